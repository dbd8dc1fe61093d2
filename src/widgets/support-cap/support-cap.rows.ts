// The rows of support-cap: the most that there is for one of some things, and for how many years.
import {Checked} from '../../ingest/checked.js';
import {labelOf, periodOf, quantityOf, refuseMore, type Labelled} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {boundOf, type Period, type Quantity} from '../../text/index.js';
import {schema} from './support-cap.schema.js';

/** What a row is: the cap, or for how many years it holds. */
export type Kind = (typeof schema.choices.kind)[number];

/** One row, bundled or an author's own, in the words of one language. */
export interface CapRow {
  /** Its name: that of its fact, or the number of an author's row from 0. */
  readonly key: string;
  readonly kind: Kind;
  /** Name of what it is by which other figures find it. */
  readonly indicator: string;
  /** What it is, as the table says it. */
  readonly label: string;
  /** What is capped, as a sentence says it. */
  readonly shortLabel: string;
  readonly quantity: Quantity;
  /** Of the years, which they are; its dates are empty where that is not said. */
  readonly period: Period;
  readonly scope?: string;
  /** Of the cap, its heading: for whom it is; of the years, what a sentence calls the cap of one. */
  readonly details?: string;
  /** Below the figure, or below each year; U+200B where a line ends. */
  readonly remark?: string;
  /** Of the years, what is not known of them. */
  readonly basis?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** All that one support-cap shows. */
export interface Cap {
  readonly cap: CapRow;
  readonly years?: CapRow;
}

/** Its rows in the order of the table. */
export const rowsOf = ({cap, years}: Cap): CapRow[] => (years ? [cap, years] : [cap]);

/** Whether what is capped is money: a cap is then told apart from what is spent. */
export const isMoney = ({quantity}: CapRow): boolean => quantity.unit.endsWith('元');

/** A year of a cap: the calendar year where that is said, else its number from 1. */
export interface Year {
  readonly key: string;
  readonly number: number;
  readonly calendar?: string;
}

/** The years of a cap, from the first. */
export function yearsIn({years}: Cap): Year[] {
  const {quantity, period} = years ?? {};
  return Array.from({length: quantity?.value ?? 0}, (_, order) => ({
    key: `year-${order + 1}`,
    number: order + 1,
    ...(period?.start ? {calendar: String(Number(period.start.slice(0, 4)) + order)} : {}),
  }));
}

/** More have no room beside each other. */
const MOST_YEARS = 6;

/** A cap is above zero, and the most that there is: a number that may be more, or is always so much, is none. */
function checkCap(record: Labelled): void {
  const checked = new Checked(record);
  checked.refuseUnless(record.value! > 0, 'value');
  const {qualifier, bound} = record;
  const isMost = boundOf(quantityOf({...record, bound: bound ?? 'lte'})) === 'lte';
  checked.refuseUnless(isMost, qualifier ? 'qualifier' : 'bound');
}

/** Years are counted exactly, one by one, and are all of some calendar years where it is said which. */
function checkYears(record: Labelled): void {
  const checked = new Checked(record);
  const {value, unit = '年', period_start: start, period_end: end} = record;
  checked.refuseUnless(/^(?:年|years?)$/i.test(unit), 'unit');
  checked.refuseUnless(quantityOf(record).multiplier === 1, 'multiplier');
  checked.refuseUnless(!record.qualifier, 'qualifier');
  checked.refuseUnless(boundOf(quantityOf(record)) === 'eq', 'bound');
  const isDrawn = Number.isInteger(value) && value! >= 1 && value! <= MOST_YEARS;
  checked.refuseUnless(isDrawn, 'value');
  if (!start) return;
  checked.refuseUnless(start.endsWith('-01-01'), 'period_start');
  const last = Number(start.slice(0, 4)) + value! - 1;
  checked.refuseUnless(end === `${last}-12-31`, 'period_end');
}

function ownRow(record: OwnRecord, order: number): CapRow {
  const label = labelOf(record);
  const kind = (record.kind ?? 'cap') as Kind;
  const named = {...record, label};
  const checked = new Checked(named);
  checked.quantity();
  checked.period('period_start', 'period_end');
  if (kind === 'cap') checkCap(named);
  else checkYears(named);
  const quantity = quantityOf(record);
  return {
    key: String(order),
    kind,
    indicator: record.indicator ?? label,
    label,
    // Its number says that it is the most: 补贴上限不超过 would say so twice.
    shortLabel: record.short_label ?? (label.replace(/的?上限$/, '') || label),
    // The number of a cap is the most that there is, whether or not it says so again.
    quantity: kind === 'cap' ? {...quantity, bound: 'lte'} : {...quantity, unit: '年'},
    period: periodOf(record),
    scope: record.scope,
    details: record.details,
    remark: record.remark,
    basis: record.basis,
    passage: record.passage,
    source: record.source,
    note: record.note,
  };
}

/**
 * An author's cap, and what of the rows could not be read; without a single row it is null. Throws ChartError as
 * `readRecords` and `Checked` do, and `too-many-rows`.
 */
export function ownCap(given: RawRows): {cap: Cap | null; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  if (records.length === 0) return {cap: null, problems};
  refuseMore(records.length, schema);
  const rows = records.map(ownRow);
  const [cap] = rows.filter(({kind}) => kind === 'cap');
  const [years] = rows.filter(({kind}) => kind === 'years');
  // One of each, and no years of nothing.
  const odd = records.length > 1 ? records[1]! : records[0]!;
  const complete = !!cap && (records.length === 1 || !!years);
  new Checked({...odd, kind: odd.kind ?? 'cap', label: labelOf(odd)}).refuseUnless(
    complete,
    'kind',
  );
  return {cap: {cap: cap!, years}, problems};
}
