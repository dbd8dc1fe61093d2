import {ChartError} from './errors.js';
import type {ChartErrorCode} from './errors.js';
import {isoDay} from './own-date.js';
import type {Observation} from './types.gen.js';

const bounds = ['eq', 'gt', 'gte', 'lte', 'unspecified'] as const;
const measures = ['growth', 'flow', 'stock'] as const;

/**
 * A row of an author's own figures, checked. Every field is the row's own property, `undefined` where nothing was
 * given, so that reading it never reaches a prototype.
 */
export interface OwnObservation {
  /** Identifier or display name of what is measured. */
  readonly indicator: string;
  /** Display name; the indicator's by default. */
  readonly label?: string;
  /** The number before multiplication. */
  readonly value: number;
  /** Unit or counter; '%' for growth by default. */
  readonly unit?: string;
  /** What the value is to be multiplied by, more than 0; 1 by default. */
  readonly multiplier?: number;
  /** Word that goes with the number, such as 余. */
  readonly qualifier?: string;
  /** How the value bounds the true number; equal by default. */
  readonly bound?: NonNullable<Observation['bound']>;
  /** 'growth' by default when the unit is '%' or not given. */
  readonly measure?: (typeof measures)[number];
  /** First day of the period, `YYYY-MM-DD`. */
  readonly period_start?: string;
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly period_end?: string;
  /** First day of the period a growth is measured against, `YYYY-MM-DD`. */
  readonly base_start?: string;
  /** Last day of the period a growth is measured against, `YYYY-MM-DD`. */
  readonly base_end?: string;
  /** Rows may share an axis only when they are of the same group. */
  readonly comparable_group?: string;
  /** Where the figure comes from, as it is to be shown. */
  readonly source?: string;
  /** What must be said with the figure. */
  readonly note?: string;
}

type Cell = string | number | undefined;

/** One row of an author's, read field by field; what it refuses is named with the number of the row. */
class RowReader {
  constructor(
    private readonly row: object,
    private readonly rowNumber: number,
  ) {}

  text(field: string): string | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    if (typeof cell === 'string' || Number.isFinite(cell)) return String(cell);
    return this.refuse('invalid-field', field, cell);
  }

  requiredText(field: string): string {
    return this.text(field) ?? this.refuse('missing-field', field);
  }

  number(field: string): number | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    const plain = typeof cell === 'number' || /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell);
    const number = plain ? Number(cell) : NaN;
    return Number.isFinite(number) ? number : this.refuse('not-a-number', field, cell);
  }

  requiredNumber(field: string): number {
    return this.number(field) ?? this.refuse('missing-field', field);
  }

  positiveNumber(field: string): number | undefined {
    const number = this.number(field);
    if (number !== undefined && number <= 0) this.refuse('invalid-field', field, number);
    return number;
  }

  oneOf<Choice extends string>(field: string, choices: readonly Choice[]): Choice | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    return choices.find((choice) => choice === cell) ?? this.refuse('invalid-field', field, cell);
  }

  day(field: string, edge: 'start' | 'end'): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return isoDay(text, edge) ?? this.refuse('invalid-field', field, text);
  }

  /** The field's own text, without blanks around it, or number; `undefined` when there is none. */
  private cell(field: string): Cell {
    if (!Object.prototype.hasOwnProperty.call(this.row, field)) return undefined;
    const value = (this.row as Readonly<Record<string, unknown>>)[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.trim() || undefined;
    if (typeof value === 'number') return value;
    return this.refuse(field === 'value' ? 'not-a-number' : 'invalid-field', field, typeof value);
  }

  private refuse(code: ChartErrorCode, field: string, value?: string | number): never {
    const detail = {row: String(this.rowNumber), field};
    throw new ChartError(
      code,
      value === undefined ? detail : {...detail, value: String(value).slice(0, 40)},
    );
  }
}

function checkRow(row: unknown, rowNumber: number): OwnObservation {
  const reader = new RowReader(typeof row === 'object' && row !== null ? row : {}, rowNumber);
  const givenUnit = reader.text('unit');
  const measure =
    reader.oneOf('measure', measures) ??
    (givenUnit === undefined || givenUnit === '%' ? 'growth' : undefined);
  return {
    indicator: reader.requiredText('indicator'),
    label: reader.text('label'),
    value: reader.requiredNumber('value'),
    unit: givenUnit ?? (measure === 'growth' ? '%' : undefined),
    multiplier: reader.positiveNumber('multiplier'),
    qualifier: reader.text('qualifier'),
    bound: reader.oneOf('bound', bounds),
    measure,
    period_start: reader.day('period_start', 'start'),
    period_end: reader.day('period_end', 'end'),
    base_start: reader.day('base_start', 'start'),
    base_end: reader.day('base_end', 'end'),
    comparable_group: reader.text('comparable_group'),
    source: reader.text('source'),
    note: reader.text('note'),
  };
}

/**
 * Checks an author's own rows, set as an array of plain objects with the fields of {@link OwnObservation}.
 *
 * A number may be written as text (`'34.6'`), a date as a year, a month or a day; blank text, `null` and `undefined`
 * count as not given. Fields of other names are ignored, and so is everything that a row inherits.
 *
 * @returns fresh rows in the same order, sharing nothing with what was given; none for an empty array
 * @throws ChartError `no-rows` when it is not an array, `missing-field` when `indicator` or `value` is not given,
 * `not-a-number` when a number cannot be read or is not finite, `invalid-field` for any other field
 */
export function checkObservations(rows: unknown): OwnObservation[] {
  if (!Array.isArray(rows)) throw new ChartError('no-rows', {value: typeof rows});
  return Array.from(rows as readonly unknown[], (row, index) => checkRow(row, index + 1));
}
