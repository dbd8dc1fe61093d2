import Papa from 'papaparse';
import type {RowRecord} from './content.js';

/**
 * Rows as CSV with a head row, CRLF between lines. A text that a spreadsheet would take for a formula is defused with
 * an apostrophe; numbers are left as they are.
 */
export function csvOf(records: readonly RowRecord[]): string {
  return Papa.unparse([...records], {escapeFormulae: true});
}
