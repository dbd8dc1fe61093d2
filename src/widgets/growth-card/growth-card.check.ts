// What growth-card can draw of an author's rows, and what it refuses rather than draw falsely.
import {Checked} from '../../ingest/checked.js';
import {refuseMore} from '../../ingest/measured.js';
import {formatOrdinal, monthsIn} from '../../text/index.js';
import type {GrowthRow} from './growth-card.rows.js';
import {schema} from './growth-card.schema.js';

/** Growths beyond this would leave the base no room to be seen, in per cent. */
const MOST_GROWTH = 900;

function isWholeMonths({period_start: start, period_end: end}: GrowthRow): boolean {
  try {
    return monthsIn({type: null, start: start ?? '', end: end ?? ''}) > 0;
  } catch {
    return false;
  }
}

/** Whether a rank is worded with its place, in digits or in words of either language. */
const saysPlace = (wording: string, value: number) =>
  [String(value), formatOrdinal(value, 'zh-CN'), formatOrdinal(value, 'en')].some((place) =>
    wording.toLowerCase().includes(place),
  );

/**
 * Refuses rows that this chart would draw falsely or not at all, naming row and field. Throws ChartError
 * `invalid-field`, `missing-field` or `too-many-rows`.
 */
export function checkDrawable(rows: readonly GrowthRow[]): void {
  refuseMore(rows.length, schema);
  for (const row of rows) {
    const checked = new Checked(row);
    checked.refuseUnless(row.measure !== undefined, 'measure');
    checked.quantity();
    checked.period('period_start', 'period_end');
    checked.period('base_start', 'base_end');
    if (row.measure === 'growth') {
      checked.refuseUnless(row.unit === '%', 'unit');
      checked.refuseUnless((row.multiplier ?? 1) === 1, 'multiplier');
      checked.refuseUnless((row.bound ?? 'eq') === 'eq', 'bound');
      checked.refuseUnless(!row.qualifier, 'qualifier');
      checked.refuseUnless(row.value >= -100 && row.value <= MOST_GROWTH, 'value');
    }
    if (row.measure === 'rank') {
      checked.refuseUnless(!row.wording || saysPlace(row.wording, row.value), 'wording');
    }
    if (row.measure === 'flow') {
      checked.refuseUnless(row.value >= 0, 'value');
      // An average of a bound would need a bound of its own.
      checked.refuseUnless((row.bound ?? 'eq') === 'eq', 'bound');
      checked.refuseUnless(!row.qualifier, 'qualifier');
      checked.refuseUnless(row.period_start !== undefined, 'period_start');
      checked.refuseUnless(isWholeMonths(row), 'period_end');
    }
  }
  const flows = rows
    .filter(({measure}) => measure === 'flow')
    .sort((a, b) => Date.parse(a.period_start!) - Date.parse(b.period_start!));
  flows.forEach((flow, order) => {
    const before = flows[order - 1];
    if (!before) return;
    // Columns stand on one time axis: each period must begin the day after the one before it ends.
    const next = new Date(Date.parse(before.period_end!) + 86_400_000).toISOString().slice(0, 10);
    new Checked(flow).refuseUnless(flow.period_start === next, 'period_start');
  });
}
