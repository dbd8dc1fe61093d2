// policy-timeline in words: its summary, and a sentence for each event, count and target.
import {ENGLISH_UNITS} from '../../text/quantity.js';
import {
  asSpoken,
  capitalised,
  formatPeriod,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {headingsOf} from './policy-timeline.drawing.js';
import type {DrawnEntry, Timeline} from './policy-timeline.rows.js';
import {datedOf, statusOf} from './policy-timeline.words.js';

/** Something that follows behind a comma or the like, where there is any. */
const behind = (mark: string, text: string) => text && `${mark}${text}`;

function targetSentence(entry: DrawnEntry, when: string, language: Language): string {
  const {name, details, quantity, remark} = entry;
  const many = quantity ? formatQuantity(quantity, language) : '';
  const more = remark.includes(when) ? '' : remark;
  return language === 'zh-CN'
    ? `计划${when}${details ?? name}${many}${behind('，', more)}。`
    : `Target for ${when}: ${details ?? name}${behind(', ', many)}${behind(', ', more)}.`;
}

function sentenceOf(entry: DrawnEntry, isPublished: boolean, language: Language): string {
  const chinese = language === 'zh-CN';
  const {name, label, details, quantity, period, remark, isTarget} = entry;
  const when = formatPeriod(period, language);
  if (isTarget) return targetSentence(entry, when, language);
  const isDated = remark.includes(when);
  if (quantity) {
    // What is counted up to publication stands under a heading that says so.
    const dated = isDated || isPublished ? '' : when;
    const many = formatQuantity(quantity, language);
    const what = details ?? name;
    if (chinese) return `${dated && `${dated}，`}${what}${many}${behind('，', remark)}。`;
    const of = ENGLISH_UNITS.has(quantity.unit) ? 'of ' : '';
    return `${capitalised(`${many} ${of}${what}`, language)}${behind(', ', dated)}${behind(', ', remark)}.`;
  }
  const what = details ?? label;
  const more = details || isDated ? '' : remark;
  return chinese
    ? `${when}，${what}${behind('，', more)}。`
    : `${capitalised(what, language)}, ${when}${behind('; ', more)}.`;
}

function datumOf(entry: DrawnEntry, {published}: Timeline, language: Language): DatumReading {
  const {key, indicator, quantity, period} = entry;
  const isPublished = !!published && period.end === published.period.end;
  const dated = datedOf({...entry, precision: period.precision}, isPublished, language);
  const said =
    language === 'zh-CN'
      ? `日期：${dated}`
      : dated.startsWith('the ')
        ? `dated to ${dated}`
        : dated;
  return {
    key,
    sentence: sentenceOf(entry, isPublished, language),
    ...(quantity ? {figure: quantityParts(quantity, language).figure} : {}),
    remark: remarks(
      [statusOf(entry.isTarget, !!published, language), said, whereItStands(entry, language)],
      language,
    ),
    selects: {...(indicator ? {indicator} : {}), ...yearOf(period)},
  };
}

/** The day of publication, which is on the axis. */
function publishedDatum(entry: DrawnEntry, language: Language): DatumReading {
  const {key, period} = entry;
  return {
    key,
    sentence: sentenceOf(entry, true, language),
    remark: remarks([whereItStands(entry, language)], language),
    selects: yearOf(period),
  };
}

/** An author's timeline in two sentences. */
function ownSummary(timeline: Timeline, language: Language): string {
  const {reported, planned, published, years} = timeline;
  const [first, last] = [years[0]!, years.at(-1)!];
  const day = published ? formatPeriod(published.period, language) : '';
  if (language === 'zh-CN') {
    const span = first === last ? `时间线画${first}年` : `时间线从${first}年画到${last}年`;
    const many = [
      reported.length > 0 && `已有${reported.length}项`,
      planned.length > 0 && `计划${planned.length}项`,
    ].filter(Boolean);
    return `${span}：${many.join('，')}${day && `；${day}刊发`}。`;
  }
  const span = first === last ? `covers ${first}` : `runs from ${first} to ${last}`;
  const many = [
    reported.length > 0 && `${reported.length} reported`,
    planned.length > 0 && `${planned.length} planned`,
  ].filter(Boolean);
  return `The timeline ${span}: ${many.join(', ')}${day && `; published on ${day}`}.`;
}

/** A timeline in words; `summary` is what is said of it first, made of the rows by default. */
export function readingOf(
  timeline: Timeline,
  language: Language,
  summary = ownSummary(timeline, language),
): Reading {
  const {reported, planned, published} = timeline;
  const headings = headingsOf(timeline, language);
  const past = [
    ...reported.map((entry) => datumOf(entry, timeline, language)),
    ...(published ? [publishedDatum(published, language)] : []),
  ];
  const future = planned.map((entry) => datumOf(entry, timeline, language));
  const series = [
    {name: headings.soFar, data: past},
    {name: headings.planned, data: future},
  ].filter(({data}) => data.length > 0);
  return asSpoken({summary, series}, language);
}
