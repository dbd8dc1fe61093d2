import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chartsOf, type Chart, type Tags} from '../../scripts/lib/drawn.js';
import {autoloader, directModule, pageOf, tagOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

/** What a page may load before its chart is drawn, and what the one script of all pages may weigh. */
const PAGE_BUDGET = 12 * 1024;
const AUTOLOADER_BUDGET = 1536;
/** What a second widget may add. */
const FURTHER_BUDGET = 5 * 1024;

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Tags;
const charts = chartsOf(tags);
const widths = [640, 320];

/** What follows a chart that is drawn; a slow machine may have asked for it before the test looks. */
const follows = /\/attend[-.]|\.(?:attend|reading)[-.]/;

/** Words that no file holds unless Vega, or something written for Vega, is in it. */
const vega = /vega|dataflow|scenegraph|d3-/i;
const forLater = /\/(?:live|later|take-along|explorer|[\w-]+\.content)[-.]/;

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

  /** Shows some cards and returns what came before they were drawn, as the host sent it and as the browser received it. */
  async function load(script: string, shown: readonly Chart[]) {
    const body = shown.map((chart) => tagOf(chart)).join('') + script;
    const lang = shown[0]!.language;
    await reader.show(pageOf({lang, head: '', body}), {
      until: ['sc-ready', shown.length],
      // With it what it needs stays away too.
      faults: [[follows, 'missing']],
    });
    const answers = site.answers.filter(({path}) => !follows.test(path));
    const received = await reader.page.evaluate(
      (follows) =>
        performance
          .getEntriesByType('resource')
          .filter(({name}) => !new RegExp(follows).test(name))
          .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
          .reduce((sum, bytes) => sum + bytes, 0),
      follows.source,
    );
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    return {answers, bytes, received};
  }

  /** A page of its own for a width: one that is still there would load its other form. */
  async function widen(width: number): Promise<void> {
    await reader.page.goto('about:blank');
    await reader.page.setViewport({width, height: 800});
  }

  const ways = [
    {name: 'autoload.js', script: () => autoloader, files: 4},
    {name: 'the file of the tag', script: directModule, files: 2},
  ];
  for (const {name, script, files} of ways) {
    it(`are ${PAGE_BUDGET} at most with ${name}, and no Vega among them`, async (test) => {
      const over: string[] = [];
      for (const width of widths) {
        await widen(width);
        for (const chart of charts) {
          const {answers, bytes, received} = await load(script(chart.tag), [chart]);
          const about = `${name}, ${tagOf(chart)}, ${chart.language}, ${width} px: ${bytes} bytes`;
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
      assert.deepEqual(over, []);
    });
  }

  it('are what the README says, within 1 %', async () => {
    await widen(640);
    const rows = readFileSync('README.md', 'utf8').matchAll(
      /^\| `([^`]+)` +\| (\d\d \d{3}) +\| (\d\d \d{3}) +\|$/gm,
    );
    let compared = 0;
    for (const [, tag, chinese, english] of rows) {
      for (const [language, said] of Object.entries({'zh-CN': chinese!, en: english!})) {
        const chart = charts.find(
          (each) => each.language === language && tagOf(each).startsWith(`<${tag}>`),
        );
        const {bytes} = await load(autoloader, [chart!]);
        const off = Math.abs(bytes / Number(said.replace(' ', '')) - 1);
        assert.ok(off < 0.01, `${tag}, ${language}: ${bytes} bytes, README says ${said}`);
        compared += 1;
      }
    }
    assert.ok(compared >= 12, `${compared} numbers in the README`);
  });

  it(`are ${FURTHER_BUDGET} more at most for a further widget`, async (test) => {
    await widen(640);
    const [first, ...others] = charts.filter(
      ({choice, language}) => choice === null && language === 'zh-CN',
    );
    const alone = await load(autoloader, [first!]);
    for (const other of others) {
      const more = (await load(autoloader, [first!, other])).bytes - alone.bytes;
      test.diagnostic(`${other.tag}: ${more} bytes more`);
      assert.ok(more > 0 && more <= FURTHER_BUDGET, `${other.tag}: ${more} bytes more`);
    }
  });

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
