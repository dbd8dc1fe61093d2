// Every sentence inside the picture and the table of support-cap; numbers come from rows.
import type {Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  readonly each: string;
  /** How the bound mark is read. */
  readonly reading: string;
  /** What stands below the figure. */
  readonly lines: readonly string[];
  /** Heading of the years, from their number with its unit. */
  readonly inARow: (years: string) => string;
  readonly ceiling: string;
  readonly year: (year: number) => string;
  readonly unpublished: readonly string[];
}

const chinese: PictureWords = {
  each: '每家获批基地，每年',
  reading: '不超过此数',
  lines: ['是上限，不是支出', '国家级、省级、市级基地'],
  inARow: (years) => `连续${years}`,
  ceiling: '每年上限',
  year: (year) => `第${year}年`,
  unpublished: ['实付未公布'],
};

const english: PictureWords = {
  each: 'Each approved base, each year',
  reading: 'at most this',
  lines: ['a cap, not money spent', 'national, provincial, city level'],
  inARow: (years) => `${years} in a row`,
  ceiling: 'yearly cap',
  year: (year) => `Year ${year}`,
  unpublished: ['amount paid', 'not published'],
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
    scope: '适用',
    passage: '出处',
    scopes: '国家级、省级、市级获批基地',
  },
  en: {
    item: 'Item',
    value: 'Value',
    reading: 'Reading',
    scope: 'Applies to',
    passage: 'Where',
    scopes: 'approved bases at national, provincial and city level',
  },
} as const;
