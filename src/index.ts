/** The widgets; importing this registers every tag. */
export {ChartFigure} from './widgets/chart-figure/chart-figure.js';
export {CarrierMap} from './widgets/carrier-map/carrier-map.js';
export {FactFigure} from './widgets/fact-figure/fact-figure.js';
export {GrowthCard} from './widgets/growth-card/growth-card.js';
export {RoadmapTimeline} from './widgets/roadmap-timeline/roadmap-timeline.js';
export {KeyFigures} from './widgets/key-figures/key-figures.js';
export {CarrierMix} from './widgets/carrier-mix/carrier-mix.js';
export {BaseRoster} from './widgets/base-roster/base-roster.js';
export {PolicyTimeline} from './widgets/policy-timeline/policy-timeline.js';
export {SupportCap} from './widgets/support-cap/support-cap.js';
export {SourceCard} from './widgets/source-card/source-card.js';

/** What every widget is: its properties, methods and events. */
export {BaseFigure} from './figure/base-figure.js';
export type {ErrorDetail, ReadyDetail, SelectDetail} from './figure/events.js';

/** The bundled data, typed, and a row of an author's own. */
export * as data from './data.js';
export type {OwnRow} from './rows/fields.js';

/** The version of this package; that of the data is `data.dataVersion`. */
export {version} from './rows/versions.gen.js';
