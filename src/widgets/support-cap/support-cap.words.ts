// Every sentence inside the picture and the table of support-cap; numbers and names come from rows.
import {BREAK, type Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  /** How the bound mark is read. */
  readonly reading: string;
  /** What a cap is not, where a row does not say it itself: of money, and of anything else. */
  readonly isCap: {readonly money: string; readonly other: string};
  /** Heading of the years, from their number with its unit; one is not in a row. */
  readonly inARow: (years: string, many: number) => string;
  readonly ceiling: string;
  readonly year: (year: number) => string;
  readonly calendarYear: (year: string) => string;
  /** Below each year: how much it was is not in the rows. */
  readonly notKnown: string;
}

const chinese: PictureWords = {
  reading: '不超过此数',
  isCap: {money: '是上限，不是支出', other: '是上限'},
  inARow: (years, many) => `${many > 1 ? '连续' : '共'}${years}`,
  ceiling: '每年上限',
  year: (year) => `第${year}年`,
  calendarYear: (year) => `${year}年`,
  notKnown: '实际数未公布',
};

const english: PictureWords = {
  reading: 'at most this',
  isCap: {money: 'a cap, not money spent', other: 'a cap'},
  inARow: (years, many) => (many > 1 ? `${years} in a row` : years),
  ceiling: 'yearly cap',
  year: (year) => `Year ${year}`,
  calendarYear: (year) => year,
  notKnown: `actual${BREAK}not given`,
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    reading: '读法',
    period: '时间',
    scope: '适用',
  },
  en: {
    item: 'Item',
    value: 'Value',
    reading: 'Reading',
    period: 'When',
    scope: 'Applies to',
  },
} as const;
