// Measures every bundled chart in Chromium and writes src/embed/embed.gen.css, which holds its height free until it is
// drawn. `--check` measures and compares.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {chartsOf, type Chart} from './lib/drawn.js';
import {writeGenerated} from './lib/generated.js';
import type {Heights} from './lib/heights.js';
import {withPageOfSources} from './lib/page-of-sources.js';
import {reserveCss, type Measured} from './lib/reserve-css.js';
import {tagsWithoutPictures, widgetSources} from './lib/sources.js';

const PATH = 'src/embed/embed.gen.css';
const sources = await widgetSources();
const charts = chartsOf(Object.fromEntries(sources.map((source) => [source.tag, source])));

let measured: Measured[] = [];
await withPageOfSources(async (page, address) => {
  await page.goto(`${address}stories/empty.html`);
  const heights = await page.evaluate(
    async (all: Chart[], modules: string[]) => {
      await Promise.all(modules.map((path) => import(path)));
      const path = '/scripts/lib/heights.ts';
      const {heightsOf} = (await import(path)) as {
        heightsOf: (charts: readonly Chart[]) => Promise<Heights[]>;
      };
      return heightsOf(all);
    },
    charts,
    sources.map(({tag}) => `/src/widgets/${tag}/${tag}.ts`),
  );
  measured = charts.map((chart, order) => ({...chart, ...heights[order]!}));
});

const css = reserveCss(measured, tagsWithoutPictures());
const check = process.argv.includes('--check');
if (check && existsSync(PATH)) {
  const lines = css.split('\n');
  const old = readFileSync(PATH, 'utf8').split('\n');
  for (const line of old.filter((each) => !lines.includes(each))) console.log(`- ${line}`);
  for (const line of lines.filter((each) => !old.includes(each))) console.log(`+ ${line}`);
}
writeGenerated([{path: PATH, content: css}], check, 'npm run generate:reserve');
const steps = measured.reduce((sum, chart) => sum + chart.steps.length, 0);
console.log(
  `${measured.length} charts, ${steps} steps; ${css.length} bytes, ${brotliCompressSync(css).length} with brotli`,
);
