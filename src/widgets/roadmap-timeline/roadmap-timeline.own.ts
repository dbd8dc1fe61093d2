// The rows of roadmap-timeline: what is promised or done, in which year, with what number.
import {Checked} from '../../ingest/checked.js';
import {onlyOne, periodOf, quantityOf, refuseMore, type Labelled} from '../../ingest/measured.js';
import {readRecords} from '../../ingest/records.js';
import {ChartError} from '../../rows/errors.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import type {Language} from '../../text/index.js';
import {misfitsOf} from './roadmap-timeline.drawing.js';
import {
  MOST_TRACKS,
  MOST_YEARS,
  yearIn,
  type Published,
  type Roadmap,
  type RoadmapItem,
  type RoadmapPart,
  type RoadmapTrack,
} from './roadmap-timeline.rows.js';
import {schema} from './roadmap-timeline.schema.js';

/** Rows about one piece of work. */
interface Draft {
  readonly item: RoadmapItem;
  readonly records: readonly Labelled[];
}

/** A number, one that is not given, or none. */
function quantityIn(record: Labelled): RoadmapPart['quantity'] {
  if (record.value === undefined) {
    const isMissing = record.bound === 'unspecified' || record.qualifier === '一批';
    return isMissing ? {...quantityOf(record), bound: 'unspecified'} : undefined;
  }
  new Checked(record).quantity();
  return quantityOf(record);
}

function partOf(record: Labelled): RoadmapPart {
  const kind = record.kind === 'count' ? 'count' : 'work';
  const checked = new Checked(record);
  checked.refuseUnless(kind === 'work' || record.value !== undefined, 'value');
  checked.period('period_start', 'period_end');
  // A column is a year, and what is done has a date.
  const {period_start: start = '', period_end: end = ''} = record;
  checked.refuseUnless(start.slice(0, 4) === end.slice(0, 4), 'period_end');
  const status = record.status === 'reported' ? 'reported' : 'target';
  checked.refuseUnless(kind === 'count' || status === 'target' || !!start, 'period_start');
  const {indicator, scope, details, remark, passage, source, note} = record;
  const quantity = quantityIn(record);
  return {kind, indicator, scope, status, quantity, details, remark, passage, source, note};
}

const isSame = (a: RoadmapPart['quantity'], b: RoadmapPart['quantity']) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Rows of the same track, label and dates, as one piece of work. The number of a tile is that of all that it counts. */
function itemOf(records: readonly Labelled[], order: number): RoadmapItem {
  const [first] = records as [Labelled];
  const parts = records.map(partOf);
  const done = parts.findIndex(({kind}) => kind === 'work');
  const counted = parts.findIndex(({kind, quantity}) => kind === 'work' && quantity?.value != null);
  records.forEach((record, at) => {
    const {kind, status, quantity} = parts[at]!;
    if (kind !== 'work') return;
    const checked = new Checked(record);
    checked.refuseUnless(status === parts[done]!.status, 'status');
    if (at <= counted || quantity?.value == null) return;
    checked.refuseUnless(record.scope !== undefined, 'scope');
    checked.refuseUnless(isSame(quantity, parts[counted]!.quantity), 'value');
  });
  const several = parts.filter(({kind, quantity}) => kind === 'work' && quantity?.value != null);
  if (several.length > 1) new Checked(records[counted]!).refuseUnless(!!several[0]!.scope, 'scope');
  return {
    key: String(order),
    track: first.track ?? '',
    period: periodOf(first),
    label: first.label,
    shortLabel: records.find(({short_label}) => short_label)?.short_label,
    parts,
  };
}

function draftsOf(records: readonly Labelled[]): Draft[] {
  const groups = new Map<string, Labelled[]>();
  for (const record of records) {
    const {track, label, period_start, period_end} = record;
    const name = JSON.stringify([track, label, period_start, period_end]);
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups.values()].map((group, order) => ({item: itemOf(group, order), records: group}));
}

function publishedOf(records: readonly Labelled[]): Published | undefined {
  const record = onlyOne(records);
  if (!record) return undefined;
  const {label, passage, source, note, period_start: start, period_end: end} = record;
  const checked = new Checked(record);
  checked.period('period_start', 'period_end');
  // The dot stands on a day.
  checked.refuseUnless(start !== undefined, 'period_start');
  checked.refuseUnless(start === end, 'period_end');
  return {label, period: periodOf(record), passage, source, note};
}

