// The words around the graphic of carrier-mix: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatOrdinal,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {countedOf, eachOf, stockOf, totalOf} from './carrier-mix.rows.js';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const [first, ...others] = countedOf(language);
  const total = totalOf(language);
  const stock = stockOf(language);
  const each = formatQuantity({...first!.quantity, value: eachOf()}, language);
  const sum = formatQuantity(total.quantity, language);
  const [from, until, month] = [first!, total, stock].map(({period}) =>
    formatPeriod(period, language),
  );
  const existing = formatQuantity(stock.quantity, language);
  const types = others.length + 1;
  const source = formatSource('page-graphic', language);
  const passage = formatPassage(stock.row.passage, language);
  if (chinese) {
    const headline = `洛阳计划${from}${formatOrdinal(types, language)}类载体${BREAK}各建设提升${each}，${BREAK}${until}累计${sum}`;
    return {
      headline,
      subhead: '小微企业创业创新载体计划数，每格1个；空心为计划，斜线为数量或构成未公布',
      note: `${until}累计${sum}是否包含${from}这些载体，${BREAK}报道未说明；${BREAK}与${month}的${existing}${BREAK}省级以上载体${BREAK}口径不同，${BREAK}不可相比。`,
      source: `${source}；${existing}据${passage}`,
      alt: `方格图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang’s plan: ${each} incubation sites of each of ${types} types in ${from}, ${sum} in total by ${until}`;
  return {
    headline,
    subhead:
      'Sites for small and micro firms, one square each. Hollow: planned; hatched: number or split not published',
    note: `Whether the ${sum} of ${until} include those of ${from}, the report does not say. The ${existing} sites at provincial level or above of ${month} are another count and cannot be compared.`,
    source: `${source}; the ${existing} from ${passage}`,
    alt: `Unit chart: ${headline}`,
  };
}
