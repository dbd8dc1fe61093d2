import {csvFormatRows} from 'd3-dsv';
import type {RowRecord} from './content.js';

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number = '') =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);

/**
 * Rows as CSV with a head row. A text that a spreadsheet would take for a formula is defused with an apostrophe;
 * numbers are left as they are.
 */
export function csvOf(records: readonly RowRecord[]): string {
  const fields = Object.keys(records[0] ?? {});
  return csvFormatRows([
    fields,
    ...records.map((record) => fields.map((field) => cell(record[field]))),
  ]);
}
