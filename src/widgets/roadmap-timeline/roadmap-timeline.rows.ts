import {carrierTypes, milestones, observations, organisations} from '../../rows/bundled.gen.js';
import type {Milestone, Observation} from '../../rows/types.gen.js';
import {factOf} from '../../text/fact.js';
import type {Language, Period, Quantity} from '../../text/index.js';
import {TRACKS, type Track} from './roadmap-timeline.variants.js';
import {inPicture, type Facts} from './roadmap-timeline.words.js';

/** One figure of a milestone, in the words of one language. */
export interface RoadmapFigure {
  readonly id: string;
  /** The indicator, as a table names it. */
  readonly indicator: string;
  /** What is counted where the milestone counts several things; empty otherwise. */
  readonly name: string;
  readonly status: Observation['status'];
  /** Its value is null where the page gives no number. */
  readonly quantity: Quantity;
}

/** A promised or ongoing piece of work, in the words of one language. */
export interface RoadmapItem {
  readonly id: string;
  readonly track: Track;
  /** Its dates are empty where the page gives none. */
  readonly period: Period;
  readonly label: string;
  readonly figures: readonly RoadmapFigure[];
  /** What it is about; U+200B marks where it may break. */
  readonly details: readonly string[];
  /** What belongs to it without a number. */
  readonly uncounted: readonly string[];
  readonly passage: string;
}

/** The day on which the page was published. */
export const published: Period = {
  type: 'instant',
  start: milestones.find(({id}) => id === 'published')!.period_start!,
  end: milestones.find(({id}) => id === 'published')!.period_end!,
};

/** Whether a row gives a number. */
export const isCounted = ({quantity}: RoadmapFigure): boolean => quantity.value !== null;

function factsIn(language: Language): Facts {
  const chinese = language === 'zh-CN';
  return {
    count: (id) => String(observations.find((row) => row.id === id)!.value),
    names: (level) =>
      organisations
        .filter((row) => row.level === level && row.label_zh)
        .map((row) => (chinese ? row.label_zh : row.label_en)!),
    printed(id) {
      const row = organisations.find((each) => each.id === id)!;
      return (chinese ? row.name_printed_zh : row.label_en)!;
    },
    name(id) {
      const row = organisations.find((each) => each.id === id)!;
      return (chinese ? row.label_zh : row.label_en)!;
    },
  };
}

function figureOf(id: string, language: Language): RoadmapFigure {
  const {row, label, quantity} = factOf(id, language);
  const type = carrierTypes.find((each) => each.id === row.carrier_type);
  return {
    id,
    indicator: label,
    name: type ? (language === 'zh-CN' ? type.label_zh : type.short_label_en) : '',
    status: row.status,
    quantity,
  };
}

function itemOf(milestone: Milestone, language: Language): RoadmapItem {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const figures = observations
    .filter((row) => row.milestone === milestone.id)
    .map(({id}) => figureOf(id, language));
  const named = figures.filter((figure) => figure.name);
  return {
    id: milestone.id,
    track: milestone.track!,
    period: {
      type: milestone.period_type,
      start: milestone.period_start ?? '',
      end: milestone.period_end ?? '',
    },
    label: chinese ? milestone.label_zh : milestone.label_en,
    figures,
    details: [
      ...named.filter(isCounted).map(({name}) => name),
      ...(words.details[milestone.id]?.(factsIn(language)) ?? []),
    ],
    uncounted: [
      ...named.filter((figure) => !isCounted(figure)).map(({name}) => words.some(name)),
      ...(words.uncounted[milestone.id] ?? []),
    ],
    passage: milestone.passage,
  };
}

/** The bundled work of some tracks, in the order of the page; all tracks where none is named. */
export function bundledItems(tracks: readonly string[], language: Language): RoadmapItem[] {
  const wanted = tracks.length > 0 ? tracks : TRACKS;
  return milestones
    .filter(({track}) => track !== null && wanted.includes(track))
    .map((milestone) => itemOf(milestone, language));
}

/** Names in the data of all that some items show. */
export function rowIdsOf(items: readonly RoadmapItem[]): string[] {
  const figures = observations.filter(({milestone}) => items.some(({id}) => id === milestone));
  const bases = items.some(({track}) => track === 'bases')
    ? organisations.filter(({kind, label_zh}) => kind === 'base' && label_zh)
    : [];
  return [
    'published',
    ...items.map(({id}) => id),
    ...figures.flatMap(({id, indicator}) => [id, indicator]),
    ...figures.flatMap(({carrier_type}) => carrier_type ?? []),
    ...bases.map(({id}) => id),
  ];
}
