// The words around an author's own work: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  formatPeriod,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {
  countedOf,
  phraseOf,
  shownTracks,
  statusOf,
  uncountedOf,
  yearIn,
  yearsOf,
  type Roadmap,
  type RoadmapItem,
} from './roadmap-timeline.rows.js';
import {inPicture} from './roadmap-timeline.words.js';

/** What a track comes to: its last work with a number, else its last with a date, else its first. */
function goalOf(items: readonly RoadmapItem[]): RoadmapItem {
  const dated = items
    .filter((item) => yearIn(item) !== null)
    .sort((a, b) => Date.parse(a.period.end) - Date.parse(b.period.end));
  return dated.filter(countedOf).at(-1) ?? dated.at(-1) ?? items[0]!;
}

/** The most characters of a track's name that no line ends with. */
const SHORT_TRACK = 4;

function goalText(item: RoadmapItem, language: Language): string {
  const chinese = language === 'zh-CN';
  const {track, period} = item;
  const phrase = phraseOf(item, language);
  const when = period.start ? formatPeriod(period, language) : '';
  const isTarget = statusOf(item) === 'target';
  if (chinese) {
    const said = when ? `${isTarget ? '计划' : ''}${when}${BREAK}${phrase}` : phrase;
    // A short name stays with what follows it.
    const parting = track.length > SHORT_TRACK ? BREAK : '\u2060';
    return track ? `${track}：${parting}${said}` : said;
  }
  const head = [track, when && `${isTarget ? 'target for ' : ''}${when}`].filter(Boolean);
  return head.length > 0 ? `${head.join(', ')}: ${phrase}` : phrase;
}

/** The goals of all tracks in a line. */
const goalsOf = (roadmap: Roadmap, language: Language) =>
  shownTracks(roadmap)
    .map(({name}) => goalText(goalOf(roadmap.items.filter(({track}) => track === name)), language))
    .join(language === 'zh-CN' ? `；${BREAK}` : '; ');

function yearsText(items: readonly RoadmapItem[], language: Language): string {
  const years = yearsOf(items);
  if (!years) return '';
  const {first, last} = years;
  const span = {type: null, start: `${first}-01-01`, end: `${last}-12-31`} as const;
  return formatPeriod(span, language);
}

function subheadOf({items, published}: Roadmap, language: Language): string {
  const chinese = language === 'zh-CN';
  const planned = items.filter((item) => statusOf(item) === 'target').length;
  const years = yearsText(items, language);
  const [what] = (
    chinese
      ? ([
          [planned === items.length, '目标'],
          [planned === 0, '进展'],
          [true, '目标与进展'],
        ] as const)
      : ([
          [planned === items.length, 'targets'],
          [planned === 0, 'work done'],
          [true, 'targets and work done'],
        ] as const)
  ).flatMap(([holds, word]) => (holds ? [word] : []));
  const day = published && formatPeriod(published.period, language);
  if (chinese)
    return [years ? `${years}的${what!}` : what!, ...(day ? [`${day}刊发`] : [])].join('，');
  const head = capitalised(
    [what!, years && `${planned === 0 ? 'in' : 'for'} ${years}`].filter(Boolean).join(' '),
    language,
  );
  return [head, ...(day ? [`published ${day}`] : [])].join(', ');
}

/** How the textures that are there are read. */
function keyOf({items}: Roadmap, language: Language): string {
  const chinese = language === 'zh-CN';
  const dated = items.filter((item) => yearIn(item) !== null);
  const has = {
    hollow: dated.some((item) => statusOf(item) === 'target'),
    filled: dated.some((item) => statusOf(item) === 'reported'),
    dashed: dated.length < items.length,
    hatched: items.some((item) => uncountedOf(item).length > 0),
  };
  const {undated, notPublished} = inPicture[language];
  const said = [
    has.hollow && (chinese ? '空心为计划目标' : 'Hollow: planned.'),
    has.filled && (chinese ? '填色为已有' : 'Filled: existing.'),
    has.dashed && (chinese ? `虚线框为${undated}` : 'Dashed: no date given.'),
    has.hatched && (chinese ? `斜线为${notPublished}` : 'Hatched: no number given.'),
  ].filter((part): part is string => !!part);
  return chinese ? `${said.join(`；${BREAK}`)}。` : said.join(' ');
}

/** The words of an author's work. */
export function ownText(roadmap: Roadmap, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const headline = capitalised(goalsOf(roadmap, language), language);
  const rows = [
    ...roadmap.items.flatMap(({parts}) => parts),
    ...(roadmap.published ? [roadmap.published] : []),
  ];
  return {
    headline,
    subhead: subheadOf(roadmap, language),
    note: [ownWords(rows, 'note', language), keyOf(roadmap, language)]
      .filter(Boolean)
      .join(chinese ? '' : ' '),
    source: ownWords(rows, 'source', language),
    alt: `${chinese ? '时间线：' : 'Timeline: '}${withoutBreaks(headline)}`,
  };
}

/** The summary of an author's work. */
export function ownSummary(roadmap: Roadmap, language: Language): string {
  const chinese = language === 'zh-CN';
  const {items} = roadmap;
  const planned = items.filter((item) => statusOf(item) === 'target').length;
  const undated = items.filter((item) => yearIn(item) === null).length;
  const uncounted = items.some((item) => uncountedOf(item).length > 0);
  const [all, few] = [items.length, items.length - planned];
  const said = chinese
    ? [
        `${subheadOf(roadmap, language)}，共${all}项，`,
        few === 0
          ? '都是计划，不是成绩。'
          : planned === 0
            ? '都已有。'
            : `${few}项已有，其余是计划。`,
        `${withoutBreaks(goalsOf(roadmap, language))}。`,
        undated > 0 ? `${undated}项没有写明时间。` : '',
        uncounted ? '有的数量未公布。' : '',
      ]
    : [
        `${subheadOf(roadmap, language)}: ${all} in all, `,
        few === 0
          ? 'plans, not results. '
          : planned === 0
            ? 'all of them done. '
            : `${few} of them done, the others planned. `,
        `${capitalised(goalsOf(roadmap, language), language)}.`,
        undated > 0 ? ` Without a date: ${undated}.` : '',
        uncounted ? ' Some numbers are not published.' : '',
      ];
  return said.join('');
}
