// The words around the graphic of base-roster: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {allBases, counted, countOf, targetOf, totalOf} from './base-roster.rows.js';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const total = totalOf(language);
  const bases = allBases(language);
  const target = targetOf(language);
  const [all, national, provincial] = [
    total,
    countOf('national', language),
    countOf('provincial', language),
  ].map(({quantity}) => formatQuantity(quantity, language));
  const [named, unnamed] = [true, false].map((isNamed) =>
    formatQuantity(
      counted(
        bases.filter(({name}) => !!name === isNamed),
        language,
      ),
      language,
    ),
  );
  const goal = formatQuantity(target.quantity, language);
  const [day, year] = [total, target].map(({period}) => formatPeriod(period, language));
  const passage = formatPassage('graphic', language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳已有${all}双创示范基地，${BREAK}报道点名${named}`;
    return {
      headline,
      subhead: `各级“双创”示范基地，${day}；每块牌1家`,
      note: `${national}国家级、${BREAK}${provincial}省级由图示读出；${BREAK}正文另说有一批国家级、${BREAK}一批省级，${BREAK}没有给出数量。${BREAK}未点名的${unnamed}不分先后。${BREAK}${year}累计${goal}是${BREAK}省级以上的计划目标，${BREAK}口径不同，${BREAK}不在此图比较。`,
      source: `${source}；名称与级别据${passage}`,
      alt: `名牌图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang has ${all} demonstration bases; the report names ${named}`;
  return {
    headline,
    subhead: `Bases for entrepreneurship and innovation at all levels, ${day}; one tile per base`,
    note: `${national} national and ${provincial} provincial are read from the graphic; the article speaks of a batch of each and gives no number. The ${unnamed} not named are in no order. The ${goal} of the target for ${year} are another count and not compared here.`,
    source: `${source}; names and levels from the ${passage}`,
    alt: `Roster: ${headline}`,
  };
}
