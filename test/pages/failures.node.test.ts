import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, directModule, tag} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {article, Seen} from './lib/seen.js';
import {Site, type Fault} from './lib/site.js';

const fallback = '<p class="inside">洛阳技术合同成交额增长88.1%。<a href="/data">数据</a></p>';
const picture = /\/contract-value\.(zh-CN|en)\.(wide|narrow)\.js$/;
const anyPicture = /\.(wide|narrow)\.js$/;

/** What the card of a figure says whose picture did not come. */
const notShown = {'zh-CN': /^图表暂时无法显示/, en: /^This chart cannot be shown/};
const notLoaded = {
  'zh-CN': '图表没有载入，请刷新。',
  en: 'Not loaded. Please reload.',
};
const cannotBeShown = {
  'zh-CN': ['图表暂时无法显示', '文章内容不受影响', '编辑部需要修正这张图。'],
  en: [
    'This chart cannot be shown right now',
    'The article is not affected',
    'We need to fix this chart.',
  ],
};
const languages = ['zh-CN', 'en'] as const;

describe('what a page shows when something fails', () => {
  let site: Site;
  let reader: Reader;
  let seen: Seen;

  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    seen = new Seen(reader);
    await reader.page.setViewport({width: 700, height: 2000});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  it('without scripts: what the tag holds', async () => {
    const content = article(tag('patents', {inside: fallback}) + tag('patents'), autoloader);
    const found = await seen.placesWithoutScripts(content);
    assert.equal(found.length, 6);
    for (const [text, , , width, height, visible] of found) {
      assert.ok(Number(width) > 0 && Number(height) > 0 && visible, `${text} is not to be seen`);
    }
    const heights = await reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map(({offsetHeight}) => offsetHeight),
    );
    assert.deepEqual(heights[1], 0, 'an empty tag leaves a hole');
    assert.deepEqual(
      await reader.page.evaluate(() => typeof customElements.get('growth-card')),
      'undefined',
    );
  });

  describe('with what the tag holds', () => {
    const held = (script: string, metric = 'contract-value') =>
      article(tag(metric, {inside: fallback}), script);
    let expected: Awaited<ReturnType<typeof seen.places>>;
    before(async () => (expected = await seen.placesWithoutScripts(held(autoloader))));

    const broken: readonly (readonly [string, string, readonly [RegExp, Fault][]])[] = [
      ['no autoload.js', autoloader, [[/autoload/, 'missing']]],
      ['autoload.js refused', autoloader, [[/autoload/, 'refused']]],
      ['autoload.js cut', autoloader, [[/autoload/, 'cut']]],
      ['no growth-card.js', directModule('growth-card'), [[/growth-card\.js/, 'missing']]],
      ['growth-card.js cut', directModule('growth-card'), [[/growth-card\.js/, 'cut']]],
    ];
    for (const [name, script, faults] of broken) {
      it(`${name}: all stays where it is`, async () => {
        await seen.fail(held(script), faults, ['error', 1]);
        await reader.settle();
        assert.deepEqual(await seen.places(), expected);
        assert.deepEqual(seen.uncaught(), []);
      });
    }

    for (const [name, pattern, fault] of [
      ['no picture', picture, 'missing'],
      ['picture cut', picture, 'cut'],
      ['no figure', /\/figure\.js/, 'missing'],
      ['figure refused', /\/figure\.js/, 'refused'],
      ['figure cut', /\/figure\.js/, 'cut'],
      ['no tag module', /\/chunks\/\w+\/growth-card\.js$/, 'missing'],
    ] as const) {
      it(`${name}: all stays where it is`, async () => {
        await seen.fail(held(autoloader), [[pattern, fault]], ['sc-ready', 0]);
        await reader.said(/^warn/);
        await reader.settle();
        assert.deepEqual(await seen.places(), expected);
        assert.deepEqual(seen.uncaught(), []);
      });
    }

    it('a file that fails is asked for once, not again and again', async () => {
      await seen.fail(held(autoloader), [[/\/figure\.js/, 'missing']], ['sc-ready', 0]);
      await reader.said(/^warn/);
      const links = () =>
        reader.page.evaluate(() => document.querySelectorAll('link[rel=modulepreload]').length);
      const before = await links();
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(before > 0 && before < 5, `${before} links`);
      assert.equal(await links(), before);
    });

    it('the code that says what is wrong is missing too: the fallback stays, and sc-error says so', async () => {
      await seen.fail(held(autoloader, 'nonsense'), [[/\/later[-.]/, 'missing']], ['sc-error', 1]);
      await reader.settle();
      assert.deepEqual(await seen.places(), expected);
      assert.deepEqual(seen.uncaught(), []);
    });

    it('unknown metric: all stays where it is, and the console says how to mend it', async () => {
      await seen.fail(held(autoloader, 'nonsense'), [], ['sc-error', 1]);
      await reader.settle();
      assert.deepEqual(await seen.places(), expected);
      assert.match(reader.messages.join(), /没有名为“nonsense”的指标.*contract-value patents/);
      // A message of the page before may still arrive.
      const said = reader.messages.filter((message) => message.includes('<growth-card>'));
      assert.equal(said.length, 1, reader.messages.join('\n'));
    });
  });

  describe('with an empty tag', () => {
    for (const lang of languages) {
      it(`unknown metric: a message in ${lang}, and the rest of the page as it was`, async () => {
        const tags = tag('nonsense') + tag('nonsense', {attributes: 'debug'}) + tag('patents');
        const content = article(tags, autoloader, lang);
        const expected = await seen.placesWithoutScripts(content);
        await seen.fail(content, [], ['sc-ready', 1]);
        const errors = await reader.hear('sc-error', 2);
        const [plain, debug, good] = await seen.texts();
        for (const words of cannotBeShown[lang]) assert.ok(plain!.frame.includes(words), words);
        assert.doesNotMatch(plain!.frame, /nonsense/);
        assert.match(debug!.frame, /nonsense/);
        assert.match(debug!.frame, /contract-value patents market-entities/);
        assert.match(good!.frame, /洛阳|Luoyang/);
        const detail = errors[0]!.detail as {code: string; message: string};
        assert.equal(detail.code, 'unknown-metric');
        assert.match(detail.message, lang === 'en' ? /^There is no metric/ : /^没有名为/);
        assert.deepEqual(seen.uncaught(), []);
        const sizes = (all: typeof expected) =>
          all.map(([text, x, , ...size]) => [text, x, ...size]);
        assert.deepEqual(sizes(await seen.places()), sizes(expected));
        assert.deepEqual((await seen.places())[0], expected[0]);
      });

      for (const [name, fault] of [
        ['no picture', 'missing'],
        ['picture refused', 'refused'],
        ['picture cut', 'cut'],
      ] as const) {
        it(`${name}: a message in ${lang}, and the next chart is drawn`, async () => {
          const content = article(tag('contract-value') + tag('patents'), autoloader, lang);
          await seen.fail(content, [[picture, fault]], ['sc-ready', 1]);
          await reader.until(() =>
            Boolean(document.querySelector('growth-card')!.shadowRoot?.querySelector('.error')),
          );
          const [bad, good] = await seen.texts();
          assert.match(good!.frame, /洛阳|Luoyang/);
          assert.ok((await seen.marks())[1]! >= 5);
          assert.match(bad!.frame, notShown[lang]);
          assert.deepEqual(seen.uncaught(), []);
        });
      }

      it(`no figure: a message in ${lang}`, async () => {
        const content = article(tag('contract-value') + tag('patents'), autoloader, lang);
        await seen.fail(content, [[/\/figure\.js/, 'missing']], ['sc-ready', 0]);
        await reader.until(() =>
          [...document.querySelectorAll('growth-card')].every((card) => card.textContent),
        );
        const found = await seen.texts();
        assert.deepEqual(
          found.map((card) => card.tag),
          [notLoaded[lang], notLoaded[lang]],
        );
        assert.deepEqual(seen.uncaught(), []);
      });
    }
  });

  it('no picture can be loaded at all: every tag says so, and the article stays', async () => {
    const tags = tag('contract-value') + tag('patents', {attributes: 'lang="en"'});
    await seen.fail(article(tags, autoloader), [[anyPicture, 'missing']], ['sc-ready', 0]);
    await reader.until(() =>
      [...document.querySelectorAll('growth-card')].every((card) =>
        Boolean(card.shadowRoot?.querySelector('.error')),
      ),
    );
    const [chinese, english] = await seen.texts();
    assert.match(chinese!.frame, notShown['zh-CN']);
    assert.match(english!.frame, notShown.en);
  });
});
