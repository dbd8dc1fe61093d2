// A chart that is put into a page and taken out of it fifty times leaves nothing there.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {directModule, pageOf} from './lib/html.js';
import {census} from './lib/leaks.js';
import {Reader} from './lib/reader.js';
import {ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

const WARM_UP = 5;
const ROUNDS = 50;

/** What a tag is given: an author's rows, or the address of them; nothing by default. */
type Given = Readonly<{rows?: unknown; src?: string; refresh?: string}>;

/** Every tag that takes rows. */
const takers = readdirSync('docs/rows')
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));

/** Finds the prototype of Vega's View, which no page can name, when the first view is given its width. */
const catchView = `
  Object.defineProperty(Object.prototype, '_runtime', {
    configurable: true,
    set(value) {
      window.viewPrototype ??= Object.getPrototypeOf(this);
      Object.defineProperty(this, '_runtime', {value, writable: true, configurable: true, enumerable: true});
    },
  });`;

describe(`a chart mounted and removed ${ROUNDS} times`, () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    site.put('/catch-view.js', catchView);
    for (const tag of takers) site.put(`/${tag}.csv`, readFileSync(`docs/rows/${tag}.csv`));
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 900});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Mounts and removes, one after the other, waiting for each to be drawn. */
  const cycle = (tag: string, count: number, given: Given = {}, kept = false) =>
    reader.page.evaluate(
      async (tag, count, given, kept) => {
        const left = ((window as unknown as {left?: Element[]}).left ??= []);
        for (let round = 0; round < count; round += 1) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(given)) {
            if (typeof value === 'string') element.setAttribute(name, value);
            else Object.assign(element, {[name]: value});
          }
          const ready = new Promise((resolve) =>
            element.addEventListener('sc-ready', resolve, {once: true}),
          );
          document.body.append(element);
          await ready;
          if (kept) left.push(element);
          element.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 400));
      },
      tag,
      count,
      given,
      kept,
    );

  const kinds: readonly (readonly [tag: string, given?: Given])[] = [
    ['growth-card'],
    ['growth-card', {rows: ownRows.several}],
    ['growth-card', {rows: ownRows.pace}],
    ['roadmap-timeline'],
    ['carrier-map'],
    ...takers.map((tag): [string, Given] => [tag, {src: `/${tag}.csv`}]),
    ['growth-card', {src: '/growth-card.csv', refresh: '5'}],
  ];

  for (const [tag, given] of kinds) {
    const rows = !!given;
    const name = `R8: <${tag}>${given ? `, own rows in ${Object.keys(given).join()}` : ''}`;
    const open = async () => {
      const head = (rows ? '<script src="/catch-view.js"></script>' : '') + directModule(tag);
      await reader.show(pageOf({head, body: ''}), {until: ['sc-ready', 0]});
      // The page's own list of what it heard would grow with every chart.
      await reader.page.evaluate(() => {
        const all = Reflect.get(window, Symbol.for('heard')) as unknown[];
        all.push = () => 0;
      });
      await cycle(tag, WARM_UP, given);
      await reader.rest();
    };
    const count = () =>
      census(reader, {
        elements: `customElements.get('${tag}').prototype`,
        ...(rows ? {views: 'window.viewPrototype'} : {}),
      });

    it(`${name} leaves nothing`, async (test) => {
      await open();
      const {heap: before, ...first} = await count();
      await cycle(tag, ROUNDS, given);
      await reader.rest();
      const {heap, ...last} = await count();
      test.diagnostic(`${name}: ${JSON.stringify(last)}, heap ${heap - before} bytes more`);
      assert.deepEqual(last, first);
      assert.ok(last.objects.elements! <= 1, 'an element more than the last is left');
      if (rows) assert.ok(last.objects.views! <= 1, 'a view more than the last is left');
      assert.deepEqual(reader.messages, []);
    });
  }

  it('would be found if it left something', async () => {
    await reader.show(
      pageOf({
        head: `<script src="/catch-view.js"></script>${directModule('growth-card')}`,
        body: '',
      }),
      {until: ['sc-ready', 0]},
    );
    const count = () =>
      census(reader, {
        elements: "customElements.get('growth-card').prototype",
        views: 'window.viewPrototype',
      });
    await cycle('growth-card', WARM_UP, {rows: ownRows.several});
    const first = await count();
    await cycle('growth-card', 3, {rows: ownRows.several}, true);
    const last = await count();
    assert.ok(last.objects.elements! >= 3);
    assert.ok(last.nodes > first.nodes);
  });
});
