// 200 charts on one page: the reader can scroll and tap all the while, and the memory stays what a page may have.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chartsOf, type Tags} from '../../scripts/lib/drawn.js';
import {autoloader, directModule, pageOf, tagOf} from './lib/html.js';
import {census} from './lib/leaks.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const COUNT = 200;
/** The longest task in ms, and the most memory in bytes. */
const LONGEST = 200;
const HEAP = 150 * 2 ** 20;
/** What else a machine does makes tasks longer, never shorter: one good try of these is enough. */
const TRIES = 4;

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Tags;
const charts = chartsOf(tags);
const body = Array.from({length: COUNT}, (_, order) => {
  const chart = charts[order % charts.length]!;
  return `<p lang="${chart.language}">${order}</p><div lang="${chart.language}">${tagOf(chart)}</div>`;
}).join('');
const modules = [...new Set(charts.map(({tag}) => tag))].map(directModule).join('');

const styles = '<link rel="stylesheet" href="/cdn/embed.css">';
const watch = `<script>
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) tasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
</script>`;

describe(`a page of ${COUNT} charts`, () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 900});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Reads the page to its end; the longest of its tasks in ms, and its memory in bytes. */
  async function read(script: string): Promise<{longest: number; heap: number}> {
    await reader.show(pageOf({head: watch + styles + script, body}), {until: ['sc-ready', 1]});
    await reader.page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 800) {
        scrollTo(0, y);
        await new Promise((painted) => requestAnimationFrame(painted));
        await new Promise((passed) => setTimeout(passed, 10));
      }
    });
    await reader.hear('sc-ready', COUNT);
    await reader.rest();
    const {ready, drawn, tasks} = await reader.page.evaluate(async () => {
      await new Promise((passed) => setTimeout(passed, 100));
      const cards = [...document.querySelectorAll('div > *')];
      return {
        ready: (Reflect.get(window, Symbol.for('heard')) as unknown[]).length,
        drawn: cards.filter((card) => card.shadowRoot?.querySelector('.graphic svg')).length,
        tasks: Reflect.get(window, 'tasks') as number[],
      };
    });
    assert.deepEqual([ready, drawn], [COUNT, COUNT]);
    assert.deepEqual(reader.messages, []);
    return {longest: Math.max(0, ...tasks), heap: (await census(reader)).heap};
  }

  for (const [name, script] of [
    ['autoload.js', autoloader],
    ['the files of its tags', modules],
  ] as const) {
    it(`by ${name}: no task above ${LONGEST} ms, less than 150 MB`, async (test) => {
      const longest: number[] = [];
      while (longest.length < TRIES && !longest.some((task) => task <= LONGEST)) {
        const tried = await read(script);
        longest.push(tried.longest);
        test.diagnostic(`${name}: ${tried.longest} ms, ${(tried.heap / 2 ** 20).toFixed(1)} MB`);
        assert.ok(tried.heap < HEAP, `${tried.heap} bytes`);
      }
      const shortest = Math.min(...longest);
      assert.ok(shortest <= LONGEST, `the longest tasks: ${longest.join(', ')} ms`);
    });
  }

  it('would be found to be held up', async () => {
    const busy = `<script>{const end = performance.now() + ${LONGEST * 1.5}; while (performance.now() < end);}</script>`;
    const {longest} = await read(autoloader + busy);
    assert.ok(longest > LONGEST, `${longest} ms`);
  });
});
