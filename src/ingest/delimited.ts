import {dsvFormat} from 'd3-dsv';
import {ChartError} from '../rows/errors.js';
import type {FieldName} from '../rows/fields.js';
import type {RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import {recognised} from './columns.js';

/** The longest that a row may be while it is read, in characters: what is longer is a quote that is never closed. */
const LONGEST_ROW = 2 * 1024 * 1024;

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
  /** How much of the rest has been looked through, and whether a quote is open there. */
  private seen = 0;
  private isOpen = false;
  /** Where a quote was last closed. */
  private closedAt = -1;
  private parse?: (text: string) => string[][];

  /** @param schema what tells separators apart; without one, the separator that gives most columns counts */
  constructor(private readonly schema: RowSchema<FieldName>) {}

  /** The rows that are whole with this piece. Throws ChartError `quote-open` when a quote is not closed for too long. */
  push(piece: string): string[][] {
    // A mark of bytes that an editor left in the middle of nowhere is no part of a name.
    this.rest += this.heads || this.rest ? piece : piece.replace(/^\ufeff/, '');
    // A line that goes on is not looked through again with every piece.
    if (!/[\r\n]/.test(piece)) return [];
    const cut = this.endOfRows();
    const rows = this.rows(this.rest.slice(0, cut));
    this.rest = this.rest.slice(cut);
    this.seen -= cut;
    this.closedAt -= cut;
    if (this.rest.length > LONGEST_ROW && this.isOpen) {
      throw quoteOpen(this.rest.slice(this.rest.indexOf('"') + 1));
    }
    return rows;
  }

  /** The rows that are left at the end. Throws ChartError `quote-open` when a quote is never closed. */
  end(): string[][] {
    const {rest} = this;
    this.endOfRows();
    this.rest = '';
    const rows = this.rows(rest);
    const last = rows.at(-1)?.at(-1) ?? this.heads?.at(-1) ?? '';
    // One inch sign is no quote; a quote that is never closed has swallowed the rows below it.
    if (this.isOpen && /[\r\n]/.test(last.trim())) {
      throw quoteOpen(last);
    }
    return rows;
  }

  /** How much of the rest is whole rows: up to its last line end that is not within quotes. Looks at nothing twice. */
  private endOfRows(): number {
    const {rest} = this;
    // What follows a carriage return may be the rest of its line end.
    const last = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    let end = 0;
    while (this.seen < last) {
      const quote = rest.indexOf('"', this.seen);
      const isQuote = quote >= 0 && quote < last;
      const to = isQuote ? quote : last;
      if (!this.isOpen) end = lineEnd(rest, this.seen, to) || end;
      if (isQuote) this.meetQuote(quote);
      this.seen = isQuote ? to + 1 : to;
    }
    return end;
  }

  /** A quote opens at the start of a cell only, and again where it has just been closed: within quotes it is doubled. */
  private meetQuote(at: number): void {
    if (this.isOpen) this.closedAt = at;
    this.isOpen =
      !this.isOpen &&
      (at === 0 || this.closedAt === at - 1 || BEFORE_CELLS.includes(this.rest[at - 1]!));
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

/** What a cell begins after. */
const BEFORE_CELLS = [...SEPARATORS, '\n', '\r'];

const LINE_ENDS: readonly number[] = [0x0a, 0x0d];

/** Where the last line end between two places ends; 0 where there is none. */
function lineEnd(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (LINE_ENDS.includes(text.charCodeAt(at - 1))) return at;
  return 0;
}

/** A whole text in rows. Throws ChartError as `Delimited.end` does. */
export function rowsOfText(text: string, schema: RowSchema<FieldName>): RawRows {
  const delimited = new Delimited(schema);
  const rows = [...delimited.push(text), ...delimited.end()];
  return {heads: delimited.heads ?? [], rows};
}
