// The words around the graphic of policy-timeline: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {periodOfMilestone} from '../../text/fact-text.js';
import {
  BREAK,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {published, reportedOf} from './policy-timeline.rows.js';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const [selected, meetings, policies] = reportedOf(language);
  const month = formatPeriod({...periodOfMilestone(published), precision: 'month'}, language);
  const year = formatPeriod(selected!.period, language);
  const held = formatQuantity(meetings!.fact!.quantity, language);
  const issued = formatQuantity(policies!.fact!.quantity, language);
  const source = formatSource('page-article', language);
  const passage = formatPassage('graphic', language);
  if (language === 'zh-CN') {
    const headline = `洛阳${year}入围城市示范，${BREAK}到${month}${BREAK}召开${held}推进会、${BREAK}出台${issued}政策`;
    return {
      headline,
      subhead: '知道日期的画成圆点；只知年份的画满那一年；空心为计划目标',
      note: `城市示范指${BREAK}国家小微企业${BREAK}创业创新基地${BREAK}城市示范。${BREAK}推进会的起点${BREAK}只知年份，${BREAK}虚线为其间；${BREAK}政策为${BREAK}截至刊发日的累计。${BREAK}各项目标口径不同，${BREAK}不可相加。`,
      source: `${source}；目标据${passage}`,
      alt: `时间线：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Selected in ${year}, Luoyang had held ${held} meetings and issued ${issued} policies by ${month}`;
  return {
    headline,
    subhead: 'Dots: dated to the day. Brackets: some time in that year. Hollow: planned',
    note: 'The city was selected as a national demonstration city for small-firm entrepreneurship and innovation bases. Of the first meeting only the year is known (dashed); policies are counted up to publication. The targets count different things and cannot be added.',
    source: `${source}; targets from the ${passage}`,
    alt: `Timeline: ${headline}`,
  };
}
