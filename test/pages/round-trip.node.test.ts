// Bundled rows saved as CSV and given back through `src`: the same texts in the same places, and the same picture.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {autoloader, pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

/** How far a text may stand from where it stood, in CSS px. */
const APART = 0.5;

/** What of the pixels may differ by more than an eye sees: pictures are written to a tenth of a pixel, live ones are not. */
const MOST_DIFFERENT = 0.002;

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Record<
  string,
  {attribute: string; variants: string[]}
>;
const charts = Object.entries(tags).filter(([, {variants}]) => variants.length > 0);

/** A text of a graphic and where it stands, from the graphic's own corner, in CSS px. */
type Placed = readonly [text: string, left: number, top: number, right: number];

describe('bundled rows as CSV, through src', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 1600});
    await reader.page.exposeFunction('serve', (path: string, csv: string) => site.put(path, csv));
    const body = '<main style="width: 640px"><div id="bundled"></div><div id="own"></div></main>';
    await reader.show(pageOf({head: autoloader, body}), {until: ['sc-ready', 0]});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Draws a bundled variant and, from its CSV behind an address, the same as an author's own. */
  const draw = (tag: string, attribute: string, variant: string, language: string) =>
    reader.page.evaluate(
      async ({tag, attribute, variant, language}) => {
        const put = async (id: string, attributes: Record<string, string>) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          const ready = new Promise<void>((resolve, reject) => {
            element.addEventListener('sc-ready', () => resolve());
            element.addEventListener('sc-error', (event) =>
              reject(new Error(JSON.stringify((event as CustomEvent).detail))),
            );
          });
          document.getElementById(id)!.replaceChildren(element);
          await ready;
          return element as HTMLElement & {toCSV(): Promise<string>};
        };
        const named: Record<string, string> = attribute
          ? {[attribute]: variant.replaceAll('--', ' ')}
          : {};
        const bundled = await put('bundled', {lang: language, ...named});
        const csv = await bundled.toCSV();
        const path = `/${tag}-${variant}-${language}.csv`;
        const site = globalThis as unknown as {serve(path: string, csv: string): Promise<void>};
        await site.serve(path, csv);
        const [heads, ...rows] = csv.split('\n').map((line) => line.split(','));
        const at = heads!.indexOf('indicator');
        // A growth-card draws the indicators that it is told, by default the first.
        const metric = [...new Set(rows.map((cells) => cells[at]))].join(' ');
        await put('own', {lang: language, src: path, ...(tag === 'growth-card' ? {metric} : {})});
      },
      {tag, attribute, variant, language},
    );

  const textsOf = (id: string): Promise<Placed[]> =>
    reader.page.evaluate((id) => {
      const {shadowRoot} = document.getElementById(id)!.firstElementChild!;
      const graphic = shadowRoot!.querySelector('.graphic svg')!;
      const corner = graphic.getBoundingClientRect();
      return [...graphic.querySelectorAll('text')]
        .filter(({textContent}) => textContent.trim())
        .map((text): [string, number, number, number] => {
          const {left, top, right} = text.getBoundingClientRect();
          return [text.textContent, left - corner.left, top - corner.top, right - corner.left];
        })
        .sort((a, b) => {
          // What stands on one line may differ by a tenth of a pixel.
          const down = Math.abs(a[2] - b[2]) > 2 ? a[2] - b[2] : 0;
          return a[0].localeCompare(b[0]) || down || a[1] - b[1];
        });
    }, id);

  async function pictureOf(id: string): Promise<PNG> {
    const graphic = await reader.page.evaluateHandle(
      (id) =>
        document.getElementById(id)!.firstElementChild!.shadowRoot!.querySelector('.graphic svg')!,
      id,
    );
    return PNG.sync.read(Buffer.from(await graphic.asElement()!.screenshot()));
  }

  const tableOf = (id: string): Promise<string[]> =>
    reader.page.evaluate(async (id) => {
      const {shadowRoot} = document.getElementById(id)!.firstElementChild!;
      shadowRoot!.querySelector<HTMLButtonElement>('.actions button')!.click();
      for (let tries = 0; tries < 100 && !shadowRoot!.querySelector('tbody'); tries += 1) {
        await new Promise((later) => setTimeout(later, 20));
      }
      return [...shadowRoot!.querySelectorAll('thead th, tbody > tr')].map(
        ({textContent}) => textContent,
      );
    }, id);

  async function compare(width: number): Promise<void> {
    await reader.page.evaluate((width) => {
      document.querySelector('main')!.style.width = `${width}px`;
    }, width);
    await reader.until(() => {
      const [bundled, own] = ['bundled', 'own'].map((id) => {
        const {shadowRoot} = document.getElementById(id)!.firstElementChild!;
        return shadowRoot!.querySelector<SVGSVGElement>('.graphic svg');
      });
      // Until it is laid out anew, a running view is shown as it was, only smaller.
      const laidOut = own?.width.baseVal.value;
      const widths = [bundled?.clientWidth, own?.clientWidth, laidOut];
      const room = document.querySelector('main')!.clientWidth;
      return widths.every((each) => !!each && each > room - 60 && each <= room);
    });
    await reader.settle();
    const [bundled, own] = [await textsOf('bundled'), await textsOf('own')];
    assert.deepEqual(
      own.map(([text]) => text),
      bundled.map(([text]) => text),
    );
    bundled.forEach(([text, ...place], order) =>
      place.forEach((pixels, side) => {
        const other = own[order]!.slice(1)[side] as number;
        assert.ok(
          Math.abs(pixels - other) <= APART,
          `${text}: ${pixels} and ${other}, ${width} px`,
        );
      }),
    );
    const [before, now] = [await pictureOf('bundled'), await pictureOf('own')];
    assert.deepEqual([now.width, now.height], [before.width, before.height]);
    const different = pixelmatch(before.data, now.data, undefined, before.width, before.height, {
      threshold: 0.1,
    });
    const share = different / (before.width * before.height);
    assert.ok(share <= MOST_DIFFERENT, `${different} pixels differ at ${width} px`);
  }

  for (const [tag, {attribute, variants}] of charts) {
    for (const variant of variants) {
      for (const language of ['zh-CN', 'en']) {
        it(`${tag} ${variant}, ${language}`, async () => {
          await draw(tag, attribute, variant, language);
          await compare(640);
          await compare(320);
          const [bundled, own] = [await tableOf('bundled'), await tableOf('own')];
          assert.ok(bundled.length > 2);
          assert.deepEqual(own, bundled);
          assert.deepEqual(reader.messages, []);
        });
      }
    }
  }
});
