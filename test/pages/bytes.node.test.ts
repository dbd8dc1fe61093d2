import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, directModule, pageOf, tag} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

/** What a page may load before its chart is drawn, and what the one script of all pages may weigh. */
const PAGE_BUDGET = 12 * 1024;
const AUTOLOADER_BUDGET = 1536;

const variants = ['contract-value', 'patents', 'contract-value patents', 'market-entities'];
const languages = ['zh-CN', 'en'];
const widths = [640, 320];

/** Words that no file holds unless Vega, or something written for Vega, is in it. */
const vega = /vega|dataflow|scenegraph|d3-/i;
const forLater = /\/chunks\/(live|later|[\w-]+\.content)-/;

describe('bytes before a chart is drawn', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open({quality: 11});
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Shows one card and returns what came before it was drawn, as the host sent it and as the browser received it. */
  async function load(script: string, metric: string, lang: string) {
    await reader.show(pageOf({lang, head: '', body: `${tag(metric)}${script}`}));
    const answers = [...site.answers];
    const received = await reader.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, bytes) => sum + bytes, 0),
    );
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    return {answers, bytes, received};
  }

  const ways = [
    {name: 'autoload.js', script: autoloader, files: 4},
    {name: 'growth-card.js', script: directModule, files: 1},
  ];
  for (const {name, script, files} of ways) {
    it(`are ${PAGE_BUDGET} at most with ${name}, and no Vega among them`, async (test) => {
      const over: string[] = [];
      for (const width of widths) {
        // A page that is still there would load its other form.
        await reader.page.goto('about:blank');
        await reader.page.setViewport({width, height: 800});
        for (const metric of variants) {
          for (const lang of languages) {
            const {answers, bytes, received} = await load(script, metric, lang);
            const about = `${name}, ${metric}, ${lang}, ${width} px: ${bytes} bytes`;
            const parts = answers.map(({bytes, path}) => `${bytes} ${path.replace(/^.*\//, '')}`);
            test.diagnostic(`${about} = ${parts.join(' + ')}`);
            assert.ok(answers.length >= files, `${about}, from too few files`);
            assert.equal(received, bytes, `${about}, the browser received others`);
            if (bytes > PAGE_BUDGET) over.push(about);
            for (const {path, text} of answers) {
              assert.doesNotMatch(path, forLater, about);
              assert.ok(!vega.test(text), `${about}: ${path} holds “${vega.exec(text)?.[0]}”`);
            }
          }
        }
      }
      assert.deepEqual(over, []);
    });
  }

  it(`are ${AUTOLOADER_BUDGET} at most for autoload.js alone`, (test) => {
    const bytes = site.weigh('/cdn/autoload.js');
    test.diagnostic(`autoload.js: ${bytes} bytes`);
    assert.ok(bytes <= AUTOLOADER_BUDGET, `autoload.js is ${bytes} bytes`);
  });

  it('would be found to hold Vega if they did', () => {
    const live = site.scripts.filter((path) => /\/live-/.test(path));
    assert.ok(live.length > 0);
    for (const path of live) {
      assert.match(path, forLater);
      assert.match(site.text(path), vega);
    }
  });
});
