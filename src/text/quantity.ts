import {decimalPlaces, decimalText, groupThousands, printMinus, shiftPoint} from './decimal.js';
import type {Language} from './language.js';
import {formatOrdinal} from './ordinal.js';

/** How a quantity limits the true number: exactly, more than, at least, at most; or nothing is known. */
export type Bound = 'eq' | 'gt' | 'gte' | 'lte' | 'unspecified';

/** The Chinese word that came with the number; `一批` stands instead of one, `等` belongs to a list of names. */
export type Qualifier = '' | '余' | '多' | '达' | '高达' | '一批' | '等';

/** A number as it was published: 200余万平方米 is value 200, multiplier 10000, unit 平方米, qualifier 余, bound gt. */
export interface Quantity {
  /** The printed number, before the multiplier; null if none was given. */
  value: number | null;
  /** 1, 1e4 (万), 1e8 (亿) or 1e12 (万亿). */
  multiplier: number;
  /** Chinese unit or classifier: 户 家 个 人 % 元 平方米 项 次 名 类 年 等奖, any other word, or empty. */
  unit: string;
  qualifier: Qualifier;
  bound: Bound;
  /** A position in an order, not a count: 第二, second. */
  rank?: boolean;
}

/** A quantity cut where a designer changes type; the three joined are the whole text, spaces included. */
export interface QuantityParts {
  lead: string;
  figure: string;
  trail: string;
}

/** How many places each Chinese multiplier moves the decimal point. */
export const MULTIPLIER_PLACES = new Map([
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
]);

/** English words for large numbers, largest first, and how many places they move the point. */
export const ENGLISH_SCALES: readonly [word: string, places: number][] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
];

/** Chinese classifiers. English has no word for them: the indicator's noun does it ("65 incubation sites"). */
const CLASSIFIERS = new Set('户家个人名项次类');

/** English for Chinese units of measure. */
export const ENGLISH_UNITS = new Map<string, {one: string; other: string}>([
  ['元', {one: 'yuan', other: 'yuan'}],
  ['平方米', {one: 'm²', other: 'm²'}],
  ['年', {one: 'year', other: 'years'}],
]);

/** The bound that a qualifier states by itself. */
export const QUALIFIER_BOUNDS = new Map<string, Bound>([
  ['余', 'gt'],
  ['多', 'gt'],
  ['达', 'gte'],
  ['高达', 'lte'],
  ['一批', 'unspecified'],
]);

/** The words before a number that state its bound where no qualifier does. */
export const LEADS: Record<Language, Record<Bound, string>> = {
  'zh-CN': {eq: '', gt: '超过', gte: '不少于', lte: '不超过', unspecified: ''},
  en: {eq: '', gt: 'more than ', gte: 'at least ', lte: 'up to ', unspecified: ''},
};

/** What is written where there is no number. */
export const NOT_GIVEN: Record<Language, string> = {'zh-CN': '数量未公布', en: 'number not given'};

/** The bound that is in force: the qualifier's own where it has one, else `bound`; `unspecified` without a value. */
export function boundOf(quantity: Quantity): Bound {
  if (quantity.value === null) return 'unspecified';
  return QUALIFIER_BOUNDS.get(quantity.qualifier) ?? quantity.bound;
}

/** The decimal digits of value × multiplier, exact; null without a value. RangeError for a multiplier not listed. */
export function amountText(quantity: Quantity): string | null {
  const places = multiplierWord(quantity.multiplier)[1];
  return quantity.value === null ? null : shiftPoint(decimalText(quantity.value), places);
}

/** value × multiplier without floating error (34.6万 → 346000), to draw or compare; null without a value. */
export function amountOf(quantity: Quantity): number | null {
  const text = amountText(quantity);
  return text === null ? null : Number(text);
}

/**
 * The largest of 万亿, 亿, 万 and 1 that sets a computed number exactly with at most two decimals: 346000 → 34.6 and 1e4,
 * 123456 → 123456 and 1. Not for years or identifiers.
 */
