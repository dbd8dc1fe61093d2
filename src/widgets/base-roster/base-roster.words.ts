// Every sentence of base-roster. Numbers and dates come from rows through text/.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {figuresOf} from './base-roster.rows.js';

/** The words around the graphic. */
export function bundledText(language: Language): FigureText {
  const figures = figuresOf(language);
  const period = formatPeriod(figures[0]!.period, language);
  const base = formatPeriod(figures[0]!.base, language);
  const grown = figures.map(({shortLabel, quantity}) => {
    const number = formatQuantity(quantity, language);
    return language === 'zh-CN' ? `${shortLabel}增长${number}` : `${shortLabel} up ${number}`;
  });
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳小微企业${period}：${BREAK}${grown.join(`，${BREAK}`)}`;
    return {
      headline,
      subhead: `${period}比${base}的增幅`,
      note: `报道只给出增幅。基期${base}是推断，报道没有写明。`,
      source,
      alt: `条形图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Small and micro firms in Luoyang in ${period}: ${grown.join(', ')}`;
  return {
    headline,
    subhead: `Growth from ${base} to ${period}`,
    note: `The report gives growth rates only. The base, ${base}, is inferred: the report does not name it.`,
    source,
    alt: `Bar chart: ${headline}`,
  };
}

/** The heads of the data table. */
export const tableWords = {
  'zh-CN': {item: '指标', value: '增幅', base: '基期', period: '时段', passage: '出处'},
  en: {item: 'Indicator', value: 'Growth', base: 'Base', period: 'Period', passage: 'Where'},
} as const;
