import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autoloader, directModule, pageOf, type PageParts} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

/** The cards of a page: a picture and a live view, wide and narrow. */
const cards = [
  {id: 'bundled-wide', tag: 'growth-card metric="market-entities"', left: 20, width: 640},
  {id: 'bundled-narrow', tag: 'growth-card metric="market-entities"', left: 680, width: 320},
  {id: 'own-wide', tag: 'growth-card class="own"', left: 1020, width: 640},
  {id: 'own-narrow', tag: 'growth-card class="own"', left: 1680, width: 320},
] as const;
type Card = (typeof cards)[number];
const own = '<script src="/own.js"></script>';

const elementOf = ({id, tag}: Card, more = '') => `<${tag} id="${id}" ${more}></growth-card>`;

/** Puts something where a card has its place on every page: out of the flow, so that nothing of the host moves it. */
const placed = ({left, width}: Card, content: string) =>
  `<div style="position: absolute !important; display: block !important; top: 20px !important;
    left: ${left}px !important; width: ${width}px !important; box-sizing: content-box !important;
    margin: 0 !important; padding: 0 !important">${content}</div>`;

type Around = (card: Card) => string;

const pageWith = (around: Around, parts: Omit<PageParts, 'body'> = {}) =>
  pageOf({...parts, body: cards.map((card) => placed(card, around(card))).join('\n') + own});
const bare = pageWith((card) => elementOf(card));

const styled = (css: string) =>
  pageWith((card) => elementOf(card), {head: `<style>${css}</style>${autoloader}`});
const wrapped = (opening: (card: Card) => string, closing: string) =>
  pageWith((card) => opening(card) + elementOf(card) + closing);

/** What a content management system may do to everything on its pages. */
const reset = `
  * { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important;
      font-size: 40px !important; line-height: 3 !important; letter-spacing: .3em !important;
      word-spacing: 1em !important; text-align: right !important; text-transform: uppercase !important;
      font-family: cursive !important; font-weight: 900 !important; font-style: italic !important;
      color: red !important; text-indent: 3em !important; white-space: pre !important;
      word-break: break-all !important; text-shadow: 2px 2px blue !important; hyphens: auto !important;
      list-style: square !important; cursor: wait !important; font-variant: small-caps !important;
      -webkit-text-stroke: 2px green !important; tab-size: 1 !important; quotes: none !important;
      border-collapse: separate !important; border-spacing: 9px !important }
  svg { width: 100% !important; height: auto !important; fill: lime !important }
  svg text { font-size: 9px !important }
  path, rect, line { fill: aqua !important; stroke: red !important }
  table td, table th { border: 5px solid red !important; padding: 30px !important }
  button, figure, figcaption, h2, p, span { background: black !important; border: 4px dotted !important }
  button { all: unset !important; position: fixed !important; width: 300px !important }
  figure { margin: 40px !important; float: right !important }`;

const article = `div { text-align: center; letter-spacing: 5px; text-transform: uppercase;
  white-space: nowrap; line-height: 4; font: italic 900 30px cursive; word-spacing: 10px;
  text-indent: 50px; hyphens: auto; writing-mode: horizontal-tb; word-break: keep-all }`;

const prototypes = `
  Array.prototype.each = function (action) { this.forEach(action); };
  Array.prototype.toJSON = function () { return 'array'; };
  String.prototype.capitalize = function () { return 'Capital'; };
  Function.prototype.delay = function () {};
  Element.prototype.show = function () { return this; };`;

const hosts: Readonly<Record<string, string>> = {
  '* { all: unset }': styled('* { all: unset }'),
  'growth-card { all: unset !important }': styled('growth-card { all: unset !important }'),
  '* { all: initial }': styled('* { all: initial }'),
  '* { all: revert }': styled('* { all: revert }'),
  'a brutal reset': styled(reset),
  'a root font of 300 %': styled(':root { font-size: 300% }'),
  'a root font of 20 px, in serif': styled(':root { font: 20px/1 serif }'),
  'a body of 6 px': styled('body { font-size: 6px; line-height: 0 }'),
  'text inherited from an article': styled(article),
  'direction from right to left': bare.replace('<html', '<html dir="rtl"'),
  'quirks mode': bare.replace('<!doctype html>', ''),
  'a flex item': wrapped(
    ({width}) =>
      `<div style="display: flex; width: ${width + 9}px"><div style="flex: 0 0 ${width}px; min-width: 0">`,
    '</div><i>next</i></div>',
  ),
  'itself a flex item': pageWith(
    (card) =>
      `<div style="display: flex">${elementOf(card, 'style="flex: 1; min-width: 0"')}</div>`,
  ),
  'itself a grid item': wrapped(
    ({width}) => `<div style="display: grid; grid-template-columns: ${width}px 5px">`,
    '</div>',
  ),
  'a cell of a table': wrapped(
    ({width}) =>
      `<table cellpadding="0" cellspacing="0" width="${width}" style="table-layout: fixed"><tr><td>`,
    '</table>',
  ),
  'more on the prototypes': pageWith((card) => elementOf(card), {
    head: `<script src="/prototypes.js"></script>${autoloader}`,
  }),
};

