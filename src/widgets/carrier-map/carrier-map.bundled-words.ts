// The words around the bundled map: headline, subhead, note, source, accessible name, summary.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {bundledMap, changesOf} from './carrier-map.bundled.js';

const countOf = (value: number, language: Language) =>
  formatQuantity({value, multiplier: 1, unit: '个', qualifier: '', bound: 'eq'}, language);

const yearText = (year: string, language: Language) =>
  formatPeriod({type: 'year', start: `${year}-01-01`, end: `${year}-12-31`}, language);

/** What the words of both languages are made of. */
function partsOf(year: string, language: Language) {
  const {total, divisions, members} = bundledMap(year, language);
  const {quantity, label, period} = total!;
  const bases = members.filter(({kind}) => kind === 'base');
  const placed = bases.filter(({place}) => place);
  return {
    total: formatQuantity(quantity, language),
    subject: label,
    month: formatPeriod(period!, language),
    count: countOf(divisions.length, language),
    placed: placed.map((base) => base.label),
    unplaced: bases.filter(({place}) => !place).map((base) => base.label),
    district: placed[0]!.place!,
    changes: changesOf(language),
    later: yearText('2021', language),
    drawn: yearText(year, language),
  };
}

function chinese(year: string): FigureText {
  const {total, subject, month, count, placed, district, ...rest} = partsOf(year, 'zh-CN');
  const changes = rest.changes
    .map(({before, after}) =>
      before.length > 1
        ? `${before.join('与')}${BREAK}合并为${after}`
        : `${before[0]!}${BREAK}改为${after}`,
    )
    .join('，');
  const headline = `洛阳${month}有${BREAK}${total}${subject}，${BREAK}报道没有公布区县分布`;
  return {
    headline,
    subhead: `方格为${rest.drawn}的${count}县级行政区，位置为示意；圆点为报道点名的示范基地`,
    note: `示范基地与${BREAK}${total}载体${BREAK}不是同一口径。${placed.join('、')}${BREAK}在${district}${BREAK}是编者标注。${rest.later}${BREAK}${changes}。`,
    source: `${formatSource('page-article', 'zh-CN')}；示范基地据${formatPassage('graphic', 'zh-CN')}`,
    alt: `方格地图：${withoutBreaks(headline)}`,
  };
}

function english(year: string): FigureText {
  const {total, subject, month, count, placed, district, ...rest} = partsOf(year, 'en');
  const [changed, ...others] = rest.changes.map(
    ({before, after}) => `${before.join(' and ')} became ${after}`,
  );
  const changes = [changed, ...others].join(', and ');
  const headline = `Luoyang had ${total} ${subject} in ${month}; the report gives no split by district`;
  return {
    headline,
    subhead: `The ${count} county-level divisions of ${rest.drawn} as schematic tiles; dots: named demonstration bases`,
    note: `Bases and the ${total} incubation sites are not the same measure. Placing ${placed.join(' and ')} in ${district} is our remark. In ${rest.later} ${changes}.`,
    source: `${formatSource('page-article', 'en')}; bases from the ${formatPassage('graphic', 'en')}`,
    alt: `Tile map: ${headline}`,
  };
}

/** The words of a bundled variant: the divisions of a year. */
export function bundledText(year: string, language: Language): FigureText {
  return language === 'zh-CN' ? chinese(year) : english(year);
}

/** The summary of a bundled variant. */
export function bundledSummary(year: string, language: Language): string {
  const {total, subject, placed, unplaced, district} = partsOf(year, language);
  return language === 'zh-CN'
    ? `全市有${total}${subject}，报道没有公布区县分布，所以方格不着色，也不表示数量。${placed.join('和')}两家示范基地在${district}，这是编者标注；${unplaced.join('和')}没有落到区县。`
    : `The city had ${total} ${subject}; the report gives no split by district, so the tiles are not shaded and stand for no number. The bases ${placed.join(' and ')} are in ${district}, which is our remark; ${unplaced.join(' and ')} are not placed.`;
}
