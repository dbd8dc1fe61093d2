// One picture of every widget at 640, 480 and 320 px, light, dark, plain and on paper, in both languages:
// screenshots/sheet.png. `npm run sheet -- growth-card carrier-map` takes some; `--scale 2` at twice the size.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Page} from 'puppeteer-core';
import {PNG} from 'pngjs';
import type {Cell, Row} from '../stories/sheet.js';
import {allTags, tagsWithoutPictures, widgetSources} from './lib/sources.js';
import {withPageOfSources} from './lib/page-of-sources.js';

const WIDTHS = [640, 480, 320];
const LANGUAGES = ['zh-CN', 'en'];
const SCREEN = ['light', 'dark', 'plain'] as const;
const FILE = 'screenshots/sheet.png';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {scale: {type: 'string', default: '1'}},
});
const unknown = positionals.find((tag) => !allTags().includes(tag));
if (unknown) throw new Error(`There is no <${unknown}>. There are: ${allTags().join(', ')}.`);
if (!existsSync('dist/cdn/chart-frame.html')) {
  throw new Error('The frame of chart-figure is not built: npm run build');
}

const wanted = (tag: string) => positionals.length === 0 || positionals.includes(tag);
const sources = (await widgetSources()).filter(({tag}) => wanted(tag));
const rows: Row[] = [
  ...sources.flatMap(({tag, attribute, variants}) =>
    variants.flatMap((variant) =>
      LANGUAGES.map((language) => ({
        tag,
        language,
        choice: [attribute, variant.split('--').join(' ')] as const,
      })),
    ),
  ),
  ...tagsWithoutPictures()
    .filter(wanted)
    .flatMap((tag) => LANGUAGES.map((language) => ({tag, language}))),
];
const cellsIn = (modes: readonly Cell['mode'][]): Cell[] =>
  modes.flatMap((mode) => WIDTHS.map((width) => ({width, mode})));

/** Draws a row in a medium and takes its picture. */
async function taken(page: Page, row: Row, cells: Cell[]): Promise<PNG> {
  await page.evaluate(
    async (asked, places) => {
      const path = '/stories/sheet.ts';
      const {show} = (await import(path)) as {show: (row: Row, cells: Cell[]) => Promise<void>};
      await show(asked, places);
    },
    row,
    cells,
  );
  const body = await page.$('body');
  return PNG.sync.read(Buffer.from(await body!.screenshot()));
}

/** Pictures beside or below each other on white. */
function joined(pictures: readonly PNG[], across: boolean): PNG {
  const sum = (side: 'width' | 'height') =>
    pictures.reduce((total, picture) => total + picture[side], 0);
  const most = (side: 'width' | 'height') => Math.max(...pictures.map((picture) => picture[side]));
  const whole = new PNG({
    width: across ? sum('width') : most('width'),
    height: across ? most('height') : sum('height'),
  });
  whole.data.fill(255);
  let at = 0;
  for (const picture of pictures) {
    const {width, height} = picture;
    PNG.bitblt(picture, whole, 0, 0, width, height, across ? at : 0, across ? 0 : at);
    at += across ? width : height;
  }
  return whole;
}

const pictures: PNG[] = [];
await withPageOfSources(async (page, address) => {
  await page.setViewport({width: 5200, height: 1600, deviceScaleFactor: Number(values.scale)});
  await page.goto(`${address}stories/sheet.html`, {waitUntil: 'networkidle0'});
  for (const row of rows) {
    await page.emulateMediaType('screen');
    const screen = await taken(page, row, cellsIn(SCREEN));
    await page.emulateMediaType('print');
    const paper = await taken(page, row, cellsIn(['print']));
    pictures.push(joined([screen, paper], true));
  }
});
mkdirSync('screenshots', {recursive: true});
const sheet = joined(pictures, false);
writeFileSync(FILE, PNG.sync.write(sheet));
console.log(`${FILE}: ${rows.length} rows, ${sheet.width} × ${sheet.height} px`);
