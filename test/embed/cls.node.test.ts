// An article does not move while its charts come: layout shift 0, whatever comes first and however late.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chartsOf, type Chart, type Tags} from '../../scripts/lib/drawn.js';
import {autoloader, directModule, pageOf, tagOf} from '../pages/lib/html.js';
import {Reader} from '../pages/lib/reader.js';
import {shiftsOf, shiftWatch, withFaces, type Shift} from '../pages/lib/shifts.js';
import {Site} from '../pages/lib/site.js';

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Tags;
const languages = ['zh-CN', 'en'] as const;
const widths = [320, 640];

const drawn = Object.keys(tags).filter((tag) => tags[tag]!.variants.length > 0);
const sheet = (name: string) => `<link rel="stylesheet" href="/cdn/${name}.css">`;
const styles = sheet('embed');

/** Files that a page waits for, one after the other. */
type Late = readonly RegExp[];
const loader = /\/autoload\.js$/;
const anyModule = new RegExp(`/chunks/\\w+/(figure|${Object.keys(tags).join('|')})\\.js$`);
const pictureOf = ({tag, choice}: Chart) => {
  const variant = choice ? choice[1].split(' ').join('--') : tags[tag]!.variants[0]!;
  return new RegExp(`/${tag}/${variant}\\.(zh-CN|en)\\.`);
};

describe('layout shift of an article', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Waits until the page has painted what it has without the file that is late. */
  async function painted(): Promise<void> {
    const frames = async () => {
      for (let frames = 0; frames < 3; frames += 1) {
        await new Promise((next) => requestAnimationFrame(next));
      }
    };
    // The page may have asked before the test has heard that it is the one that is shown.
    await reader.page.evaluate(frames).catch(() => reader.page.evaluate(frames));
  }

  /** Shows an article with some charts, some files late; gives the shifts until all is drawn. */
  async function shifts(
    charts: readonly Chart[],
    width: number,
    {head = styles + autoloader, late = [] as Late, inside = ''} = {},
  ): Promise<Shift[]> {
    await reader.page.setViewport({width, height: 10_000});
    const body = charts.map((chart) => `<p>前文</p>${tagOf(chart, inside)}<p>后文</p>`).join('');
    const holds = [withFaces, ...late].map((pattern) => site.hold(pattern));
    const shown = reader.show(pageOf({lang: charts[0]!.language, head: head + shiftWatch, body}), {
      until: ['sc-ready', charts.length],
    });
    for (const {asked, release} of holds) {
      await Promise.race([asked, shown]);
      await painted();
      release();
    }
    await shown;
    await reader.settle();
    return shiftsOf(reader);
  }

  for (const language of languages) {
    const charts = chartsOf(tags).filter((chart) => chart.language === language);
    const pictures = charts.map(pictureOf);
    const ways = {
      'the loader is late': {late: [loader]},
      'pictures are late, one by one': {late: pictures},
      'modules are late': {late: [loader, anyModule]},
    };
    for (const width of widths) {
      for (const [name, way] of Object.entries(ways)) {
        it(`is 0 in ${language} at ${width} px when ${name}`, async () => {
          assert.deepEqual(await shifts(charts, width, way), []);
        });
      }
      it(`is 0 in ${language} at ${width} px when the module of a tag is late`, async () => {
        // A browser has six connections to a host: more modules that are held would hold up everything else.
        for (let from = 0; from < drawn.length; from += 3) {
          const some = drawn.slice(from, from + 3);
          const way = {
            head: some.map(sheet).join('') + some.map(directModule).join(''),
            late: some.map((tag) => new RegExp(`/${tag}\\.js$`)),
          };
          const shown = charts.filter(({tag}) => some.includes(tag));
          assert.deepEqual(await shifts(shown, width, way), [], some.join());
        }
      });
      it(`is 0 in ${language} at ${width} px for one chart alone`, async () => {
        for (const chart of charts) {
          assert.deepEqual(await shifts([chart], width, {late: [loader]}), [], tagOf(chart));
        }
      });
    }
  }

  const chart = chartsOf(tags)[0]!;

  it('is seen by this test where nothing is held free', async () => {
    const moved = await shifts([chart], 640, {head: autoloader, late: [loader]});
    assert.match(JSON.stringify(moved), /后文/);
  });

  it('is 0 where the tag holds a link', async () => {
    const inside = '<a href="/data">洛阳技术合同成交额增长88.1%</a>';
    assert.deepEqual(await shifts([chart], 640, {late: [loader], inside}), []);
  });
});

describe('an article without scripts, and on paper', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const heights = () =>
    reader.page.evaluate(() => [document.body.firstElementChild!.getBoundingClientRect().height]);

  it('has no hole', async () => {
    for (const chart of chartsOf(tags)) {
      const address = site.putPage(pageOf({head: styles, body: tagOf(chart)}));
      await reader.page.goto(address);
      assert.ok((await heights())[0]! > 200, tagOf(chart));
      await reader.page.emulateMediaType('print');
      assert.deepEqual(await heights(), [0], tagOf(chart));
      await reader.page.emulateMediaType();
      await reader.page.setJavaScriptEnabled(false);
      await reader.page.goto(address);
      assert.deepEqual(await heights(), [0], tagOf(chart));
      await reader.page.setJavaScriptEnabled(true);
    }
  });
});
