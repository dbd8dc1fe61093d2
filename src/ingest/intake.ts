import {ChartError} from '../rows/errors.js';
import type {FieldName} from '../rows/fields.js';
import type {RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import {Decoder} from './decode.js';
import {Delimited} from './delimited.js';
import {Gatherer, type Gathering} from './gather.js';
import {rowsOfJson, type JsonRows} from './json.js';
import {pause} from './pause.js';

/** The most rows that a file may have: 1,000,000. */
export const MOST_FILE_ROWS = 1_000_000;

/** The most rows that are kept as they are where a chart draws fewer; more have to be gathered. */
const MOST_KEPT = 10_000;

/** What a file is to become. */
export interface IntakeOptions {
  readonly schema: RowSchema<FieldName>;
  /** How rows are gathered; they stay as they are by default. */
  readonly gathering?: Gathering;
}

/** Bytes of a file in rows, piece by piece: CSV of any separator, or JSON, in UTF-8, UTF-16 or GB 18030. */
export class Intake {
  private decoder = new Decoder();
  private delimited?: Delimited;
  private json?: string;
  private gatherer?: Gatherer;
  private rows: string[][] = [];
  private count = 0;

  constructor(private readonly options: IntakeOptions) {}

  /** Throws ChartError `too-many-rows`, `too-many-groups`, `rows-are-page`, `rows-not-text`, and as `Gatherer` does. */
  push(bytes: Uint8Array): void {
    this.take(this.decoder.push(bytes));
  }

  /** The rows of the file. Throws ChartError as `push`, `Delimited.end`, `rowsOfJson` do. */
  end(): JsonRows {
    this.take(this.decoder.end());
    if (this.json !== undefined) {
      const rows = rowsOfJson(this.json);
      if ('heads' in rows) refuseMany(rows.rows.length, this.options);
      return gathered(rows, this.options);
    }
    if (this.delimited) this.add(this.delimited.end());
    return this.gatherer?.end() ?? {heads: this.delimited?.heads ?? [], rows: this.rows};
  }

  private take({text, again}: {text: string; again: boolean}): void {
    // Workbooks, archives, pictures, and UTF-16 without a mark; no text of rows has it.
    if (text.includes('\0')) throw new ChartError('rows-not-text');
    if (again) {
      this.delimited = this.json = this.gatherer = undefined;
      this.rows = [];
      this.count = 0;
    }
    if (this.json !== undefined) this.json += text;
    else if (this.delimited) this.add(this.delimited.push(text));
    else if (text.trim()) {
      const [start] = text.replace(/^\ufeff/, '').trimStart();
      if (start === '<') throw new ChartError('rows-are-page');
      if (start === '[' || start === '{') this.json = text;
      else {
        this.delimited = new Delimited(this.options.schema);
        this.add(this.delimited.push(text));
      }
    }
  }

  private add(rows: string[][]): void {
    const {schema, gathering} = this.options;
    this.count += rows.length;
    refuseMany(this.count, this.options);
    if (gathering) {
      if (!this.delimited!.heads) return;
      this.gatherer ??= new Gatherer(this.delimited!.heads, schema, gathering);
      this.gatherer.add(rows);
    } else {
      for (const row of rows) this.rows.push(row);
    }
  }
}

const tooMany = (most: number, why: 'file' | 'gather' | 'kept') =>
  new ChartError('too-many-rows', {count: '', most: String(most), why});

/** Throws ChartError `too-many-rows` for more rows than are read, or than are kept where none are gathered. */
export function refuseMany(count: number, {schema, gathering}: IntakeOptions): void {
  if (count > MOST_FILE_ROWS) throw tooMany(MOST_FILE_ROWS, 'file');
  if (!gathering && count > Math.max(MOST_KEPT, schema.most)) {
    throw tooMany(schema.most, schema.grouping ? 'gather' : 'kept');
  }
}

/** Rows that are all there, gathered where they are to be. Throws ChartError as `Gatherer` does. */
function gathered<Rows extends JsonRows>(
  rows: Rows,
  {schema, gathering}: IntakeOptions,
): Rows | RawRows {
  if (!gathering || !('heads' in rows)) return rows;
  const gatherer = new Gatherer(rows.heads, schema, gathering);
  gatherer.add(rows.rows);
  return gatherer.end();
}

/** How many rows are gathered before the page may do what it has to. */
const SLICE = 20_000;

/** Rows that a page holds, gathered without holding it up. Rejects with ChartError as `Gatherer` throws. */
export async function gatheredInSlices(
  {heads, rows}: RawRows,
  {schema, gathering}: IntakeOptions,
): Promise<RawRows> {
  const gatherer = new Gatherer(heads, schema, gathering!);
  for (let at = 0; at < rows.length; at += SLICE) {
    gatherer.add(rows.slice(at, at + SLICE));
    await pause();
  }
  return gatherer.end();
}
