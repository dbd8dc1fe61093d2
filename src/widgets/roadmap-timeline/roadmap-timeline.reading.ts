// roadmap-timeline in words: its summary, and a sentence for each piece of work by track.
import {
  asSpoken,
  capitalised,
  formatPeriod,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  withoutBreaks,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {factOf} from '../../text/fact.js';
import {isCounted, published, type RoadmapItem} from './roadmap-timeline.rows.js';
import {TRACKS} from './roadmap-timeline.variants.js';
import {inPicture, tableWords} from './roadmap-timeline.words.js';

function countedOf({figures}: RoadmapItem) {
  const figure = figures.find(isCounted);
  return figure && {...figure.quantity, value: figure.quantity.value!, qualifier: '' as const};
}

function sentenceOf(item: RoadmapItem, language: Language): string {
  const chinese = language === 'zh-CN';
  const {undated, notPublished, goals} = inPicture(language);
  const when = item.period.start ? formatPeriod(item.period, language) : '';
  const quantity = countedOf(item);
  const many = quantity && item.period.start ? formatQuantity(quantity, language) : '';
  const uncounted = item.uncounted.map((each) =>
    chinese ? `${each}，${notPublished}` : `${each}, ${notPublished}`,
  );
  if (chinese) {
    const what = when ? `${item.label}${many}` : '';
    const details = item.details.join(when ? '、' : '，');
    const all = [what && details ? `${what}：${details}` : what || details, ...uncounted];
    return withoutBreaks(`${when ? `计划${when}` : `${undated}：`}${all.join('；')}。`);
  }
  const what = when ? [many, goals[item.id] ?? item.label].filter(Boolean).join(' ') : '';
  const details = item.details.join(', ');
  const all = [what && details ? `${what}: ${details}` : what || details, ...uncounted];
  return withoutBreaks(`${when ? `Target for ${when}` : undated}: ${all.join('; ')}.`);
}

function datumOf(item: RoadmapItem, language: Language): DatumReading {
  const counted = item.period.start ? item.figures.find(isCounted) : undefined;
  const quantity = countedOf(item);
  return {
    key: item.id,
    sentence: sentenceOf(item, language),
    ...(counted ? {figure: quantityParts(quantity!, language).figure} : {}),
    remark: remarks([tableWords[language].target, whereItStands(item.passage, language)], language),
    selects: {
      ...(counted ? {indicator: factOf(counted.id, language).indicator.id} : {}),
      ...yearOf(item.period),
    },
  };
}

/** Some bundled work in words. */
export function readingOf(items: readonly RoadmapItem[], language: Language): Reading {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const tracks = TRACKS.filter((track) => items.some((item) => item.track === track));
  const dated = items.filter(({period}) => period.start);
  const years = dated.map(({period}) => formatPeriod(period, language)).sort();
  const day = formatPeriod(published, language);
  const hasUndated = dated.length < items.length;
  const goals = tracks.flatMap((track) => {
    const last = dated.filter((item) => item.track === track && countedOf(item)).at(-1);
    if (!last) return [];
    const many = formatQuantity(countedOf(last)!, language);
    const when = formatPeriod(last.period, language);
    const name = words.tracks[track][1];
    return chinese ? `${name}：${when}${last.label}${many}` : `${name}: ${many} by ${when}`;
  });
  const uncounted = items.some((item) => item.uncounted.length > 0);
  const summary = chinese
    ? `${years[0]!}到${years.at(-1)!}的年度目标，${day}刊载，都是计划，不是成绩。${goals.join('；')}。${hasUndated ? '国家级、省级基地的建设没有写明时间。' : ''}${uncounted ? '有的数量未公布。' : ''}`
    : `Yearly targets from ${years[0]!} to ${years.at(-1)!}, published on ${day}; all are plans, not results. ${goals.join('; ')}.${hasUndated ? ' Faster work on the national and provincial bases has no date.' : ''}${uncounted ? ' Some numbers are not published.' : ''}`;
  const series = tracks.map((track) => ({
    name: capitalised(words.tracks[track][1], language),
    data: items.filter((item) => item.track === track).map((item) => datumOf(item, language)),
  }));
  const dot: DatumReading = {
    key: 'published',
    sentence: chinese ? `报道于${day}刊发。` : `The page was published on ${day}.`,
    remark: remarks([whereItStands('masthead', language)], language),
    selects: yearOf(published),
  };
  const {year: ofPage} = yearOf(published);
  const isOnAxis = dated.some(({period}) => period.start.slice(0, 4) <= ofPage!);
  const axis = isOnAxis ? [{name: chinese ? '刊发' : 'Publication', data: [dot]}] : [];
  return asSpoken({summary, series: [...series, ...axis]}, language);
}
