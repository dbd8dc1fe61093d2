import {isDay, isoDay, monthEnd, type Day} from './calendar.js';
import {plainText} from './own-quantity.js';
import {parsePeriod} from './parse-period.js';

/** First and last day of a period, ISO dates. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const BETWEEN = /^(.+?)\s*(?:—|–|~|至|到|\/(?=\d{4}-)|\s-\s|\sto\s|-(?=\d{4}(?:年|$)))\s*(.+)$/;

const spanOf = (start: Day, end: Day): Span | undefined =>
  isDay(start) && isDay(end) ? {start: isoDay(start), end: isoDay(end)} : undefined;

function months(year: number, first: number, last: number): Span | undefined {
  if (first < 1 || last > 12) return undefined;
  return spanOf({year, month: first, day: 1}, monthEnd(year, last));
}

/** A year, part of a year, month or day in digits, with whatever stands between them. */
function inDigits(text: string): Span | undefined {
  const part =
    /^(\d{4})\s*年?[-/]?\s*(?:第?([一二三四1-4])季度?|Q([1-4])|H([12])|([上下])半年)$/i.exec(text);
  if (part) {
    const [, year, named, quarter, half, side] = part;
    const order = Number(quarter ?? (named && '一二三四'.indexOf(named) + 1)) || Number(named);
    if (half || side) {
      const first = half === '1' || side === '上' ? 1 : 7;
      return months(Number(year), first, first + 5);
    }
    return months(Number(year), order * 3 - 2, order * 3);
  }
  const end = /^(\d{4})年[末底]$/.exec(text);
  if (end)
    return spanOf(
      {year: Number(end[1]), month: 12, day: 31},
      {year: Number(end[1]), month: 12, day: 31},
    );
  const found =
    /^(\d{4})年?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(?:份)?$/.exec(text) ??
    /^(\d{4})(0[1-9]|1[0-2])$/.exec(text) ??
    /^(\d{4})(0[1-9]|1[0-2])(\d\d)$/.exec(text) ??
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d\d.*)?$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found
    .slice(1)
    .filter((group) => /^\d/.test(group))
    .map(Number);
  if (month === undefined) return months(year!, 1, 12);
  if (day === undefined) return months(year!, month, month);
  return spanOf({year: year!, month, day}, {year: year!, month, day});
}

function inWords(text: string): Span | undefined {
  for (const language of ['zh-CN', 'en'] as const) {
    try {
      const {start, end} = parsePeriod(text, language);
      if (start) return {start, end};
    } catch {
      // Then in the other language, or in none.
    }
  }
  return undefined;
}

/** What the end of a span leaves out because its start has it: 2024年1月—6月. */
function completed(from: string, to: string): string {
  const year = /^\d{4}/.exec(from)?.[0];
  return year && !/^\d{4}/.test(to) ? `${year}年${to}` : to;
}

/** From the start of one period to the end of another, each read by `read`. */
function between(text: string, read: (part: string) => Span | undefined): Span | undefined {
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (!from || !to) return undefined;
  const start = read(from);
  const end = start && read(completed(from, to));
  return end && start.start <= end.end ? {start: start.start, end: end.end} : undefined;
}

/**
 * Reads a period as people write it: `2024`, `2024-01`, `2024/1/31`, `2024年1月`, `2024Q1`, `2024年上半年`, `2024年末`, `202401`,
 * `2024-01-31 00:00:00`, `2017—2020年`, `2024年1月至6月`, `January 2024`.
 *
 * @returns undefined for what is none, and where day and month might be meant either way (`1/2/2024`)
 */
export function readSpan(text: string): Span | undefined {
  const plain = plainText(text).replace(/−/g, '-');
  // Words take ten times as long.
  return (
    inDigits(plain) ??
    between(plain, inDigits) ??
    inWords(plain) ??
    between(plain, (part) => inDigits(part) ?? inWords(part))
  );
}
