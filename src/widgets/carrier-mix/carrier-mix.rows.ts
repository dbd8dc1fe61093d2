// The rows of carrier-mix: how many of each type, how many in total, and counts that are in the table only.
import {Checked} from '../../ingest/checked.js';
import {labelOf, periodOf, quantityOf, refuseMore, type Labelled} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import {ChartError} from '../../rows/errors.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {amountOf, boundOf, type Period, type Quantity} from '../../text/index.js';
import {fillsSquares} from './carrier-mix.scale.js';
import {schema} from './carrier-mix.schema.js';

/** What a row is: a type, the total, of how many types the total is, or another count. */
export type Kind = (typeof schema.choices.kind)[number];

/** One row, bundled or an author's own, in the words of one language. */
export interface MixRow {
  /** Its name: that of its fact, or the number of an author's row from 0. */
  readonly key: string;
  readonly kind: Kind;
  /** Name of what is counted by which other figures find it. */
  readonly indicator: string;
  /** What is counted, as a sentence and the table say it. */
  readonly label: string;
  /** The same in the picture, and of a total in its sentence; U+200B where it breaks. */
  readonly shortLabel: string;
  /** The same in the narrow form; by default `shortLabel`. */
  readonly narrowLabel?: string;
  /** Its value is null where no number is given. */
  readonly quantity: Quantity;
  readonly period: Period;
  readonly status: 'reported' | 'target';
  /** What is done to what is counted: 建设提升. */
  readonly details?: string;
  /** What the picture says beside it. */
  readonly remark?: string;
  /** How it is known, or what is not known of it, as the table says it. */
  readonly basis?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** All that one carrier-mix shows. */
export interface Mix {
  readonly types: readonly MixRow[];
  readonly total?: MixRow;
  /** Of how many types the total is. */
  readonly count?: MixRow;
  /** Counts that are not drawn. */
  readonly others: readonly MixRow[];
}

/** Its rows in the order of the table. */
export const rowsOf = ({types, total, count, others}: Mix): MixRow[] => [
  ...types,
  ...(total ? [total] : []),
  ...(count ? [count] : []),
  ...others,
];

/** The most that squares count. */
const MOST = 1e9;

/** A number of squares is whole, exact, and of things rather than shares; a type may have none, 一批. */
function checkDrawn(record: Labelled): void {
  const checked = new Checked(record);
  const {value, qualifier, bound, unit, kind} = record;
  checked.refuseUnless(unit !== '%', 'unit');
  if (value === undefined && kind !== 'total') {
    checked.refuseUnless(!qualifier || qualifier === '一批', 'qualifier');
    checked.refuseUnless(!bound || bound === 'unspecified', 'bound');
    return;
  }
  checked.quantity();
  const quantity = quantityOf(record);
  checked.refuseUnless(!qualifier, 'qualifier');
  checked.refuseUnless(boundOf(quantity) === 'eq', 'bound');
  const amount = amountOf(quantity)!;
  checked.refuseUnless(Number.isInteger(amount) && amount >= 0 && amount < MOST, 'value');
}

function ownRow(record: OwnRecord, order: number): MixRow {
  const label = labelOf(record);
  const kind = (record.kind ?? 'type') as Kind;
  const named = {...record, label};
  const checked = new Checked(named);
  if (kind === 'type' || kind === 'total') checkDrawn(named);
  else checked.quantity();
  checked.period('period_start', 'period_end');
  return {
    key: String(order),
    kind,
    indicator: record.indicator ?? label,
    label,
    shortLabel: record.short_label ?? label,
    narrowLabel: record.narrow_label,
    quantity: {
      ...quantityOf(record),
      ...(record.value === undefined ? {bound: 'unspecified'} : {}),
    },
    period: periodOf(record),
    status: (record.status ?? 'reported') as MixRow['status'],
    details: record.details,
    remark: record.remark,
    basis: record.basis,
    passage: record.passage,
    source: record.source,
    note: record.note,
  };
}

/** The sum of the types; undefined where one of them has no number. */
export function sumOf(types: readonly MixRow[]): number | undefined {
  let sum = 0;
  for (const {quantity} of types) {
    const amount = amountOf(quantity);
    if (amount === null) return undefined;
    sum += amount;
  }
  return sum;
}

/** Whether the types are of the same period as the total. */
const isOfOnePeriod = ({types, total}: Mix): boolean =>
  types.every(
    ({period}) => period.start === total!.period.start && period.end === total!.period.end,
  );

/** Whether the types are what the total is made of; of any other total the split is not known, and it is hatched. */
export const isSplit = (mix: Mix): boolean =>
  !!mix.total &&
  isOfOnePeriod(mix) &&
  sumOf(mix.types) === amountOf(mix.total.quantity) &&
  (!mix.count || amountOf(mix.count.quantity) === mix.types.length);

/** The rows that squares stand for. */
export const drawnOf = ({types, total}: Mix): MixRow[] => (total ? [...types, total] : [...types]);

/**
 * An author's rows, and what of them could not be read; without a single row they are null. Throws ChartError as
 * `readRecords` and `Checked` do, `too-many-rows`, and `incomparable` for numbers of different units.
 */
export function ownMix(given: RawRows): {mix: Mix | null; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  if (records.length === 0) return {mix: null, problems};
  const rows = records.map(ownRow);
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const checkedOf = ({key, label}: MixRow) => new Checked({...records[Number(key)]!, label});
  const [types, others] = [of('type'), of('other')];
  for (const several of [types, others]) refuseMore(several.length, schema);
  for (const kind of ['total', 'count'] as const) {
    const second = of(kind)[1];
    if (second) checkedOf(second).refuse('kind');
  }
  const [total] = of('total');
  const [count] = of('count');
  const mix: Mix = {types, total, count, others};
  const [first] = types;
  if (!first) {
    checkedOf(rows[0]!).refuse('kind');
  } else if (types.every(({quantity}) => quantity.value === null)) {
    checkedOf(first).refuse('value');
  }
  const withUnit = drawnOf(mix).filter(({quantity}) => quantity.unit);
  const odd = withUnit.find(({quantity}) => quantity.unit !== withUnit[0]!.quantity.unit);
  if (odd) throw new ChartError('incomparable', {a: withUnit[0]!.label, b: odd.label});
  // Beside such a total there would be nothing to see of the types.
  if (total && !fillsSquares(mix)) checkedOf(total).refuse('value');
  // Parts of one year and one status that add up to more than their total would be drawn against each other.
  const counted = sumOf(types.filter(({quantity}) => quantity.value !== null))!;
  if (total && isOfOnePeriod(mix) && types.every(({status}) => status === total.status)) {
    checkedOf(total).refuseUnless(counted <= amountOf(total.quantity)!, 'value');
  }
  return {mix, problems};
}
