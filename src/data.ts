/** The bundled data as typed tables; `data/` has them as CSV, and `datapackage.json` says what each column means. */
export * from './rows/bundled.gen.js';
export type * from './rows/types.gen.js';
export type {Correction} from './rows/corrections.js';
export {dataUpdated, dataVersion} from './rows/versions.gen.js';
