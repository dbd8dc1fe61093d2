import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import {autoloader, directModule, pageOf, tag} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site, type Fault} from './lib/site.js';

const fallback = '<p class="inside">洛阳技术合同成交额增长88.1%。<a href="/data">数据</a></p>';
const picture = /\/contract-value\.(zh-CN|en)\.(wide|narrow)\.js$/;
const OFFLINE = 'error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
const anyPicture = /\.(wide|narrow)\.js$/;

/** What the card of a figure says whose picture did not come. */
const notShown = {'zh-CN': /^图表暂时无法显示/, en: /^This chart cannot be shown/};
const notLoaded = {
  'zh-CN': '图表没有载入，请刷新。',
  en: 'The chart did not load. Please reload.',
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

/** An article around the tags. */
const article = (tags: string, script: string, lang = 'zh-CN') =>
  pageOf({
    lang,
    head: '<style>p { min-height: 20px }</style>',
    body: `<h1>标题</h1><p>前文</p>${tags}<p>后文</p><aside>旁注</aside>${script}`,
  });

describe('what a page shows when something fails', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('#own', ownRows.single));
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 2000});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Shows a page with faults on the way. */
  const fail = (
    content: string,
    faults: readonly (readonly [RegExp, Fault])[],
    until: readonly [string, number],
  ) => reader.show(content, {faults, until});

  /** Where everything is that a page holds around and inside the tags. */
  const places = () =>
    reader.page.evaluate(() =>
      [...document.querySelectorAll('h1, p, aside, a')].map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [element.textContent, x, y, width, height, element.checkVisibility()];
      }),
    );

  /** The same without any script. */
  async function placesWithoutScripts(content: string) {
    await reader.page.setJavaScriptEnabled(false);
    await reader.page.goto(site.putPage(content));
    await reader.page.setJavaScriptEnabled(true);
    return places();
  }

  /** Visible text of each card, in its shadow tree and in the tag. */
  const texts = () =>
    reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map((card) => {
        const frame = card.shadowRoot?.querySelector<HTMLElement>('.frame');
        return {frame: frame?.innerText ?? '', tag: card.innerText};
      }),
    );

  /** Marks and labels of each card's graphic. */
  const marks = () =>
    reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map(
        (card) => card.shadowRoot?.querySelectorAll('.graphic svg :is(path, text)').length ?? 0,
      ),
    );

  const uncaught = () => reader.messages.filter((message) => message.startsWith('uncaught'));

  it('without scripts: what the tag holds', async () => {
    const content = article(tag('patents', {inside: fallback}) + tag('patents'), autoloader);
    const found = await placesWithoutScripts(content);
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
    let expected: Awaited<ReturnType<typeof places>>;
    before(async () => (expected = await placesWithoutScripts(held(autoloader))));

    const broken: readonly (readonly [string, string, readonly [RegExp, Fault][]])[] = [
      ['no autoload.js', autoloader, [[/autoload/, 'missing']]],
      ['autoload.js refused', autoloader, [[/autoload/, 'refused']]],
      ['autoload.js cut', autoloader, [[/autoload/, 'cut']]],
      ['no growth-card.js', directModule('growth-card'), [[/growth-card\.js/, 'missing']]],
      ['growth-card.js cut', directModule('growth-card'), [[/growth-card\.js/, 'cut']]],
    ];
    for (const [name, script, faults] of broken) {
      it(`${name}: all stays where it is`, async () => {
        await fail(held(script), faults, ['error', 1]);
        await reader.settle();
        assert.deepEqual(await places(), expected);
        assert.deepEqual(uncaught(), []);
      });
    }

    for (const [name, pattern, fault] of [
      ['no picture', picture, 'missing'],
      ['picture cut', picture, 'cut'],
      ['no figure', /\/figure-/, 'missing'],
      ['figure refused', /\/figure-/, 'refused'],
      ['figure cut', /\/figure-/, 'cut'],
      ['no tag module', /\/chunks\/growth-card-[^/]+$/, 'missing'],
    ] as const) {
      it(`${name}: all stays where it is`, async () => {
        await fail(held(autoloader), [[pattern, fault]], ['sc-ready', 0]);
        await reader.said(/^warn/);
        await reader.settle();
        assert.deepEqual(await places(), expected);
        assert.deepEqual(uncaught(), []);
      });
    }

    it('a file that fails is asked for once, not again and again', async () => {
      await fail(held(autoloader), [[/\/figure-/, 'missing']], ['sc-ready', 0]);
      await reader.said(/^warn/);
      const links = () =>
        reader.page.evaluate(() => document.querySelectorAll('link[rel=modulepreload]').length);
      const before = await links();
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(before > 0 && before < 5, `${before} links`);
      assert.equal(await links(), before);
    });

    it('the code that says what is wrong is missing too: the fallback stays, and sc-error says so', async () => {
      await fail(held(autoloader, 'nonsense'), [[/\/later-/, 'missing']], ['sc-error', 1]);
      await reader.settle();
      assert.deepEqual(await places(), expected);
      assert.deepEqual(uncaught(), []);
    });

    it('unknown metric: all stays where it is, and the console says how to mend it', async () => {
      await fail(held(autoloader, 'nonsense'), [], ['sc-error', 1]);
      await reader.settle();
      assert.deepEqual(await places(), expected);
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
        const expected = await placesWithoutScripts(content);
        await fail(content, [], ['sc-ready', 1]);
        const errors = await reader.hear('sc-error', 2);
        const [plain, debug, good] = await texts();
        for (const words of cannotBeShown[lang]) assert.ok(plain!.frame.includes(words), words);
        assert.doesNotMatch(plain!.frame, /nonsense/);
        assert.match(debug!.frame, /nonsense/);
        assert.match(debug!.frame, /contract-value patents market-entities/);
        assert.match(good!.frame, /洛阳|Luoyang/);
        const detail = errors[0]!.detail as {code: string; message: string};
        assert.equal(detail.code, 'unknown-metric');
        assert.match(detail.message, lang === 'en' ? /^There is no metric/ : /^没有名为/);
        assert.deepEqual(uncaught(), []);
        const sizes = (all: typeof expected) =>
          all.map(([text, x, , ...size]) => [text, x, ...size]);
        assert.deepEqual(sizes(await places()), sizes(expected));
        assert.deepEqual((await places())[0], expected[0]);
      });

      for (const [name, fault] of [
        ['no picture', 'missing'],
        ['picture refused', 'refused'],
        ['picture cut', 'cut'],
      ] as const) {
        it(`${name}: a message in ${lang}, and the next chart is drawn`, async () => {
          const content = article(tag('contract-value') + tag('patents'), autoloader, lang);
          await fail(content, [[picture, fault]], ['sc-ready', 1]);
          await reader.until(() =>
            Boolean(document.querySelector('growth-card')!.shadowRoot?.querySelector('.error')),
          );
          const [bad, good] = await texts();
          assert.match(good!.frame, /洛阳|Luoyang/);
          assert.ok((await marks())[1]! >= 5);
          assert.match(bad!.frame, notShown[lang]);
          assert.deepEqual(uncaught(), []);
        });
      }

      it(`no figure: a message in ${lang}`, async () => {
        const content = article(tag('contract-value') + tag('patents'), autoloader, lang);
        await fail(content, [[/\/figure-/, 'missing']], ['sc-ready', 0]);
        await reader.until(() =>
          [...document.querySelectorAll('growth-card')].every((card) => card.textContent),
        );
        const found = await texts();
        assert.deepEqual(
          found.map((card) => card.tag),
          [notLoaded[lang], notLoaded[lang]],
        );
        assert.deepEqual(uncaught(), []);
      });
    }
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
      ['later', /\/later-/],
      ['content', /\.content-/],
    ] as const) {
      it(`no ${name} chunk: the chart stays, and the table comes once it is there`, async () => {
        await reader.show(article(tag('patents'), autoloader));
        const drawn = await marks();
        site.faults.set(pattern, 'missing');
        await open();
        await reader.said(/./);
        await reader.settle();
        assert.deepEqual(await marks(), drawn);
        assert.deepEqual(uncaught(), []);
        site.faults.clear();
        await open();
        await reader.until(
          () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('table'),
        );
      });
    }

    it('offline: all stays, also when the page gets narrower', async () => {
      await reader.show(article(tag('patents'), autoloader));
      const drawn = await reader.page.screenshot();
      await reader.page.setOfflineMode(true);
      try {
        await reader.page.setViewport({width: 400, height: 2000});
        await reader.settle();
        assert.ok((await marks())[0]! >= 5);
        assert.match((await texts())[0]!.frame, /洛阳/);
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
      await fail(article(tag('patents'), autoloader), [[picture, 'missing']], ['sc-ready', 1]);
      await reader.page.evaluate(() => {
        document.querySelector('growth-card')!.metric = 'contract-value';
      });
      const [error] = await reader.hear('sc-error', 1);
      assert.equal((error!.detail as {code: string}).code, 'load-failed');
      await reader.until(
        () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('.message button'),
      );
      assert.match((await texts())[0]!.frame, /图表暂时无法显示[^]*重新载入/);
      site.faults.clear();
      await retry();
      await reader.hear('sc-ready', 2);
      assert.ok((await marks())[0]! >= 5);
    });

    it('draws own rows whose code was missing', async () => {
      const own = '<growth-card id="own"></growth-card><script src="/own.js"></script>';
      await fail(article(own, autoloader), [[/\/live-/, 'refused']], ['sc-error', 1]);
      await reader.until(
        () => !!document.querySelector('growth-card')!.shadowRoot!.querySelector('.message button'),
      );
      site.faults.clear();
      await retry();
      await reader.hear('sc-ready', 1);
      assert.ok((await marks())[0]! >= 5);
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
        for (const count of await marks()) assert.ok(count >= 5);
        assert.ok(
          reader.messages.length >= atLeast && reader.messages.length <= 1,
          reader.messages.join('\n'),
        );
        for (const message of reader.messages) {
          assert.equal(
            message,
            'warn: <growth-card> is defined already; the first definition stays.',
          );
        }
        const cards = await reader.page.evaluate(
          () => document.querySelectorAll<GrowthCard>('growth-card:defined').length,
        );
        assert.equal(cards, 3);
      });
    }
  });

  it('no picture can be loaded at all: every tag says so, and the article stays', async () => {
    const tags = tag('contract-value') + tag('patents', {attributes: 'lang="en"'});
    await fail(article(tags, autoloader), [[anyPicture, 'missing']], ['sc-ready', 0]);
    await reader.until(() =>
      [...document.querySelectorAll('growth-card')].every((card) =>
        Boolean(card.shadowRoot?.querySelector('.error')),
      ),
    );
    const [chinese, english] = await texts();
    assert.match(chinese!.frame, notShown['zh-CN']);
    assert.match(english!.frame, notShown.en);
  });
});
