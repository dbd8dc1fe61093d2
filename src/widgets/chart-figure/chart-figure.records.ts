import {MOST_REASONS, type Problems, type RawRows} from '../../rows/raw.js';
import {ChartError} from '../../rows/errors.js';
import {readQuantity} from '../../text/own-quantity.js';
import type {Rows} from './chart-figure.protocol.js';

/** Rows as Vega-Lite takes them, and those that could not be read. */
export interface Records {
  readonly rows: Rows;
  readonly problems: Problems;
}

/** What people write where there is nothing to write. */
const BLANK = /^\s*(?:[-‐-―−]+|n\/?a|null)?\s*$/i;

/** How many texts of a column say whether it is one of numbers: reading all of a long column of dates takes seconds. */
const SAMPLE = 1000;

/** A number as a file or a table has it in text, and its unit; undefined for a text that is none, or that bounds one. */
function numberOf(text: string): {readonly number: number; readonly unit: string} | undefined {
  const quantity = readQuantity(text);
  if (quantity?.bound !== 'eq' || quantity.qualifier || quantity.rank) return undefined;
  const {value, multiplier, unit} = quantity;
  return {number: Number(`${value!}e${Math.log10(multiplier)}`), unit};
}

/** Whether a column is one of numbers: more of its texts are than are not, all in one unit. */
function isOfNumbers(rows: RawRows['rows'], at: number): boolean {
  const texts: string[] = [];
  for (const cells of rows) {
    const cell = cells[at];
    if (typeof cell === 'string' && !BLANK.test(cell)) texts.push(cell);
    if (texts.length >= SAMPLE) break;
  }
  const numbers = texts.flatMap((text) => numberOf(text) ?? []);
  return numbers.length * 2 > texts.length && new Set(numbers.map(({unit}) => unit)).size === 1;
}

/**
 * Rows as records by the names of their columns. In a column of numbers each is one, however it is written (1,234,
 * １２, 34.6万, 12%); a row with another text there is left out, and named. All other texts stay as they are.
 */
export function recordsOf({heads, rows, problems: before}: RawRows): Records {
  const names = heads.map((head) => head.trim());
  const columns = names.map((_, at) => isOfNumbers(rows, at));
  const first = [...(before?.first ?? [])];
  let count = before?.count ?? 0;
  const records: Record<string, unknown>[] = [];
  rows.forEach((cells, order) => {
    const record: [string, unknown][] = [];
    for (const [at, name] of names.entries()) {
      const cell = cells[at];
      if (!name || name === '__proto__') continue;
      if (typeof cell !== 'string') record.push([name, cell ?? null]);
      else if (BLANK.test(cell)) record.push([name, null]);
      else if (!columns[at]) record.push([name, cell]);
      else {
        const number = numberOf(cell)?.number;
        if (number === undefined) {
          count += 1;
          const detail = {row: String(order + 1), field: name, name: '', value: cell.slice(0, 40)};
          if (first.length < MOST_REASONS) first.push(new ChartError('not-a-number', detail));
          return;
        }
        record.push([name, number]);
      }
    }
    if (record.some(([, value]) => value !== null)) records.push(Object.fromEntries(record));
  });
  return {rows: records, problems: {count, first}};
}
