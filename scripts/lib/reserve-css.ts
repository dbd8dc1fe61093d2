// The style sheets of a page: they hold a chart's height free until it is drawn, and give digits their face.
import {figuresFace} from '../../src/theme/face.gen.js';
import {lineHeight, size} from '../../src/theme/sizes.gen.js';
import type {Chart} from './drawn.js';
import type {Heights} from './heights.js';

/** A chart with its heights. */
export interface Measured extends Chart, Heights {}

/** As the elements decide: what is not Chinese is English, and a page that names no language is Chinese. */
const IN_ENGLISH = ':not(:lang(zh)):is([lang],[lang] *)';

/** Digits and signs in a face of the reader's device, where a page links none of its own after this sheet. */
const faceRules = [400, 700].map((weight) => {
  const {family, source, unicodeRange} = figuresFace;
  const local = weight === 700 ? source.replace(/"\)/g, ' Bold")') : source;
  return `@font-face{font-family:"${family}";src:${local};font-weight:${weight};unicode-range:${unicodeRange}}`;
});

/** A place that has nothing to show yet: not defined, or by its own word; until it has failed. */
const WAITING = ':is(:not(:defined),[sc-waiting],[data-widget]):not([sc-waiting=failed],[hidden])';

/** A browser finds rules by tag or attribute; with `:is()` it would try each of them on every element of the page. */
function selectors({tag, choice, language}: Chart, placeholders: boolean): string[] {
  const chosen = choice && `${choice[0]}=${JSON.stringify(choice[1])}]`;
  const rest = `${language === 'en' ? IN_ENGLISH : ''}::before`;
  return [
    `${tag}${chosen ? `[${chosen}` : ''}${rest}`,
    ...(placeholders ? [`[data-widget=${tag}]${chosen ? `[data-${chosen}` : ''}${rest}`] : []),
  ];
}

/** The card around a graphic, where headline, subhead and source are a line each. */
const FRAME =
  size['headline-top'] +
  lineHeight.headline +
  4 +
  lineHeight.subhead +
  16 +
  16 +
  8 +
  lineHeight.note +
  16;

/** A tag without bundled charts says itself how high its graphic will be; 320 px where it does not. */
const ownHeight = (places: readonly string[]) =>
  `${places.map((place) => `${place}::before`).join()}{height:${FRAME + 320}px;height:calc(${FRAME}px + attr(height px,320px))}`;

/** Rules that give each chart its height, those of one height together. */
function rules(heights: readonly (readonly [Chart, number])[], placeholders: boolean): string {
  const byHeight = new Map<number, string[]>();
  for (const [chart, height] of heights) {
    byHeight.set(height, [...(byHeight.get(height) ?? []), ...selectors(chart, placeholders)]);
  }
  return [...byHeight]
    .map(([height, selectors]) => `${selectors.join()}{height:${height}px}`)
    .join('\n');
}

/** What a style sheet holds room for. */
export interface Reserved {
  readonly charts: readonly Measured[];
  /** Tags whose charts are an author's own. */
  readonly others: readonly string[];
  /** Whether placeholders stand for the tags too: it is the autoloader that takes them over. */
  readonly placeholders: boolean;
}

/**
 * The style sheet of some measured charts, and of tags whose charts are an author's own.
 *
 * A float of no width holds the height free beside what the tag holds; a figure in the tag, as snippets have it, takes
 * no more than that. What an author says of a tag wins over it. On paper, with scripts off, and where an element is not
 * defined within ten seconds, nothing is held free.
 */
export function reserveCss({charts, others, placeholders}: Reserved): string {
  const places = (tag: string) => [tag, ...(placeholders ? [`[data-widget=${tag}]`] : [])];
  const all = `:is(${[...new Set([...charts.map(({tag}) => tag), ...others])].flatMap(places).join()})`;
  const waiting = all + WAITING;
  const widths = [...new Set(charts.flatMap(({steps}) => steps.map(({below}) => below)))];
  const below = (width: number) =>
    charts.flatMap((chart) =>
      chart.steps
        .filter((step) => step.below === width)
        .map(({height}) => [chart, height] as const),
    );
  return `${[
    ...faceRules,
    `:where(${all}:not(:defined,[hidden])){display:block}`,
    `:where(${all}>figure){margin:0}`,
    `:where(${all}>figure>svg){max-width:100%;height:auto}`,
    '@media screen{',
    `:where(${waiting}){display:flow-root;container-type:inline-size;overflow:clip}`,
    `${waiting}::before{content:"";float:left;animation:sc-release 0s 10s forwards}`,
    `${waiting}>figure{clear:none;animation:sc-hold 10s}`,
    `${all}[sc-waiting]::before{animation:none}`,
    `${all}[sc-waiting]:not([sc-waiting=failed])>figure{height:0;animation:none}`,
    ...others.map((tag) => ownHeight(places(tag))),
    rules(
      charts.map((chart) => [chart, chart.widest]),
      placeholders,
    ),
    ...widths
      .sort((a, b) => b - a)
      .map((width) => `@container (width<${width}px){\n${rules(below(width), placeholders)}\n}`),
    '}',
    `@media (scripting:none){${waiting}::before{display:none}${waiting}>figure{animation:none}}`,
    '@keyframes sc-release{to{height:0}}',
    '@keyframes sc-hold{0%,to{height:0}}',
  ].join('\n')}\n`;
}
