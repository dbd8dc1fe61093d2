// Takes a picture of each widget for README.md, docs/<tag>.png: 640 px wide at twice its size, with the design's own
// fonts. Writes the picture and its accessible name between the markers `<!-- picture <tag> -->`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type * as Lit from 'lit';
import {format, resolveConfig} from 'prettier';
import type {Page} from 'puppeteer-core';
import UPNG from 'upng-js';
import {withPageOfSources} from './lib/page-of-sources.js';

const README = 'README.md';
const BLOCK = /(<!-- picture ([a-z0-9-]+) -->\n)[^]*?(<!-- \/picture -->)/g;
const WIDTH = 640;
/** Colours of a picture: flat grounds, and the edges of letters on them. */
const COLORS = 24;

/** Draws a widget in English, as its story `Picture` has it or else as its tag alone; gives its accessible name. */
function draw(page: Page, tag: string): Promise<string> {
  return page.evaluate(
    async (asked: string, width: number) => {
      const [lit, all] = ['/node_modules/lit/index.js', '/stories/modules.gen.ts'];
      const {render} = (await import(lit)) as typeof Lit;
      const {modules} = (await import(all)) as {
        modules: Record<string, {Picture?: {render(args: object): unknown}}>;
      };
      const stage = document.createElement('div');
      stage.style.width = `${width}px`;
      stage.lang = 'en';
      const ready = new Promise((done) => stage.addEventListener('sc-ready', done, {once: true}));
      document.body.style.margin = '0';
      document.body.replaceChildren(stage);
      const story = modules[asked]!.Picture;
      if (story) render(story.render({}), stage);
      else stage.append(document.createElement(asked));
      await ready;
      await document.fonts.ready;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const graphic = stage.querySelector(asked)!.shadowRoot!.querySelector('[part=graphic]')!;
      const named = graphic.querySelector('[role=img], [role=group], iframe')!;
      return named.getAttribute('aria-label') ?? named.getAttribute('title') ?? '';
    },
    tag,
    WIDTH,
  );
}

/** The same picture as a PNG with a palette: a third of the size. */
function small(png: Uint8Array): Uint8Array {
  const image = UPNG.decode(png.slice().buffer);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLORS));
}

const asText = (name: string) => name.replace(/[[\]\\*_`<]/g, '\\$&');

if (!existsSync('dist/cdn/chart-frame.html')) {
  throw new Error('The frame of chart-figure is not built: npm run build');
}
const readme = readFileSync(README, 'utf8');
const names = new Map<string, string>();
await withPageOfSources(async (page, address) => {
  await page.setViewport({width: WIDTH, height: 900, deviceScaleFactor: 2});
  await page.goto(`${address}stories/frame.html?story=growth-card/Playground`);
  for (const [, , tag] of readme.matchAll(BLOCK)) {
    const name = await draw(page, tag!);
    if (!name) throw new Error(`<${tag}> has no accessible name`);
    names.set(tag!, name);
    const taken = await (await page.$('body > div'))!.screenshot();
    const png = small(taken);
    writeFileSync(`docs/${tag}.png`, png);
    console.log(`docs/${tag}.png: ${taken.length} bytes, written ${png.length}. ${name}`);
  }
});
const content = readme.replace(
  BLOCK,
  (_, start: string, tag: string, end: string) =>
    `${start}\n![${asText(names.get(tag)!)}](docs/${tag}.png)\n\n${end}`,
);
writeFileSync(README, await format(content, {...(await resolveConfig(README)), filepath: README}));
