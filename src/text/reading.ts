import {capitalised} from './capitalised.js';
import type {Language} from './language.js';
import {formatPassage} from './passage.js';
import type {Period} from './period.js';
import {spoken} from './spoken.js';

/** By what a datum can be found again in another figure. */
export interface SelectionKeys {
  /** A calendar year, such as 2018. */
  readonly year?: string;
  /** Name in the data of a demonstration base. */
  readonly base?: string;
  /** Name in the data of an indicator. */
  readonly indicator?: string;
}

/** One datum of a figure in words. */
export interface DatumReading {
  /** Its name: that of its fact, milestone, organisation or place in the data, or the number of an author's row from 0. */
  readonly key: string;
  /** What it is, with its number, qualifier and period. */
  readonly sentence: string;
  /** The published number in the sentence, which is set in bold; none where it is derived or there is none. */
  readonly figure?: string;
  /** How the number is to be read, what is in doubt, where it stands; empty where nothing is known. */
  readonly remark: string;
  readonly selects: SelectionKeys;
}

/** Data that belong together: a track, a level, a group of marks. */
export interface SeriesReading {
  readonly name: string;
  readonly data: readonly DatumReading[];
}

/** A figure in words: what a good reader would say of it, and every datum. */
export interface Reading {
  /** Two or three sentences: shape, extremes, doubt, what is not published. */
  readonly summary: string;
  readonly series: readonly SeriesReading[];
  /** Which way its bars grow when they are first seen; not at all by default. */
  readonly grows?: 'right' | 'up';
}

/** Remarks in one line; those that are empty are left out. */
export function remarks(parts: readonly (string | undefined)[], language: Language): string {
  const given = parts.filter((part): part is string => !!part);
  if (given.length === 0) return '';
  return language === 'zh-CN'
    ? `${given.join('；')}。`
    : `${capitalised(given.join('; '), language)}.`;
}

/** Where in its source a row stands, as a remark; where it does not say, what its source is. */
export const whereItStands = (
  {passage, source}: {readonly passage?: string; readonly source?: string},
  language: Language,
): string | undefined =>
  passage
    ? `${language === 'zh-CN' ? '出处：' : 'source: '}${formatPassage(passage, language)}`
    : source;

/** The calendar year that a period lies in, to select by; none where it reaches over several. */
export const yearOf = ({start, end}: Period): {year?: string} =>
  start && start.slice(0, 4) === end.slice(0, 4) ? {year: start.slice(0, 4)} : {};

/** The preposition that English needs before a period. */
export const inPeriod = (period: string): string =>
  `in ${/ (?:half|quarter) of /.test(period) ? 'the ' : ''}${period}`;

/** A reading with all its texts as they are said. */
export function asSpoken({summary, series, ...rest}: Reading, language: Language): Reading {
  const say = (text: string) => spoken(text, language);
  return {
    ...rest,
    summary: say(summary),
    series: series.map(({name, data}) => ({
      name: say(name),
      data: data.map((datum) => ({
        ...datum,
        sentence: say(datum.sentence),
        ...(datum.figure ? {figure: say(datum.figure)} : {}),
        remark: say(datum.remark),
      })),
    })),
  };
}
