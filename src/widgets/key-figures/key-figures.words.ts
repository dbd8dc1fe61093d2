// Every sentence inside the picture and the table of key-figures; numbers and names come from rows.
import type {Bound, Language} from '../../text/index.js';

const readings: Record<Language, Partial<Record<Bound, string>>> = {
  'zh-CN': {gt: '超过此数', gte: '不少于此数', lte: '不超过此数', eq: '恰为此数'},
  en: {
    gt: 'more than this',
    gte: 'at least this',
    lte: 'at most this',
    eq: 'exactly this',
  },
};

/** How a bound mark is read; in Chinese with the words that say so beside the numbers. */
export function boundReading(
  bound: Bound,
  qualifiers: readonly string[],
  language: Language,
): string {
  const reading = readings[language][bound]!;
  if (language === 'en' || qualifiers.length === 0) return reading;
  return `${qualifiers.map((word) => `“${word}”`).join('')}，${reading}`;
}

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    reading: '读法',
    period: '时点',
    rise: '同比',
    rose: '大幅增长，未给出增幅',
  },
  en: {
    item: 'Item',
    value: 'Value',
    reading: 'Reading',
    period: 'As of',
    rise: 'Year on year',
    rose: 'rose sharply, no rate given',
  },
} as const;
