// The bundled rows of growth-card and the words around them; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {indicators, observations} from '../../rows/bundled.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
import {
  approximate,
  BREAK,
  formatIndex,
  formatOrdinal,
  formatPeriod,
  formatSource,
  INDEX_BASE,
  indexAfter,
  monthsIn,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {
  growthHeadline,
  growths,
  growthSubhead,
  nameOf,
  paceHeadline,
  periodText,
} from './growth-card.chrome.js';
import {monthlyOf} from './growth-card.pace.js';
import {baseOf, kindOf, periodOf, type GrowthRow} from './growth-card.rows.js';

const OPEN_QUOTE = '\u201c';
const CLOSE_QUOTE = '\u201d';

/** The bundled rows of some metrics, in the author's order of metrics. */
export function bundledRows(metrics: readonly string[], language: Language): GrowthRow[] {
  return metrics.flatMap((metric) => {
    const known = indicators.filter((indicator) => indicator.metric === metric);
    return known.flatMap(({id}) =>
      observations
        .filter(({indicator, value}) => indicator === id && value !== null)
        .map((row) => rowOf(factOf(row.id, language), language)),
    );
  });
}

/** How the picture words the one rank, which is that of two figures. */
function rankWords(value: number, language: Language) {
  const place = formatOrdinal(value, language);
  return language === 'zh-CN'
    ? {shortLabel: '增量、增幅', wording: `均居全省第${place}`}
    : {
        shortLabel: 'number, growth rate',
        narrowLabel: 'number, rate',
        wording: `Both ${place} in Henan`,
      };
}

function rowOf(
  {id, row, indicator, label, shortLabel, quantity, period}: Fact,
  language: Language,
): GrowthRow {
  return {
    id,
    indicator: indicator.id,
    label,
    shortLabel,
    ...(indicator.measure === 'rank' ? rankWords(row.value!, language) : {}),
    measure: indicator.measure as GrowthRow['measure'],
    comparable_group: indicator.comparable_group,
    unit: indicator.unit ?? undefined,
    value: row.value!,
    multiplier: quantity.multiplier,
    qualifier: row.qualifier ?? undefined,
    bound: row.bound ?? undefined,
    period_start: row.period_start ?? undefined,
    period_end: row.period_end ?? undefined,
    base_start: row.base_start ?? undefined,
    base_end: row.base_end ?? undefined,
    basis: row.period_basis,
    precision: period.precision,
    passage: row.passage,
  };
}

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

/** The numbers that a bundled variant works out: indexes, monthly averages and the months they are over. */
export function derivedOf(rows: readonly GrowthRow[]): Record<string, string> {
  const derived: Record<string, string> = {};
  for (const row of rows) {
    if (row.measure === 'growth') {
      derived[formatIndex(indexAfter(row.value))] = `index: ${INDEX_BASE} + ${row.value}`;
    } else if (row.measure === 'flow') {
      const months = monthsIn(periodOf(row));
      derived[months] = 'whole months of the period';
      derived[approximate(monthlyOf(row))] = `monthly average: ${row.id} ÷ ${months}`;
    }
  }
  return derived;
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
