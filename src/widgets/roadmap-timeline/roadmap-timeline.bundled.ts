// The bundled work of roadmap-timeline and the words around it; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {carrierTypes, milestones, observations, organisations} from '../../rows/bundled.gen.js';
import type {Milestone} from '../../rows/types.gen.js';
import {periodOfMilestone} from '../../text/fact-text.js';
import {factOf} from '../../text/fact.js';
import {
  BREAK,
  capitalised,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {countedOf, shownTracks, uncountedOf, yearIn} from './roadmap-timeline.rows.js';
import type {Published, Roadmap, RoadmapItem, RoadmapPart} from './roadmap-timeline.rows.js';
import {TRACKS, type Track} from './roadmap-timeline.variants.js';

interface BundledWords {
  /** Name of a track, its heading where there is room, and the name the page gives the work. */
  readonly tracks: Readonly<Record<Track, readonly [name: string, heading: string, own: string]>>;
  /** What the picture calls a milestone where the table's name is too long for a tile. */
  readonly goals: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;
  /** What is said of a figure without a number. */
  readonly uncounted: Readonly<Record<string, string>>;
  readonly published: string;
}

const count = (id: string) => String(observations.find((row) => row.id === id)!.value);
const organisation = (id: string) => organisations.find((row) => row.id === id)!;
const named = (level: 'national' | 'provincial') =>
  organisations.filter((row) => row.level === level && row.label_zh);

const words: Record<Language, BundledWords> = {
  'zh-CN': {
    tracks: {
      'micro-resonance': [
        '国家小微企业创业创新基地城市示范',
        '国家小微企业创业创新基地城市示范',
        '“重微共振”工程',
      ],
      bases: ['“双创”示范基地建设', '“双创”示范基地建设', ''],
    },
    goals: {},
    details: {
      'carriers-in-total-2018': `${count('target-2018-carrier-types')}大类小微企业${BREAK}创业创新载体`,
      'bases-built-2018': `${organisation('yto-group').name_printed_zh!}等${BREAK}省级以上示范基地`,
      'bases-won-2018': '省级以上示范基地',
      'bases-in-total-2020': `${organisation('high-tech-zone').label_zh!}等${BREAK}省级以上示范基地`,
      'ongoing-bases': `加快${named('national')
        .map(({label_zh}) => label_zh!)
        .join('、')}国家级基地建设，以及${named('provincial')
        .map(({label_zh}) => label_zh!)
        .join('、')}等${BREAK}${count('bases-provincial')}家省级基地建设`,
    },
    uncounted: {
      'target-2017-incubators': `一批${carrierTypes.find(({id}) => id === 'incubators')!.label_zh}`,
      'ongoing-provincial-batch': '再布局建设一批省级基地',
    },
    published: '报道刊发',
  },
  en: {
    tracks: {
      'micro-resonance': [
        'National demonstration city',
        'National demonstration city for small-firm start-up bases',
        '',
      ],
      bases: ['Demonstration bases', 'Demonstration bases', ''],
    },
    goals: {
      'target-2018-programme-complete': 'demonstration tasks all done',
      'target-2019-acceptance': 'passing national inspection',
    },
    details: {
      'carriers-in-total-2018': `incubation sites of ${count('target-2018-carrier-types')} types, split not published`,
      'bases-built-2018': `provincial level or above, with ${organisation('yto-group').label_en!}`,
      'bases-won-2018': 'provincial level or above',
      'bases-in-total-2020': `provincial level or above, with ${organisation('high-tech-zone').label_en!}`,
      'ongoing-bases': `Faster work on the national base at ${named('national')
        .map(({label_en}) => label_en!)
        .join(', ')} and on ${count('bases-provincial')} provincial bases, among them ${named(
        'provincial',
      )
        .map(({label_en}) => label_en!)
        .join(', ')}`,
    },
    uncounted: {'ongoing-provincial-batch': 'A further batch of provincial bases'},
    published: 'Published',
  },
};

function partOf(id: string, milestone: Milestone, language: Language): RoadmapPart {
  const {row, indicator, label, quantity} = factOf(id, language);
  const type = carrierTypes.find((each) => each.id === row.carrier_type);
  const isOfTile = row.status === 'target' && row.indicator !== 'carrier-types-target';
  return {
    kind: isOfTile ? 'work' : 'count',
    indicator: label,
    selects: indicator.id,
    ...(type ? {scope: language === 'zh-CN' ? type.label_zh : type.short_label_en} : {}),
    status: row.status === 'reported' ? 'reported' : 'target',
    // 等 is about the names, which the details say.
    quantity: {...quantity, qualifier: quantity.qualifier === '等' ? '' : quantity.qualifier},
    ...(words[language].uncounted[id] ? {remark: words[language].uncounted[id]} : {}),
    passage: milestone.passage,
  };
}

function itemOf(milestone: Milestone, language: Language): RoadmapItem {
  const {id, passage} = milestone;
  const {tracks, goals, details} = words[language];
  const figures = observations
    .filter((row) => row.milestone === id)
    .map((row) => partOf(row.id, milestone, language));
  const [first, ...rest]: RoadmapPart[] =
    figures.length > 0 ? figures : [{kind: 'work', status: 'target', passage}];
  return {
    key: id,
    track: tracks[milestone.track!][0],
    period: periodOfMilestone(milestone),
    label: language === 'zh-CN' ? milestone.label_zh : milestone.label_en,
    ...(goals[id] ? {shortLabel: goals[id]} : {}),
    parts: [{...first!, ...(details[id] ? {details: details[id]} : {})}, ...rest],
  };
}

function publishedIn(language: Language): Published {
  const row = milestones.find(({id}) => id === 'published')!;
  return {
    label: words[language].published,
    period: periodOfMilestone(row),
    passage: row.passage,
  };
}

/** The bundled work of some tracks, in the order of the page; of all tracks where none is named. */
export function bundledRoadmap(tracks: readonly string[], language: Language): Roadmap {
  const shown = TRACKS.filter((track) => tracks.length === 0 || tracks.includes(track));
  const upToLast = TRACKS.slice(0, TRACKS.indexOf(shown.at(-1)!) + 1);
  return {
    tracks: upToLast.map((track) => {
      const [name, heading, own] = words[language].tracks[track];
      return {name, heading, ...(own ? {remark: own} : {})};
    }),
    items: milestones
      .filter(({track}) => track !== null && shown.includes(track))
      .map((milestone) => itemOf(milestone, language)),
    published: publishedIn(language),
  };
}

/** Names in the data of all that is shown of some tracks. */
export function rowIdsOf({items}: Roadmap): string[] {
  const figures = observations.filter(({milestone}) => items.some(({key}) => key === milestone));
  const ofBases = milestones.some(
    ({id, track}) => track === 'bases' && items.some(({key}) => key === id),
  );
  const bases = ofBases
    ? organisations.filter(({kind, label_zh}) => kind === 'base' && label_zh)
    : [];
  return [
    'published',
    ...items.map(({key}) => key),
    ...figures.flatMap(({id, indicator}) => [id, indicator]),
    ...figures.flatMap(({carrier_type}) => carrier_type ?? []),
    ...bases.map(({id}) => id),
  ];
}

/** The last target of a track with a figure; none where the track is not shown. */
function goalOf({items}: Roadmap, track: Track, language: Language) {
  const name = words[language].tracks[track][0];
  const goal = items
    .filter((item) => item.track === name && item.period.start && countedOf(item))
    .at(-1);
  return (
    goal && {
      name,
      label: goal.label,
      when: formatPeriod(goal.period, language),
      many: formatQuantity(countedOf(goal)!.quantity, language),
    }
  );
}

function headlineOf(roadmap: Roadmap, language: Language): string {
  const sites = goalOf(roadmap, 'micro-resonance', language);
  const bases = goalOf(roadmap, 'bases', language);
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
export function bundledText(roadmap: Roadmap, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const {items, published} = roadmap;
  const day = formatPeriod(published!.period, language);
  const headline = headlineOf(roadmap, language);
  const [track, other] = shownTracks(roadmap);
  const {heading, remark} = track!;
  const both = other !== undefined;
  const what = chinese
    ? both
      ? '两项任务'
      : (remark ?? heading)
    : both
      ? 'two programmes'
      : `the programme “${heading}”`;
  const hasUndated = items.some((item) => yearIn(item) === null);
  const isSplit = goalOf(roadmap, 'bases', language) !== undefined;
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

/** The summary of a bundled variant. */
export function bundledSummary(roadmap: Roadmap, language: Language): string {
  const chinese = language === 'zh-CN';
  const {items, published} = roadmap;
  const dated = items.filter((item) => yearIn(item) !== null);
  const years = dated.map(({period}) => formatPeriod(period, language)).sort();
  const day = formatPeriod(published!.period, language);
  const goals = TRACKS.flatMap((track) => {
    const goal = goalOf(roadmap, track, language);
    if (!goal) return [];
    const {name, label, when, many} = goal;
    return chinese ? `${name}：${when}${label}${many}` : `${name}: ${many} by ${when}`;
  });
  const hasUndated = dated.length < items.length;
  const uncounted = items.some((item) => uncountedOf(item).length > 0);
  return chinese
    ? `${years[0]!}到${years.at(-1)!}的年度目标，${day}刊载，都是计划，不是成绩。${goals.join('；')}。${hasUndated ? '国家级、省级基地的建设没有写明时间。' : ''}${uncounted ? '有的数量未公布。' : ''}`
    : `Yearly targets from ${years[0]!} to ${years.at(-1)!}, published on ${day}; all are plans, not results. ${goals.join('; ')}.${hasUndated ? ' Faster work on the national and provincial bases has no date.' : ''}${uncounted ? ' Some numbers are not published.' : ''}`;
}
