/** The types of the bundled rows; and what may share an axis, of rows bundled or an author’s own. */
export type * from './types.gen.js';
export {assertComparable, comparableGroup, IncomparableError} from './comparable.js';
export type {ComparableRow} from './comparable.js';
export {ChartError} from './errors.js';
export type {ChartErrorCode} from './errors.js';