/** The track that a row is of; one that says more of a track may be named like it. */
const trackIn = ({kind, track, label}: Labelled) => track ?? (kind === 'type' ? label : '');

function trackOf(name: string, headings: readonly Labelled[]): RoadmapTrack {
  const heading = headings.find((row) => trackIn(row) === name);
  return {name, heading: heading?.label ?? name, remark: heading?.remark};
}

/** The tracks that names ask for, whose words they are; all where there are none. */
function chosen(all: readonly string[], names: readonly string[]): readonly string[] {
  if (names.length === 0) return all;
  const wordsOf = (name: string) => name.match(/\S+/g) ?? [];
  const found = all.filter((name) => name && wordsOf(name).every((word) => names.includes(word)));
  const known = found.flatMap(wordsOf);
  if (found.length === 0 || names.some((name) => !known.includes(name))) {
    const detail = {attribute: 'track', value: names.join(' '), known: all.join(' ')};
    throw new ChartError('unknown-choice', detail);
  }
  return found;
}

/** Tracks that are shown, in the order of their colours, after any that have a colour before theirs. */
function inOrder(shown: readonly string[], rows: readonly Labelled[]): readonly string[] {
  const all = [...new Set(rows.map((row) => trackIn(row)))];
  const last = Math.max(...shown.map((name) => all.indexOf(name)));
  return last < MOST_TRACKS ? all.slice(0, last + 1) : all.filter((name) => shown.includes(name));
}

/** The row and the column that a text without room stands in. */
function refuseMisfit(
  {key, text}: {key?: string; text: string},
  records: readonly Labelled[],
): void {
  const fields = ['label', 'short_label', 'scope', 'details', 'remark', 'track'] as const;
  const plain = text.toLowerCase();
  for (const record of records) {
    const field = text
      ? fields.find((name) => record[name] && plain.includes(record[name].toLowerCase()))
      : ('value' as const);
    if (!field || record[field] === undefined) continue;
    new Checked(record).refuse(key === undefined ? 'track' : field);
  }
}

/**
 * An author's work of the tracks asked for: their names as the rows have them, or none for all; and what of all rows
 * could not be read. Throws ChartError as `readRecords` and `Checked` do, `unknown-choice` for a track that no row has,
 * and `too-many-rows`.
 */
export function ownRoadmap(
  given: RawRows,
  names: readonly string[],
  language: Language,
): {roadmap: Roadmap; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  refuseMore(records.length, schema);
  const all = records as readonly Labelled[];
  const ofKind = (kind: string) => all.filter((record) => record.kind === kind);
  const work = all.filter(({kind = 'work'}) => kind === 'work' || kind === 'count');
  if (work.length === 0) return {roadmap: {tracks: [], items: []}, problems};
  const hasTracks = work.some(({track}) => track);
  for (const record of work)
    new Checked(record).refuseUnless(!hasTracks || !!record.track, 'track');
  const tracks = chosen([...new Set(work.map(({track = ''}) => track))], names);
  const [, , third] = tracks;
  if (tracks.length > MOST_TRACKS) {
    new Checked(work.find(({track}) => track === third)!).refuse('track');
  }
  const drafts = draftsOf(work.filter(({track = ''}) => tracks.includes(track)));
  const headings = ofKind('type');
  const roadmap: Roadmap = {
    tracks: inOrder(tracks, [...headings, ...work]).map((name) => trackOf(name, headings)),
    items: drafts.map(({item}) => item),
    published: publishedOf(ofKind('published')),
  };
  const years = [...new Set(roadmap.items.map(yearIn))].filter((year) => year !== null);
  const eleventh = years[MOST_YEARS.narrow];
  const late = drafts.find(({item}) => eleventh !== undefined && yearIn(item) === eleventh);
  if (late) new Checked(late.records[0]!).refuse('period_start');
  const [misfit] = misfitsOf(roadmap, 'narrow', language);
  if (misfit) {
    const own = drafts.find(({item}) => item.key === misfit.key)?.records;
    refuseMisfit(misfit, own ?? (misfit.key ? ofKind('published') : all));
  }
  return {roadmap, problems};
}
