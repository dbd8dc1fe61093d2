// The words around the graphic of roadmap-timeline: headline, subhead, note, source, accessible name.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {isCounted, published, type RoadmapItem} from './roadmap-timeline.rows.js';
import type {Track} from './roadmap-timeline.variants.js';
import {inPicture} from './roadmap-timeline.words.js';

/** The last target of a track with a figure: when, and how many. */
function goalOf(items: readonly RoadmapItem[], track: Track, language: Language) {
  const goal = items
    .filter((item) => item.track === track && item.figures.some(isCounted) && item.period.start)
    .at(-1);
  if (!goal) return undefined;
  const {quantity} = goal.figures.find(isCounted)!;
  return {
    when: formatPeriod(goal.period, language),
    many: formatQuantity({...quantity, value: quantity.value!, qualifier: ''}, language),
  };
}

function headlineOf(items: readonly RoadmapItem[], language: Language): string {
  const sites = goalOf(items, 'micro-resonance', language);
  const bases = goalOf(items, 'bases', language);
  if (language === 'zh-CN') {
    const parts = [
      ...(sites ? [`${sites.when}累计${sites.many}载体`] : []),
      ...(bases ? [`${bases.when}累计${bases.many}${BREAK}省级以上示范基地`] : []),
    ];
    return `洛阳双创目标：${BREAK}${parts.join(`，${BREAK}`)}`;
  }
  const parts = [
    ...(sites ? [`${sites.many} incubation sites in total by ${sites.when}`] : []),
    ...(bases
      ? [`${bases.many} demonstration bases at provincial level or above by ${bases.when}`]
      : []),
  ];
  return `Luoyang’s targets: ${parts.join(', ')}`;
}

/** The words of a bundled variant. */
export function bundledText(items: readonly RoadmapItem[], language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const day = formatPeriod(published, language);
  const tracks = [...new Set(items.map(({track}) => track))];
  const headline = headlineOf(items, language);
  const both = tracks.length > 1;
  const [track] = tracks;
  const [heading, , name] = inPicture(language).tracks[track!];
  const what = chinese
    ? both
      ? '两项任务'
      : name || heading
    : both
      ? 'two programmes'
      : `the programme “${heading}”`;
  const hasUndated = items.some(({period}) => !period.start);
  const isSplit = tracks.includes('bases');
  const note = chinese
    ? `空心为计划目标，${BREAK}只精确到年；${hasUndated ? `虚线框为${BREAK}未注明时间的${BREAK}持续工作；` : ''}斜线为${BREAK}报道未公布的数量。${isSplit ? `“累计建成”与${BREAK}“当年新争取”${BREAK}口径不同，不可相加。` : ''}`
    : `Hollow: planned, dated to the year only. ${hasUndated ? 'Dashed: no date given. ' : ''}Hatched: no number given.${isSplit ? ' “Built in total” and “newly won that year” differ and cannot be added.' : ''}`;
  return {
    headline,
    subhead: chinese
      ? `${what}的年度目标，${day}刊载`
      : `${capitalised(`yearly targets of ${what}`, language)}, published ${day}`,
    note,
    source: formatSource('page-graphic', language),
    alt: `${chinese ? '时间线：' : 'Timeline: '}${withoutBreaks(headline)}`,
  };
}
