import {NUMBER_PATTERN, readDecimal} from './decimal.js';
import type {Language} from './language.js';
import {parseOrdinal} from './ordinal.js';
import {
  ENGLISH_SCALES,
  ENGLISH_UNITS,
  LEADS,
  MULTIPLIER_PLACES,
  NOT_GIVEN,
  QUALIFIER_BOUNDS,
} from './quantity.js';
import type {Bound, Qualifier, Quantity} from './quantity.js';

const UNIT_PATTERN = '(?:[A-Za-z]\\d|[^\\s\\d.,;，。；、+−–—~-])+';

const CHINESE = new RegExp(
  `^(高达|达|等|超过|不少于|不超过)?\\s*(${NUMBER_PATTERN})\\s*([余多])?\\s*(万亿|[万亿])?([余多])?` +
    `\\s*(${UNIT_PATTERN}?)?([余多])?$`,
);
const ENGLISH = new RegExp(
  `^(more than |at least |up to )?(${NUMBER_PATTERN})(?: (million|billion|trillion)(?= |$))?` +
    `(?:(%)| (${UNIT_PATTERN}(?: ${UNIT_PATTERN})*))?$`,
);

/**
 * Reads what `formatQuantity` writes. Also takes spaces around the parts, comma groups in Chinese, 余 and 多 in
 * either place, 等 before a number, and any unit.
 *
 * English carries less than Chinese: the result has multiplier 1, the amount as value, no qualifier, and an empty unit
 * for classifiers. Throws RangeError, naming the text, for anything else, and for numbers too long to hold exactly.
 */
export function parseQuantity(text: string, language: Language): Quantity {
  const trimmed = text.trim();
  if (trimmed === NOT_GIVEN[language]) return absent('');
  const quantity =
    parseOrdinalQuantity(trimmed, language) ??
    (language === 'zh-CN' ? parseChinese(trimmed) : parseEnglish(trimmed));
  if (!quantity) throw new RangeError(`Not a quantity: “${text}”`);
  return quantity;
}

function absent(qualifier: Qualifier): Quantity {
  return {value: null, multiplier: 1, unit: '', qualifier, bound: 'unspecified'};
}

function parseOrdinalQuantity(text: string, language: Language): Quantity | null {
  const [, prize] = text.match(language === 'zh-CN' ? /^(.+)等奖$/ : /^(.+) prize$/) ?? [];
  const [, rank] = text.match(language === 'zh-CN' ? /^第(.+?)名?$/ : /^(.+)$/) ?? [];
  const value = parseOrdinal(prize ?? rank ?? '', language);
  if (value === null) return null;
  const plain: Quantity = {value, multiplier: 1, unit: '等奖', qualifier: '', bound: 'eq'};
  return prize ? plain : {...plain, unit: '名', rank: true};
}

function parseChinese(text: string): Quantity | null {
  if (text === '一批') return absent('一批');
  const match = CHINESE.exec(text);
  if (!match) return null;
  const [, lead = '', digits = '', before = '', word = '', between = '', unit = '', after = ''] =
    match;
  const bounds: [string, string][] = Object.entries(LEADS['zh-CN']);
  const leadBound = bounds.find(([, words]) => words === lead && words)?.[0];
  const qualifiers = [leadBound ? '' : lead, before, between, after].filter((found) => found);
  // Not 5 of a unit 千万元, not 1 of a unit e5: a guess here would be wrong by orders of magnitude.
  const misread = /^([十百千]?[万亿]|e\d)/i.test(unit);
  if (misread || qualifiers.length > 1 || (leadBound && qualifiers.length)) return null;
  const qualifier = (qualifiers[0] ?? '') as Qualifier;
  return {
    value: readDecimal(digits),
    multiplier: 10 ** (MULTIPLIER_PLACES.get(word) ?? 0),
    unit,
    qualifier,
    bound: (leadBound as Bound | undefined) ?? QUALIFIER_BOUNDS.get(qualifier) ?? 'eq',
  };
}

function parseEnglish(text: string): Quantity | null {
  const match = ENGLISH.exec(text);
  if (!match) return null;
  const [, lead = '', digits = '', scale = '', percent = '', words = ''] = match;
  if (/^(hundred|thousand|million|billion|trillion)/.test(words)) return null;
  const bounds = Object.entries(LEADS.en) as [Bound, string][];
  const units = [...ENGLISH_UNITS].find(([, {one, other}]) => words === one || words === other);
  return {
    value: readDecimal(digits, ENGLISH_SCALES.find(([word]) => word === scale)?.[1]),
    multiplier: 1,
    unit: percent || (units?.[0] ?? words),
    qualifier: '',
    bound: bounds.find(([, words]) => words === lead)?.[0] ?? 'eq',
  };
}
