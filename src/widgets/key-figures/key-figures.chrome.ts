// The words around the graphic of key-figures: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {figuresOf} from './key-figures.rows.js';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const [firms, , sites] = figuresOf(language);
  const many = formatQuantity(firms!.quantity, language);
  const carriers = formatQuantity(sites!.quantity, language);
  const month = formatPeriod(firms!.period, language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳${firms!.label}${BREAK}${many}，${BREAK}${sites!.label}${carriers}`;
    return {
      headline,
      subhead: `全市，截至${month}`,
      note: `报道称各项较上年同期均大幅增长，${BREAK}未给出增幅。${BREAK}从业者、${BREAK}面积和资金是否仅指${BREAK}${carriers}载体，报道未说明。`,
      source,
      alt: `数字组：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang has ${many} ${firms!.label} and ${carriers} ${sites!.label}`;
  return {
    headline,
    subhead: `Whole city, as of ${month}`,
    note: `The report says that all rose sharply on a year earlier and gives no rate. Whether workers, floor area and funds belong to the ${carriers} sites alone, it does not say.`,
    source,
    alt: `Figures: ${headline}`,
  };
}
