/** A calendar day; month and day count from 1. No time, no time zone. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a calendar has this day; years 1000 to 9999. */
export function isDay({year, month, day}: Day): boolean {
  const inYear = year >= 1000 && year <= 9999 && month >= 1 && month <= 12;
  return inYear && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads an ISO date such as `2017-09-23`. Throws RangeError, naming the text, if it is none or no calendar has it. */
export function parseDay(text: string): Day {
  const match = text.match(/^(\d{4})-(\d\d)-(\d\d)$/);
  const [year = 0, month = 0, day = 0] = match?.slice(1).map(Number) ?? [];
  if (!isDay({year, month, day})) throw new RangeError(`Not a calendar date: “${text}”`);
  return {year, month, day};
}

/** Writes a day as an ISO date. */
export function isoDay({year, month, day}: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return {year, month, day: daysInMonth(year, month)};
}

/** An ISO date as a number of years, the start of the day: 2017-01-01 is 2017, 2017-07-02 about 2017.5. */
export function inYears(text: string): number {
  const {year} = parseDay(text);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(text) - start) / (end - start);
}
