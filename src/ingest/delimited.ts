import {dsvFormat} from 'd3-dsv';
import {ChartError} from '../rows/errors.js';
import type {FieldName} from '../rows/fields.js';
import type {RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import {recognised} from './columns.js';

/** The longest that a row may be while it is read, in characters: what is longer is a quote that is never closed. */
const LONGEST_ROW = 8 * 1024 * 1024;

/** What may stand between cells. */
const SEPARATORS = [',', '\t', ';', '|'];

/**
 * Text in rows and cells, given piece by piece: comma, tab, semicolon or bar between cells, whichever makes the first
 * row name most columns of the schema. Quotes as RFC 4180 has them, with line ends of any kind.
 */
export class Delimited {
  /** The heads of the columns, once the first row is there. */
  heads?: readonly string[];
  private rest = '';
  private parse?: (text: string) => string[][];

  /** @param schema what tells separators apart; without one, the separator that gives most columns counts */
  constructor(private readonly schema: RowSchema<FieldName>) {}

  /** The rows that are whole with this piece. Throws ChartError `quote-open` when a quote is not closed for too long. */
  push(piece: string): string[][] {
    // A mark of bytes that an editor left in the middle of nowhere is no part of a name.
    this.rest += this.heads || this.rest ? piece : piece.replace(/^\ufeff/, '');
    // A line that goes on is not looked through again with every piece.
    if (!/[\r\n]/.test(piece)) return [];
    const cut = endOfRows(this.rest);
    const rows = this.rows(this.rest.slice(0, cut));
    this.rest = this.rest.slice(cut);
    if (this.rest.length > LONGEST_ROW && quotes(this.rest) % 2 === 1) {
      throw quoteOpen(this.rest.slice(this.rest.indexOf('"') + 1));
    }
    return rows;
  }

  /** The rows that are left at the end. Throws ChartError `quote-open` when a quote is never closed. */
  end(): string[][] {
    const {rest} = this;
    this.rest = '';
    const rows = this.rows(rest);
    const last = rows.at(-1)?.at(-1) ?? this.heads?.at(-1) ?? '';
    // One inch sign is no quote; a quote that is never closed has swallowed the rows below it.
    if (quotes(rest) % 2 === 1 && /[\r\n]/.test(last.trim())) {
      throw quoteOpen(last);
    }
    return rows;
  }

  private rows(text: string): string[][] {
    if (!text.trim() && !this.heads) return [];
    this.parse ??= this.parserOf(text);
    const rows = this.parse(text);
    if (this.heads) return rows;
    const first = rows.findIndex((cells) => cells.some((cell) => cell.trim()));
    if (first < 0) return [];
    this.heads = rows[first]!;
    return rows.slice(first + 1);
  }

  private parserOf(text: string): (text: string) => string[][] {
    const start = text.slice(0, 10_000);
    // What Excel writes for itself: which separator follows.
    const said = /^sep=(.)\r?\n/i.exec(start)?.[1];
    const found = SEPARATORS.map((separator) => {
      const format = dsvFormat(separator);
      const [heads = []] = format.parseRows(start.trimStart());
      return {format, known: recognised(heads, this.schema), many: heads.length, separator};
    }).sort((a, b) => b.known - a.known || b.many - a.many);
    const {format} = found.find(({separator}) => separator === said) ?? found[0]!;
    if (said) return (piece) => format.parseRows(piece.replace(/^sep=.\r?\n/i, ''));
    return (piece) => format.parseRows(piece);
  }
}

const quoteOpen = (text: string) =>
  new ChartError('quote-open', {
    value: text
      .trim()
      .slice(0, 20)
      .split(/[\r\n]/)[0]!,
  });

const quotes = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** Where the last line before a place begins. */
function lineStart(text: string, before: number): number {
  if (before < 1) return 0;
  return Math.max(text.lastIndexOf('\n', before - 1), text.lastIndexOf('\r', before - 1)) + 1;
}

/** How much of a text is whole rows: up to its last line end that is not within quotes. */
function endOfRows(text: string): number {
  // What follows a carriage return may be the rest of its line end.
  let end = lineStart(text, text.endsWith('\r') ? text.length - 1 : text.length);
  let open = quotes(text.slice(0, end)) % 2;
  while (end > 0 && open) {
    const before = lineStart(text, end - 1);
    open = (open + quotes(text.slice(before, end))) % 2;
    end = before;
  }
  return end;
}

/** A whole text in rows. Throws ChartError as `Delimited.end` does. */
export function rowsOfText(text: string, schema: RowSchema<FieldName>): RawRows {
  const delimited = new Delimited(schema);
  const rows = [...delimited.push(text), ...delimited.end()];
  return {heads: delimited.heads ?? [], rows};
}
