import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  bare,
  cards,
  elementOf,
  hosts,
  pageWith,
  prototypes,
  styled,
  type Card,
} from './lib/host-pages.js';
import {autoloader, directModule} from './lib/html.js';
import {Looks} from './lib/looks.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

describe('the same picture in every host page', () => {
  let site: Site;
  let reader: Reader;
  let looks: Looks;

  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('.own', ownRows.several));
    site.put('/prototypes.js', prototypes);
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 2100, height: 700});
    await show(bare);
    looks = new Looks(reader);
    await looks.remember();
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const show = (content: string, ready: number = cards.length) =>
    reader.show(content, {until: ['sc-ready', ready]});

  const all = cards.map(({id}) => id);

  const variantsReady = async () =>
    (await reader.heard('sc-ready')).map(({detail}) => (detail as {variant: string}).variant);
  const readyCount = async () => (await reader.heard('sc-ready')).length;

  for (const css of ['--sc-color-accent: #f00', '--sc-size-padding: 21px']) {
    it(`would be found to differ with ${css}`, async () => {
      await show(styled(`growth-card { ${css} }`));
      await assert.rejects(looks.same('bundled-wide'));
      await assert.rejects(looks.same('own-wide'));
    });
  }

  for (const [name, content] of Object.entries(hosts)) {
    it(`with ${name}`, async () => {
      await show(content);
      await looks.same(...all);
      assert.equal(await readyCount(), cards.length);
      assert.deepEqual(reader.messages, []);
    });
  }

  it('with more on every object: bundled pictures are drawn, own rows say that they cannot be', async () => {
    site.put('/objects.js', 'Object.prototype.extend = function () { return this; };');
    await show(
      pageWith((card) => elementOf(card), {
        head: `<script src="/objects.js"></script>${autoloader}`,
      }),
      2,
    );
    await looks.same('bundled-wide', 'bundled-narrow');
    await reader.hear('sc-error', 2);
    await reader.until(() =>
      [...document.querySelectorAll<HTMLElement>('.own')].every((card) =>
        card.shadowRoot!.querySelector('.message'),
      ),
    );
    assert.equal(reader.messages.filter((message) => !message.startsWith('warn: ')).length, 0);
  });

  it('in GBK', async () => {
    const words = Buffer.from([0xc2, 0xe5, 0xd1, 0xf4]);
    assert.equal(new TextDecoder('gbk').decode(words), '洛阳');
    const [front, back] = bare
      .replace('charset="utf-8"', 'charset="gbk"')
      .replace('<body>', '<body><p>@</p>')
      .split('@');
    const content = Buffer.concat([Buffer.from(front!), words, Buffer.from(back!)]);
    for (const type of ['text/html', 'text/html; charset=gbk']) {
      await reader.show(content, {
        headers: {'content-type': type},
        until: ['sc-ready', cards.length],
      });
      const seen = await reader.page.evaluate(() => [
        document.characterSet,
        document.querySelector('p')!.textContent,
      ]);
      assert.deepEqual(seen, ['GBK', '洛阳']);
      await looks.same(...all);
    }
  });

  for (const [name, css] of [
    ['in a tab that is hidden', 'display: none'],
    ['in a container without width', 'width: 0; overflow: hidden'],
  ] as const) {
    it(`${name} at first`, async () => {
      const closed = (card: Card) => `<div class="tab" style="${css}">${elementOf(card)}</div>`;
      const setStyle = (style: string) =>
        reader.page.evaluate((style) => {
          for (const tab of document.querySelectorAll('.tab')) tab.setAttribute('style', style);
        }, style);

      await show(pageWith(closed, {head: directModule('growth-card')}), 0);
      await reader.rest();
      const drawn = await reader.page.evaluate(() =>
        [...document.querySelectorAll('growth-card')].map(
          (card) => card.shadowRoot!.querySelectorAll('svg').length,
        ),
      );
      assert.deepEqual(drawn, [0, 0, 0, 0]);
      assert.equal(await readyCount(), 0);

      // The code of the live view is not there yet when the tab is opened.
      const {release} = site.hold(/\/live-/);
      await setStyle('');
      await reader.hear('sc-ready', 2);
      await reader.settle();
      const early = await variantsReady();
      release();
      await reader.hear('sc-ready', 4);
      await reader.rest();
      await looks.same(...all);
      assert.deepEqual(
        early,
        ['market-entities', 'market-entities'],
        'own rows said they were ready before they were drawn',
      );

      await setStyle(css);
      await reader.settle();
      await setStyle('');
      await looks.same(...all);
      assert.equal(await readyCount(), 4);
      assert.deepEqual(reader.messages, []);
    });
  }

  it('in a hidden tab with the autoloader: nothing is loaded until it is shown', async () => {
    const closed = (card: Card) =>
      `<div class="tab" style="display: none">${elementOf(card)}</div>`;
    await show(pageWith(closed), 0);
    await reader.rest();
    const paths = site.answers.map(({path}) => path);
    assert.deepEqual(paths.sort(), ['/cdn/autoload.js', '/own.js']);
    await reader.page.evaluate(() => {
      for (const tab of document.querySelectorAll('.tab')) tab.removeAttribute('style');
    });
    await reader.hear('sc-ready', 4);
    await reader.rest();
    await looks.same(...all);
  });
});
