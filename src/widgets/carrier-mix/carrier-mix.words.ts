// Every sentence inside the picture and the table of carrier-mix; numbers and names come from rows.
import {BREAK, type Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  readonly byType: (year: string) => string;
  readonly inTotal: (year: string) => string;
  /** What stands in place of a number, and below the name of the type that has none. */
  readonly some: string;
  readonly unknown: string;
  readonly types: (count: string) => string;
  readonly noSplit: string;
}

const chinese: PictureWords = {
  byType: (year) => `${year}，建设提升`,
  inTotal: (year) => `${year}，累计建成`,
  some: '一批',
  unknown: '数量未公布；列为第六类是推断',
  types: (count) => `${count}大类合计`,
  noSplit: '各类数量未公布',
};

const english: PictureWords = {
  byType: (year) => `${year}: built or upgraded`,
  inTotal: (year) => `${year}: built in total`,
  some: '',
  unknown: 'number not given; sixth type is inferred',
  types: (count) => `of ${count} types together`,
  noSplit: 'split not published',
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    year: '时间',
    status: '性质',
    passage: '出处',
    target: '计划目标',
    reported: `现有，${BREAK}口径不同`,
    some: '一批',
    inferred: `数量未公布，${BREAK}列为第六类是推断`,
    noSplit: '各类数量未公布',
  },
  en: {
    item: 'Item',
    value: 'Value',
    year: 'When',
    status: 'Status',
    passage: 'Where',
    target: 'target',
    reported: 'existing; counts something else',
    some: 'number not given',
    inferred: 'being the sixth type is inferred',
    noSplit: 'split by type not published',
  },
} as const;
