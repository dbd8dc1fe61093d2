// chart-figure in an article: what it shows while it waits, when a frame or a host misbehaves, and what it leaves alone.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, pageOf} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const bare = JSON.stringify({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {
    values: [
      {a: '甲', b: 28},
      {a: '乙', b: 55},
    ],
  },
  mark: 'bar',
  encoding: {
    y: {field: 'a', type: 'nominal'},
    x: {field: 'b', type: 'quantitative'},
  },
});
const nested = `<script type="application/json">${bare}</script>`;
const figure = (attributes = '', inside = nested) =>
  `<chart-figure headline="示例" source="示例数据" ${attributes}>${inside}</chart-figure>`;
const headers = {'content-security-policy': strictPolicy};

/** A page that stands in for chart-frame.html: takes the port, and does as it likes. */
const pretended = (behaviour: string) =>
  `<!doctype html><script>addEventListener('message', ({ports: [port]}) => { ${behaviour} })</script>`;

describe('chart-figure', () => {
  let site: Site;
  let reader: Reader;
  let frame: string;

  before(async () => {
    site = await Site.open();
    frame = site.text('/cdn/chart-frame.html');
    site.put('/spec.json', bare);
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 1200});
    await reader.page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.defineProperty(window, Symbol.for('shifts'), {value: shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
      }).observe({type: 'layout-shift', buffered: true});
    });
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const article = (body: string) =>
    pageOf({head: autoloader, body: `<p>前文</p>${body}<p>后文</p>`});
  const height = () =>
    reader.page.evaluate(
      () =>
        document.querySelector('chart-figure')!.shadowRoot!.querySelector('iframe')?.offsetHeight,
    );
  const code = async () => ((await reader.hear('sc-error', 1))[0]!.detail as {code: string}).code;
  const pretend = async (behaviour: string, until: readonly [string, number]) => {
    site.put('/cdn/chart-frame.html', pretended(behaviour));
    await reader.show(article(figure()), {until});
    site.put('/cdn/chart-frame.html', frame);
  };

  it('draws under a strict policy, named, and says nothing', async () => {
    await reader.show(article(figure('alt="条形图：乙多于甲"')), {headers});
    assert.deepEqual(await reader.heard(), [
      {type: 'sc-ready', detail: {variant: 'spec', language: 'zh-CN'}},
    ]);
    assert.deepEqual(reader.messages, []);
    const inside = await reader.page
      .frames()
      .find((each) => each.url().includes('chart-frame'))!
      .evaluate(() => {
        const picture = document.querySelector('svg')!;
        return {
          name: picture.getAttribute('aria-label'),
          role: picture.getAttribute('role'),
          language: document.documentElement.lang,
          parts: document.querySelectorAll('[aria-roledescription]').length,
          ground: getComputedStyle(document.body).backgroundColor,
        };
      });
    assert.deepEqual(inside, {
      name: '条形图：乙多于甲',
      role: 'img',
      language: 'zh-CN',
      parts: 0,
      ground: 'rgba(0, 0, 0, 0)',
    });
    const attributes = await reader.page.evaluate(() => {
      const host = document.querySelector('chart-figure')!.shadowRoot!;
      const {title, sandbox, referrerPolicy} = host.querySelector('iframe')!;
      return [title, sandbox.value, referrerPolicy, host.querySelectorAll('button').length];
    });
    assert.deepEqual(attributes, ['条形图：乙多于甲', 'allow-scripts', 'no-referrer', 3]);
  });

  it('loads nothing of the frame before it is near, and none of it for other tags', async () => {
    const far = `<div style="height: 6000px"></div>${figure()}`;
    await reader.show(pageOf({head: autoloader, body: `<growth-card></growth-card>${far}`}));
    await reader.rest();
    assert.deepEqual(
      site.answers.filter(({path}) => /chart-f/.test(path)),
      [],
    );
    await reader.page.evaluate(() => scrollTo(0, 6000));
    await reader.hear('sc-ready', 2);
  });

  it('reads a spec behind src, without credentials', async () => {
    await reader.show(article(figure('src="/spec.json"', '')), {headers});
    assert.ok(site.answers.some(({path}) => path === '/spec.json'));
  });

  it('keeps what the tag holds until it is drawn, and then shows the chart alone', async () => {
    const {asked, release} = site.hold(/chart-frame\.js/);
    const inside = `${nested}<p id="kept">乙多于甲</p>`;
    const shown = reader.show(article(figure('', inside)), {headers});
    await asked;
    const seen = () =>
      reader.page.evaluate(() => [
        document.querySelector('#kept')!.checkVisibility(),
        document.querySelector('chart-figure')!.offsetHeight < 200,
      ]);
    assert.deepEqual(await seen(), [true, true]);
    release();
    await shown;
    await reader.settle();
    assert.deepEqual(await seen(), [false, false]);
  });

  it('takes a chart of another width when its column changes', async () => {
    await reader.show(article(`<div style="width: 600px">${figure()}</div>`));
    const width = () =>
      reader.page
        .frames()
        .find((each) => each.url().includes('chart-frame'))!
        .evaluate(() => document.querySelector('svg')!.getBoundingClientRect().width);
    assert.ok(Math.abs((await width()) - 560) <= 1, String(await width()));
    await reader.page.evaluate(() => (document.querySelector('div')!.style.width = '320px'));
    for (let tries = 0; tries < 50 && (await width()) > 300; tries += 1) await reader.settle();
    assert.ok(Math.abs((await width()) - 288) <= 1, String(await width()));
  });

  it('draws again where it is put again', async () => {
    await reader.show(article(figure()));
    await reader.page.evaluate(() =>
      document.body.prepend(document.querySelector('chart-figure')!),
    );
    await reader.hear('sc-ready', 2);
    assert.deepEqual(await reader.heard('sc-error'), []);
  });

  it('stops what is on its way when it is removed', async () => {
    const {asked, release} = site.hold(/spec\.json/);
    await reader.show(article(figure('src="/spec.json"', '')), {until: ['sc-ready', 0]});
    await asked;
    await reader.page.evaluate(() => document.querySelector('chart-figure')!.remove());
    release();
    await reader.rest();
    assert.deepEqual(await reader.heard(), []);
    assert.deepEqual(reader.messages, []);
  });

  describe('S2: sources that are refused', () => {
    for (const [src, expected] of [
      ['javascript:alert(1)', 'src-refused'],
      ['data:application/json,{}', 'src-refused'],
      ['http://127.0.0.1:1/spec.json', 'src-refused'],
      ['https://user:word@localhost/spec.json', 'src-refused'],
      ['http://[', 'src-refused'],
      ['/missing.json', 'src-failed'],
      ['/cdn/embed.css', 'spec-unreadable'],
      ['/large.json', 'spec-too-large'],
    ] as const) {
      it(`${src}: ${expected}`, async () => {
        site.put('/large.json', `"${'x'.repeat(1_100_000)}"`);
        await reader.show(article(figure(`src="${src}"`, '')), {until: ['sc-error', 1]});
        assert.equal(await code(), expected);
      });
    }
  });

  describe('S5: a frame that misbehaves', () => {
    it('is as high as is right, and does not change for ever', async () => {
      await pretend(
        `for (const height of [NaN, Infinity, -5, '90', null, {}, [80]]) port.postMessage({type: 'height', height});
         port.postMessage({type: 'drawn'});
         for (let i = 0; i < 500; i += 1) port.postMessage({type: 'height', height: 100 + i});
         setTimeout(() => port.postMessage({type: 'height', height: 1e9}), 1200);`,
        ['sc-ready', 1],
      );
      const before = await height();
      assert.ok(before! >= 100 && before! <= 125, `${before} px`);
      await new Promise((later) => setTimeout(later, 1500));
      assert.equal(await height(), 4000);
    });

    it('says nothing but what the protocol has', async () => {
      await pretend(
        `for (const data of [null, 1, 'drawn', [], {}, {type: 'failed', code: 'load-failed', text: 'x'}, {type: '__proto__'}, {type: 'ready'}]) port.postMessage(data);
         parent.postMessage({type: 'drawn'}, '*');
         port.postMessage({type: 'failed', code: 'spec-failed', text: '<b>a</b>\\u202e' + 'x'.repeat(10000)});`,
        ['sc-error', 1],
      );
      const [error] = await reader.hear('sc-error', 1);
      const {message} = error!.detail as {message: string};
      assert.ok(message.length < 400 && message.includes('<b>a</b>'));
      assert.ok(!message.includes('\u202e'));
      assert.deepEqual(await reader.heard('sc-ready'), []);
    });

    it('is taken away when it goes to another page', async () => {
      await pretend(
        `port.postMessage({type: 'drawn'}); location = '/cdn/chart-frame.html?other';`,
        ['sc-error', 1],
      );
      assert.equal(await code(), 'spec-failed');
      assert.equal(await height(), undefined);
    });

    it('is not spoken for by other frames', async () => {
      const {asked, release} = site.hold(/chart-frame\.js/);
      site.put(
        '/other.html',
        `<!doctype html><script>setInterval(() => parent.postMessage({type: 'drawn', height: 9999}, '*'), 5)</script>`,
      );
      const shown = reader.show(article(figure() + '<iframe src="/other.html"></iframe>'));
      await asked;
      await new Promise((later) => setTimeout(later, 200));
      assert.deepEqual(await reader.heard(), []);
      assert.equal(await height(), 320);
      release();
      await shown;
    });
  });

  it('late specs and silent frames: ten seconds, one named error each, no shift, and another try', async () => {
    site.put('/cdn/chart-frame.html', pretended(''));
    const {asked, release} = site.hold(/spec\.json/);
    await reader.show(
      pageOf({
        head: '<script type="module" src="/cdn/chart-figure.js"></script>',
        body: `${figure('src="/spec.json" id="late"', '')}${figure('id="silent"')}<p>后文</p>`,
      }),
      {until: ['sc-ready', 0]},
    );
    await asked;
    await reader.until(
      () => !!document.querySelector('#silent')?.shadowRoot?.querySelector('iframe'),
    );
    await reader.settle();
    const shifts = () =>
      reader.page.evaluate(() => (Reflect.get(window, Symbol.for('shifts')) as number[]).length);
    const before = await shifts();
    await new Promise((later) => setTimeout(later, 8000));
    const codes = (await reader.hear('sc-error', 2)).map(
      ({detail}) => (detail as {code: string}).code,
    );
    assert.deepEqual(codes.sort(), ['frame-late', 'src-late']);
    await reader.until(() =>
      [...document.querySelectorAll('chart-figure')].every((each) =>
        each.shadowRoot!.querySelector('.message button'),
      ),
    );
    assert.equal(await shifts(), before, 'what follows has moved');
    release();
    site.put('/cdn/chart-frame.html', frame);
    await reader.page.evaluate(() => {
      for (const each of document.querySelectorAll('chart-figure')) {
        each.shadowRoot!.querySelector<HTMLButtonElement>('.message button')!.click();
      }
    });
    await reader.hear('sc-ready', 2);
  });
});
