import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import {autoloader, directModule, tag} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {article, Seen} from './lib/seen.js';
import {Site} from './lib/site.js';

const picture = /\/contract-value\.(zh-CN|en)\.(wide|narrow)\.js$/;
const OFFLINE = 'error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';

describe('a page that goes on after something has failed', () => {
  let site: Site;
  let reader: Reader;
  let seen: Seen;

  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('#own', ownRows.single));
    reader = await Reader.open(site);
    seen = new Seen(reader);
    await reader.page.setViewport({width: 700, height: 2000});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  describe('after the chart is drawn', () => {
    const open = () =>
      reader.page.evaluate(() =>
        document
          .querySelector('growth-card')!
          .shadowRoot!.querySelector<HTMLButtonElement>('[part=action]')!
          .click(),
      );

    for (const [name, pattern] of [
      ['later', /\/later[-.]/],
      ['content', /\.content[-.]/],
    ] as const) {
      it(`no ${name} chunk: the chart stays, and the table comes once it is there`, async () => {
        await reader.show(article(tag('patents'), autoloader));
        const drawn = await seen.marks();
        site.faults.set(pattern, 'missing');
        await open();
        await reader.said(/./);
        await reader.settle();
        assert.deepEqual(await seen.marks(), drawn);
        assert.deepEqual(seen.uncaught(), []);
        site.faults.clear();
        await open();
        await reader.until(
          () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('table'),
        );
      });
    }

    it('offline: all stays, also when the page gets narrower', async () => {
      await reader.show(article(tag('patents'), autoloader));
      await reader.until(
        () =>
          !!document
            .querySelector('growth-card')!
            .shadowRoot!.querySelector('.graphic[role=application]'),
      );
      await reader.rest();
      const drawn = await reader.page.screenshot();
      await reader.page.setOfflineMode(true);
      try {
        await reader.page.setViewport({width: 400, height: 2000});
        await reader.settle();
        assert.ok((await seen.marks())[0]! >= 5);
        assert.match((await seen.texts())[0]!.frame, /洛阳/);
        await reader.page.setViewport({width: 700, height: 2000});
        await reader.settle();
        assert.ok(Buffer.from(drawn).equals(await reader.page.screenshot()), 'looks different');
        // The browser itself says that the other form did not come.
        assert.deepEqual([...new Set(reader.messages)], [OFFLINE]);
      } finally {
        await reader.page.setOfflineMode(false);
        await reader.page.setViewport({width: 700, height: 2000});
      }
    });
  });

  describe('trying again', () => {
    const retry = () =>
      reader.page.evaluate(() => {
        const card = document.querySelector('growth-card')!;
        card.shadowRoot!.querySelector<HTMLButtonElement>('.message button')!.click();
      });

    it('draws a picture that was missing', async () => {
      await seen.fail(article(tag('patents'), autoloader), [[picture, 'missing']], ['sc-ready', 1]);
      await reader.page.evaluate(() => {
        document.querySelector('growth-card')!.metric = 'contract-value';
      });
      const [error] = await reader.hear('sc-error', 1);
      assert.equal((error!.detail as {code: string}).code, 'load-failed');
      await reader.until(
        () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('.message button'),
      );
      assert.match((await seen.texts())[0]!.frame, /图表暂时无法显示[^]*重新载入/);
      site.faults.clear();
      await retry();
      await reader.hear('sc-ready', 2);
      assert.ok((await seen.marks())[0]! >= 5);
    });

    it('draws own rows whose code was missing', async () => {
      const own = '<growth-card id="own"></growth-card><script src="/own.js"></script>';
      await seen.fail(article(own, autoloader), [[/\/live-/, 'refused']], ['sc-error', 1]);
      await reader.until(
        () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('.message button'),
      );
      site.faults.clear();
      await retry();
      await reader.hear('sc-ready', 1);
      assert.ok((await seen.marks())[0]! >= 5);
    });
  });

  describe('two scripts on a page', () => {
    const older = '<script type="module" src="/older/autoload.js"></script>';
    const olderDirect = '<script type="module" src="/older/growth-card.js"></script>';
    before(() => {
      for (const path of site.scripts) site.put(path.replace('/cdn/', '/older/'), site.text(path));
    });

    for (const [name, scripts, atLeast] of [
      ['the autoloader twice', autoloader + autoloader, 0],
      ['two autoloaders', older + autoloader, 0],
      ['autoloader and direct module', autoloader + directModule('growth-card'), 0],
      ['two direct modules', olderDirect + directModule('growth-card'), 1],
    ] as const) {
      it(`${name}: the first draws, with one warning at most`, async () => {
        const tags = tag('contract-value') + tag('patents') + tag('market-entities');
        await reader.show(article(tags, scripts), {until: ['sc-ready', 3]});
        await reader.rest();
        assert.equal((await reader.heard('sc-ready')).length, 3);
        for (const count of await seen.marks()) assert.ok(count >= 5);
        assert.ok(
          reader.messages.length >= atLeast && reader.messages.length <= 1,
          reader.messages.join('\n'),
        );
        for (const message of reader.messages) {
          assert.equal(message, 'warn: <growth-card> is defined; the first stays.');
        }
        const cards = await reader.page.evaluate(
          () => document.querySelectorAll<GrowthCard>('growth-card:defined').length,
        );
        assert.equal(cards, 3);
      });
    }
  });
});
