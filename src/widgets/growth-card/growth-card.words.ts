// Every sentence of growth-card. Numbers and dates come from rows through text/; the sentences are ours.
import type {Form} from '../../render/definition.js';
import {
  formatApproximate,
  formatChange,
  formatOrdinal,
  formatPeriod,
  monthsIn,
} from '../../text/index.js';
import type {Language, Period} from '../../text/index.js';
import type {GrowthRow} from './growth-card.rows.js';

/** What tells a period from others below the columns. */
interface PeriodLook {
  readonly months: number;
  readonly form: Form;
  readonly isOnly: boolean;
  readonly inOneYear: boolean;
}

interface PictureWords {
  base: string;
  /** What is measured against the base, where no row says when it was. */
  current: string;
  /** What a column's figure is, and the same shorter. */
  total(months: number, label: string): readonly [string, string];
  average(amount: number, unit: string): string;
  /** The same period at three lengths, the longest first; its year alone says which where it is the only one so long. */
  axisPeriod(
    period: Period,
    {months, form, isOnly, inOneYear}: PeriodLook,
  ): readonly [string, string, string];
  /** A period within its year, and the same shorter. */
  inYear(period: Period, months: number): readonly [string, string];
  /** A year, and the same shorter. */
  year(year: number): readonly [string, string];
  /** The last of the numbers above columns says what they are. */
  inTotal(total: string): string;
  totalAndAverage(total: string, average: string): string;
  /** What the height of a column is; an average unless all are of one month. */
  monthly(flow: GrowthRow, areMonths: boolean): string;
  monthlyShort(flow: GrowthRow, areMonths: boolean): string;
  stockPeriod(period: Period, inferred: boolean, form: Form): {period: string; remark: string};
  /** In the narrow form the place may have a line of its own. */
  rank(
    row: GrowthRow,
    form: Form,
  ): {heading: string; rank_text: string; rank_place: string; remark: string};
}

const chinese: PictureWords = {
  base: '基期',
  current: '报告期',
  total: (months, label) => {
    const span = {1: '当月', 6: '半年', 12: '全年'}[months] ?? `${months}个月`;
    return [span + (label.length <= 4 ? label : '合计'), span];
  },
  average: (amount, unit) => `月均${formatApproximate(amount, 'zh-CN', unit)}`,
  axisPeriod: (period, {months, form, isOnly, inOneYear}) => {
    const name = formatPeriod(period, 'zh-CN');
    if (months === 1 || !isOnly) {
      const [within, shorter] = chinese.inYear(period, months);
      const long = months === 1 ? name : `${name}，${months}个月`;
      if (!inOneYear) return [form === 'wide' ? long : name, name, within];
      return [form === 'wide' ? long : within, within, shorter];
    }
    const year = months < 12 ? `${period.start.slice(0, 4)}年` : name;
    const short = `${year}，${months}个月`;
    return [
      form === 'wide' ? `${name}，${months}个月` : short,
      short,
      months < 12 ? `${months}个月` : year,
    ];
  },
  inYear: (period, months) => {
    const name = formatPeriod(period, 'zh-CN');
    if (months >= 12) return [name, name.replace('年', '')];
    const within = name.replace(/^\d{4}年/, '');
    return [within, months === 1 ? within.replace('月', '') : within.replace('季度', '')];
  },
  year: (year) => [`${year}年`, String(year)],
  inTotal: (total) => `合计${total}`,
  totalAndAverage: (...both) => both.filter(Boolean).join('，'),
  monthly: (flow) => `每月${flow.shortLabel}多少${flow.unit ?? ''}`,
  monthlyShort: (flow) => `每月多少${flow.unit ?? ''}`,
  stockPeriod: (period, inferred, form) => {
    const name = formatPeriod(period, 'zh-CN');
    return inferred && form === 'wide'
      ? {period: `${name}，`, remark: '具体时点未注明'}
      : {period: name, remark: ''};
  },
  rank: (row) => ({
    heading: row.shortLabel,
    rank_text: row.wording ?? `第${formatOrdinal(row.value, 'zh-CN')}`,
    rank_place: '',
    remark: formatPeriod(rangeOf(row), 'zh-CN'),
  }),
};

