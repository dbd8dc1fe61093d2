// Numbers and dates as Vega's axes write them, in Chinese and English.
import {defaultLocale, timeUnitSpecifier} from 'vega';
import type {Language} from '../../text/language.js';
import {formatQuantity, toPrinted} from '../../text/quantity.js';

/**
 * A number on an axis or beside a mark: 5200, 34.6万, 2亿 in Chinese; 5,200, 346,000, 2 million in English. With a
 * format of d3 (`.1f`, `%`) as that has it. A text stays as it is; anything else is nothing.
 */
export function chartNumber(value: unknown, format: unknown, language: Language): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return typeof value === 'string' ? value : '';
  }
  if (typeof format === 'string' && format) return defaultLocale().format(format)(value);
  const {value: printed, multiplier} = toPrinted(value);
  return formatQuantity(
    {value: printed, multiplier, unit: '', qualifier: '', bound: 'eq'},
    language,
  );
}

const CHINESE_UNITS = {
  year: '%Y年',
  quarter: '第%q季度',
  month: '%-m月',
  date: '%-d日',
  week: '第%U周',
  day: '%A',
  'year-month': '%Y年%-m月',
  'year-month-date': '%Y年%-m月%-d日',
  'month-date': '%-m月%-d日',
};

/** How a time unit is written: Vega-Lite's own way in English, from the year down in Chinese. */
export function unitSpecifier(
  units: readonly string[],
  specifiers: Readonly<Record<string, string>>,
  language: Language,
): string {
  return timeUnitSpecifier(
    units,
    language === 'zh-CN' ? {...specifiers, ...CHINESE_UNITS} : specifiers,
  );
}

const months = Array.from({length: 12}, (_, month) => `${month + 1}月`);

/** Locales for d3's formats; nothing where d3's own serves. Chinese groups no digits. */
export const locales = {
  'zh-CN': {
    formatLocale: {decimal: '.', thousands: '', grouping: [4], currency: ['¥', '']},
    timeFormatLocale: {
      dateTime: '%Y年%-m月%-d日 %H:%M:%S',
      date: '%Y年%-m月%-d日',
      time: '%H:%M:%S',
      periods: ['上午', '下午'],
      days: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
      shortDays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
      months,
      shortMonths: months,
    },
  },
  en: {},
} as const satisfies Record<Language, object>;
