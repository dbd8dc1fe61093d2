import {inYears} from '../../text/calendar.js';
import {formatQuantity, type Language, type Period, type Quantity} from '../../text/index.js';
import {inPicture} from './roadmap-timeline.words.js';

/** One row about a piece of work. */
export interface RoadmapPart {
  /** Whether its number is that of the tile; a count is only said in words and in the table. */
  readonly kind: 'work' | 'count';
  /** What is counted, as a table names it; the work's label by default. */
  readonly indicator?: string;
  /** Name of what is counted by which other figures find it. */
  readonly selects?: string;
  /** Which of several things that are counted alike. */
  readonly scope?: string;
  readonly status: 'target' | 'reported';
  /** Its value is null where there is a number but not given; none where nothing is counted. */
  readonly quantity?: Quantity;
  /** What it is about; U+200B marks where it may break. */
  readonly details?: string;
  /** What the picture says of it beside that. */
  readonly remark?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A promised or ongoing piece of work, in the words of one language. */
export interface RoadmapItem {
  /** Its name: that of its milestone, or the number of an author's from 0. */
  readonly key: string;
  /** Name of its track; empty where there are none. */
  readonly track: string;
  /** Its dates lie in one year; they are empty where there is no date. */
  readonly period: Period;
  readonly label: string;
  /** What the picture calls it where nothing is counted; the label by default. */
  readonly shortLabel?: string;
  readonly parts: readonly RoadmapPart[];
}

/** What belongs together and has a colour. */
export interface RoadmapTrack {
  readonly name: string;
  /** Its heading where there is room. */
  readonly heading: string;
  /** What stands at the other end of that. */
  readonly remark?: string;
}

/** The day on which the work was announced. */
export interface Published {
  readonly label: string;
  readonly period: Period;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** What is drawn, bundled or an author's own, in the words of one language. */
export interface Roadmap {
  /** In the order of their colours; those without work are not shown. */
  readonly tracks: readonly RoadmapTrack[];
  readonly items: readonly RoadmapItem[];
  readonly published?: Published;
}

/** The tracks that are shown, each with its number among all. */
export const shownTracks = ({tracks, items}: Roadmap): (RoadmapTrack & {order: number})[] =>
  tracks
    .map((track, order) => ({...track, order}))
    .filter(({name}) => items.some(({track}) => track === name));

/** The most tracks: each has a colour of its own. */
export const MOST_TRACKS = 2;

/** The most years beside each other, and with work in them below each other. */
export const MOST_YEARS = {wide: 5, narrow: 10};

/** The year that work is planned for; null without a date. */
export const yearIn = ({period}: RoadmapItem): number | null =>
  period.start ? Number(period.start.slice(0, 4)) : null;

/** The first and the last year of some work; none where nothing is dated. */
export function yearsOf(items: readonly RoadmapItem[]): {first: number; last: number} | undefined {
  const named = items.map(yearIn).filter((year) => year !== null);
  return named.length > 0 ? {first: Math.min(...named), last: Math.max(...named)} : undefined;
}

/** Where the day of publication stands, in years from the first; none where that is outside the years. */
export function publishedAt({items, published}: Roadmap): number | undefined {
  const years = yearsOf(items);
  if (!years || !published) return undefined;
  const at = inYears(published.period.start) - years.first;
  return at >= 0 && at < years.last - years.first + 1 ? at : undefined;
}

/** A part whose number the tile shows. */
export type CountedPart = RoadmapPart & {readonly quantity: Quantity};

const isCounted = (part: RoadmapPart): part is CountedPart =>
  part.kind === 'work' && part.quantity !== undefined && part.quantity.value !== null;

/** The part of some work whose number is shown; none where it has no number. */
export const countedOf = ({parts}: RoadmapItem): CountedPart | undefined => parts.find(isCounted);

/** Whether work is there or planned. */
export const statusOf = ({parts}: RoadmapItem): RoadmapPart['status'] =>
  (parts.find(({kind}) => kind === 'work') ?? parts[0]!).status;

const given = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text): text is string => !!text)),
];

/** Work with its number in words: 累计建成60个, 60 built in total. */
export function phraseOf(item: RoadmapItem, language: Language): string {
  const {label, shortLabel = label} = item;
  const counted = countedOf(item);
  const many = counted ? formatQuantity(counted.quantity, language) : '';
  if (language === 'zh-CN') return `${counted ? label : shortLabel}${many}`;
  return [many, shortLabel].filter(Boolean).join(' ');
}

/** What work is about, in the order of the picture: what is counted alike, then the rest. */
export function detailsOf(item: RoadmapItem, language: Language): string[] {
  const {parts, period, label} = item;
  const counted = parts.filter(isCounted);
  const scopes = given(counted.map(({scope}) => scope));
  const rest = given([
    ...parts.map(({details}) => details),
    ...parts.map(({quantity, remark}) => (quantity?.value === null ? undefined : remark)),
  ]);
  if (period.start) return [...scopes, ...rest];
  const chinese = language === 'zh-CN';
  const all = counted.length > 0 ? [phraseOf(item, language)] : [];
  const of = scopes.join(chinese ? '、' : ', ');
  const phrases = all.map((phrase) => (of ? `${phrase}${chinese ? '：' : ': '}${of}` : phrase));
  const said = [...phrases, ...rest];
  return said.length > 0 || uncountedOf(item).length > 0 ? said : [label];
}

/** What belongs to work without a number; empty where that is all there is to say. */
export const uncountedOf = ({parts, period, label}: RoadmapItem): string[] =>
  parts
    .filter(({quantity}) => quantity?.value === null)
    .map(({remark, scope}) => remark ?? scope ?? (period.start ? '' : label));

/** Something without a number, in words. */
export function withoutNumber(what: string, language: Language): string {
  const {notPublished} = inPicture[language];
  return [what, notPublished].filter(Boolean).join(language === 'zh-CN' ? '，' : ', ');
}
