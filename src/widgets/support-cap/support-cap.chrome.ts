// The words around the graphic of support-cap: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {capOf, yearsOf} from './support-cap.rows.js';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const cap = formatQuantity(capOf(language).quantity, language);
  const years = formatQuantity(yearsOf(language).quantity, language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳获批的双创示范基地，${BREAK}每年补贴上限${cap}，${BREAK}连续${years}`;
    return {
      headline,
      subhead: '每家基地每年的运营补贴；斜线为未公布的实际金额',
      note: `报道公布的是上限。${BREAK}实际支付多少、${BREAK}几家基地获得，${BREAK}没有公布，${BREAK}也没有写明从哪一年起，${BREAK}因此各年不相加。`,
      source,
      alt: `示意图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang’s approved demonstration bases can get ${cap} a year for ${years}`;
  return {
    headline,
    subhead: 'Operating subsidy for each base and year; hatched: amount not published',
    note: 'The report gives the cap. How much was paid, to how many bases and from which year on it does not say, so the years are not added up.',
    source,
    alt: `Diagram: ${headline}`,
  };
}
