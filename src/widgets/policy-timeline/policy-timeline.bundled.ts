// The bundled milestones and counts of policy-timeline and the words around them; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {milestones, observations} from '../../rows/bundled.gen.js';
import type {Milestone} from '../../rows/types.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
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
import {bundledWords} from './policy-timeline.bundled-words.js';
import {timelineOf, type Entry, type Timeline} from './policy-timeline.rows.js';

const milestoneOf = (id: string): Milestone => milestones.find((row) => row.id === id)!;

/** The day of publication. */
const published = milestoneOf('published');

/** What happened up to then, in the order of the page: milestones, and counts. */
const REPORTED = [
  'selected-as-demo-city',
  'promotion-meetings',
  'policies-issued',
  'science-meeting',
];

/** What is planned for later, by track and year. */
const targets = milestones.filter(
  ({status, period_start}) =>
    status === 'target' && period_start !== null && period_start > published.period_start!,
);

/** The observation that gives the number of a target, where it has one. */
const countOf = (id: string) =>
  observations.find(
    ({milestone, indicator, value}) =>
      milestone === id && value !== null && indicator !== 'carrier-types-target',
  );

function entryOf(id: string, fact: Fact | undefined, language: Language): Entry {
  const milestone = milestones.find((row) => row.id === id);
  const period = milestone ? periodOfMilestone(milestone) : fact!.period;
  const label = fact?.label ?? milestone![language === 'zh-CN' ? 'label_zh' : 'label_en'];
  const {names, remarks, details} = bundledWords[language];
  return {
    key: id,
    kind: 'event',
    ...(fact ? {indicator: fact.indicator.id, quantity: {...fact.quantity, qualifier: ''}} : {}),
    label,
    name: names[id] ?? label,
    isTarget: milestone?.status === 'target',
    track: milestone?.track ?? undefined,
    period,
    remark: remarks[id]?.(formatPeriod(period, language)) ?? '',
    details: details[id],
    passage: milestone?.passage ?? fact!.row.passage,
  };
}

const factNamed = (id: string, language: Language) =>
  observations.some((row) => row.id === id) ? factOf(id, language) : undefined;

/** What the page reports, in its order. */
const reportedOf = (language: Language): Entry[] =>
  REPORTED.map((id) => entryOf(id, factNamed(id, language), language));

/** The targets, each with its number where it has one. */
const plannedOf = (language: Language): Entry[] =>
  targets.map(({id}) => {
    const count = countOf(id);
    return entryOf(id, count && factOf(count.id, language), language);
  });

/** That the city is the only one of its province: for the table alone. */
const onlyOf = (language: Language): Fact => factOf('only-demo-city-in-henan', language);

/** The bundled timeline. */
export function bundledTimeline(language: Language): Timeline {
  const {id, label, period, row} = onlyOf(language);
  return timelineOf([
    ...reportedOf(language),
    ...plannedOf(language),
    {...entryOf(published.id, undefined, language), kind: 'published'},
    {
      key: id,
      kind: 'other',
      label,
      name: label,
      isTarget: false,
      period,
      remark: '',
      details: bundledWords[language].only,
      passage: row.passage,
    },
  ]);
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  published.id,
  ...REPORTED.flatMap((id) => {
    const fact = factNamed(id, 'en');
    return fact ? [id, fact.indicator.id] : [id];
  }),
  ...targets.flatMap(({id}) => {
    const count = countOf(id);
    return count ? [id, count.id, count.indicator] : [id];
  }),
  onlyOf('en').id,
  onlyOf('en').indicator.id,
];

/** When the city was selected, what had been done by publication, and up to when there are plans. */
function factsOf(language: Language) {
  const [selected, meetings, policies] = reportedOf(language);
  const say = ({period}: Entry) => formatPeriod(period, language);
  const publication = periodOfMilestone(published);
  return {
    year: say(selected!),
    held: formatQuantity(meetings!.quantity!, language),
    issued: formatQuantity(policies!.quantity!, language),
    day: formatPeriod(publication, language),
    month: formatPeriod({...publication, precision: 'month'}, language),
    last: say(plannedOf(language).at(-1)!),
  };
}

/** The bundled timeline in some sentences. */
export function bundledSummary(language: Language): string {
  const {year, held, issued, day, last} = factsOf(language);
  return language === 'zh-CN'
    ? `时间线从${year}入围城市示范画到${last}。到${day}刊发时，召开推进会${held}，出台政策${issued}；此后都是计划目标。许多日期只知年份，政策逐项的日期没有公布，各项目标口径不同，不可相加。`
    : `The timeline runs from the selection in ${year} to ${last}. By publication on ${day}, ${held} meetings had been held and ${issued} policies issued; all that follows is planned. Many dates are known to the year only, the days of the policies are not published, and the targets cannot be added.`;
}

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const {year, held, issued, month} = factsOf(language);
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
