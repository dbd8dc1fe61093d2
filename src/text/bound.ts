import {groupThousands, printMinus} from './decimal.js';
import type {Language} from './language.js';
import {amountText, boundOf, formatQuantity, quantityParts} from './quantity.js';
import type {Bound, Quantity} from './quantity.js';

const WORDS: Record<Language, Record<Bound, string>> = {
  'zh-CN': {eq: '等于', gt: '大于', gte: '不小于', lte: '不超过', unspecified: ''},
  en: {eq: 'exactly ', gt: 'more than ', gte: 'at least ', lte: 'at most ', unspecified: ''},
};

/**
 * How to read a published number, without its unit: 大于5200, 不小于3万, more than 5,200, at most 2,000,000.
 *
 * The percent sign stays. Ranks, prizes and missing numbers are read as `formatQuantity` writes them; a number whose
 * bound is unspecified is given alone. Throws RangeError as `formatQuantity` does.
 */
export function formatBound(quantity: Quantity, language: Language): string {
  if (quantity.value === null || quantity.rank || quantity.unit === '等奖') {
    return formatQuantity(quantity, language);
  }
  const unit = quantity.unit === '%' ? '%' : '';
  const words = WORDS[language][boundOf(quantity)];
  if (language === 'en') {
    const amount = amountText(quantity) ?? '';
    return words + printMinus(groupThousands(amount)) + unit;
  }
  const plain: Quantity = {...quantity, unit, qualifier: '', bound: 'eq'};
  const {figure, trail} = quantityParts(plain, language);
  return words + figure + trail;
}