export function toPrinted(amount: number): {value: number; multiplier: number} {
  const text = decimalText(amount);
  for (const places of [12, 8, 4]) {
    const shifted = shiftPoint(text, -places);
    if (/^-?[1-9]/.test(shifted) && decimalPlaces(shifted) <= 2) {
      return {value: Number(shifted), multiplier: 10 ** places};
    }
  }
  return {value: Number(text), multiplier: 1};
}

/**
 * A quantity in the parts a designer sets apart: 达 | 3 | 万人, more than | 2 | million m².
 *
 * Chinese keeps value, multiplier and qualifier as published; 余 and 多 stand before 万 after a round ten (200余万) and
 * behind it otherwise (3万余), as grammar has it. English writes the exact amount, in millions and above where two
 * decimals are enough; classifiers (户, 家, 人 …) have no English word, so the caller adds the indicator's noun; units
 * it does not know stay as they are. The percent sign is part of the figure. 等 is about the names beside a number and
 * is not written. A bound without a qualifier is written 超过, 不少于, 不超过. No value: 一批 or 数量未公布, number not given.
 *
 * Throws RangeError for values that are not finite, unknown multipliers, and ranks or prizes that are not whole.
 */
export function quantityParts(quantity: Quantity, language: Language): QuantityParts {
  const {value, unit, qualifier} = quantity;
  const chinese = language === 'zh-CN';
  if (value === null) {
    const figure = chinese && qualifier === '一批' ? qualifier : NOT_GIVEN[language];
    return {lead: '', figure, trail: ''};
  }
  if (quantity.rank || unit === '等奖') {
    const figure = formatOrdinal(value, language);
    if (quantity.rank) return {lead: chinese ? '第' : '', figure, trail: ''};
    return {lead: '', figure, trail: chinese ? unit : ' prize'};
  }
  return chinese ? chineseParts(quantity, value) : englishParts(quantity);
}

/** A quantity as running text, `quantityParts` joined: 达3万人, at least 30,000. Same errors. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const {lead, figure, trail} = quantityParts(quantity, language);
  return lead + figure + trail;
}

function multiplierWord(multiplier: number): [word: string, places: number] {
  for (const [word, places] of MULTIPLIER_PLACES) {
    if (10 ** places === multiplier) return [word, places];
  }
  throw new RangeError(`Not a multiplier that is printed: ${multiplier}`);
}

function chineseParts(quantity: Quantity, value: number): QuantityParts {
  const {unit, qualifier} = quantity;
  const digits = decimalText(value);
  const figure = printMinus(digits);
  const word = multiplierWord(quantity.multiplier)[0];
  const lead = qualifier === '达' || qualifier === '高达' ? qualifier : '';
  const more = qualifier === '余' || qualifier === '多' ? qualifier : '';
  if (lead || more) {
    if (unit === '%' && !word) return {lead, figure: `${figure}%`, trail: more};
    const roundTen = /^-?\d+0$/.test(digits);
    return {lead, figure, trail: (roundTen ? more + word : word + more) + unit};
  }
  const percent = unit === '%' && !word;
  return {
    lead: LEADS['zh-CN'][boundOf(quantity)],
    figure: percent ? `${figure}%` : figure,
    trail: percent ? '' : word + unit,
  };
}

function englishParts(quantity: Quantity): QuantityParts {
  const amount = amountText(quantity) ?? '';
  const lead = LEADS.en[boundOf(quantity)];
  if (quantity.unit === '%') {
    return {lead, figure: `${printMinus(groupThousands(amount))}%`, trail: ''};
  }
  const forms = ENGLISH_UNITS.get(quantity.unit);
  const known = amount === '1' ? forms?.one : forms?.other;
  const unit = known ?? (CLASSIFIERS.has(quantity.unit) ? '' : quantity.unit);
  const [digits, scale] = englishScale(amount);
  const trail = [scale, unit].map((word) => word && ` ${word}`).join('');
  return {lead, figure: printMinus(groupThousands(digits)), trail};
}

function englishScale(amount: string): [digits: string, word: string] {
  for (const [word, places] of ENGLISH_SCALES) {
    const shifted = shiftPoint(amount, -places);
    if (!/^-?[1-9]/.test(shifted)) continue;
    return decimalPlaces(shifted) <= 2 ? [shifted, word] : [amount, ''];
  }
  return [amount, ''];
}
