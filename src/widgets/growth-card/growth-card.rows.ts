import {assertComparable, ChartError} from '../../rows/index.js';
import type {Observation} from '../../rows/index.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {labelOf} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import {monthsIn, type Period, type Quantity} from '../../text/index.js';
import {checkDrawable} from './growth-card.check.js';
import type {Kind} from './growth-card.layout.js';
import {schema} from './growth-card.schema.js';

/** One figure of growth-card, bundled or an author's own, in the words of one language. */
export interface GrowthRow {
  readonly indicator: string;
  readonly label: string;
  readonly shortLabel: string;
  /** The same where there is least room; `shortLabel` by default. */
  readonly narrowLabel?: string;
  /** The number before multiplication. */
  readonly value: number;
  /** Unit or counter; '%' for growth by default. */
  readonly unit?: string;
  readonly multiplier?: number;
  readonly qualifier?: string;
  readonly bound?: NonNullable<Observation['bound']>;
  readonly measure?: 'growth' | 'flow' | 'stock' | 'rank';
  /** First and last day, ISO dates. */
  readonly period_start?: string;
  readonly period_end?: string;
  readonly base_start?: string;
  readonly base_end?: string;
  readonly comparable_group?: string;
  /** How the picture words a rank; its ordinal by default. */
  readonly wording?: string;
  readonly source?: string;
  readonly note?: string;
  readonly passage?: string;
  /** How its period is known, and how finely. */
  readonly basis?: Observation['period_basis'];
  readonly precision?: Period['precision'];
  /** Bundled rows only: name of the fact. */
  readonly id?: string;
  /** An author's rows only: the number of the row, from 1. */
  readonly row?: number;
}

/** A row without a unit, or in per cent, is a growth unless it says otherwise. */
function ownRow(record: OwnRecord): GrowthRow {
  const {indicator, short_label, narrow_label, period_basis, period_precision, ...rest} = record;
  const name = labelOf(record);
  const measure =
    record.measure ?? (record.unit === undefined || record.unit === '%' ? 'growth' : undefined);
  return {
    ...rest,
    indicator: indicator ?? name,
    label: name,
    shortLabel: short_label ?? name,
    narrowLabel: narrow_label,
    value: record.value!,
    unit: record.unit ?? (measure === 'growth' ? '%' : undefined),
    measure: measure as GrowthRow['measure'],
    bound: record.bound as GrowthRow['bound'],
    basis: period_basis as GrowthRow['basis'],
    precision: period_precision as GrowthRow['precision'],
  };
}

/**
 * An author's rows of the metrics asked for: names of indicators, or none for that of the first row; how many other
 * indicators there are where none is named; and what of all of them could not be read. Throws ChartError as `readRecords` and `checkDrawable` do, and `unknown-metric` for a name
 * that no row has.
 */
export function ownRows(
  given: RawRows,
  metrics: readonly string[],
): {rows: GrowthRow[]; others: number; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  const all = records.map(ownRow);
  const [first] = all;
  if (!first) return {rows: [], others: 0, problems};
  const names = metrics.length > 0 ? metrics : [first.indicator];
  const rows = names.flatMap((name) => {
    const found = all.filter((row) => row.indicator === name);
    if (found.length === 0) {
      const known = [...new Set(all.map((row) => row.indicator))].join(' ');
      throw new ChartError('unknown-metric', {metric: name, known});
    }
    return found;
  });
  checkDrawable(rows);
  const left = metrics.length > 0 ? [] : all.filter((row) => !rows.includes(row));
  const others = new Set(left.map(({indicator}) => indicator)).size;
  return {rows, others, problems};
}

/**
 * The picture that suits the rows. Throws IncomparableError when they have no axis in common, and ChartError
 * `missing-field` when no row is a growth or a flow over a stated period.
 */
export function kindOf(rows: readonly GrowthRow[]): Kind {
  const drawn = rows.filter(({measure}) => measure === 'growth' || measure === 'flow');
  assertComparable(drawn);
  if (drawn.length === 0) throw new ChartError('missing-field', {row: '1', field: 'measure'});
  if (drawn[0]!.measure === 'growth') return drawn.length === 1 ? 'single' : 'several';
  const undated = rows.findIndex((row) => row.measure === 'flow' && !row.period_end);
  if (undated >= 0) {
    throw new ChartError('missing-field', {row: String(undated + 1), field: 'period_start'});
  }
  return 'pace';
}

/** The number of a row, as `text/` sets it. */
export function quantityOf(row: GrowthRow): Quantity {
  return {
    value: row.value,
    multiplier: row.multiplier ?? 1,
    unit: row.unit ?? '',
    qualifier: (row.qualifier ?? '') as Quantity['qualifier'],
    bound: row.bound ?? 'eq',
    ...(row.measure === 'rank' ? {rank: true} : {}),
  };
}

/** The name of a row among others: that of its fact, or the number of an author's row from 0. */
export const keyOf = (row: GrowthRow, rows: readonly GrowthRow[]): string =>
  row.id ?? String(rows.indexOf(row));

/** Whether a flow is of one month, whose average is its total. */
export const isMonth = (row: GrowthRow): boolean => monthsIn(periodOf(row)) === 1;

/** When a row's figure holds. */
export function periodOf(row: GrowthRow): Period {
  return {
    type: null,
    start: row.period_start ?? '',
    end: row.period_end ?? '',
    precision: row.precision,
  };
}

/** What a growth is measured against. */
export function baseOf(row: GrowthRow): Period {
  return {type: null, start: row.base_start ?? '', end: row.base_end ?? ''};
}
