// The style sheet that holds a chart's height free until its element is defined.
import type {Chart} from './drawn.js';
import type {Heights} from './heights.js';

/** A chart with its heights. */
export interface Measured extends Chart, Heights {}

/** As the elements decide: what is not Chinese is English, and a page that names no language is Chinese. */
const IN_ENGLISH = ':not(:lang(zh)):is([lang],[lang] *)';

function selector({tag, choice, language}: Chart): string {
  const variant = choice ? `[${choice[0]}=${JSON.stringify(choice[1])}]` : '';
  return `${tag}${variant}${language === 'en' ? IN_ENGLISH : ''}:not(:defined):empty::before`;
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
    `:where(${each(':not(:defined,[hidden])')}){display:block}`,
    '@media screen{',
    `:where(${each(':not(:defined):empty')}){container-type:inline-size}`,
    `${each(':not(:defined):empty::before')}{content:"";display:block;animation:sc-release 0s 10s forwards}`,
    rules(charts.map((chart) => [chart, chart.widest])),
    ...widths
      .sort((a, b) => b - a)
      .map((width) => `@container (width<${width}px){\n${rules(below(width))}\n}`),
    '}',
    `@media (scripting:none){${each(':not(:defined):empty::before')}{display:none}}`,
    '@keyframes sc-release{to{height:0}}',
  ].join('\n')}\n`;
}
