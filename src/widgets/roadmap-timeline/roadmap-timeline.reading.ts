// roadmap-timeline in words: its summary, and a sentence for each piece of work by track.
import {
  asSpoken,
  capitalised,
  formatPeriod,
  quantityParts,
  remarks,
  whereItStands,
  withoutBreaks,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {
  countedOf,
  detailsOf,
  phraseOf,
  publishedAt,
  shownTracks,
  statusOf,
  uncountedOf,
  withoutNumber,
  type Published,
  type Roadmap,
  type RoadmapItem,
} from './roadmap-timeline.rows.js';
import {inPicture, tableWords} from './roadmap-timeline.words.js';

function sentenceOf(item: RoadmapItem, language: Language): string {
  const {undated} = inPicture[language];
  const when = item.period.start ? formatPeriod(item.period, language) : '';
  const what = when ? phraseOf(item, language) : '';
  const isTarget = statusOf(item) === 'target';
  const uncounted = uncountedOf(item).map((each) => withoutNumber(each, language));
  if (language === 'zh-CN') {
    const details = detailsOf(item, language).join(when ? '、' : '，');
    const all = [what && details ? `${what}：${details}` : what || details, ...uncounted];
    const said = all.filter(Boolean).join('；');
    return withoutBreaks(`${when ? `${isTarget ? '计划' : ''}${when}` : `${undated}：`}${said}。`);
  }
  const details = detailsOf(item, language).join(', ');
  const all = [what && details ? `${what}: ${details}` : what || details, ...uncounted];
  const said = all.filter(Boolean).join('; ');
  return withoutBreaks(`${when ? `${isTarget ? 'Target for ' : ''}${when}` : undated}: ${said}.`);
}

function datumOf(item: RoadmapItem, language: Language): DatumReading {
  const counted = item.period.start ? countedOf(item) : undefined;
  const selects = counted && (counted.selects ?? counted.indicator ?? item.label);
  return {
    key: item.key,
    sentence: sentenceOf(item, language),
    ...(counted ? {figure: quantityParts(counted.quantity, language).figure} : {}),
    remark: remarks(
      [tableWords[language][statusOf(item)], whereItStands(item.parts[0]!, language)],
      language,
    ),
    selects: {...(selects ? {indicator: selects} : {}), ...yearOf(item.period)},
  };
}

function datumOfDay(published: Published, language: Language): DatumReading {
  const day = formatPeriod(published.period, language);
  const {label} = published;
  return {
    key: 'published',
    sentence: language === 'zh-CN' ? `${day}${label}。` : `${label} on ${day}.`,
    remark: remarks([whereItStands(published, language)], language),
    selects: yearOf(published.period),
  };
}

/** Some work in words. */
export function readingOf(roadmap: Roadmap, language: Language, summary: string): Reading {
  const {items, published} = roadmap;
  const words = inPicture[language];
  const series = shownTracks(roadmap).map(({name}) => ({
    name: capitalised(name || words.work, language),
    data: items.filter(({track}) => track === name).map((item) => datumOf(item, language)),
  }));
  const onAxis = published && publishedAt(roadmap) !== undefined;
  const axis = onAxis
    ? [
        {
          name: language === 'zh-CN' ? '刊发' : 'Publication',
          data: [datumOfDay(published, language)],
        },
      ]
    : [];
  return asSpoken({summary, series: [...series, ...axis]}, language);
}