const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const shortMonth = (day: string) => SHORT_MONTHS[Number(day.slice(5, 7)) - 1]!;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const english: PictureWords = {
  base: 'base',
  current: 'current',
  total: (months, label) => {
    const span =
      {1: 'in the month', 6: 'in half a year', 12: 'in a year'}[months] ?? `in ${months} months`;
    return [`${label} ${span}`, span];
  },
  average: (amount, unit) => `${formatApproximate(amount, 'en', unit)} a month`,
  axisPeriod: (period) => {
    const [start, end] = [period.start, period.end];
    const year = end.slice(0, 4);
    const name = formatPeriod(period, 'en');
    if (monthsIn(period) === 1) {
      const month = shortMonth(start);
      return [`${month} ${year}`, `${month} ${year}`, month];
    }
    const short =
      start.slice(0, 4) === year ? `${shortMonth(start)}–${shortMonth(end)} ${year}` : name;
    return [short, short, monthsIn(period) < 12 ? short.replace(` ${year}`, '') : year];
  },
  inYear: ({start, end}, months) => {
    const year = start.slice(0, 4);
    const month = shortMonth(start);
    if (months >= 12) return [end.slice(0, 4) === year ? year : `${year}–${end.slice(2, 4)}`, ''];
    if (months === 1) return [month, month.charAt(0)];
    const order = (Number(start.slice(5, 7)) - 1) / months;
    const short =
      Number.isInteger(order) && (months === 3 || months === 6)
        ? `${months === 3 ? 'Q' : 'H'}${order + 1}`
        : '';
    return [`${month}–${shortMonth(end)}`, short];
  },
  year: (year) => [String(year), `’${String(year).slice(2)}`],
  inTotal: (total) => `total ${total}`,
  totalAndAverage: (...both) => both.filter(Boolean).join('; '),
  monthly: (flow, areMonths) =>
    areMonths ? `${capital(flow.label)} by month` : `Monthly average of ${flow.label}`,
  monthlyShort: (_, areMonths) => (areMonths ? 'By month' : 'Monthly average'),
  stockPeriod: (period, inferred, form) => {
    const name = formatPeriod(period, 'en');
    return inferred && form === 'wide'
      ? {period: `${capital(name)},`, remark: 'exact day not stated'}
      : {period: capital(name), remark: ''};
  },
  rank: (row, form) => {
    const position = formatOrdinal(row.value, 'en');
    const wide = form === 'wide';
    const wording = row.wording ?? capital(position);
    const [place = ''] = / in .*$/.exec(wording) ?? [];
    return {
      heading: capital(wide ? row.shortLabel : (row.narrowLabel ?? row.shortLabel)),
      rank_text: wide || !place ? wording : wording.slice(0, -place.length).trim(),
      rank_place: wide ? '' : place,
      remark: capital(formatPeriod(rangeOf(row), 'en')),
    };
  },
};

function rangeOf(row: GrowthRow): Period {
  return {type: null, start: row.period_start ?? '', end: row.period_end ?? ''};
}

/** The words inside the picture that no row holds. */
export function inPicture(language: Language): PictureWords {
  return language === 'zh-CN' ? chinese : english;
}

/** Change as a sentence says it: 增长88.1%, 下降3.2%, rose 88.1%, fell 3.2%. */
export function changeInWords(percent: number, language: Language): string {
  const amount = formatChange(Math.abs(percent)).replace('+', '');
  if (language === 'zh-CN') {
    return percent > 0 ? `增长${amount}` : percent < 0 ? `下降${amount}` : '持平';
  }
  return percent > 0 ? `rose ${amount}` : percent < 0 ? `fell ${amount}` : 'did not change';
}

/** The heads of the data table, and how derived figures stand in it. */
export const tableWords = {
  'zh-CN': {
    indicator: '指标',
    value: '数值',
    reading: '读法',
    period: '时段',
    derived: '推算',
    index: (index: string, base: string) => `指数${index}（${base}＝100）`,
    monthly: (amount: number, unit: string) => `月均${formatApproximate(amount, 'zh-CN', unit)}`,
  },
  en: {
    indicator: 'Indicator',
    value: 'Value',
    reading: 'Reading',
    period: 'Period',
    derived: 'Derived',
    index: (index: string, base: string) => `index ${index} (${base} = 100)`,
    monthly: (amount: number, unit: string) => `${formatApproximate(amount, 'en', unit)} a month`,
  },
} as const;
