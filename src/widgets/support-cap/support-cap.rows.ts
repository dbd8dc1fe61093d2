// The rows of support-cap: the most that a base gets a year, and for how many years.
import {factOf, type Fact} from '../../text/fact.js';
import type {Language} from '../../text/index.js';

/** The cap for each base and year. */
export const capOf = (language: Language): Fact => factOf('base-support-cap', language);

/** For how many years it holds. */
export const yearsOf = (language: Language): Fact => factOf('base-support-years', language);

/** The years of support, counted from 1: the page names no calendar year. */
export const yearNumbers = (): number[] =>
  Array.from({length: yearsOf('en').row.value!}, (_, order) => order + 1);

/** The name of a year of support, which no row has. */
export const yearKey = (year: number): string => `year-${year}`;

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [capOf('en'), yearsOf('en')].flatMap(({id, indicator}) => [
  id,
  indicator.id,
]);

/** The numbers of the years, which no row holds. */
export const derivedNumbers = (): Record<string, string> =>
  Object.fromEntries(
    yearNumbers().map((year) => [year, 'years of support, counted from the first']),
  );
