// Measures every bundled chart in Chromium and writes src/embed/reserve/: embed.gen.css, which holds the height of each
// chart free until it is drawn, and a smaller sheet for each tag. `--check` measures and compares.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {chartsOf, type Chart} from './lib/drawn.js';
import {writeGenerated} from './lib/generated.js';
import type {Heights} from './lib/heights.js';
import {withPageOfSources} from './lib/page-of-sources.js';
import {reserveCss, type Measured, type Reserved} from './lib/reserve-css.js';
import {isInline, tagsWithoutPictures, widgetSources} from './lib/sources.js';

const FOLDER = 'src/embed/reserve';
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

const others = tagsWithoutPictures().filter((tag) => !isInline(tag));
const sheets: Readonly<Record<string, Reserved>> = {
  embed: {charts: measured, others, placeholders: true},
  ...Object.fromEntries(
    [...sources.map(({tag}) => tag), ...others].map((name) => [
      name,
      {
        charts: measured.filter(({tag}) => tag === name),
        others: others.filter((tag) => tag === name),
        placeholders: false,
      },
    ]),
  ),
};
const files = Object.entries(sheets).map(([name, reserved]) => ({
  path: `${FOLDER}/${name}.gen.css`,
  content: reserveCss(reserved),
}));

const check = process.argv.includes('--check');
for (const {path, content} of check ? files : []) {
  const lines = content.split('\n');
  const old = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  for (const line of old.filter((each) => !lines.includes(each))) console.log(`- ${line}`);
  for (const line of lines.filter((each) => !old.includes(each))) console.log(`+ ${line}`);
}
writeGenerated(files, check, 'npm run generate:reserve');
const steps = measured.reduce((sum, chart) => sum + chart.steps.length, 0);
console.log(`${measured.length} charts, ${steps} steps`);
for (const {path, content} of files) {
  console.log(
    `${path}: ${content.length} bytes, ${brotliCompressSync(content).length} with brotli`,
  );
}
