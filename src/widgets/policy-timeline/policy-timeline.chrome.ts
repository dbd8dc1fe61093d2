// The words around an author's own timeline: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  breakable,
  capitalised,
  formatPeriod,
  formatQuantity,
  inPeriod,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {entriesOf, type DrawnEntry, type Timeline} from './policy-timeline.rows.js';

/** A row as a headline says it. */
function phraseOf({name, quantity, period, shape}: DrawnEntry, language: Language): string {
  const when = formatPeriod(period, language);
  const many = quantity ? formatQuantity(quantity, language) : '';
  const what = withoutBreaks(name);
  if (language === 'zh-CN') {
    const before = shape === 'target' ? '计划' : shape === 'until' ? '截至' : '';
    // No line ends within the span of years.
    return [before + when.replace('—', '\u2060—\u2060'), breakable(what), many]
      .filter(Boolean)
      .join(BREAK);
  }
  const counted = many ? `${what}: ${many}` : what;
  if (shape === 'target') return `planned for ${when}: ${counted}`;
  if (shape === 'until') return `${counted} by ${when}`;
  return `${counted} ${/^\d+ /.test(when) ? `on ${when}` : inPeriod(when)}`;
}

/** The first of the rows, and the last. */
function said({reported, planned}: Timeline): DrawnEntry[] {
  const all = [...reported, ...planned];
  const last = [...all].sort((a, b) => a.to - b.to).at(-1)!;
  const [first] = reported.length > 0 && planned.length > 0 ? reported : all;
  return first === last ? [first] : [first!, last];
}

/** What the two colours of targets are of, in the order in which these come. */
function tracksOf(tracks: readonly string[], language: Language): string {
  if (tracks.length < 2) return '';
  const chinese = language === 'zh-CN';
  const others = chinese ? '其他' : 'others';
  const [first, second] = tracks.map((track) => track || others);
  const rest = tracks.length > 2 ? others : second!;
  return chinese
    ? `，外框两色分别为${first!}、${rest}`
    : `; its two colours: ${first!}, then ${rest}`;
}

/** How the shapes are read that the rows have. */
function subheadOf({reported, planned, tracks}: Timeline, language: Language): string {
  const all = [...reported, ...planned];
  const has = (...shapes: readonly string[]) => all.some(({shape}) => shapes.includes(shape));
  const dots = all.some(({shape, from, to}) => shape !== 'target' && from === to);
  const spans = has('span') || reported.some(({shape, from, to}) => shape === 'until' && from < to);
  const chinese = language === 'zh-CN';
  return [
    dots && (chinese ? '知道日期的画成圆点' : 'Dots: dated to the day'),
    spans && (chinese ? '括线画出已知的时段' : 'Brackets: the time as it is known'),
    has('bar', 'since') && (chinese ? '实条为计数的时段' : 'Bars: counted over that time'),
    has('since', 'until') && (chinese ? '虚线处起点不详' : 'Dashed: start not known'),
    planned.length > 0 &&
      (chinese ? '空心为计划目标' : 'Hollow: planned') + tracksOf(tracks, language),
  ]
    .filter(Boolean)
    .join(chinese ? '；' : '. ');
}

/** The words of an author's timeline. */
export function ownText(timeline: Timeline, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const phrases = said(timeline).map((entry) => phraseOf(entry, language));
  const headline = chinese ? phrases.join(`，${BREAK}`) : capitalised(phrases.join('; '), language);
  return {
    headline,
    subhead: subheadOf(timeline, language),
    note: ownWords(entriesOf(timeline), 'note', language),
    source: ownWords(entriesOf(timeline), 'source', language),
    alt: `${chinese ? '时间线：' : 'Timeline: '}${withoutBreaks(headline).replaceAll('\u2060', '')}`,
  };
}
