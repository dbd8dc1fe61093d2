// The words around the graphic of growth-card: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {capitalised, formatApproximate, formatPeriod, formatSource} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {monthlyOf} from './growth-card.drawing.js';
import {baseOf, kindOf, periodOf, type GrowthRow} from './growth-card.rows.js';
import {changeInWords} from './growth-card.words.js';

/** Where a headline may break. */
const BREAK = '\u200b';
const OPEN_QUOTE = '\u201c';
const CLOSE_QUOTE = '\u201d';

/** A bracket stays with the word before it. */
const bound = (label: string) => label.replace(/（/g, '\u2060（');

const growths = (rows: readonly GrowthRow[]) => rows.filter(({measure}) => measure === 'growth');
const lastFlow = (rows: readonly GrowthRow[]) =>
  rows
    .filter(({measure}) => measure === 'flow')
    .reduce((last, row) => (row.period_end! > last.period_end! ? row : last));

function commonStart(texts: readonly string[]): string {
  let length = 0;
  while (texts.every((text) => text[length] && text[length] === texts[0]![length])) length += 1;
  return texts[0]!.slice(0, length);
}

const periodText = (row: GrowthRow, language: Language) =>
  row.period_end ? formatPeriod(periodOf(row), language) : '';
const samePeriod = (rows: readonly GrowthRow[]) =>
  rows.every(
    (row) => row.period_start === rows[0]!.period_start && row.period_end === rows[0]!.period_end,
  );
const sameBase = (rows: readonly GrowthRow[]) =>
  rows.every((row) => row.base_start === rows[0]!.base_start && row.base_end === rows[0]!.base_end);

function growthHeadline(rows: readonly GrowthRow[], place: string, language: Language): string {
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
    return `${place}${shared}${period}${BREAK}${parts.join(`，${BREAK}`)}`;
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

function paceHeadline(rows: readonly GrowthRow[], place: string, language: Language): string {
  const row = lastFlow(rows);
  const average = formatApproximate(monthlyOf(row), language, row.unit ?? '');
  const period = periodText(row, language);
  return language === 'zh-CN'
    ? `${place}${period}${BREAK}月均${bound(row.label)}${average}`
    : place
      ? `${place} added ${average} market entities a month in the ${period}`
      : `${capitalised(row.label, language)}: ${average} a month in ${/^\d/.test(period) ? period : `the ${period}`}`;
}

function growthSubhead(rows: readonly GrowthRow[], language: Language): string {
  const first = rows[0]!;
  const period = samePeriod(rows) ? periodText(first, language) : '';
  const base = first.base_end && sameBase(rows) ? formatPeriod(baseOf(first), language) : '';
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

function bundledNote(rows: readonly GrowthRow[], language: Language): string {
  if (kindOf(rows) === 'pace') {
    return language === 'zh-CN'
      ? `月均＝新增户数÷月数，为推算值，未作季节调整。报道未说明${BREAK}新增是净增${BREAK}还是总增，也未注明${BREAK}总数的具体时点、${BREAK}位次的时段。`
      : 'Monthly average = entities added ÷ months; derived, not seasonally adjusted. The report does not say whether the additions are net or gross, on which day the total stood, or for which period the ranks hold.';
  }
  const shown = growths(rows);
  const period = periodText(shown[0]!, language);
  const base = formatPeriod(baseOf(shown[0]!), language);
  const missing = {
    'zh-CN': {'contract-value': '成交金额', patents: '专利件数'},
    en: {'contract-value': 'contract values', patents: 'numbers of patents'},
  }[language] as Record<string, string>;
  const levels = shown.map(({indicator}) => missing[indicator]);
  return language === 'zh-CN'
    ? `报道只给出增幅，未公布${levels.join('与')}；${BREAK}指数由增幅推算。${BREAK}${OPEN_QUOTE}去年${CLOSE_QUOTE}${BREAK}按刊发时间${BREAK}理解为${BREAK}${period}，${BREAK}基期理解为${BREAK}${base}。`
    : `The report gives growth rates only, no ${levels.join(' or ')}; index levels are derived from the rates. ${OPEN_QUOTE}Last year${CLOSE_QUOTE} is read as ${period}, and the base as ${base}.`;
}

const place = {'zh-CN': '洛阳', en: 'Luoyang'} as const;

/** The words of a bundled variant. */
export function bundledText(rows: readonly GrowthRow[], language: Language): FigureText {
  const kind = kindOf(rows);
  const headline =
    kind === 'pace'
      ? paceHeadline(rows, place[language], language)
      : growthHeadline(growths(rows), place[language], language);
  const paceSubhead =
    language === 'zh-CN'
      ? '全市新增市场主体；柱宽是月数，柱高是月均新增，面积是新增总数'
      : 'Market entities are registered businesses of all kinds; width is months, height the monthly average, area the total';
  return {
    headline,
    subhead: kind === 'pace' ? paceSubhead : growthSubhead(growths(rows), language),
    note: bundledNote(rows, language),
    source: formatSource('page-article', language),
    alt: nameOf(kind, headline, language),
  };
}

function nameOf(kind: keyof typeof chartName, headline: string, language: Language): string {
  const separator = language === 'zh-CN' ? '：' : ': ';
  return chartName[kind][language] + separator + headline.split(BREAK).join('');
}

/** The words of an author's rows: what can be said from the rows alone, and no source but theirs. */
export function ownText(rows: readonly GrowthRow[], language: Language): FigureText {
  const kind = kindOf(rows);
  const chinese = language === 'zh-CN';
  const headline =
    kind === 'pace'
      ? paceHeadline(rows, '', language)
      : growthHeadline(growths(rows), '', language);
  const derived =
    kind === 'pace'
      ? chinese
        ? '月均＝总数÷月数，为推算值。'
        : 'Monthly average = total ÷ months; derived.'
      : chinese
        ? '指数由增减幅推算。'
        : 'Index levels are derived from the rates.';
  const subhead =
    kind === 'pace'
      ? chinese
        ? '柱宽是月数，柱高是月均，面积是总数'
        : 'Width is months, height the monthly average, area the total'
      : growthSubhead(growths(rows), language);
  const own = (field: 'note' | 'source') => [
    ...new Set(rows.map((row) => row[field]).filter((text): text is string => !!text)),
  ];
  return {
    headline,
    subhead,
    note: [...own('note'), derived].join(chinese ? '' : ' '),
    source: own('source').join(chinese ? '；' : '; '),
    alt: nameOf(kind, headline, language),
  };
}
