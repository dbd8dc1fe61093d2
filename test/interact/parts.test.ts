import {step, type Place} from '../../src/interact/steps.js';
import {placeTooltip} from '../../src/interact/placing.js';
import {Announcer} from '../../src/interact/announcer.js';
import {assert, equal} from '../assert.js';

/** Three data, then one, then two. */
const places: readonly Place[] = [3, 1, 2].flatMap((many, series) =>
  Array.from({length: many}, (_, datum) => ({series, datum})),
);
const one = places.slice(0, 3);

describe('where a key leads', () => {
  it('right and left go through all data, and stop at the ends', () => {
    equal(
      [undefined, 0, 2, 3, 5].map((from) => step(places, from, 'ArrowRight')),
      [0, 1, 3, 4, 5],
    );
    equal(
      [undefined, 5, 3, 0].map((from) => step(places, from, 'ArrowLeft')),
      [5, 4, 2, 0],
    );
  });

  it('down and up go from series to series, to the same place or the last there is', () => {
    equal(
      [undefined, 0, 1, 2, 3, 5].map((from) => step(places, from, 'ArrowDown')),
      [0, 3, 3, 3, 4, 5],
    );
    equal(
      [5, 4, 3, 1].map((from) => step(places, from, 'ArrowUp')),
      [3, 3, 0, 1],
    );
  });

  it('in one series down and up are right and left', () => {
    equal(step(one, 0, 'ArrowDown'), 1);
    equal(step(one, 2, 'ArrowUp'), 1);
  });

  it('Home and End go to the ends of a series, with Control to those of the figure', () => {
    equal(step(places, 1, 'Home'), 0);
    equal(step(places, 5, 'Home'), 4);
    equal(step(places, 1, 'End'), 2);
    equal(step(places, 1, 'End', true), 5);
    equal(step(places, 5, 'Home', true), 0);
  });

  it('other keys, and a figure without data, lead nowhere', () => {
    equal(step(places, 1, 'PageDown'), undefined);
    equal(step(places, 1, 'ArrowRight', true), undefined);
    equal(step([], undefined, 'ArrowRight'), undefined);
  });
});

describe('where a tooltip goes', () => {
  const view = {left: 0, top: 0, right: 320, bottom: 480};
  const tip = {width: 200, height: 60};
  const mark = (left: number, top: number, width = 20, height = 20) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });

  it('above the middle of its mark, below where there is no room', () => {
    equal(placeTooltip(mark(150, 200), tip, view), {left: 60, top: 132});
    equal(placeTooltip(mark(150, 20), tip, view), {left: 60, top: 48});
  });

  it('never outside the view, wherever the mark is and however large', () => {
    for (const left of [-400, -20, 0, 150, 300, 900]) {
      for (const top of [-900, -10, 0, 230, 470, 2000]) {
        for (const size of [4, 100, 1200]) {
          const at = placeTooltip(mark(left, top, size, size), tip, view);
          assert(at.left >= 8 && at.left + tip.width <= 312, `${left} ${top} ${size}`);
          assert(at.top >= 8 && at.top + tip.height <= 472, `${left} ${top} ${size}`);
        }
      }
    }
  });

  it('a tooltip larger than the view begins where the view begins', () => {
    equal(placeTooltip(mark(10, 10), {width: 900, height: 900}, view), {left: 8, top: 8});
  });
});

describe('A6: messages in the live region', () => {
  it('the first at once, then one in 200 ms, the last of them', async () => {
    const region = document.createElement('div');
    const said: [string, number][] = [];
    new MutationObserver(() => said.push([region.textContent, performance.now()])).observe(region, {
      childList: true,
    });
    const announcer = new Announcer(region, 'zh-CN');
    for (const message of ['一', '二', '三', '四']) announcer.say(message);
    await new Promise((resolve) => setTimeout(resolve, 300));
    equal(
      said.map(([text]) => text),
      ['一', '四'],
    );
    assert(said[1]![1] - said[0]![1] >= 190, 'not sooner');
    await new Promise((resolve) => setTimeout(resolve, 200));
    announcer.say('五');
    await new Promise((resolve) => setTimeout(resolve, 0));
    equal(region.textContent, '五');
    announcer.say('六');
    announcer.end();
    await new Promise((resolve) => setTimeout(resolve, 250));
    equal(region.textContent, '五');
  });
});
