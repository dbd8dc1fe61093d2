// Every sentence inside the picture and the table of carrier-mix; numbers and names come from rows.
import type {Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  /** What stands above some squares: when, and what is done; either may be empty. */
  readonly heading: (when: string, details: string) => string;
  /** The same where neither is said. */
  readonly byType: string;
  readonly inTotal: string;
  /** What stands in place of a number that came as 一批, and below the name of a type that has none. */
  readonly some: string;
  readonly unknown: string;
  readonly types: (count: string) => string;
  readonly noSplit: string;
}

const chinese: PictureWords = {
  heading: (when, details) => [when, details].filter(Boolean).join('，'),
  byType: '各类数量',
  inTotal: '合计',
  some: '一批',
  unknown: '数量未公布',
  types: (count) => `${count}类合计`,
  noSplit: '各类数量未公布',
};

const english: PictureWords = {
  heading: (when, details) => [when, details].filter(Boolean).join(': '),
  byType: 'by type',
  inTotal: 'in total',
  some: '',
  unknown: 'number not given',
  types: (count) => `of ${count} types together`,
  noSplit: 'split not given',
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
    target: '计划目标',
    reported: '现有',
    /** Beside 一批, which is no number. */
    unknown: '数量未公布',
    noSplit: '各类数量未公布',
  },
  en: {
    item: 'Item',
    value: 'Value',
    year: 'When',
    status: 'Status',
    target: 'target',
    reported: 'existing',
    unknown: '',
    noSplit: 'split by type not given',
  },
} as const;
