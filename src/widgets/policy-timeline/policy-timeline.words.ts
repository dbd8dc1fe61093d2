// Every sentence inside the picture and the table of policy-timeline; numbers, names and dates come from rows.
import {ENGLISH_UNITS} from '../../text/quantity.js';
import type {Language, Quantity} from '../../text/index.js';
import type {Grain, Shape} from './policy-timeline.dates.js';

/** How finely the start of a count may be known, other than to its day. */
export type SincePrecision = 'year' | 'half-year' | 'month';

/** The words of one language. */
export interface PictureWords {
  readonly year: (year: number) => string;
  /** What the day of publication is called. */
  readonly published: string;
  /** What has happened, what is planned: before and after publication, or without it. */
  readonly soFar: readonly [byPublication: string, otherwise: string];
  readonly planned: readonly [afterPublication: string, otherwise: string];
  /** What had come about by a time, and what was counted from some time in its first month or year. */
  readonly by: (when: string) => string;
  readonly since: (when: string, precision: SincePrecision) => string;
}

const chinese: PictureWords = {
  year: (year) => `${year}年`,
  published: '刊发',
  soFar: ['到刊发时', '已有'],
  planned: ['此后的计划', '计划'],
  by: (when) => `截至${when}`,
  since: (when, precision) => `${when}，${tableWords['zh-CN'].since[precision]}`,
};

const english: PictureWords = {
  year: String,
  published: 'Published',
  soFar: ['Up to publication', 'So far'],
  planned: ['Planned after it', 'Planned'],
  by: (when) => `by ${when}`,
  since: (when, precision) => `${when}, start dated to the ${precision.replace('-', ' ')} only`,
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** What English sets between a number and what it counts: more than 2 million m² of floor area. */
export const englishUnit = ({unit}: Quantity, trail: string): string =>
  trail.trim() + (ENGLISH_UNITS.has(unit) ? ' of' : '');

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '事项',
    value: '数值',
    when: '时间',
    dated: '日期精度',
    status: '性质',
    grain: {
      day: '精确到日',
      days: '起止精确到日',
      month: '只知月份',
      months: '起止只到月',
      year: '只知年份',
      years: '起止只到年',
    },
    target: {
      day: '目标到日',
      days: '目标到日',
      month: '目标只到月',
      months: '目标只到月',
      year: '目标只到年',
      years: '目标只到年',
    },
    since: {year: '起点只知年份', 'half-year': '起点只知半年', month: '起点只知月份'},
    until: ['截至刊发日的累计', '截至该时点的累计'],
    bar: '这段时间的合计',
    reported: ['已报道', '已有'],
    planned: '计划目标',
  },
  en: {
    item: 'Event or target',
    value: 'Number',
    when: 'When',
    dated: 'Dated to',
    status: 'Status',
    grain: {
      day: 'the day',
      days: 'the days of its start and end',
      month: 'the month only',
      months: 'the months of its start and end',
      year: 'the year only',
      years: 'the years of its start and end',
    },
    target: {
      day: 'the day',
      days: 'the day',
      month: 'the month',
      months: 'the month',
      year: 'the year',
      years: 'the year',
    },
    since: {
      year: 'the year for its start',
      'half-year': 'the half year for its start',
      month: 'the month for its start',
    },
    until: ['count up to publication', 'count up to then'],
    bar: 'total of that time',
    reported: ['reported', 'done'],
    planned: 'target',
  },
} as const;

/** How exactly a row is dated. */
export function datedOf(
  {shape, grain, precision = 'year'}: {shape: Shape; grain: Grain; precision?: string},
  isPublished: boolean,
  language: Language,
): string {
  const words = tableWords[language];
  switch (shape) {
    case 'target':
      return words.target[grain];
    case 'since':
      return words.since[precision as SincePrecision];
    case 'until':
      return words.until[isPublished ? 0 : 1];
    case 'bar':
      return words.bar;
    default:
      return words.grain[grain];
  }
}

/** Whether a row is there or planned; what is there has been reported where the day of publication is told. */
export function statusOf(isTarget: boolean, isPublished: boolean, language: Language): string {
  const {planned, reported} = tableWords[language];
  return isTarget ? planned : reported[isPublished ? 0 : 1];
}
