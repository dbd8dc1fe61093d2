// The words around an author's own roster: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  commonPeriod,
  formatQuantity,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {entriesOf, type Roster} from './base-roster.rows.js';
import {inPicture} from './base-roster.words.js';

/** What an author's bases are, all of them. */
export function nameOfAll({total, groups}: Roster, language: Language): string {
  const words = inPicture(language);
  const [group] = groups;
  const level = groups.length === 1 ? words.levels[group!.level] : undefined;
  return total?.label || (level && group!.count?.label) || words.bases(level);
}

/** How many of an author's bases are not named; empty where all are. */
export function unnamedOf({quantity, unnamed}: Roster, language: Language): string {
  const words = inPicture(language);
  const many = unnamed.value!;
  if (many === 0) return '';
  return many === quantity.value
    ? words.allOfThem(many, words.unnamed)
    : words.ofThem(formatQuantity(unnamed, language), words.unnamed);
}

/** The words of an author's roster. */
export function ownText(roster: Roster, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const {total, groups, quantity} = roster;
  const all = formatQuantity(quantity, language);
  const ofThem = unnamedOf(roster, language);
  const name = nameOfAll(roster, language);
  const headline = chinese
    ? `${name}${BREAK}共${all}${ofThem && `，${BREAK}${ofThem}`}`
    : `${capitalised(name, language)}: ${all}${ofThem && `, ${ofThem}`}`;
  const dated = total?.period.end ? [total] : groups.flatMap(({named}) => named);
  const when = dated.length > 0 ? commonPeriod(dated, language) : '';
  const each = chinese
    ? `每块牌${formatQuantity({...quantity, value: 1}, language)}`
    : 'one tile per base';
  return {
    headline,
    subhead: chinese
      ? `${when && `截至${when}；`}${each}`
      : capitalised(`${when && `as of ${when}; `}${each}`, language),
    note: ownWords(entriesOf(roster), 'note', language),
    source: ownWords(entriesOf(roster), 'source', language),
    alt: `${chinese ? '名牌图：' : 'Roster: '}${withoutBreaks(headline)}`,
  };
}
