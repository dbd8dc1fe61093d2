import {assertComparable, checkObservations, ChartError} from '../../rows/index.js';
import type {Observation, OwnObservation} from '../../rows/index.js';
import type {Period, Quantity} from '../../text/index.js';
import {checkDrawable} from './growth-card.check.js';
import type {Kind} from './growth-card.layout.js';

/** One figure of growth-card, bundled or an author's own, in the words of one language. */
export interface GrowthRow extends Omit<OwnObservation, 'measure' | 'label'> {
  readonly measure?: 'growth' | 'flow' | 'stock' | 'rank';
  readonly label: string;
  readonly shortLabel: string;
  /** Bundled rows only: name of the fact, where it stands on the page, how its period is known, and how finely. */
  readonly id?: string;
  readonly passage?: string;
  readonly basis?: Observation['period_basis'];
  readonly precision?: Period['precision'];
}

/**
 * An author's rows, checked, of the metrics asked for: names of indicators, or none for that of the first row.
 * Throws ChartError as `checkObservations` does, and `unknown-metric` for a name that no row has.
 */
export function ownRows(rows: unknown, metrics: readonly string[]): GrowthRow[] {
  const checked = checkObservations(rows);
  const first = checked[0];
  if (!first) return [];
  const names = metrics.length > 0 ? metrics : [first.indicator];
  const picked: OwnObservation[] = [];
  const own = names.flatMap((name) => {
    const found = checked.filter((row) => row.indicator === name);
    if (found.length === 0) {
      const known = [...new Set(checked.map((row) => row.indicator))].join(' ');
      throw new ChartError('unknown-metric', {metric: name, known});
    }
    picked.push(...found);
    return found.map((row) => {
      const label = row.label ?? row.indicator;
      return {...row, label, shortLabel: label};
    });
  });
  checkDrawable(picked, (row) => checked.indexOf(row) + 1);
  return own;
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
