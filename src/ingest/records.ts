// An author's rows, read by a schema: typed, with what cannot be read named by row and column.
import {ChartError, type ChartErrorCode} from '../rows/errors.js';
import {fields, type FieldName, type NumberField} from '../rows/fields.js';
import {MOST_REASONS, type Problems, type RawRows} from '../rows/raw.js';
import {choicesOf, type RowField, type RowSchema} from '../rows/schema.js';
import {readSpan} from '../text/own-period.js';
import {plainText, readQuantity} from '../text/own-quantity.js';
import {MULTIPLIER_PLACES, type Quantity} from '../text/quantity.js';
import {columnsOf, type Column, type Columns} from './columns.js';

/** A row of an author's, read. Every field is its own property or undefined: reading one never reaches a prototype. */
export type OwnRecord = {
  /** The number of the row, counted from 1 below the heads. */
  readonly row: number;
} & {readonly [Name in Exclude<FieldName, NumberField>]?: string} & {
  readonly [Name in NumberField]?: number;
};

/** Rows that could be read, and what could not. */
export interface OwnRecords {
  readonly records: readonly OwnRecord[];
  readonly problems: Problems;
}

type Draft = {-readonly [Name in keyof OwnRecord]: OwnRecord[Name]};

/** What people write where there is nothing to write. */
const BLANK = /^(?:[-‐-―−.…/]+|n\/?a|null|none|nil|无|不详|未公布|一批|若干|not given)?$/i;
const BLANK_TEXT = /^[-‐-―−…]*$/;

/** A spreadsheet's guard against formulas, which a file of ours may have put there. */
const GUARD = /^'(?=[=+\-@\t\r])/;

/** A number that is nothing but a number. */
const PLAIN = {multiplier: 1, unit: '', qualifier: '', bound: 'eq'} satisfies Omit<
  Quantity,
  'value'
>;

const LONGEST_SHOWN = 40;

/** What other cells than its own may say. */
const READ_BESIDE = [
  ...(['unit', 'multiplier', 'qualifier', 'bound', 'measure'] as const),
  ...(['period_start', 'period_end', 'base_start', 'base_end'] as const),
];

/** A multiplier in front of a unit: 万户 counts 户 in ten thousands. */
const SCALED_UNIT = /^(万亿|万|亿)(?=.)/;
const scaleOf = (word: string) => 10 ** MULTIPLIER_PLACES.get(word)!;

/** One row, read cell by cell; what it refuses is named with its number, its name and the head of the column. */
class RowReader {
  constructor(
    private readonly cells: readonly unknown[],
    private readonly columns: Columns,
    private readonly schema: RowSchema<FieldName>,
    private readonly draft: Draft,
  ) {}

  read(names: readonly FieldName[]): void {
    const {required} = this.schema;
    for (const name of names) {
      const column = this.columns.get(name);
      if (!column) continue;
      const text = this.cell(name, column);
      if (text !== undefined) this.take(name, column, text);
      else if (required.includes(name)) this.refuse('missing-field', column);
    }
  }

  private take(name: FieldName, column: Column, text: string): void {
    const field: RowField = fields[name];
    const {draft} = this;
    if (field.type === 'text') draft[name as 'label'] = text;
    else if (field.type === 'quantity') this.quantity(column, text);
    else if (field.type === 'number') {
      const quantity =
        readQuantity(text) ??
        (MULTIPLIER_PLACES.has(text) && {value: scaleOf(text), multiplier: 1, unit: ''});
      if (!quantity || quantity.unit) this.refuse('not-a-number', column, text);
      draft[name as NumberField] ??= quantity.value! * quantity.multiplier;
    } else if (field.type === 'choice') {
      draft[name as 'bound'] =
        this.choiceOf(name, text) ??
        this.refuse('not-a-choice', column, text, {
          known: Object.keys(choicesOf(name, field, this.schema)).join(' '),
        });
    } else {
      const span = readSpan(text) ?? this.refuse('not-a-period', column, text);
      if (field.type === 'span') {
        draft[`${name as 'period' | 'base'}_start`] ??= span.start;
        draft[`${name as 'period' | 'base'}_end`] ??= span.end;
      } else draft[name as 'period_end'] = name.endsWith('_start') ? span.start : span.end;
    }
  }

