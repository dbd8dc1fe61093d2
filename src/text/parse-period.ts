import {isDay, isoDay, monthEnd} from './calendar.js';
import type {Day} from './calendar.js';
import type {Language} from './language.js';
import {MONTHS, NOT_STATED, QUARTERS} from './period.js';
import type {Period} from './period.js';

type Span = [start: Day, end: Day];

/**
 * Reads what `formatPeriod` writes, to first and last day. A single day comes back as an instant, a single year as a
 * year, anything longer as a duration; 时段未注明 and period not stated as empty dates. Also takes 第一季度.
 *
 * Throws RangeError, naming the text, for other wordings, days that no calendar has, and an end before its start.
 */
export function parsePeriod(text: string, language: Language): Period {
  const trimmed = text.trim();
  if (trimmed === NOT_STATED[language]) return {type: null, start: '', end: ''};
  const span = language === 'zh-CN' ? parseChinese(trimmed) : parseEnglish(trimmed);
  if (!span?.every(isDay)) throw new RangeError(`Not a period: “${text}”`);
  const [start, end] = span.map(isoDay) as [string, string];
  if (end < start) throw new RangeError(`Ends before it starts: “${text}”`);
  const wholeYear = start === `${span[0].year}-01-01` && end === `${span[0].year}-12-31`;
  return {type: start === end ? 'instant' : wholeYear ? 'year' : 'duration', start, end};
}

function years(from: number, to = from): Span {
  return [{year: from, month: 1, day: 1}, monthEnd(to, 12)];
}

function partOfYear(year: number, part: number, months: number): Span {
  return [{year, month: part * months + 1, day: 1}, monthEnd(year, (part + 1) * months)];
}

/** From one month or day to another; without days, from the first of one month to the last of the other. */
function between(start: Partial<Day>, end: Partial<Day>): Span {
  const {year = 0, month = 0} = start;
  const {year: endYear = year, month: endMonth = month} = end;
  return [
    {year, month, day: start.day ?? 1},
    {...monthEnd(endYear, endMonth), ...(end.day === undefined ? {} : {day: end.day})},
  ];
}

function parseChinese(text: string): Span | null {
  const whole = text.match(/^(\d{4})(?:—(\d{4}))?年$/);
  if (whole) return years(Number(whole[1]), Number(whole[2] ?? whole[1]));
  const half = text.match(/^(\d{4})年([上下])半年$/);
  if (half) return partOfYear(Number(half[1]), half[2] === '上' ? 0 : 1, 6);
  const quarter = text.match(/^(\d{4})年第?([一二三四])季度$/);
  if (quarter) {
    const part = QUARTERS.findIndex(([, numeral]) => numeral === quarter[2]);
    return partOfYear(Number(quarter[1]), part, 3);
  }
  const short = text.match(/^(\d{4})年(?:(\d{1,2})月)?(\d{1,2})(?:—(\d{1,2}))?[月日]$/);
  if (short) {
    const [year, month, first, last] = numbers(short);
    if (first === undefined || text.endsWith('日') !== (month !== undefined)) return null;
    if (month === undefined) return between({year, month: first}, {month: last ?? first});
    return between({year, month, day: first}, {day: last ?? first});
  }
  const long = text.match(
    /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?—(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/,
  );
  if (!long) return null;
  const [startYear, startMonth, startDay, endYear, endMonth, endDay] = numbers(long);
  if ((startDay === undefined) !== (endDay === undefined)) return null;
  return between(
    {year: startYear, month: startMonth, day: startDay},
    {year: endYear, month: endMonth, day: endDay},
  );
}

function parseEnglish(text: string): Span | null {
  const whole = text.match(/^(\d{4})(?:–(\d\d|\d{4}))?$/);
  if (whole) {
    const [, from = '', to = from] = whole;
    return years(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to));
  }
  const part = text.match(/^(first|second|third|fourth) (half|quarter) of (\d{4})$/);
  if (part) {
    const index = QUARTERS.findIndex(([ordinal]) => ordinal === part[1]);
    if (part[2] === 'quarter') return partOfYear(Number(part[3]), index, 3);
    return index < 2 ? partOfYear(Number(part[3]), index, 6) : null;
  }
  const name = `(${MONTHS.join('|')})`;
  const short = text.match(
    new RegExp(`^(?:(\\d{1,2})(?:–(\\d{1,2}))? )?${name}(?:–${name})? (\\d{4})$`),
  );
  if (short) {
    const [startDay, endDay = startDay, month, endMonth = month, year] = numbers(short);
    if (startDay !== undefined && short[4]) return null;
    return between({year, month, day: startDay}, {month: endMonth, day: endDay});
  }
  const long = text.match(
    new RegExp(`^(?:(\\d{1,2}) )?${name}(?: (\\d{4}))? – (?:(\\d{1,2}) )?${name} (\\d{4})$`),
  );
  if (!long) return null;
  const [startDay, month, startYear, endDay, endMonth, year] = numbers(long);
  if ((startDay === undefined) !== (endDay === undefined)) return null;
  return between(
    {year: startYear ?? year, month, day: startDay},
    {year, month: endMonth, day: endDay},
  );
}

/** The groups of a match as numbers, month names as theirs. */
function numbers(match: RegExpMatchArray): (number | undefined)[] {
  return match.slice(1).map((group: string | undefined) => {
    if (group === undefined) return undefined;
    const month = MONTHS.indexOf(group) + 1;
    return month || Number(group);
  });
}
