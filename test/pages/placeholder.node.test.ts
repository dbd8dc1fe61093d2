// Placeholders, for systems that keep no unknown tags: upgraded in place, and left as they are when anything fails.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site, type Fault} from './lib/site.js';

const link = '<a href="#data">数据</a>';
const holder = (attributes: string, inside = link, tag = 'growth-card') =>
  `<div data-widget="${tag}" ${attributes}>${inside}</div>`;
const patents = holder('data-metric="patents"');

describe('a placeholder', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 1200});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const show = (body: string, ready = 1, faults: readonly (readonly [RegExp, Fault])[] = []) =>
    reader.show(pageOf({body}), {until: ['sc-ready', ready], faults});

  /** What stands in the page's body, and in each card. */
  const found = () =>
    reader.page.evaluate(() => ({
      body: [...document.body.children].map(({localName}) => localName),
      cards: [...document.querySelectorAll('growth-card, roadmap-timeline, carrier-map')].map(
        (card) => ({
          attributes: card.getAttributeNames().sort(),
          drawings: card.shadowRoot?.querySelectorAll('.graphic svg').length ?? 0,
        }),
      ),
    }));
  const variants = async () =>
    (await reader.heard('sc-ready')).map(({detail}) => (detail as {variant: string}).variant);

  /** Whether the link in it is there to be seen, and a click on it arrives. */
  const clickable = async () => {
    const [x, y] = await reader.page.evaluate(() => {
      const box = document.querySelector('a')!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    });
    await reader.page.mouse.click(x!, y!);
    return reader.page.evaluate(() => location.hash === '#data');
  };

  it('becomes its tag in its place, with the attributes that the tag knows and no others', async () => {
    await show(
      `<p>前文</p>${holder(
        'data-metric="patents" data-headline="自拟" data-onclick="fail()" data-style="color: red" ' +
          'data-foo="1" data-class="x" data-id="y" data-slot="z" data-lang="de" onclick="fail()" title="t" ' +
          'id="one" class="wide left" style="margin: 3px" lang="en" dir="ltr"',
      )}<p>后文</p>`,
    );
    await reader.rest();
    assert.deepEqual(await found(), {
      body: ['p', 'growth-card', 'p'],
      cards: [
        {
          attributes: ['class', 'dir', 'headline', 'id', 'lang', 'metric', 'style'],
          drawings: 1,
        },
      ],
    });
    const card = await reader.page.evaluate(() => {
      const card = document.querySelector('growth-card')!;
      const {id, className, lang, metric} = card;
      const headline = card.shadowRoot!.querySelector('.headline')!.textContent.trim();
      const inside = card.querySelector('a')!.checkVisibility();
      return {
        id,
        className,
        lang,
        metric,
        margin: getComputedStyle(card).marginTop,
        headline,
        inside,
      };
    });
    assert.deepEqual(card, {
      id: 'one',
      className: 'wide left',
      lang: 'en',
      metric: 'patents',
      margin: '3px',
      headline: '自拟',
      inside: false,
    });
    assert.deepEqual(await reader.heard('sc-ready'), [
      {type: 'sc-ready', detail: {variant: 'patents', language: 'en'}},
    ]);
    assert.deepEqual(reader.messages, []);
  });

  it('can keep a place for every widget, and stand beside its tag', async () => {
    const tracks = holder('data-track="bases"', '', 'roadmap-timeline');
    const map = holder('data-year="2021"', '', 'carrier-map');
    await show(`${tracks}${map}${patents}<growth-card></growth-card>`, 4);
    await reader.rest();
    assert.deepEqual((await variants()).sort(), ['2021', 'bases', 'contract-value', 'patents']);
    const {body, cards} = await found();
    assert.deepEqual(body, ['roadmap-timeline', 'carrier-map', 'growth-card', 'growth-card']);
    assert.deepEqual(
      cards.map(({drawings}) => drawings),
      [1, 1, 1, 1],
    );
    assert.deepEqual(reader.messages, []);
  });

  it('asks for the picture of its variant, and for no other', async () => {
    await show(patents);
    await reader.rest();
    const pictures = site.answers
      .map(({path}) => path)
      .filter((path) => /(wide|narrow)/.test(path));
    assert.deepEqual(
      pictures.map((path) => path.replace(/^.*\//, '')),
      ['patents.zh-CN.wide.js'],
    );
  });

  for (const [name, pattern] of [
    ['its module', /\/chunks\/\w+\/growth-card\.js$/],
    ['its picture', /\/patents\.zh-CN\.wide/],
    ['the placeholders’ chunk', /\/placeholder\.js/],
    ['the autoloader', /\/autoload\.js$/],
  ] as const) {
    for (const fault of ['missing', 'refused', 'cut'] as const) {
      it(`stays to be seen and clicked when ${name} is ${fault}`, async () => {
        await show(patents, 0, [[pattern, fault]]);
        await reader.said(/./);
        await reader.rest();
        assert.ok(await clickable());
        const {cards} = await found();
        assert.deepEqual(
          cards.map(({drawings}) => drawings),
          cards.map(() => 0),
        );
        assert.equal(await reader.page.evaluate(() => document.body.innerText.trim()), '数据');
        assert.deepEqual(await reader.heard('sc-ready'), []);
        assert.deepEqual(
          reader.messages.filter((message) => message.startsWith('uncaught')),
          [],
        );
      });
    }
  }

  it('says that it did not load where it holds nothing', async () => {
    await show(holder('data-metric="patents"', ''), 0, [[/\/placeholder\.js/, 'missing']]);
    await reader.until(() => document.body.innerText.includes('图表没有载入'));
    assert.deepEqual((await found()).body, ['div']);
  });

  it('of a tag that there is none of is left alone', async () => {
    const unknown = ['pie-card', 'constructor', '__proto__', 'toString', '', 'div', 'growth-cards'];
    await show(unknown.map((tag) => holder('data-metric="patents"', link, tag)).join(''), 0);
    await reader.rest();
    const left = await reader.page.evaluate(() =>
      [...document.body.children].map((element) => element.getAttributeNames().join()),
    );
    assert.deepEqual(left, Array(unknown.length).fill('data-widget,data-metric'));
    assert.deepEqual(
      site.answers.map(({path}) => path),
      ['/cdn/autoload.js'],
    );
    assert.deepEqual(await reader.heard(), []);
    assert.deepEqual(reader.messages, []);
  });

  it('of a metric that there is none of keeps what it holds, as a tag does', async () => {
    await reader.show(pageOf({body: holder('data-metric="nonsense"')}), {until: ['sc-error', 1]});
    await reader.rest();
    assert.ok(await clickable());
    const [error] = await reader.heard('sc-error');
    assert.equal((error!.detail as {code: string}).code, 'unknown-metric');
    assert.deepEqual((await found()).cards, [{attributes: ['metric'], drawings: 0}]);
  });

  it('of a metric that there is none of, and holding nothing, says so', async () => {
    const body = holder('data-metric="nonsense"', '');
    await reader.show(pageOf({body}), {until: ['sc-error', 1]});
    await reader.until(() =>
      /图表暂时无法显示/.test(
        document.querySelector('growth-card')!.shadowRoot!.querySelector<HTMLElement>('.frame')!
          .innerText,
      ),
    );
  });

  for (const [name, body, drawn] of [
    ['a tag', holder('data-metric="patents"', '<growth-card metric="patents"></growth-card>'), 1],
    ['another placeholder', holder('data-metric="patents"', patents), 1],
    ['another placeholder, in a paragraph', holder('', `<p>${patents}</p>`), 1],
  ] as const) {
    it(`that holds ${name} is drawn once`, async () => {
      await show(body, drawn);
      await reader.rest();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await reader.rest();
      const visible = await reader.page.evaluate(
        () =>
          [...document.querySelectorAll('growth-card')].filter((card) =>
            card.shadowRoot?.querySelector('svg')?.checkVisibility(),
          ).length,
      );
      assert.equal(visible, 1);
      assert.equal((await reader.heard('sc-ready')).length, drawn);
      assert.deepEqual(reader.messages, []);
    });
  }

  it('that holds its own kind in a tag leaves one chart', async () => {
    await show(`<growth-card>${patents}</growth-card>`);
    await reader.rest();
    assert.deepEqual(await variants(), ['contract-value']);
  });

  it('is found when a script adds it later, or moves it', async () => {
    await show(patents);
    await reader.rest();
    await reader.page.evaluate(() => {
      const late = document.createElement('div');
      late.dataset.widget = 'growth-card';
      late.dataset.metric = 'market-entities';
      const around = document.createElement('section');
      around.append(late);
      document.body.append(around);
      document.body.prepend(around);
    });
    await reader.hear('sc-ready', 2);
    await reader.rest();
    assert.deepEqual((await variants()).sort(), ['market-entities', 'patents']);
    assert.deepEqual(reader.messages, []);
  });

  it('that is taken out while it loads is not put back', async () => {
    const {asked, release} = site.hold(/\/placeholder\.js/);
    await show(patents, 0);
    await asked;
    await reader.page.evaluate(() => document.querySelector('[data-widget]')!.remove());
    release();
    await reader.rest();
    assert.deepEqual((await found()).body, []);
    assert.deepEqual(reader.messages, []);
  });
});
