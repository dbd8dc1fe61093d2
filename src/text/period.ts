import {daysInMonth, monthEnd, parseDay} from './calendar.js';
import type {Day} from './calendar.js';
import type {Language} from './language.js';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'half-year' | 'year';

/** A moment or span of time, as the data tables hold it. */
export interface Period {
  /** What the data call it; the wording rests on the dates alone. */
  type: 'instant' | 'duration' | 'year' | 'policy' | '' | null;
  /** First and last day, ISO dates, both inclusive; both empty if the period is not stated. */
  start: string;
  end: string;
  /** Both ends are written no finer than this: 2017-06-30 with `month` is 2017年6月. Default: `day`. */
  precision?: Precision;
}

/** English month names, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English ordinals and Chinese numerals of the quarters; the first two ordinals serve for half years. */
export const QUARTERS: readonly [english: string, chinese: string][] = [
  ['first', '一'],
  ['second', '二'],
  ['third', '三'],
  ['fourth', '四'],
];

/** What is written for a period without dates. */
export const NOT_STATED: Record<Language, string> = {
  'zh-CN': '时段未注明',
  en: 'period not stated',
};

const MONTHS_IN: Record<Precision, number> = {day: 0, month: 1, 'half-year': 6, year: 12};

/**
 * A period in words, in the coarsest terms that fit its dates exactly: 2016年, 2017—2020年, 2017年上半年, 2024年一季度,
 * 2017年6月, 2017年9月23日; 2016, 2017–20, first half of 2017, first quarter of 2024, June 2017, 23 September 2017.
 * A period without dates: 时段未注明, period not stated.
 *
 * Throws RangeError for dates that no calendar has, for one date missing, and for an end before its start.
 */
export function formatPeriod(period: Period, language: Language): string {
  if (!period.start && !period.end) return NOT_STATED[language];
  const [start, end] = widen(...readDays(period), period.precision ?? 'day');
  return language === 'zh-CN' ? inChinese(start, end) : inEnglish(start, end);
}

/** The same; empty for a period without dates. */
export const formatStated = (period: Period | undefined, language: Language): string =>
  period?.end ? formatPeriod(period, language) : '';

/** The whole calendar months in a period, by its dates alone. Throws RangeError if they do not bound whole months. */
export function monthsIn(period: Period): number {
  const [start, end] = readDays(period);
  if (!isWholeMonths(start, end)) {
    throw new RangeError(`Not whole months: “${period.start}” to “${period.end}”`);
  }
  return monthCount(start, end);
}

function readDays(period: Period): [start: Day, end: Day] {
  const start = parseDay(period.start);
  const end = parseDay(period.end);
  // ISO dates of four-digit years sort as text.
  if (period.end < period.start) {
    throw new RangeError(`Ends before it starts: “${period.start}” to “${period.end}”`);
  }
  return [start, end];
}

function widen(start: Day, end: Day, precision: Precision): [start: Day, end: Day] {
  const months = MONTHS_IN[precision];
  if (!months) return [start, end];
  const first = start.month - ((start.month - 1) % months);
  const last = end.month + months - 1 - ((end.month - 1) % months);
  return [{year: start.year, month: first, day: 1}, monthEnd(end.year, last)];
}

function isWholeMonths(start: Day, end: Day): boolean {
  return start.day === 1 && end.day === daysInMonth(end.year, end.month);
}

function monthCount(start: Day, end: Day): number {
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

/** Which half or quarter of its year the period is, from 0; -1 if it is none. */
function partOfYear(start: Day, end: Day, months: number): number {
  const aligned = monthCount(start, end) === months && (start.month - 1) % months === 0;
  return aligned ? (start.month - 1) / months : -1;
}

function inChinese(start: Day, end: Day): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const month = `${start.year}年${start.month}`;
  if (!isWholeMonths(start, end)) {
    const first = `${month}月${start.day}`;
    if (sameMonth) return `${first}${end.day === start.day ? '' : `—${end.day}`}日`;
    return `${first}日—${sameYear ? '' : `${end.year}年`}${end.month}月${end.day}日`;
  }
  if (start.month === 1 && end.month === 12) {
    return sameYear ? `${start.year}年` : `${start.year}—${end.year}年`;
  }
  const half = partOfYear(start, end, 6);
  if (half >= 0) return `${start.year}年${half ? '下' : '上'}半年`;
  const quarter = QUARTERS[partOfYear(start, end, 3)];
  if (quarter) return `${start.year}年${quarter[1]}季度`;
  if (sameMonth) return `${month}月`;
  return sameYear ? `${month}—${end.month}月` : `${month}月—${end.year}年${end.month}月`;
}

function inEnglish(start: Day, end: Day): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const [startMonth, endMonth] = [MONTHS[start.month - 1], MONTHS[end.month - 1]];
  if (!isWholeMonths(start, end)) {
    const last = `${end.day} ${endMonth} ${end.year}`;
    if (sameMonth) return start.day === end.day ? last : `${start.day}–${last}`;
    return `${start.day} ${startMonth}${sameYear ? '' : ` ${start.year}`} – ${last}`;
  }
  if (start.month === 1 && end.month === 12) {
    if (sameYear) return `${start.year}`;
    const sameCentury = Math.floor(start.year / 100) === Math.floor(end.year / 100);
    return `${start.year}–${sameCentury ? String(end.year).slice(2) : end.year}`;
  }
  const half = QUARTERS[partOfYear(start, end, 6)];
  if (half) return `${half[0]} half of ${start.year}`;
  const quarter = QUARTERS[partOfYear(start, end, 3)];
  if (quarter) return `${quarter[0]} quarter of ${start.year}`;
  if (sameMonth) return `${startMonth} ${start.year}`;
  const last = `${endMonth} ${end.year}`;
  return sameYear ? `${startMonth}–${last}` : `${startMonth} ${start.year} – ${last}`;
}
