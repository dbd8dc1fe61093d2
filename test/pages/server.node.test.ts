// A tag that a server rendered: read before any script, taken over once, without a shift.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {autoloader, directModule, pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {shiftsOf, shiftWatch} from './lib/shifts.js';
import {Site} from './lib/site.js';

/** What `@lit-labs/ssr` makes of a tag; `npm run test:package` has it do so. */
const shadow =
  '<template shadowrootmode="open"><style>.frame{color:red}</style><!--lit-part--><div class="frame kept" lang="zh-CN"><div></div><div></div></div><slot></slot><!--/lit-part--></template>';
const served = readFileSync('dist/snippets/growth-card/contract-value.zh-CN.tag.html', 'utf8')
  .trim()
  .replace('>', `>${shadow}`);
const styles = '<link rel="stylesheet" href="/cdn/embed.css">';

describe('a tag that a server rendered', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    site.put('/with-faces.js', '');
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 640, height: 900});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const state = () =>
    reader.page.evaluate(() => {
      const card = document.querySelector('growth-card')!;
      return {
        frames: card.shadowRoot!.querySelectorAll('.frame').length,
        served: card.shadowRoot!.querySelectorAll('style').length,
        picture: card.querySelector('figure > svg')!.checkVisibility(),
        drawn: !!card.shadowRoot!.querySelector('[part=graphic] svg'),
      };
    });

  it('is read without scripts', async () => {
    await reader.page.setJavaScriptEnabled(false);
    await reader.page.goto(site.putPage(pageOf({head: styles, body: served})));
    await reader.page.setJavaScriptEnabled(true);
    assert.deepEqual(await state(), {frames: 1, served: 1, picture: true, drawn: false});
  });

  for (const [name, script, late] of [
    ['the autoloader', autoloader, /autoload\.js$/],
    ['its own module', directModule('growth-card'), /\/growth-card\.js$/],
  ] as const) {
    it(`is taken over by ${name}, once and without a shift`, async () => {
      const hold = site.hold(late);
      const body = `<p>前文</p>${served}<p>后文</p>`;
      const shown = reader.show(pageOf({head: styles + shiftWatch + script, body}));
      await hold.asked;
      await wait(300);
      assert.deepEqual(await state(), {frames: 1, served: 1, picture: true, drawn: false});
      hold.release();
      await shown;
      await reader.settle();
      assert.deepEqual(await state(), {frames: 1, served: 0, picture: false, drawn: true});
      assert.deepEqual(await shiftsOf(reader), []);
      assert.equal((await reader.heard('sc-ready')).length, 1);
      assert.deepEqual(reader.messages, []);
    });
  }

  it('shows the table that it holds, and then draws the rows in it', async () => {
    const table =
      '<table><tr><th>指标</th><th>增幅</th><th>时段</th><th>基期</th></tr><tr><td>合同（示例）</td><td>12.4%</td><td>2024年</td><td>2023年</td></tr></table>';
    const hold = site.hold(/autoload\.js$/);
    const body = `<growth-card>${shadow}${table}</growth-card>`;
    const shown = reader.show(pageOf({head: styles + autoloader, body}));
    await hold.asked;
    await wait(300);
    const seen = () =>
      reader.page.evaluate(() => {
        const card = document.querySelector('growth-card')!;
        const texts = [...card.shadowRoot!.querySelectorAll('[part=graphic] svg text')];
        return [
          card.querySelector('table')!.checkVisibility(),
          texts.some(({textContent}) => textContent.includes('12.4%')),
        ];
      });
    assert.deepEqual(await seen(), [true, false]);
    hold.release();
    await shown;
    await reader.settle();
    assert.deepEqual(await seen(), [false, true]);
    assert.deepEqual(reader.messages, []);
  });
});
