// base-roster in words: its summary, a sentence for each base that is named, and one for those that are not.
import {
  asSpoken,
  capitalised,
  formatQuantity,
  remarks,
  whereItStands,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {nameOfAll, unnamedOf} from './base-roster.chrome.js';
import type {Entry, Group, Roster} from './base-roster.rows.js';
import {inPicture} from './base-roster.words.js';

const remarkOf = ({remark, basis, ...row}: Entry, language: Language): string =>
  remarks([remark ?? basis, whereItStands(row, language)], language);

function namedDatum(entry: Entry, level: string, language: Language): DatumReading {
  const {key, indicator, label, details} = entry;
  return {
    key,
    sentence:
      language === 'zh-CN'
        ? `${label}，${details ?? `${level}基地`}。`
        : `${label}, ${details ?? `a ${level} base`}.`,
    remark: remarkOf(entry, language),
    selects: {base: indicator},
  };
}

function unnamedDatum(entry: Entry, level: string, language: Language): DatumReading {
  const {key, quantity, details, shortLabel} = entry;
  const words = inPicture(language);
  const many = formatQuantity(quantity, language);
  const one = quantity.value === 1;
  const said = shortLabel ?? words.unnamed;
  return {
    key,
    sentence:
      language === 'zh-CN'
        ? `另有${many}${details ?? `${level}基地`}，${said}。`
        : `${many} further ${details ?? `${level} base${one ? '' : 's'}`} ${one ? 'is' : 'are'} ${said}.`,
    remark: remarkOf(entry, language),
    selects: {},
  };
}

function dataOf({level, named, unnamed}: Group, language: Language): DatumReading[] {
  const word = inPicture(language).levels[level];
  return [
    ...named.map((entry) => namedDatum(entry, word, language)),
    ...unnamed.map((entry) => unnamedDatum(entry, word, language)),
  ];
}

/** An author's roster in a sentence. */
function ownSummary(roster: Roster, language: Language): string {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const {groups, quantity} = roster;
  const levels =
    groups.length > 1
      ? groups.map((group) => {
          const many = formatQuantity(group.quantity, language);
          return chinese
            ? `${many}${words.levels[group.level]}`
            : `${many} ${words.levels[group.level]}`;
        })
      : [];
  const name = nameOfAll(roster, language);
  const all = formatQuantity(quantity, language);
  const unnamed = unnamedOf(roster, language);
  if (chinese) {
    const parts = levels.length > 0 ? `：${levels.join('，')}` : '';
    return `${name}共${all}${parts}${unnamed && `；${unnamed}`}。`;
  }
  const parts = levels.length > 0 ? ` (${levels.join(', ')})` : '';
  return `${capitalised(name, language)}: ${all}${parts}${unnamed && `; ${unnamed}`}.`;
}

/** A roster in words; `summary` is what is said of it first, made of the rows by default. */
export function readingOf(
  roster: Roster,
  language: Language,
  summary = ownSummary(roster, language),
): Reading {
  const series = roster.groups.map((group) => ({
    name: capitalised(inPicture(language).levels[group.level], language),
    data: dataOf(group, language),
  }));
  return asSpoken({summary, series}, language);
}
