import {ChartError} from './errors.js';
import type {Indicator} from './types.gen.js';

/** What decides whether rows may share an axis: of an indicator, or of an author's own row. */
export interface ComparableRow {
  /** Name of an indicator. */
  readonly id?: string;
  /** Name of the indicator that an author's row belongs to. */
  readonly indicator?: string;
  readonly measure?: string | null;
  /** '%' when it is not given and the measure is growth or not given either. */
  readonly unit?: string | null;
  readonly comparable_group?: string | null;
}

type KnownIndicator = Pick<Indicator, 'id' | 'unit' | 'comparable_group'>;

/** Two indicators were asked to share an axis though they measure different things. */
export class IncomparableError extends ChartError {
  override readonly name = 'IncomparableError';
  declare readonly code: 'incomparable';

  /**
   * @param a name of the one indicator, also in `detail`
   * @param b name of the other
   */
  constructor(
    readonly a: string,
    readonly b: string,
  ) {
    super('incomparable', {a, b});
  }
}

function nameOf(row: ComparableRow): string {
  return row.id ?? row.indicator ?? '';
}

/**
 * The key that rows must have in common to share an axis.
 *
 * A row with a `comparable_group` is of that group. A row without is of the group of the known indicator of the same
 * name and unit; failing that, it goes with rows without a group that have its measure and its unit.
 *
 * @param known the indicators whose groups a row may take by name; none by default
 */
export function comparableGroup(row: ComparableRow, known: readonly KnownIndicator[] = []): string {
  if (row.comparable_group) return `group:${row.comparable_group}`;
  const measure = row.measure || (!row.unit || row.unit === '%' ? 'growth' : '');
  const unit = row.unit || (measure === 'growth' ? '%' : '');
  const indicator = known.find(({id}) => id === nameOf(row));
  if (indicator && (indicator.unit ?? '') === unit) return `group:${indicator.comparable_group}`;
  return `own:${measure}:${unit}`;
}

/**
 * Refuses indicators, bundled or an author's own, that may not share an axis.
 *
 * @param indicators what is to be shown together; one or none is always comparable
 * @param known the indicators whose groups a row without a group may take by name; none by default
 * @throws IncomparableError naming the first indicator and the first that does not go with it
 */
export function assertComparable(
  indicators: readonly (Pick<Indicator, 'id' | 'comparable_group'> | ComparableRow)[],
  known: readonly KnownIndicator[] = [],
): void {
  const first = indicators[0];
  if (!first) return;
  const group = comparableGroup(first, known);
  for (const other of indicators) {
    if (comparableGroup(other, known) !== group)
      throw new IncomparableError(nameOf(first), nameOf(other));
  }
}
