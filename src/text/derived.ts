import {decimalText, fixDecimal, printMinus, roundDecimal} from './decimal.js';
import type {Language} from './language.js';
import {monthsIn, type Period} from './period.js';
import {formatQuantity, toPrinted} from './quantity.js';

/**
 * Rounds a derived figure to what its sources can bear, two significant digits by default: 5666.67 → 5700. A half goes
 * away from zero. Throws RangeError for NaN, infinities and fewer than one digit.
 */
export function approximate(amount: number, significantDigits = 2): number {
  const text = decimalText(amount);
  if (!(significantDigits >= 1))
    throw new RangeError(`Not a number of digits: ${significantDigits}`);
  const exponent = Number(amount.toExponential().split('e')[1]);
  return Number(roundDecimal(text, significantDigits - 1 - exponent));
}

/**
 * A derived figure in words, rounded by `approximate`: 约5700户, about 5,700. 万 and 亿, and English units, as in
 * `formatQuantity`; `unit` is the Chinese one.
 */
export function formatApproximate(
  amount: number,
  language: Language,
  unit = '',
  significantDigits = 2,
): string {
  const printed = toPrinted(approximate(amount, significantDigits));
  const words = formatQuantity({...printed, unit, qualifier: '', bound: 'eq'}, language);
  return (language === 'zh-CN' ? '约' : 'about ') + words;
}

/**
 * An index number (base = 100), the same in both languages: `188.1`, `100`. Prints the decimals it has, or exactly
 * `digits` of them. Throws RangeError for NaN and infinities.
 */
export function formatIndex(index: number, digits?: number): string {
  const exact = decimalText(index);
  return printMinus(digits === undefined ? exact : fixDecimal(exact, digits));
}

/** The index that a growth in per cent leads to from 100, free of binary remainders: 88.1 is 188.1. */
export function indexAfter(percent: number): number {
  return Number((INDEX_BASE + percent).toFixed(10));
}

/** Where every index starts. */
export const INDEX_BASE = 100;

/** An amount for one month of its period. Throws RangeError when the period is not of whole months. */
export function monthlyAverage(amount: number, period: Period): number {
  return amount / monthsIn(period);
}
