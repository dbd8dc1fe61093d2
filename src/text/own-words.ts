// What an author's rows say themselves, and what they have in common.
import type {Language} from './language.js';
import {formatStated, type Period} from './period.js';

/** A note as a sentence that another may follow. */
const closed = (text: string, language: Language): string =>
  /[.。!！?？…]["”’』」）)]?$/.test(text) ? text : text + (language === 'zh-CN' ? '。' : '.');

/** The notes, as sentences, or the sources of some rows, each once; empty where there are none. */
export function ownWords<Field extends 'note' | 'source'>(
  rows: readonly Readonly<Partial<Record<Field, string>>>[],
  field: Field,
  language: Language,
): string {
  const [chinese, english] = field === 'note' ? ['', ' '] : ['；', '; '];
  const said = rows.map((row) => row[field]).filter((text): text is string => !!text);
  const whole = field === 'note' ? said.map((text) => closed(text.trim(), language)) : said;
  return [...new Set(whole)].join(language === 'zh-CN' ? chinese : english);
}

/** A Chinese name with its number behind it; a colon between them where the name ends in a digit. */
export const withNumber = (name: string, number: string): string =>
  name + (/\d$/.test(name) && /^\d/.test(number) ? '：' : '') + number;

/** When all of some rows hold, in words; empty where they differ or do not say. */
export function commonPeriod(
  rows: readonly {readonly period: Period}[],
  language: Language,
): string {
  const [first] = rows;
  const same = rows.every(
    ({period}) => period.start === first!.period.start && period.end === first!.period.end,
  );
  return same ? formatStated(first?.period, language) : '';
}
