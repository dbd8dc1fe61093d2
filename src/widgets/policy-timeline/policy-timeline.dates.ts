// How a row is drawn follows from its dates, how finely they are known, and whether it counts something.
import {inYears, parseDay} from '../../text/calendar.js';
import {formatPeriod, parsePeriod, type Period} from '../../text/index.js';

/**
 * How a row is drawn: a day as a dot; a longer time, or a day that is only known to be in it, as a bracket; what was
 * counted over a time as a bar, whose start is open where only the unit that it lies in is known (`since`); what had
 * come about by a time, its own days unknown, as a dashed line into it; a target as a hollow tile.
 */
export type Shape = 'day' | 'span' | 'bar' | 'since' | 'until' | 'target';

/** How finely a time is dated: to a day, to a month or a year or several whole ones, or from one day to another. */
export type Grain = 'day' | 'days' | 'month' | 'months' | 'year' | 'years';

/** A row on the axis. Times are in years: 2017.5 is the middle of 2017. */
export interface Drawn {
  readonly shape: Shape;
  readonly grain: Grain;
  /** Where its mark begins and ends; the same for a day. */
  readonly from: number;
  readonly to: number;
  /** Of `since`: up to when it may have begun. */
  readonly openTo?: number;
}

function nextDay(day: string): string {
  const next = new Date(Date.parse(day));
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The first and the last day of a period as finely as it is known: those that its words name. */
const known = (period: Period): Period => parsePeriod(formatPeriod(period, 'zh-CN'), 'zh-CN');

function grainOf({start, end}: Period): Grain {
  if (start === end) return 'day';
  const [first, last] = [parseDay(start), parseDay(end)];
  const isWhole = first.day === 1 && parseDay(nextDay(end)).day === 1;
  if (!isWhole) return 'days';
  if (first.month === 1 && last.month === 12) return first.year === last.year ? 'year' : 'years';
  return first.year === last.year && first.month === last.month ? 'month' : 'months';
}

/** What makes a row one shape or another. */
export interface Dated {
  readonly period: Period;
  readonly isTarget: boolean;
  /** Whether it counts something. */
  readonly counts: boolean;
}

/** How a row is drawn; nothing reaches beyond `published`, the day of publication where there is one, on that day. */
export function drawnOf({period, isTarget, counts}: Dated, published?: string): Drawn {
  const {precision = 'day', start, end} = period;
  const endOf = (day: string) => (day === published ? inYears(day) : inYears(nextDay(day)));
  if (counts && !isTarget && start !== end && precision !== 'day') {
    const openTo = endOf(known({...period, end: start}).end);
    const to = endOf(end);
    if (openTo < to) return {shape: 'since', grain: 'days', from: inYears(start), openTo, to};
  }
  const exact = known(period);
  const grain = grainOf(exact);
  const from = inYears(exact.start);
  const to = grain === 'day' ? from : endOf(exact.end);
  const plain = grain === 'day' ? 'day' : 'span';
  const counted = start === end ? 'until' : 'bar';
  return {shape: isTarget ? 'target' : counts ? counted : plain, grain, from, to};
}