interface Look {
  readonly picture: Buffer;
  readonly lines: readonly string[];
}

describe('the same picture in every host page', () => {
  let site: Site;
  let reader: Reader;
  const expected = new Map<string, Look>();

  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('.own', ownRows.several));
    site.put('/prototypes.js', prototypes);
    site.put('/empty.html', pageOf({head: '', body: ''}));
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 2100, height: 700});
    await show(bare);
    await reader.settle();
    for (const {id} of cards) expected.set(id, await look(id));
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const show = (content: string, ready: number = cards.length) =>
    reader.show(content, {until: ['sc-ready', ready]});

  /**
   * How a card looks: its pixels, and where every element and every line of text is, by
   * the upper left corner of its frame.
   */
  async function look(id: string): Promise<Look> {
    const {clip, lines} = await reader.page.evaluate((id) => {
      const root = document.getElementById(id)!.shadowRoot!;
      const {x, y, width, height} = root.querySelector('figure')!.getBoundingClientRect();
      const placeOf = (box: DOMRect) =>
        [box.x - x, box.y - y, box.width, box.height].map((length) => length.toFixed(1)).join(' ');
      const lines: string[] = [];
      for (const element of root.querySelectorAll('figure, figure *')) {
        const {color, fill, fontSize} = getComputedStyle(element);
        const place = element.localName === 'slot' ? '' : placeOf(element.getBoundingClientRect());
        lines.push(`${element.localName} ${place} ${color} ${fill} ${fontSize}`);
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || !node.data.trim()) continue;
          const range = new Range();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) lines.push(`“${node.data}” ${placeOf(box)}`);
        }
      }
      return {clip: {x: x + scrollX, y: y + scrollY, width, height}, lines};
    }, id);
    return {picture: Buffer.from(await reader.page.screenshot({clip})), lines};
  }

  /** Fails unless the cards, once the page has painted them, look as they do on a bare page. */
  async function same(...ids: Card['id'][]) {
    await reader.settle();
    for (const id of ids) {
      const seen = await look(id);
      const {picture, lines} = expected.get(id)!;
      const moved = seen.lines.filter((line, index) => line !== lines[index]);
      const about = `${id}: ${moved[0]} instead of ${lines[seen.lines.indexOf(moved[0]!)]}`;
      assert.equal(moved.length, 0, about);
      assert.equal(seen.lines.length, lines.length, id);
      assert.ok(seen.picture.equals(picture), `${id}: looks different, though nothing has moved`);
    }
  }
  const all = cards.map(({id}) => id);

  const variantsReady = async () =>
    (await reader.heard('sc-ready')).map(({detail}) => (detail as {variant: string}).variant);
  const readyCount = async () => (await reader.heard('sc-ready')).length;

  for (const css of ['--sc-color-accent: #f00', '--sc-size-padding: 21px']) {
    it(`would be found to differ with ${css}`, async () => {
      await show(styled(`growth-card { ${css} }`));
      await assert.rejects(same('bundled-wide'));
      await assert.rejects(same('own-wide'));
    });
  }

  for (const [name, content] of Object.entries(hosts)) {
    it(`with ${name}`, async () => {
      await show(content);
      await same(...all);
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
    await same('bundled-wide', 'bundled-narrow');
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
      await same(...all);
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
      await same(...all);
      assert.deepEqual(
        early,
        ['market-entities', 'market-entities'],
        'own rows said they were ready before they were drawn',
      );

      await setStyle(css);
      await reader.settle();
      await setStyle('');
      await same(...all);
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
    await same(...all);
  });

  it('moved about while it loads: drawn once', async () => {
    const picture = site.hold(/market-entities/);
    const live = site.hold(/\/live-/);
    await show(bare, 0);
    const move = (selector: string) =>
      reader.page.evaluate((selector) => {
        for (const card of document.querySelectorAll(selector)) {
          const place = card.parentElement!;
          document.body.append(card);
          card.remove();
          place.append(card);
        }
      }, selector);
    await picture.asked;
    await move('growth-card');
    picture.release();
    await live.asked;
    await move('.own');
    await reader.settle();
    live.release();
    await reader.hear('sc-ready', 4);
    await reader.rest();
    await same(...all);
    assert.deepEqual((await variantsReady()).sort(), [
      'market-entities',
      'market-entities',
      'rows',
      'rows',
    ]);
    assert.deepEqual(reader.messages, []);
  });

  it('moved about when it is drawn', async () => {
    await show(bare);
    await reader.page.evaluate(() => {
      for (const card of document.querySelectorAll('growth-card')) {
        const place = card.parentElement!;
        document.body.append(card);
        place.append(card);
      }
    });
    await reader.rest();
    await same(...all);
    assert.deepEqual(reader.messages, []);
  });

  it('moved into a frame, and back', async () => {
    const frame = '<iframe src="/empty.html" style="width: 700px; height: 600px"></iframe>';
    await show(bare.replace('</body>', `${frame}</body>`));
    await reader.page.evaluate(() => {
      const {body} = document.querySelector('iframe')!.contentDocument!;
      for (const card of document.querySelectorAll('growth-card')) {
        card.parentElement!.id = `place-of-${card.id}`;
        body.append(card);
      }
    });
    await reader.rest();
    // Own rows are drawn anew, which a busy machine takes its time for.
    await reader.until(() => {
      const {body} = document.querySelector('iframe')!.contentDocument!;
      return [...body.querySelectorAll('growth-card')].every((card) =>
        card.shadowRoot!.querySelector('.graphic svg text'),
      );
    });
    const inFrame = await reader.page.evaluate(() => {
      const {body} = document.querySelector('iframe')!.contentDocument!;
      return [...body.querySelectorAll('growth-card')].map((card) => {
        const root = card.shadowRoot!;
        return {
          drawn: root.querySelectorAll('.graphic svg :is(path, rect, text)').length >= 5,
          styled: getComputedStyle(root.querySelector('figure')!).borderTopWidth === '1px',
        };
      });
    });
    assert.deepEqual(
      inFrame,
      cards.map(() => ({drawn: true, styled: true})),
    );
    await reader.page.evaluate(() => {
      const {body} = document.querySelector('iframe')!.contentDocument!;
      for (const card of body.querySelectorAll('growth-card')) {
        document.getElementById(`place-of-${card.id}`)!.append(card);
      }
    });
    await reader.rest();
    await same(...all);
    assert.deepEqual(reader.messages, []);
  });

  it('removed while it loads or when it is drawn: nothing of it is left', async () => {
    const census = async () => {
      await reader.session.send('HeapProfiler.collectGarbage');
      const {nodes, jsEventListeners} = await reader.session.send('Memory.getDOMCounters');
      return {nodes, listeners: jsEventListeners};
    };
    const rounds = async (count: number) => {
      await reader.page.evaluate(
        async (count, rows) => {
          for (let round = 0; round < count; round += 1) {
            const added = [0, 0, 1, 1, 4, 4].map((frames, index) => {
              const card = document.createElement('growth-card');
              if (index % 2) card.rows = rows;
              document.body.append(card);
              return {card, frames};
            });
            for (let frame = 0; frame <= 4; frame += 1) {
              for (const {card, frames} of added) if (frames === frame) card.remove();
              await new Promise((painted) => requestAnimationFrame(painted));
            }
          }
        },
        count,
        ownRows.several,
      );
      await reader.rest();
    };
    await show(bare);
    await rounds(2);
    const first = await census();
    const ready = await variantsReady();
    await rounds(5);
    assert.deepEqual(await census(), first);
    const more = (await variantsReady()).slice(ready.length);
    assert.ok(more.includes('contract-value') && more.includes('rows'), 'too few were drawn');
    assert.deepEqual(reader.messages, []);
    await same(...all);
  });
});