  /** A number, with whatever stands in its cell beside it where no column of its own says it. */
  private quantity(column: Column, text: string): void {
    const given = this.cells[column.at];
    // Beyond this a number is none of those that were written.
    const isExact = typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER;
    const quantity =
      (isExact ? {...PLAIN, value: given} : readQuantity(text)) ??
      this.refuse('not-a-number', column, text);
    const {draft} = this;
    draft.value = quantity.value!;
    if ('rank' in quantity && quantity.rank) {
      draft.measure ??= 'rank';
      return;
    }
    if (quantity.unit || column.unit) this.unit(quantity.unit || column.unit);
    if (quantity.multiplier !== 1) {
      // 34.6万 in a column of 万户 may be either: a guess would be wrong by orders of magnitude.
      if ((draft.multiplier ?? 1) !== 1) this.refuse('not-a-number', column, text);
      draft.multiplier = quantity.multiplier;
    }
    if (quantity.qualifier) draft.qualifier ??= quantity.qualifier;
    if (quantity.bound !== 'eq') draft.bound ??= quantity.bound;
  }

  /** Takes a unit, and the multiplier that may stand in front of it. */
  unit(text: string): void {
    const {draft} = this;
    const scale = SCALED_UNIT.exec(text)?.[1];
    draft.unit = scale ? text.slice(scale.length) : text;
    if (scale) draft.multiplier = scaleOf(scale);
  }

  /** A cell as text; undefined where there is nothing in it. */
  private cell(name: FieldName, column: Column): string | undefined {
    const value = this.cells[column.at];
    if (value === undefined || value === null) return undefined;
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    if (isNumber && Number.isFinite(Number(value))) return String(value);
    const {type}: RowField = fields[name];
    const code = type === 'quantity' || type === 'number' ? 'not-a-number' : 'invalid-field';
    if (typeof value !== 'string')
      this.refuse(code, column, isNumber ? String(value) : typeof value);
    const text = value.trim().replace(GUARD, '');
    const blank = type === 'text' ? BLANK_TEXT : BLANK;
    // 未公布 is nothing in a column of numbers, and an answer in one that asks for it.
    return blank.test(text) && !this.choiceOf(name, text) ? undefined : text;
  }

  /** The choice of a column that a text stands for. */
  private choiceOf(name: FieldName, text: string): string | undefined {
    const plain = plainText(text).toLowerCase();
    const choices = choicesOf(name, fields[name], this.schema);
    return Object.keys(choices).find((value) => value === plain || choices[value]!.includes(plain));
  }

  private refuse(
    code: ChartErrorCode,
    column: Column,
    value = '',
    more: Readonly<Record<string, string>> = {},
  ): never {
    const {row, label, indicator} = this.draft;
    throw new ChartError(code, {
      row: String(row),
      column: column.field,
      field: column.head.trim(),
      name: (label ?? indicator ?? '').slice(0, LONGEST_SHOWN),
      value: value.slice(0, LONGEST_SHOWN),
      ...more,
    });
  }
}

function readRow(
  cells: readonly unknown[],
  row: number,
  columns: Columns,
  schema: RowSchema<FieldName>,
): OwnRecord {
  const {fields: names} = schema;
  const draft = Object.fromEntries(
    [...names, ...READ_BESIDE].map((name) => [name, undefined]),
  ) as unknown as Draft;
  draft.row = row;
  const reader = new RowReader(cells, columns, schema, draft);
  // What names the row first, so that what is wrong with it can be told with its name.
  const [unit, text, others] = [
    names.filter((name) => name === 'unit'),
    names.filter((name) => fields[name].type === 'text' && name !== 'unit'),
    names.filter((name) => fields[name].type !== 'text' && name !== 'value'),
  ];
  reader.read(text);
  reader.read(unit);
  if (draft.unit) reader.unit(draft.unit);
  reader.read(others);
  reader.read(['value']);
  return draft;
}

const isEmpty = (cells: readonly unknown[]) =>
  cells.every((cell) => cell == null || (typeof cell === 'string' && !cell.trim()));

/**
 * Reads rows by a schema, in their order. A row with a cell that cannot be read is left out, and named; a row with
 * nothing in it does not count.
 *
 * @throws ChartError `missing-column` or `duplicate-column`, and where not one row could be read what is wrong with
 * the first: `missing-field`, `not-a-number`, `not-a-period`, `not-a-choice` or `invalid-field`
 */
export function readRecords(
  {heads, rows, problems: before}: RawRows,
  schema: RowSchema<FieldName>,
): OwnRecords {
  const none = !before?.count && rows.every(isEmpty);
  if (none && isEmpty(heads)) return {records: [], problems: {count: 0, first: []}};
  const columns = columnsOf(heads, schema);
  if (none) return {records: [], problems: {count: 0, first: []}};
  const records: OwnRecord[] = [];
  const first = [...(before?.first ?? [])];
  let count = before?.count ?? 0;
  rows.forEach((cells, order) => {
    if (isEmpty(cells)) return;
    try {
      records.push(readRow(cells, order + 1, columns, schema));
    } catch (error) {
      if (!(error instanceof ChartError)) throw error;
      count += 1;
      if (first.length < MOST_REASONS) first.push(error);
    }
  });
  if (records.length === 0) throw first[0]!;
  return {records, problems: {count, first}};
}
