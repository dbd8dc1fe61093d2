import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {bare, cards} from './lib/host-pages.js';
import {pageOf} from './lib/html.js';
import {census} from './lib/leaks.js';
import {Looks} from './lib/looks.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

/** At most what one card holds: 5 rounds that leave something leave more. */
const ONE_CARD = {nodes: 200, listeners: 20};

describe('a card that is moved or removed', () => {
  let site: Site;
  let reader: Reader;
  let looks: Looks;

  before(async () => {
    site = await Site.open();
    site.put('/own.js', giveRows('.own', ownRows.several));
    site.put('/empty.html', pageOf({head: '', body: ''}));
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
    await looks.same(...all);
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
    await looks.same(...all);
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
    // Own rows are drawn anew, and styles follow once a figure answers to readers: a busy machine takes its time for both.
    await reader.until(() => {
      const {body} = document.querySelector('iframe')!.contentDocument!;
      return [...body.querySelectorAll('growth-card')].every((card) => {
        const root = card.shadowRoot!;
        const figure = root.querySelector('figure');
        return (
          root.querySelector('.graphic svg text') &&
          figure &&
          getComputedStyle(figure).borderTopWidth === '1px'
        );
      });
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
    await looks.same(...all);
    assert.deepEqual(reader.messages, []);
  });

  it('removed while it loads or when it is drawn: nothing of it is left', async () => {
    const count = async () => {
      const {nodes, listeners, objects} = await census(reader, {
        elements: "customElements.get('growth-card').prototype",
      });
      return {nodes, listeners, ...objects};
    };
    /** The last count once it holds: what is still under way, like figures that answer to readers when the page is idle, goes by itself. */
    const countOnce = async (holds: (now: Record<string, number>) => boolean) => {
      const end = performance.now() + 20_000;
      let now = await count();
      while (!holds(now) && performance.now() < end) {
        await setTimeout(300);
        now = await count();
      }
      return now;
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
    // The browser keeps one, now and then: the last that it has seen.
    const first = await countOnce(({elements}) => elements! <= cards.length + 1);
    const ready = await variantsReady();
    await rounds(5);
    const noMore = ({elements, nodes, listeners}: Record<string, number>) =>
      elements! <= cards.length + 1 &&
      nodes! <= first.nodes + ONE_CARD.nodes &&
      listeners! <= first.listeners + ONE_CARD.listeners;
    const last = await countOnce(noMore);
    assert.ok(noMore(last), JSON.stringify({first, last}));
    const more = (await variantsReady()).slice(ready.length);
    assert.ok(more.includes('contract-value') && more.includes('rows'), 'too few were drawn');
    assert.deepEqual(reader.messages, []);
    await looks.same(...all);
  });
});
