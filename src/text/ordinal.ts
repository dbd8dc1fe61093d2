import type {Language} from './language.js';

/** Ordinals that are written as words, by position. */
const WORDS: Record<Language, string[]> = {
  'zh-CN': ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
};

const ENGLISH_SUFFIX = ['th', 'st', 'nd', 'rd'];

/**
 * The number inside an ordinal, as news sets it: words for small ones, digits after them (二, 十, 11; second, ninth,
 * 10th, 22nd). Chinese callers add 第 or 等奖 themselves. Throws RangeError unless `position` is a whole number from 1.
 */
export function formatOrdinal(position: number, language: Language): string {
  if (!Number.isSafeInteger(position) || position < 1) {
    throw new RangeError(`Not a position in an order: ${position}`);
  }
  const word = WORDS[language][position];
  if (word) return word;
  if (language === 'zh-CN') return String(position);
  const tens = position % 100;
  const suffix = (tens < 10 || tens > 20) && ENGLISH_SUFFIX[position % 10];
  return `${position}${suffix || 'th'}`;
}

/** The position that `formatOrdinal` wrote, or null if the text is none. */
export function parseOrdinal(text: string, language: Language): number | null {
  const position = /^[1-9]/.test(text) ? Number.parseInt(text, 10) : WORDS[language].indexOf(text);
  const valid = Number.isSafeInteger(position) && position > 0;
  return valid && formatOrdinal(position, language) === text ? position : null;
}
