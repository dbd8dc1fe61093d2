// Back to an article: the browser brings the page back as it was left, and its charts are there, drawn once.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, directModule, pageOf, tag} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

const watch = `<script>
  window.shown = [];
  addEventListener('pageshow', ({persisted}) => shown.push(persisted));
</script>`;
const own = '<growth-card class="own"></growth-card><script src="/own.js"></script>';
const article =
  tag('patents') +
  own +
  '<div data-widget="carrier-map"></div><roadmap-timeline></roadmap-timeline>';

describe('an article that a reader comes back to', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('.own', ownRows.several));
    site.put('/other.html', pageOf({head: '', body: '<p>别处</p>'}));
    reader = await Reader.open(site, {keepsPages: true});
    await reader.session.send('Page.enable');
    await reader.page.setViewport({width: 700, height: 900});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Goes to another page, and back; puppeteer itself would wait for a page that loads. */
  async function awayAndBack(meanwhile = () => {}): Promise<void> {
    await reader.page.goto(`${site.origin}/other.html`);
    meanwhile();
    const back = new Promise((resolve) => reader.session.once('Page.frameNavigated', resolve));
    await reader.page.evaluate(() => history.back());
    await back;
  }

  /** What each card shows. */
  const cards = () =>
    reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card, carrier-map, roadmap-timeline')].map((card) => ({
        tag: card.localName,
        drawings: card.shadowRoot!.querySelectorAll('.graphic svg').length,
        height: card.getBoundingClientRect().height,
      })),
    );

  for (const [name, script] of [
    ['autoload.js', autoloader],
    ['the files of its tags', ['growth-card', 'roadmap-timeline'].map(directModule).join('')],
  ] as const) {
    it(`has its charts once, by ${name}`, async () => {
      const count = name === 'autoload.js' ? 4 : 3;
      // As a newspaper sends it: pages that must not be kept are not brought back.
      await reader.show(pageOf({head: watch + script, body: article}), {
        headers: {'cache-control': 'no-cache'},
        until: ['sc-ready', 0],
      });
      await reader.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await reader.hear('sc-ready', count);
      await reader.rest();
      const before = await cards();
      assert.equal(before.length, count);
      for (const {drawings} of before) assert.equal(drawings, 1);
      for (let round = 0; round < 2; round += 1) {
        await awayAndBack();
        await reader.until(() => (Reflect.get(window, 'shown') as boolean[]).at(-1) === true);
        await reader.rest();
        assert.deepEqual(await cards(), before);
        assert.equal((await reader.heard('sc-ready')).length, count);
        assert.deepEqual(await reader.heard('sc-error'), []);
      }
      assert.deepEqual(reader.messages, []);
      await reader.page.setViewport({width: 400, height: 900});
      await reader.until(() => {
        const {width} = document
          .querySelector('growth-card')!
          .shadowRoot!.querySelector('.graphic svg')!
          .getBoundingClientRect();
        return width > 300 && width < 400;
      });
      await reader.page.setViewport({width: 700, height: 900});
      await reader.rest();
      assert.deepEqual(reader.messages, []);
    });
  }

  it('that was left while its charts were on their way has them when it is back', async () => {
    const {asked, release} = site.hold(/\/patents\./);
    await reader.show(pageOf({head: watch + autoloader, body: tag('patents')}), {
      headers: {'cache-control': 'no-cache'},
      until: ['sc-ready', 0],
    });
    await asked;
    await awayAndBack(release);
    await reader.hear('sc-ready', 1);
    await reader.rest();
    assert.deepEqual(
      (await cards()).map(({drawings}) => drawings),
      [1],
    );
    assert.equal((await reader.heard('sc-ready')).length, 1);
  });
});
