// The rows of new-widget: growths in per cent, each of a period over a base.
import {Checked} from '../../ingest/checked.js';
import {labelOf, periodOf, quantityOf, refuseMore, type Labelled} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {amountOf, type Period, type Quantity} from '../../text/index.js';
import {hasRoom} from './new-widget.layout.js';
import {schema} from './new-widget.schema.js';

/** One growth, bundled or an author's own, in the words of one language. */
export interface GrowthRow {
  /** Its name: that of its fact, or the number of an author's row from 0. */
  readonly key: string;
  /** Name of what grew by which other figures find it. */
  readonly indicator: string;
  /** What grew, as a sentence and the table say it. */
  readonly label: string;
  /** The same in picture and headline. */
  readonly shortLabel: string;
  readonly quantity: Quantity;
  /** When, and since when; the dates are empty where that is not said. */
  readonly period: Period;
  readonly base: Period;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A bar from zero is above it, in per cent, and leaves room for its number; its name has one line. */
function checkDrawable(record: Labelled): void {
  const checked = new Checked(record);
  checked.quantity();
  checked.refuseUnless((record.unit ?? '%') === '%', 'unit');
  const amount = amountOf(quantityOf(record))!;
  const isShort = amount < 1e6 && amount === Number(amount.toFixed(3));
  checked.refuseUnless(amount > 0 && isShort && record.measure !== 'rank', 'value');
  checked.period('period_start', 'period_end');
  checked.period('base_start', 'base_end');
  const {label, short_label} = record;
  checked.refuseUnless(hasRoom(short_label ?? label), short_label ? 'short_label' : 'label');
}

function ownRow(record: OwnRecord, order: number): GrowthRow {
  const label = labelOf(record);
  checkDrawable({...record, label});
  const {indicator = label, short_label = label, passage, source, note} = record;
  return {
    key: String(order),
    indicator,
    label,
    shortLabel: short_label,
    quantity: {...quantityOf(record), unit: '%'},
    period: periodOf(record),
    base: {type: null, start: record.base_start ?? '', end: record.base_end ?? ''},
    passage,
    source,
    note,
  };
}

/**
 * An author's growths, and what of their rows could not be read. Throws ChartError as `readRecords` and `Checked` do,
 * and `too-many-rows`.
 */
export function ownRows(given: RawRows): {rows: GrowthRow[]; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  refuseMore(records.length, schema);
  return {rows: records.map(ownRow), problems};
}
