// The pages that are compared.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {size} from '../../src/theme/sizes.gen.js';
import {builtChunkFolder} from '../lib/chunks.mjs';
import {headOf} from '../lib/snippet.js';
import {article, card} from './article.js';
import {plainScript, vegaEmbedScript} from './bundle.js';
import {handWrittenPicture, readyPicture, WIDTH} from './drawing.js';

const dist = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** How many charts stand on a page with many. */
export const MANY = 100;

/** A page of the benchmark; its file is `<name>.html`. */
export interface Contender {
  readonly name: string;
  /** What it is, for the reader of the results. */
  readonly title: string;
  /** What it puts into the head of the page. */
  readonly head: string;
  /** What it puts where the chart is to stand. */
  readonly chart: string;
  readonly count: number;
  /** Charts that must be drawn at the end; all of them by default. */
  readonly atLeast?: number;
}

const script = (path: string) => `<script type="module" src="${path}"></script>`;
const tag = '<growth-card metric="contract-value"></growth-card>';
const autoloader = `${script('cdn/autoload.js')}\n<link rel="stylesheet" href="cdn/embed.css">`;
const bare = script('cdn/growth-card.js');
/** As the snippet for the head of a page has it: the style sheet, the picture beside the tag's file. */
const direct = headOf(
  {tag: 'growth-card', attribute: 'metric', choice: 'contract-value', language: 'zh-CN'},
  {base: 'cdn/', folder: builtChunkFolder(), breakpoint: size.breakpoint},
);

/** All pages, those of one chart first. */
export async function contenders(): Promise<Contender[]> {
  const style = readFileSync(createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css'));
  const vegaEmbed = {head: script('vega-embed.js'), chart: card('')};
  const uplot = {
    head: `<style>${style.toString()}</style>\n${script('uplot.js')}`,
    chart: card(''),
  };
  const chartJs = {head: script('chart-js.js'), chart: card('')};
  const floor = {title: 'an SVG written by hand', head: '', chart: card(handWrittenPicture())};
  return [
    {name: 'vega-embed', title: 'vega-embed', ...vegaEmbed, count: 1},
    {name: 'chart-js', title: 'Chart.js', ...chartJs, count: 1},
    {name: 'uplot', title: 'uPlot', ...uplot, count: 1},
    {name: 'autoloader', title: 'our tag, autoloader', head: autoloader, chart: tag, count: 1},
    {name: 'direct', title: 'our tag, `growth-card.js`', head: direct, chart: tag, count: 1},
    {
      name: 'direct-bare',
      title: 'our tag, `growth-card.js` without its snippet for the head',
      head: bare,
      chart: tag,
      count: 1,
    },
    {
      name: 'picture',
      title: 'our picture in the HTML',
      head: '',
      chart: card(await readyPicture()),
      count: 1,
    },
    {name: 'floor', ...floor, count: 1},
    {name: 'many-vega-embed', title: 'vega-embed', ...vegaEmbed, count: MANY},
    {name: 'many-chart-js', title: 'Chart.js', ...chartJs, count: MANY},
    {name: 'many-uplot', title: 'uPlot', ...uplot, count: MANY},
    {
      name: 'many-drawn',
      title: 'our tag, `growth-card.js`: all drawn at once',
      head: direct,
      chart: tag,
      count: MANY,
    },
    {
      name: 'many-shipped',
      title: 'our tag, autoloader',
      head: autoloader,
      chart: tag,
      count: MANY,
      atLeast: 1,
    },
    {name: 'many-floor', ...floor, count: MANY},
  ];
}

/** Writes the pages and what they load into a folder that is to be served. */
export async function writePages(folder: string, pages: readonly Contender[]): Promise<void> {
  cpSync(dist, join(folder, 'cdn'), {recursive: true});
  const scripts = {
    'vega-embed': () => vegaEmbedScript('narrow', WIDTH),
    uplot: () => plainScript('uplot'),
    'chart-js': () => plainScript('chart-js'),
  };
  for (const [name, make] of Object.entries(scripts)) {
    if (pages.some(({head}) => head.includes(`src="${name}.js"`))) {
      writeFileSync(join(folder, `${name}.js`), await make());
    }
  }
  for (const {name, head, chart, count} of pages) {
    writeFileSync(join(folder, `${name}.html`), article(head, chart, count));
  }
}
