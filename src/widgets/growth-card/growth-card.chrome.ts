// The words around the graphic of growth-card: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  formatApproximate,
  formatQuantity,
  formatStated,
  ownWords,
  parted,
  toPrinted,
  withoutBreaks,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {monthlyOf} from './growth-card.pace.js';
import {baseOf, isMonth, kindOf, periodOf, quantityOf, type GrowthRow} from './growth-card.rows.js';
import {changeInWords} from './growth-card.words.js';

/** A bracket stays with the word before it. */
const bound = (label: string) => label.replace(/（/g, '\u2060（');

/** The growths among some rows. */
export const growths = (rows: readonly GrowthRow[]) =>
  rows.filter(({measure}) => measure === 'growth');
const lastFlow = (rows: readonly GrowthRow[]) =>
  rows
    .filter(({measure}) => measure === 'flow')
    .reduce((last, row) => (row.period_end! > last.period_end! ? row : last));

function commonStart(texts: readonly string[]): string {
  let length = 0;
  while (texts.every((text) => text[length] && text[length] === texts[0]![length])) length += 1;
  return texts[0]!.slice(0, length);
}

/** When a row holds, in words; empty where it does not say. */
export const periodText = (row: GrowthRow, language: Language) =>
  formatStated(periodOf(row), language);
const samePeriod = (rows: readonly GrowthRow[]) =>
  rows.every(
    (row) => row.period_start === rows[0]!.period_start && row.period_end === rows[0]!.period_end,
  );
const sameBase = (rows: readonly GrowthRow[]) =>
  rows.every((row) => row.base_start === rows[0]!.base_start && row.base_end === rows[0]!.base_end);

/** The headline of growths. */
export function growthHeadline(
  rows: readonly GrowthRow[],
  place: string,
  language: Language,
): string {
  const first = rows[0]!;
  const period = samePeriod(rows) ? periodText(first, language) : '';
  if (language === 'zh-CN') {
    if (rows.length === 1) {
      return `${place}${bound(first.label)}${BREAK}${period}${changeInWords(first.value, language)}`;
    }
    // Bundled labels start with the firms that both are about; an author's may share a character by chance.
    const shared = place ? commonStart(rows.map(({label}) => label)) : '';
    const parts = rows.map(
      (row) =>
        `${bound(row.label.slice(shared.length))}${period ? '' : periodText(row, language)}${changeInWords(row.value, language)}`,
    );
    return parted(place + shared + period, parts.join(`，${BREAK}`));
  }
  const when = period ? ` in ${period}` : '';
  if (place && rows.length > 1) {
    const parts = rows.map((row) => `${row.shortLabel} ${changeInWords(row.value, language)}`);
    return `Small and micro firms in ${place}${when}: ${parts.join(', ')}`;
  }
  const where = place ? ` in ${place}` : '';
  const [head, ...rest] = rows.map((row) => ({
    label: row.label,
    change: `${changeInWords(row.value, language)}${period ? '' : ` in ${periodText(row, language)}`}`,
  }));
  const tail = rest.map(({label, change}) => `, ${label} ${change}`).join('');
  return `${capitalised(head!.label, language)}${where} ${head!.change}${when}${tail}`;
}

/** The headline of amounts over periods. */
export function paceHeadline(
  rows: readonly GrowthRow[],
  place: string,
  language: Language,
): string {
  const row = lastFlow(rows);
  const average = formatApproximate(monthlyOf(row), language, row.unit ?? '');
  const period = periodText(row, language);
  if (isMonth(row)) {
    const many = formatQuantity(quantityOf(row), language);
    return language === 'zh-CN'
      ? `${period}${BREAK}${bound(row.label)}${many}`
      : `${capitalised(row.label, language)}: ${many} in ${period}`;
  }
  return language === 'zh-CN'
    ? `${place}${period}${BREAK}月均${bound(row.label)}${average}`
    : place
      ? `${place} added ${average} market entities a month in the ${period}`
      : `${capitalised(row.label, language)}: ${average} a month in ${/^(?:first|second|third|fourth) /.test(period) ? `the ${period}` : period}`;
}

/** The subhead of growths. */
export function growthSubhead(rows: readonly GrowthRow[], language: Language): string {
  const first = rows[0]!;
  const period = samePeriod(rows) ? periodText(first, language) : '';
  const base = sameBase(rows) ? formatStated(baseOf(first), language) : '';
  const several = language === 'en' ? 'value of technology contracts, patents granted' : '';
  const what = first.id ? (rows.length === 1 ? first.shortLabel : several) : '';
  return language === 'zh-CN'
    ? `${period}${what}指数，${base || '基期'}＝100`
    : `${capitalised(what ? `${what}, index` : 'index', language)}${period ? ` ${period}` : ''}; ${base || 'base period'} = 100`;
}

const chartName = {
  single: {'zh-CN': '条形图', en: 'Bar chart'},
  several: {'zh-CN': '条形图', en: 'Bar chart'},
  pace: {'zh-CN': '柱形图', en: 'Column chart'},
} as const;

/** The accessible name of a picture. */
export function nameOf(kind: keyof typeof chartName, headline: string, language: Language): string {
  const separator = language === 'zh-CN' ? '：' : ': ';
  return chartName[kind][language] + separator + withoutBreaks(headline);
}

/** How columns are read, and what of them is derived: months by themselves need no average. */
function paceWords(
  rows: readonly GrowthRow[],
  language: Language,
): {subhead: string; derived: string} {
  const chinese = language === 'zh-CN';
  if (rows.filter(({measure}) => measure === 'flow').every(isMonth)) {
    return {
      subhead: chinese ? '一柱一月，柱高是当月总数' : 'One column a month; its height is the total',
      derived: '',
    };
  }
  return {
    subhead: chinese
      ? '柱宽是月数，柱高是月均，面积是总数'
      : 'Width is months, height the monthly average, area the total',
    derived: chinese ? '月均＝总数÷月数，为推算值。' : 'Monthly average = total ÷ months; derived.',
  };
}

/** That there are other indicators, so that no one takes those that are drawn for all. */
function othersLeft(others: number, language: Language): string {
  if (others === 0) return '';
  const many = formatQuantity(
    {...toPrinted(others), unit: '', qualifier: '', bound: 'eq'},
    language,
  );
  if (language === 'zh-CN') return `数据中另有${many}项指标，没有画出。`;
  return others === 1
    ? 'The data have one other indicator, which is not drawn.'
    : `The data have ${many} other indicators, which are not drawn.`;
}

/**
 * The words of an author's rows: what can be said from the rows alone, and no source but theirs; `others` is how many
 * indicators there are beside those of the rows.
 */
export function ownText(rows: readonly GrowthRow[], language: Language, others = 0): FigureText {
  const kind = kindOf(rows);
  const chinese = language === 'zh-CN';
  const headline =
    kind === 'pace'
      ? paceHeadline(rows, '', language)
      : growthHeadline(growths(rows), '', language);
  const {subhead, derived} =
    kind === 'pace'
      ? paceWords(rows, language)
      : {
          subhead: growthSubhead(growths(rows), language),
          derived: chinese ? '指数由增减幅推算。' : 'Index levels are derived from the rates.',
        };
  return {
    headline,
    subhead,
    note: [ownWords(rows, 'note', language), derived, othersLeft(others, language)]
      .filter(Boolean)
      .join(chinese ? '' : ' '),
    source: ownWords(rows, 'source', language),
    alt: nameOf(kind, headline, language),
  };
}
