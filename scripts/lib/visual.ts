// Pictures of stories against their baselines in test/visual/: exactly where the browser is the one they were taken
// with, else as an eye would compare them.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {Page} from 'puppeteer-core';
import UPNG from 'upng-js';
import {withPageOfSources} from './page-of-sources.js';

const FOLDER = 'test/visual';
const RECORDED = join(FOLDER, 'chromium.json');
/** Where what differs is written: the picture as it is now, and what differs in it. */
export const DIFFERENCES = 'screenshots/visual';

/** How different the colour of a pixel may be, from 0 to 1, before an eye sees it, in pixelmatch's measure. */
const COLOUR = 0.1;
/** The share of the pixels that may differ by more, edges of letters left out: a label of three letters is more. */
const SHARE = 0.0004;

const fileOf = (folder: string, name: string) => join(folder, `${name}.png`);

/** The version of Chromium that the baselines were taken with. */
export const recordedVersion = (): string =>
  (JSON.parse(readFileSync(RECORDED, 'utf8')) as {version: string}).version;

/** Takes pictures of stories, one by one: `take` is called with each name's way to its picture. */
export async function withStories(
  use: (
    names: readonly string[],
    take: (name: string) => Promise<PNG>,
    version: string,
  ) => Promise<void>,
): Promise<void> {
  await withPageOfSources(async (page, address) => {
    page.removeAllListeners('console');
    await page.setViewport({width: 700, height: 2400});
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.goto(`${address}stories/baselines.html`);
    const names = await page.evaluate(async () => {
      const path = '/stories/baselines.ts';
      return ((await import(path)) as {names: () => string[]}).names();
    });
    const version = (await page.browser().version()).replace(/^.*\//, '');
    await use(names, (name) => taken(page, name), version);
  });
}

async function taken(page: Page, name: string): Promise<PNG> {
  if (name.startsWith('chart-figure/') && !existsSync('dist/cdn/chart-frame.html')) {
    throw new Error('The frame of chart-figure is not built: npm run build');
  }
  const clip = await page.evaluate(async (asked) => {
    const path = '/stories/baselines.ts';
    const {show} = (await import(path)) as {
      show: (name: string) => Promise<{width: number; height: number}>;
    };
    return show(asked);
  }, name);
  return PNG.sync.read(Buffer.from(await page.screenshot({clip: {x: 0, y: 0, ...clip}})));
}

/** What is other in a picture than in its baseline; undefined where nothing is. `diff` marks it. */
export interface Difference {
  readonly what: string;
  readonly diff?: PNG;
}

/** Compares a picture with its baseline: to the pixel, or as an eye would. */
export function compare(baseline: PNG, actual: PNG, exactly: boolean): Difference | undefined {
  const {width, height} = baseline;
  if (width !== actual.width || height !== actual.height) {
    return {what: `${actual.width} × ${actual.height} px, not ${width} × ${height}`};
  }
  if (exactly && baseline.data.equals(actual.data)) return undefined;
  const diff = new PNG({width, height});
  const options = exactly ? {threshold: 0, includeAA: true} : {threshold: COLOUR};
  const count = pixelmatch(baseline.data, actual.data, diff.data, width, height, options);
  const allowed = exactly ? 0 : Math.floor(SHARE * width * height);
  // A difference too small for pixelmatch's measure of colour is one all the same.
  return count > allowed || exactly
    ? {what: `${count} of ${width * height} pixels differ`, diff}
    : undefined;
}

/** The baseline of a story; undefined where there is none. */
export function baselineOf(name: string): PNG | undefined {
  const file = fileOf(FOLDER, name);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
}

function write(file: string, picture: PNG): void {
  mkdirSync(dirname(file), {recursive: true});
  const {data, width, height} = picture;
  // Without loss; a palette where 256 colours are enough.
  writeFileSync(file, new Uint8Array(UPNG.encode([new Uint8Array(data).buffer], width, height, 0)));
}

/** Writes what differs, to be looked at. */
export function report(name: string, actual: PNG, {diff}: Difference): void {
  write(fileOf(DIFFERENCES, name), actual);
  if (diff) write(fileOf(DIFFERENCES, `${name}.diff`), diff);
}

/** The names of all baselines there are. */
export const baselineNames = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER, {recursive: true})
        .map(String)
        .filter((path) => path.endsWith('.png'))
        .map((path) => path.replace(/\.png$/, '').replaceAll('\\', '/'))
        .sort()
    : [];

/**
 * Takes every baseline anew and removes those of stories that are no more; or only those of some tags, beside the others,
 * which stay of the Chromium that they were taken with.
 */
export async function record(tags: readonly string[]): Promise<void> {
  await withStories(async (names, take, version) => {
    const wanted = names.filter((name) => tags.length === 0 || tags.includes(name.split('/')[0]!));
    if (tags.length === 0) rmSync(FOLDER, {recursive: true, force: true});
    for (const tag of tags) rmSync(join(FOLDER, tag), {recursive: true, force: true});
    for (const name of wanted) write(fileOf(FOLDER, name), await take(name));
    if (tags.length === 0) writeFileSync(RECORDED, `{"version": ${JSON.stringify(version)}}\n`);
    else if (version !== recordedVersion()) {
      console.log(`Notice: the other baselines are of Chromium ${recordedVersion()}.`);
    }
    console.log(`${wanted.length} baselines in ${FOLDER}, Chromium ${version}`);
  });
}
