// Every sentence inside the picture and the table of base-roster; numbers and names come from rows.
import type {Language} from '../../text/index.js';
import type {Level} from './base-roster.rows.js';

/** The words of one language. */
export interface PictureWords {
  readonly levels: Readonly<Record<Level, string>>;
  /** How many are not named, behind the count of their level. */
  readonly unnamed: (count: string) => string;
}

const chinese: PictureWords = {
  levels: {national: '国家级', provincial: '省级'},
  unnamed: (count) => `其中${count}报道未点名`,
};

const english: PictureWords = {
  levels: {national: 'national', provincial: 'provincial'},
  unnamed: (count) => `${count} of them not named`,
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数量',
    level: '级别',
    basis: '依据',
    passage: '出处',
    unnamed: '未点名的示范基地',
    target: '目标，口径不同',
    stated: '报道写明',
    read: '由图示读出',
    counted: '按图示清点',
    some: '一批',
    uncounted: '报道没有给出数量',
    named: '点名',
  },
  en: {
    item: 'Item',
    value: 'Number',
    level: 'Level',
    basis: 'Basis',
    passage: 'Where',
    unnamed: 'Bases not named',
    target: 'target; counts something else',
    stated: 'stated',
    read: 'read from the graphic',
    counted: 'counted on the graphic',
    some: 'a batch',
    uncounted: 'stated without a number',
    named: 'named',
  },
} as const;
