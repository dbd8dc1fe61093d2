/** The widgets; importing this registers every tag. */
export {ChartFigure} from './widgets/chart-figure/chart-figure.js';
export {CarrierMap} from './widgets/carrier-map/carrier-map.js';
export {GrowthCard} from './widgets/growth-card/growth-card.js';
export {RoadmapTimeline} from './widgets/roadmap-timeline/roadmap-timeline.js';

/** What every widget is: its properties, methods and events. */
export {BaseFigure} from './figure/base-figure.js';
export type {ReadyDetail} from './figure/base-figure.js';
export type {ErrorDetail} from './figure/later.js';

/** The bundled data, typed. */
export * as data from './rows/bundled.gen.js';
export type * from './rows/types.gen.js';
export type {OwnObservation} from './rows/check.js';
