import {decimalText, fixDecimal, NUMBER_PATTERN, printMinus, readDecimal} from './decimal.js';

/**
 * A change in per cent, the same in both languages: `+88.1%`, `−3.2%` (U+2212), `0%`. No separators.
 *
 * Prints the decimals the number has, or exactly `digits` of them (a half rounds away from zero); what rounds to zero
 * has no sign. Throws RangeError for NaN and infinities.
 */
export function formatChange(percent: number, digits?: number): string {
  const exact = decimalText(percent);
  const text = digits === undefined ? exact : fixDecimal(exact, digits);
  const plus = percent > 0 && /[1-9]/.test(text) ? '+' : '';
  return `${plus}${printMinus(text)}%`;
}

/**
 * The per cent that a change prints; a hyphen is taken for minus. Throws RangeError, naming the text, if it is no
 * change: every one but zero has its sign.
 */
export function parseChange(text: string): number {
  const match = text.trim().match(new RegExp(`^(\\+?)(${NUMBER_PATTERN})%$`));
  const [, plus = '', digits = ''] = match ?? [];
  const negative = /^[−-]/.test(digits);
  const signed = plus ? !negative : negative || !/[1-9]/.test(digits);
  if (!match || !signed) throw new RangeError(`Not a change in per cent: “${text}”`);
  return readDecimal(digits);
}
