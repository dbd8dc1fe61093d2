/**
 * Reads an ISO 8601 day, month or year as a day: the first of it for the start of a period, the last for its end.
 *
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or `undefined` when the text is no such date or not in the calendar
 */
export function isoDay(text: string, edge: 'start' | 'end'): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = edge === 'start' ? '01' : '12', givenDay] = match;
  const days = daysInMonth(Number(year), Number(month));
  const day = givenDay ?? (edge === 'start' ? '01' : String(days));
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
