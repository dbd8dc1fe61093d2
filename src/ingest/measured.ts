import {ChartError} from '../rows/errors.js';
import type {RowSchema} from '../rows/schema.js';
import type {Period, Precision, Quantity} from '../text/index.js';
import {Checked} from './checked.js';
import type {OwnRecord} from './records.js';

/** A row that is sure to have a name. */
export type Labelled = OwnRecord & {readonly label: string};

/** The number of an author's row, as `text/` sets it. */
export function quantityOf(record: OwnRecord): Quantity {
  const {value, multiplier = 1, unit = '', qualifier = '', bound = 'eq', measure} = record;
  return {
    value: value ?? null,
    multiplier,
    unit,
    qualifier: qualifier as Quantity['qualifier'],
    bound: bound as Quantity['bound'],
    ...(measure === 'rank' ? {rank: true} : {}),
  };
}

/** When an author's row holds; its dates are empty where it does not say. */
export const periodOf = (record: OwnRecord): Period => ({
  type: null,
  start: record.period_start ?? '',
  end: record.period_end ?? '',
  ...(record.period_precision ? {precision: record.period_precision as Precision} : {}),
});

/** What an author's row is called. Throws ChartError `missing-field` where it has no name. */
export function labelOf({label, indicator, row}: OwnRecord): string {
  const name = label ?? indicator;
  if (!name) throw new ChartError('missing-field', {row: String(row), field: 'label', name: ''});
  return name;
}

/** The row of a kind of which there is one at most. Throws ChartError `invalid-field` where there is a second. */
export function onlyOne<Row extends OwnRecord>([first, second]: readonly Row[]): Row | undefined {
  if (second) new Checked(second).refuse('kind');
  return first;
}

/** Throws ChartError `too-many-rows` where there are more than a schema says a chart draws. */
export function refuseMore(count: number, {most, grouping}: RowSchema): void {
  if (count <= most) return;
  const why = grouping ? 'gather' : '';
  throw new ChartError('too-many-rows', {count: String(count), most: String(most), why});
}
