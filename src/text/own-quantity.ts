import {parseQuantity} from './parse-quantity.js';
import type {Quantity} from './quantity.js';

/**
 * Characters that cannot be seen and turn nothing around: word processors and calculators leave them. Those that show
 * digits in another order are kept, so that no number is read that is not the one that is seen.
 */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a\u202c\u202d\u2060\u2066\u2068\u2069\ufeff]/g;

/** Spaces of any width. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Words before or after a number that bound it, in the words that `parseQuantity` reads. */
const LEADING: readonly (readonly [words: RegExp, instead: string])[] = [
  [/^(?:逾|超|多于|大于|>)(?=\d)/, '超过'],
  [/^(?:至少|不低于|不小于|≥|>=)(?=\d)/, '不少于'],
  [/^(?:最多|最高|至多|不高于|不多于|≤|<=)(?=\d)/, '不超过'],
];
const TRAILING: readonly (readonly [words: RegExp, instead: string])[] = [
  [/(?:以上|及以上|\+)$/, '不少于'],
  [/(?:以内|以下|及以下)$/, '不超过'],
];

/** What the Chinese reader takes for a unit and is none: 1e, 0b1, 12%%. */
const NO_UNIT = /^e$|^[bo]\d|%./i;

/** A cell with full-width digits, letters and signs as plain ones, and one space for any number of them. */
export const plainText = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .trim();

/** A number as tables have it, without the spaces and the commas in it; accountants put what is below 0 in brackets. */
function plainNumber(text: string): string {
  const digits = plainText(text)
    .replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1')
    .replace(/^\+(?=[\d.])/, '')
    .replace(/^[–—－](?=[\d.])/, '-');
  const bracketed = /^\((.+)\)$/.exec(digits);
  return bracketed && /^\d/.test(bracketed[1]!) ? `-${bracketed[1]!}` : digits;
}

function attempt(text: string): Quantity | undefined {
  for (const language of ['zh-CN', 'en'] as const) {
    try {
      return parseQuantity(text, language);
    } catch {
      // Then in the other language, or in none.
    }
  }
  return undefined;
}

function inWords(text: string): Quantity | undefined {
  for (const [words, instead] of LEADING) {
    if (words.test(text)) return attempt(text.replace(words, instead));
  }
  for (const [words, instead] of TRAILING) {
    if (words.test(text)) return attempt(instead + text.replace(words, ''));
  }
  return attempt(text);
}

/**
 * Reads a number as people write it in tables, in Chinese or English: `1,234`, `１２％`, `34.6万`, `2亿元`, `5200余家`,
 * `超过200万平方米`, `3 000`, `(12.5)`, `1.2E+05`, `第二`. Its unit and what bounds it are read with it.
 *
 * @returns undefined for what is no number, or one with more digits than a number can hold. Never guesses: `12,5`,
 * `约五成` and `3/4` are none.
 */
export function readQuantity(text: string): Quantity | undefined {
  const plain = plainNumber(text);
  if (PLAIN.test(plain)) {
    const value = Number(plain);
    // Digits behind the point beyond those that count are noise; digits before it are a number that is not this one.
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return undefined;
    return {value, multiplier: 1, unit: '', qualifier: '', bound: 'eq'};
  }
  if (!/\d|第|等奖/.test(plain)) return undefined;
  const compact = plain.replace(/(\d) (?=[%\u2e80-\u9fff])/g, '$1').replace(/ (?=%)/g, '');
  const quantity = inWords(compact.replace(/([\u2e80-\u9fff]) (?=\d)/g, '$1'));
  return quantity?.value == null || NO_UNIT.test(quantity.unit) ? undefined : quantity;
}
