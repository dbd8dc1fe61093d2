// The rows of key-figures: the five figures, and the two sentences of the report about their rise.
import {factOf, type Fact} from '../../text/fact.js';
import type {Language} from '../../text/index.js';

/** The figures, in the order of the page. */
const FIGURES = [
  'incubatees',
  'incubatee-workers',
  'carriers',
  'incubation-area',
  'incubation-fund',
];

/** The figures drawn. */
export const figuresOf = (language: Language): Fact[] => FIGURES.map((id) => factOf(id, language));

/** What the report says of their rise, without a number: one observation for each group of figures. */
export const risesOf = (language: Language): Fact[] =>
  [...new Set(figuresOf(language).flatMap(({row}) => row.rise ?? []))].map((id) =>
    factOf(id, language),
  );

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [...figuresOf('en'), ...risesOf('en')].flatMap(
  ({id, indicator}) => [id, indicator.id],
);
