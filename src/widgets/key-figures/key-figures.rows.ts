// The rows of key-figures: figures of any unit, each with what it counts and how it bounds the true number.
import {Checked} from '../../ingest/checked.js';
import {labelOf, periodOf, quantityOf, refuseMore} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {BREAK, boundOf, type Period, type Quantity} from '../../text/index.js';
import {cutLine} from '../../theme/lines.js';
import {schema} from './key-figures.schema.js';

/** One figure, bundled or an author's own, in the words of one language. */
export interface KeyFigure {
  /** Its name: that of its fact, or the number of an author's row from 0. */
  readonly key: string;
  /** Name of what it is by which other figures find it. */
  readonly indicator: string;
  /** What it counts, as a sentence says it. */
  readonly label: string;
  /** The same in the lines of the picture. */
  readonly names: readonly string[];
  /** The same in those of its narrow form, as they are set; by default `names`, in more lines where they need them. */
  readonly narrowNames?: readonly string[];
  readonly quantity: Quantity;
  readonly period: Period;
  /** How it changed within a year, in words. */
  readonly change?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** Room for a line of a name beside other figures, in em. */
const ROOM = 7;

/** A name in lines: where U+200B parts it, else where there is no more room. */
const linesOf = (name: string, room: number): string[] =>
  name.includes(BREAK) ? name.split(BREAK) : cutLine(name, room);

function ownFigure(record: OwnRecord, order: number): KeyFigure {
  const label = labelOf(record);
  const checked = new Checked({...record, label});
  checked.quantity();
  checked.period('period_start', 'period_end');
  const short = record.short_label ?? label;
  return {
    key: String(order),
    indicator: record.indicator ?? label,
    label,
    names: linesOf(short, ROOM),
    narrowNames: record.narrow_label?.split(BREAK),
    quantity: quantityOf(record),
    period: periodOf(record),
    change: record.change,
    passage: record.passage,
    source: record.source,
    note: record.note,
  };
}

/**
 * An author's figures, and what of their rows could not be read. Throws ChartError as `readRecords` and `Checked` do,
 * and `too-many-rows`.
 */
export function ownFigures(given: RawRows): {figures: KeyFigure[]; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  refuseMore(records.length, schema);
  return {figures: records.map(ownFigure), problems};
}

/** How the figures bound the true numbers, those that say more first, each with the words that say so. */
export function boundsOf(
  figures: readonly KeyFigure[],
): {bound: Quantity['bound']; qualifiers: string[]}[] {
  return (['gt', 'gte', 'lte', 'eq'] as const).flatMap((bound) => {
    const found = figures.filter(({quantity}) => boundOf(quantity) === bound);
    const qualifiers = [...new Set(found.map(({quantity}) => quantity.qualifier))].filter(Boolean);
    return found.length > 0 ? [{bound, qualifiers}] : [];
  });
}
