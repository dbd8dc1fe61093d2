// The rows of policy-timeline: what has happened, what is planned, and the day of publication between the two.
import {Checked} from '../../ingest/checked.js';
import {labelOf, onlyOne, periodOf, quantityOf, refuseMore} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import {formatPeriod, type Language, type Period, type Quantity} from '../../text/index.js';
import {drawnOf, type Drawn} from './policy-timeline.dates.js';
import {lacksRoom} from './policy-timeline.labels.js';
import {schema} from './policy-timeline.schema.js';
import {inPicture, type SincePrecision} from './policy-timeline.words.js';

/** One row, bundled or an author's own, in the words of one language. */
export interface Entry {
  /** Name of its milestone or observation, or the number of an author's row from 0. */
  readonly key: string;
  readonly kind: 'event' | 'published' | 'other';
  /** Name by which other figures find what it counts. */
  readonly indicator?: string;
  /** What it is, as the table says it. */
  readonly label: string;
  /** What it is, as the picture says it. */
  readonly name: string;
  readonly isTarget: boolean;
  /** What a target is part of. */
  readonly track?: string;
  /** Its figure, where it has one. */
  readonly quantity?: Quantity;
  readonly period: Period;
  /** What the picture says below its name; empty where there is nothing to say. */
  readonly remark: string;
  /** What it is, as a sentence says it; in the table instead of a number that is not given. */
  readonly details?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A row on the axis. */
export type DrawnEntry = Entry & Drawn;

/** What a timeline draws and lists. */
export interface Timeline {
  readonly reported: readonly DrawnEntry[];
  readonly planned: readonly DrawnEntry[];
  /** The day of publication, where it is told. */
  readonly published?: DrawnEntry;
  /** Rows for the table alone. */
  readonly others: readonly Entry[];
  /** The years of the axis. */
  readonly years: readonly number[];
  /** What targets are part of; the first has a colour of its own. */
  readonly tracks: readonly string[];
}

/** How much of the time before it is seen of what had come about by a day, in years. */
const LEAST_BEFORE = 0.25;

/** The years of the axis: whole ones, and some time before what is only known to have come about by a day. */
function yearsOf(drawn: readonly DrawnEntry[]): number[] {
  const first = Math.min(
    ...drawn.map(({shape, from}) => Math.floor(shape === 'until' ? from - LEAST_BEFORE : from)),
  );
  const last = Math.max(
    ...drawn.map(({from, to}) => (from === to ? Math.floor(to) + 1 : Math.ceil(to))),
  );
  return Array.from({length: last - first}, (_, order) => first + order);
}

/** Puts rows in order, and says how each is drawn. */
export function timelineOf(entries: readonly Entry[]): Timeline {
  const day = entries.find(({kind}) => kind === 'published');
  const drawn = (entry: Entry): DrawnEntry => ({
    ...entry,
    ...drawnOf({...entry, counts: entry.quantity !== undefined}, day?.period.end),
  });
  const events = entries.flatMap((entry) => (entry.kind === 'event' ? drawn(entry) : []));
  const published = day && drawn(day);
  const planned = events.filter(({isTarget}) => isTarget);
  return {
    reported: events.filter(({isTarget}) => !isTarget),
    planned,
    published,
    others: entries.filter(({kind}) => kind === 'other'),
    years: events.length > 0 ? yearsOf([...events, ...(published ? [published] : [])]) : [],
    tracks: [...new Set(planned.map(({track = ''}) => track))],
  };
}

/** All rows as they are given back. */
export const entriesOf = ({reported, planned, published, others}: Timeline): Entry[] => [
  ...reported,
  ...planned,
  ...(published ? [published] : []),
  ...others,
];

/** The most years that the axis has room for. */
const MOST_YEARS = 12;

/** What the picture says below a name where an author says nothing: when it was, where the axis does not say it. */
function remarkOf(entry: Entry, language: Language): string {
  const {period, quantity, isTarget} = entry;
  const {shape, grain} = drawnOf({period, isTarget, counts: quantity !== undefined});
  const when = formatPeriod(period, language);
  const {by, since} = inPicture(language);
  if (shape === 'until') return by(when);
  if (shape === 'since') return since(when, period.precision as SincePrecision);
  return isTarget && grain === 'year' ? '' : when;
}

function ownEntry(record: OwnRecord, order: number, language: Language): Entry {
  const kind = (record.kind ?? 'event') as Entry['kind'];
  const words = inPicture(language);
  const label =
    kind === 'published' ? (record.label ?? record.indicator ?? words.published) : labelOf(record);
  const checked = new Checked({...record, label});
  if (record.value !== undefined) checked.quantity();
  if (kind !== 'other')
    checked.refuseUnless(!!record.period_start || !!record.period_end, 'period');
  checked.period('period_start', 'period_end');
  if (kind === 'published') {
    checked.refuseUnless(record.period_start === record.period_end, 'period_start');
    checked.refuseUnless((record.period_precision ?? 'day') === 'day', 'period_precision');
  }
  const entry: Entry = {
    key: String(order),
    kind,
    indicator: record.indicator ?? (record.value === undefined ? undefined : label),
    label,
    name: record.short_label ?? label,
    isTarget: record.status === 'target',
    track: record.track,
    quantity: record.value === undefined ? undefined : quantityOf(record),
    period: periodOf(record),
    remark: record.remark ?? '',
    details: record.details,
    passage: record.passage,
    source: record.source,
    note: record.note,
  };
  if (kind !== 'event') return entry;
  const whole = {...entry, remark: record.remark ?? remarkOf(entry, language)};
  const lacking = lacksRoom(whole, language);
  const field = lacking === 'name' ? (record.short_label ? 'short_label' : 'label') : lacking;
  if (field) checked.refuse(field);
  return whole;
}

/**
 * An author's timeline, and what of the rows could not be read; null where none is an event. Throws ChartError as
 * `readRecords` and `Checked` do, `too-many-rows`, and `invalid-field` for a row with which the axis would have too many
 * years.
 */
export function ownTimeline(
  given: RawRows,
  language: Language,
): {timeline: Timeline | null; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  onlyOne(records.filter(({kind}) => kind === 'published'));
  const timeline = timelineOf(records.map((record, order) => ownEntry(record, order, language)));
  const {reported, planned, others, years} = timeline;
  refuseMore(reported.length + planned.length, schema);
  refuseMore(others.length, schema);
  if (years.length > MOST_YEARS) {
    const dated = records.filter(({kind, period_end}) => kind !== 'other' && period_end);
    const last = dated.reduce((a, b) => (a.period_end! >= b.period_end! ? a : b));
    new Checked(last).refuse('period_end');
  }
  return {timeline: years.length > 0 ? timeline : null, problems};
}
