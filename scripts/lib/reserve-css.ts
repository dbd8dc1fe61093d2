// The style sheet of a page: holds a chart's height free until it is drawn, and gives digits their face.
import {figuresFace} from '../../src/theme/face.gen.js';
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

/** A tag that has nothing to show yet: not defined, or by its own word. */
const WAITING = ':is(:not(:defined),[sc-waiting]):empty';

function selector({tag, choice, language}: Chart): string {
  const variant = choice ? `[${choice[0]}=${JSON.stringify(choice[1])}]` : '';
  return `${tag}${variant}${language === 'en' ? IN_ENGLISH : ''}${WAITING}::before`;
}

/** Rules that give each chart its height, those of one height together. */
function rules(heights: readonly (readonly [Chart, number])[]): string {
  const byHeight = new Map<number, string[]>();
  for (const [chart, height] of heights) {
    byHeight.set(height, [...(byHeight.get(height) ?? []), selector(chart)]);
  }
  return [...byHeight]
    .map(([height, selectors]) => `${selectors.join()}{height:${height}px}`)
    .join('\n');
}

/**
 * The style sheet of some measured charts.
 *
 * What an author says of a tag wins over it. On paper, with scripts off, and where an element is not defined within
 * ten seconds, nothing is held free.
 */
export function reserveCss(charts: readonly Measured[]): string {
  const tags = [...new Set(charts.map(({tag}) => tag))];
  const each = (suffix: string) => tags.map((tag) => tag + suffix).join();
  const widths = [...new Set(charts.flatMap(({steps}) => steps.map(({below}) => below)))];
  const below = (width: number) =>
    charts.flatMap((chart) =>
      chart.steps
        .filter((step) => step.below === width)
        .map(({height}) => [chart, height] as const),
    );
  return `${[
    ...faceRules,
    `:where(${each(':not(:defined,[hidden])')}){display:block}`,
    '@media screen{',
    `:where(${each(WAITING)}){container-type:inline-size}`,
    `${each(`${WAITING}::before`)}{content:"";display:block;animation:sc-release 0s 10s forwards}`,
    `${each('[sc-waiting]:empty::before')}{animation:none}`,
    rules(charts.map((chart) => [chart, chart.widest])),
    ...widths
      .sort((a, b) => b - a)
      .map((width) => `@container (width<${width}px){\n${rules(below(width))}\n}`),
    '}',
    `@media (scripting:none){${each(`${WAITING}::before`)}{display:none}}`,
    '@keyframes sc-release{to{height:0}}',
  ].join('\n')}\n`;
}
