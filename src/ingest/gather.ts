// Many rows become few: their sums, or their number, by the columns that tell them apart.
import {ChartError} from '../rows/errors.js';
import type {FieldName} from '../rows/fields.js';
import {MOST_REASONS, type RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import {monthEnd, isoDay} from '../text/calendar.js';
import {readSpan, type Span} from '../text/own-period.js';
import {readQuantity} from '../text/own-quantity.js';
import {columnsOf, type Column, type Columns} from './columns.js';

/** What becomes of rows that are the same in all columns but their value. */
export type Gathering = 'sum' | 'count';

/** More groups than this are no chart; what comes then is refused, and memory stays small. */
const MOST_GROUPS = 50_000;

/** Between the cells of a key; `textOf` leaves it in no cell. */
const SEPARATOR = '\u0000';

interface Group {
  readonly cells: readonly string[];
  readonly unit: string;
  sum: number;
  /** The most digits behind the point that an added number has. */
  places: number;
}

const DIGITS = /^-?\d{1,15}(?:\.(\d{1,9}))?$/;

const MONTHS = {month: 1, quarter: 3, year: 12} as const;

function widened({start, end}: Span, months: number): Span {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const first = month - ((month - 1) % months);
  const last = monthEnd(year, first + months - 1);
  if (isoDay(last) < end) return {start, end};
  return {start: isoDay({year, month: first, day: 1}), end: isoDay(last)};
}

/** Rows gathered while they come; what cannot be added is counted and named. */
export class Gatherer {
  private readonly columns: Columns;
  private readonly keys: readonly [name: FieldName, column: Column][];
  private readonly value?: Column;
  private readonly groups = new Map<string, Group>();
  private row = 0;
  private taken = 0;
  private count = 0;
  private readonly first: ChartError[] = [];

  /** Throws ChartError as `columnsOf` does; numbers of rows need no column `value`. */
  constructor(
    heads: readonly string[],
    private readonly schema: RowSchema<FieldName>,
    private readonly how: Gathering,
  ) {
    const required = schema.required.filter((name) => how === 'sum' || name !== 'value');
    this.columns = columnsOf(heads, {...schema, required});
    this.keys = [...this.columns].filter(([name]) => name !== 'value');
    this.value = this.columns.get('value');
  }

  add(rows: readonly (readonly unknown[])[]): void {
    for (const cells of rows) {
      this.row += 1;
      if (cells.length === 1 && cells[0] === '') continue;
      if (this.how === 'count') this.put(cells, 1, '', 0);
      else this.addValue(cells, this.value!);
    }
  }

  /** The groups as rows of the schema's own columns. */
  end(): RawRows {
    const groups = this.inSpans();
    const names = this.keys.map(([name]) => name);
    const hasUnit = groups.some(({unit}) => unit) && !names.includes('unit');
    // What is added up over periods is an amount of each.
    const isFlow = names.includes('period') && !names.includes('measure');
    const [first] = this.first;
    if (groups.length === 0 && first) throw first;
    return {
      heads: [...names, 'value', ...(hasUnit ? ['unit'] : []), ...(isFlow ? ['measure'] : [])],
      rows: groups.map(({cells, sum, places, unit}) => [
        ...cells,
        Number(sum.toFixed(places)),
        ...(hasUnit ? [unit] : []),
        ...(isFlow ? ['flow'] : []),
      ]),
      gatheredFrom: this.taken,
      problems: {count: this.count, first: this.first},
    };
  }

  private addValue(cells: readonly unknown[], column: Column): void {
    const text = textOf(cells[column.at]).trim();
    const digits = column.unit === '%' ? null : DIGITS.exec(text);
    if (digits) {
      this.put(cells, Number(text), column.unit, digits[1]?.length ?? 0);
      return;
    }
    const quantity = readQuantity(text);
    // Rates of different bases have no sum.
    const unit = quantity?.unit || column.unit;
    const exact = quantity?.bound === 'eq' && !quantity.qualifier && !quantity.rank && unit !== '%';
    // 34.6万 beside a column of multipliers, or of 万户, may be either.
    const isTwice = !!quantity && quantity.multiplier !== 1 && this.isScaled(cells, column);
    if (!exact || isTwice) {
      this.refuse(text ? 'not-a-number' : 'missing-field', column, text);
      return;
    }
    const amount = quantity.value! * quantity.multiplier;
    this.put(cells, amount, unit, Number.isInteger(amount) ? 0 : 6);
  }

  /** Whether another column, or the head of the value, says what a value is to be multiplied by. */
  private isScaled(cells: readonly unknown[], {unit}: Column): boolean {
    const saidBy = (name: FieldName) => textOf(cells[this.columns.get(name)?.at ?? -1]).trim();
    const multiplier = saidBy('multiplier');
    return (multiplier !== '' && multiplier !== '1') || /^[万亿]/.test(unit || saidBy('unit'));
  }

  private put(cells: readonly unknown[], amount: number, unit: string, places: number): void {
    const parts = this.keys.map(([, {at}]) => textOf(cells[at]));
    const key = parts.join(SEPARATOR) + SEPARATOR + unit;
    const group = this.groups.get(key);
    this.taken += 1;
    if (group) {
      group.sum += amount;
      if (places > group.places) group.places = places;
      return;
    }
    if (this.groups.size >= MOST_GROUPS) {
      throw new ChartError('too-many-groups', {most: String(MOST_GROUPS)});
    }
    this.groups.set(key, {cells: parts, unit, sum: amount, places});
  }

  /** The groups with their spans as long as it takes to have few enough of them. */
  private inSpans(): readonly Group[] {
    const {most, grouping} = this.schema;
    const at = this.keys.findIndex(([name]) => name === 'period');
    let groups: readonly Group[] = [...this.groups.values()];
    if (at < 0) return groups;
    for (const span of grouping!.spans) {
      groups = merged(groups, at, MONTHS[span]);
      if (groups.length <= most) break;
    }
    return groups;
  }

  private refuse(code: 'not-a-number' | 'missing-field', {head}: Column, value: string): void {
    this.count += 1;
    if (this.first.length >= MOST_REASONS) return;
    this.first.push(
      new ChartError(code, {
        row: String(this.row),
        field: head,
        name: '',
        value: value.slice(0, 40),
      }),
    );
  }
}

/** A cell as text; what is neither text nor a number is none. */
function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  return cell.includes(SEPARATOR) ? cell.replaceAll(SEPARATOR, '\ufffd') : cell;
}

function merged(groups: readonly Group[], at: number, months: number): readonly Group[] {
  const whole = new Map<string, Group>();
  for (const group of groups) {
    const span = readSpan(group.cells[at]!);
    const wide = span && widened(span, months);
    const text = wide ? `${wide.start}/${wide.end}` : group.cells[at]!;
    const cells = group.cells.map((cell, index) => (index === at ? text : cell));
    const key = cells.join(SEPARATOR) + SEPARATOR + group.unit;
    const known = whole.get(key);
    if (known) {
      known.sum += group.sum;
      known.places = Math.max(known.places, group.places);
    } else whole.set(key, {...group, cells});
  }
  return [...whole.values()].sort((a, b) => (a.cells[at]! < b.cells[at]! ? -1 : 1));
}
