// Every sentence inside the picture and the table of key-figures; numbers come from rows.
import type {Bound, Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  /** The names of the figures as they are broken, by the name of the fact. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The same where a row is all there is room for. */
  readonly narrow: Readonly<Record<string, readonly string[]>>;
  /** How each bound mark is read, by its bound, in the order of the key. */
  readonly key: readonly (readonly [bound: Bound, reading: string])[];
}

const chinese: PictureWords = {
  names: {
    incubatees: ['在孵企业及团队'],
    'incubatee-workers': ['从业者'],
    carriers: ['省级以上', '创新创业载体'],
    'incubation-area': ['孵化总面积'],
    'incubation-fund': ['孵化基金或', '种子资金'],
  },
  narrow: {},
  key: [
    ['gt', '“余”，超过此数'],
    ['gte', '“达”，不少于此数'],
    ['eq', '恰为此数'],
  ],
};

const english: PictureWords = {
  names: {
    incubatees: ['Firms and', 'teams in', 'incubation'],
    'incubatee-workers': ['People', 'working in', 'them'],
    carriers: ['Incubation', 'sites, provincial', 'level or above'],
    'incubation-area': ['Incubation', 'floor area'],
    'incubation-fund': ['Incubation', 'funds or seed', 'capital'],
  },
  narrow: {
    incubatees: ['Firms, teams', 'in incubation'],
    'incubatee-workers': ['People working', 'in them'],
    carriers: ['Sites, provincial', 'level or above'],
    'incubation-area': ['Incubation', 'floor area'],
    'incubation-fund': ['Incubation funds', 'or seed capital'],
  },
  key: [
    ['gt', 'more than this'],
    ['gte', 'at least this'],
    ['eq', 'exactly this'],
  ],
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    reading: '读法',
    period: '时点',
    rise: '同比',
    passage: '出处',
    rose: '大幅增长，未给出增幅',
  },
  en: {
    item: 'Item',
    value: 'Value',
    reading: 'Reading',
    period: 'As of',
    rise: 'Year on year',
    passage: 'Where',
    rose: 'rose sharply, no rate given',
  },
} as const;
