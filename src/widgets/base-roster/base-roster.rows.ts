// The rows of base-roster: the bases by level, named or not, and the counts of them.
import {organisations} from '../../rows/bundled.gen.js';
import type {Organisation} from '../../rows/types.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
import type {Language, Quantity} from '../../text/index.js';

/** The levels, the higher first, each with the observation that counts its bases. */
export const LEVELS = [
  ['national', 'bases-national'],
  ['provincial', 'bases-provincial'],
] as const;

/** A level of bases. */
export type Level = (typeof LEVELS)[number][0];

/** A base; its name is empty where the page does not name it. */
export interface Base {
  readonly row: Organisation;
  readonly level: Level;
  readonly name: string;
}

/** The bases of a level, those that are named first, as the page prints them. */
export const basesOf = (level: Level, language: Language): Base[] =>
  organisations
    .filter((row) => row.kind === 'base' && row.level === level)
    .map((row) => ({
      row,
      level,
      name: (language === 'zh-CN' ? row.name_printed_zh : row.label_en) ?? '',
    }));

/** All bases, in the order in which they are drawn. */
export const allBases = (language: Language): Base[] =>
  LEVELS.flatMap(([level]) => basesOf(level, language));

/** The name of the bases without a name, which are one datum. */
export const UNNAMED = 'unnamed-bases';

/** How many bases there are at all levels. */
export const totalOf = (language: Language): Fact => factOf('bases', language);

/** How many of a level the graphic lists: read from it, so not in bold. */
export const countOf = (level: Level, language: Language): Fact =>
  factOf(LEVELS.find(([name]) => name === level)![1], language);

/** What the article says of each level without a number. */
export const batchesOf = (language: Language): Fact[] =>
  ['bases-national-batch', 'bases-provincial-batch'].map((id) => factOf(id, language));

/** The target that is not to be compared with the bases there are. */
export const targetOf = (language: Language): Fact => factOf('target-2020-bases-built', language);

/** A number of bases that we counted. */
export function counted(bases: readonly Base[], language: Language): Quantity {
  return {...totalOf(language).quantity, value: bases.length};
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  ...[
    totalOf('en'),
    ...LEVELS.map(([level]) => countOf(level, 'en')),
    ...batchesOf('en'),
    targetOf('en'),
  ].flatMap(({id, indicator}) => [id, indicator.id]),
  ...allBases('en').map(({row}) => row.id),
];

/** The numbers that no row holds. */
export function derivedNumbers(): Record<string, string> {
  const named = allBases('en').filter(({name}) => name).length;
  return {
    1: 'what a plaque stands for',
    [named]: 'bases with a name, counted in organisations.csv',
    [allBases('en').length - named]: 'bases without a name, counted in organisations.csv',
  };
}
