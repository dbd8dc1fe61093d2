// A figure in a sentence on a whole page: what a reader copies, what is there without scripts, what it costs.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, directModule, pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const written = '<fact-figure fact="incubatees">5200余家</fact-figure>';
const empty = '<fact-figure fact="incubatee-workers"></fact-figure>';
const differs = '<fact-figure fact="carriers">60家</fact-figure>';
const placeholder = '<span data-widget="fact-figure" data-fact="bases">12家</span>';
const sentence = (inside: string) =>
  `<p id="sentence">${inside}</p><textarea id="paste"></textarea>`;
/** What the tag's own file may weigh beside Lit, and all that comes for a page with one. */
const OWN_BUDGET = 5 * 1024;
const PAGE_BUDGET = 12 * 1024;

describe('fact-figure on a page', () => {
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

  const press = async (key: 'c' | 'v') => {
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press(key);
    await reader.page.keyboard.up('Control');
  };

  /** Selects the sentence, copies it and pastes it as plain text. */
  async function copied(): Promise<string> {
    await reader.page.evaluate(() =>
      getSelection()!.selectAllChildren(document.getElementById('sentence')!),
    );
    await press('c');
    await reader.page.focus('#paste');
    await press('v');
    return reader.page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
  }

  it('is copied as plain text, qualifier and all, written, empty, corrected or a placeholder', async () => {
    const body = sentence(`团队${written}，从业者${empty}，载体${differs}，基地${placeholder}。`);
    await reader.show(pageOf({body}), {until: ['sc-ready', 4]});
    await reader.rest();
    assert.equal(await copied(), '团队5200余家，从业者达3万人，载体65家，基地12家。');
  });

  it('is in the selection that scripts of the page read', async () => {
    const body = sentence(`团队${written}，从业者${empty}。`);
    await reader.show(pageOf({body}), {until: ['sc-ready', 2]});
    const selected = await reader.page.evaluate(() => {
      getSelection()!.selectAllChildren(document.getElementById('sentence')!);
      return getSelection()!.toString();
    });
    assert.equal(selected, '团队5200余家，从业者达3万人。');
  });

  it('stays as it was written without scripts, and where they do not load', async () => {
    const body = sentence(`团队${written}。`);
    const shown = () =>
      reader.page.$eval('#sentence', (paragraph) => (paragraph as HTMLElement).innerText);
    await reader.page.setJavaScriptEnabled(false);
    await reader.page.goto(site.putPage(pageOf({body})));
    assert.equal(await shown(), '团队5200余家。');
    await reader.page.setJavaScriptEnabled(true);
    await reader.show(pageOf({body}), {
      until: ['sc-ready', 0],
      faults: [[/fact-figure|texts/, 'missing']],
    });
    await reader.rest();
    assert.equal(await shown(), '团队5200余家。');
    site.faults.clear();
  });

  it('moves nothing when it comes to what is written', async () => {
    const body = `<link rel="stylesheet" href="/cdn/embed.css">${sentence(`团队${written}。`)}<p id="next">后文</p>`;
    const place = () =>
      reader.page.evaluate(() => {
        const {x, y, width, height} = document
          .querySelector('#sentence > :first-child')!
          .getBoundingClientRect();
        return [x, y, width, height, document.getElementById('next')!.offsetTop];
      });
    await reader.page.goto(site.putPage(pageOf({head: '', body})));
    const before = await place();
    await reader.show(pageOf({body}));
    assert.deepEqual(await place(), before);
  });

  it(`costs ${OWN_BUDGET} bytes of its own at most, and a page with one ${PAGE_BUDGET}`, async (test) => {
    for (const [name, script] of [
      ['autoload.js', autoloader],
      ['its own file', directModule('fact-figure')],
    ] as const) {
      await reader.page.goto('about:blank');
      await reader.show(pageOf({head: '', body: sentence(empty) + script}), {
        faults: [[/attend/, 'missing']],
      });
      const answers = site.answers.filter(({path}) => !/attend/.test(path));
      const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
      test.diagnostic(`${name}: ${bytes} bytes`);
      assert.ok(bytes <= PAGE_BUDGET, `${name}: ${bytes} bytes`);
      const own = answers
        .filter(
          ({path}) =>
            !/figure\.js$|autoload|fact-figure\.js$/.test(path) ||
            /chunks.*fact-figure\.js$/.test(path),
        )
        .reduce((sum, answer) => sum + answer.bytes, 0);
      assert.ok(own > 500 && own <= OWN_BUDGET, `${name}: ${own} bytes of its own`);
    }
  });
});
