// The rows of policy-timeline: what happened up to the day of publication, and what is planned for later years.
import {milestones, observations} from '../../rows/bundled.gen.js';
import type {Milestone} from '../../rows/types.gen.js';
import {inYears} from '../../text/calendar.js';
import {factOf, type Fact} from '../../text/fact.js';
import {periodOfMilestone} from '../../text/fact-text.js';
import type {Language, Period} from '../../text/index.js';

/**
 * How a row is drawn: a day as a dot; a day that is only known to its year as a bracket over it; what went on from some
 * time in a year as a bar whose start is open; what had come about by a day, its own days unknown, as a dashed line into
 * a dot; a target as a hollow tile over its year.
 */
export type Shape = 'day' | 'year' | 'since' | 'until' | 'target';

/** A row of the chart. Times are in years: 2017.5 is the middle of 2017. */
export interface Entry {
  /** Name of the milestone or the observation. */
  readonly id: string;
  readonly shape: Shape;
  /** Its figure, where it has one. */
  readonly fact?: Fact;
  readonly milestone?: Milestone;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly passage: string;
}

const milestoneOf = (id: string): Milestone => milestones.find((row) => row.id === id)!;

/** The day after a day, in years: where a period that ends on it ends. */
function endInYears(day: string): number {
  const next = new Date(Date.parse(day));
  next.setUTCDate(next.getUTCDate() + 1);
  return inYears(next.toISOString().slice(0, 10));
}

/** The day of publication. */
export const published = milestoneOf('published');

/** The day of publication in years. */
export const publishedAt = inYears(published.period_start!);

function eventOf(id: string): Entry {
  const milestone = milestoneOf(id);
  const [start, end] = [milestone.period_start!, milestone.period_end!];
  return {
    id,
    shape: start === end ? 'day' : 'year',
    milestone,
    period: periodOfMilestone(milestone),
    from: inYears(start),
    to: start === end ? inYears(start) : endInYears(end),
    passage: milestone.passage,
  };
}

function countOf(id: string, language: Language): Entry {
  const fact = factOf(id, language);
  const {period, row} = fact;
  const isInstant = period.type === 'instant';
  return {
    id,
    shape: isInstant ? 'until' : 'since',
    fact,
    period,
    from: isInstant ? FIRST_YEAR : inYears(period.start),
    to: inYears(period.end),
    passage: row.passage,
  };
}

function targetOf(milestone: Milestone, language: Language): Entry {
  const counted = observations.find(
    ({milestone: of, indicator, value}) =>
      of === milestone.id && value !== null && indicator !== 'carrier-types-target',
  );
  return {
    id: milestone.id,
    shape: 'target',
    milestone,
    ...(counted ? {fact: factOf(counted.id, language)} : {}),
    period: periodOfMilestone(milestone),
    from: inYears(milestone.period_start!),
    to: endInYears(milestone.period_end!),
    passage: milestone.passage,
  };
}

/** The year that the axis begins with: that of the selection. */
export const FIRST_YEAR = Math.floor(inYears(milestoneOf('selected-as-demo-city').period_start!));

/** What is reported, in the order of the page. */
export const reportedOf = (language: Language): Entry[] => [
  eventOf('selected-as-demo-city'),
  countOf('promotion-meetings', language),
  countOf('policies-issued', language),
  eventOf('science-meeting'),
];

/** What is planned for the years after that of publication, by track and year. */
export const plannedOf = (language: Language): Entry[] =>
  milestones
    .filter(
      ({status, period_start}) =>
        status === 'target' && period_start !== null && inYears(period_start) > publishedAt,
    )
    .map((milestone) => targetOf(milestone, language));

/** That the city is the only one of its province. */
export const onlyOf = (language: Language): Fact => factOf('only-demo-city-in-henan', language);

/** The years of the axis. */
export function yearsOf(language: Language): number[] {
  const last = Math.max(...plannedOf(language).map(({to}) => to));
  return Array.from({length: last - FIRST_YEAR}, (_, order) => FIRST_YEAR + order);
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  published.id,
  ...[...reportedOf('en'), ...plannedOf('en')].flatMap(({milestone, fact}) => [
    ...(milestone ? [milestone.id] : []),
    ...(fact ? [fact.id, fact.indicator.id] : []),
  ]),
  onlyOf('en').id,
  onlyOf('en').indicator.id,
];
