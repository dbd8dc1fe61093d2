// Keys on every figure, in every engine.
import type {SelectDetail} from '../../src/figure/events.js';
import {assert, equal} from '../assert.js';
import {everyChart, Figure, firstCharts, nextFrame, until} from './lib.js';
import {readingIn} from './words.js';

const charts = await everyChart();
const [anyChart] = await firstCharts();

/** Longer than two messages may follow each other. */
const PAUSE = 210;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

describe('keys', () => {
  let figure: Figure;
  afterEach(() => figure.remove());

  for (const chart of charts) {
    const name = `${chart.tag} ${chart.choice?.[1] ?? ''} ${chart.language}`;
    it(`A6, A7: reach every datum, show and announce it: ${name}`, async () => {
      figure = await Figure.of(chart);
      await figure.focus();
      const seen = new Set<string>();
      let last = '';
      for (let step = 0; step < 60; step += 1) {
        assert(figure.key('ArrowRight'), 'the figure takes the key');
        const text = figure.tooltip;
        if (text === last) break;
        assert(text.length > 5, 'a tooltip');
        assert(!figure.find('.ring')!.hidden, 'a ring on the mark');
        last = text;
        seen.add(text);
      }
      const reading = await readingIn(figure);
      const expected = reading.series.flatMap(({name, data}) =>
        data.map(({sentence, remark}) =>
          [reading.series.length > 1 ? name : '', sentence, remark].filter(Boolean).join(' '),
        ),
      );
      equal(seen.size, new Set(expected).size);
      for (const text of expected) assert(seen.has(text), text);
      await pause();
      equal(figure.announced, last);
    });
  }

  it('A5: Home and End go to the ends, up and down from series to series, Escape closes', async () => {
    const chart = charts.find(({tag, language}) => tag === 'base-roster' && language === 'zh-CN')!;
    figure = await Figure.of(chart);
    await figure.focus();
    figure.key('ArrowDown');
    const national = figure.tooltip;
    assert(/国家级/.test(national), national);
    figure.key('ArrowDown');
    assert(/省级/.test(figure.tooltip), figure.tooltip);
    const first = figure.tooltip;
    figure.key('End');
    assert(/8家/.test(figure.tooltip), figure.tooltip);
    figure.key('Home');
    equal(figure.tooltip, first);
    figure.key('Home', {ctrlKey: true});
    equal(figure.tooltip, national);
    assert(figure.key('Escape'), 'the first closes the tooltip');
    equal(figure.tooltip, '');
    assert(figure.find('.ring')!.hidden, 'no ring');
    assert(!figure.key('Escape'), 'the next is the page’s');
  });

  it('A5: other keys and those with a modifier are the page’s', async () => {
    figure = await Figure.of(anyChart!);
    await figure.focus();
    for (const key of ['Tab', 'a', 'PageDown', 'F5']) assert(!figure.key(key), key);
    for (const more of [{altKey: true}, {metaKey: true}, {shiftKey: true}]) {
      assert(!figure.key('ArrowRight', more), JSON.stringify(more));
    }
    assert(!figure.key('Enter'), 'nothing to select');
  });

  it('A8: a key outside does nothing', async () => {
    figure = await Figure.of(anyChart!);
    await figure.focus();
    for (const target of [document.body, window]) {
      target.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    }
    equal(figure.announced.includes('。 '), false);
    assert(figure.find('.ring')!.hidden, 'no mark');
  });

  it('the first key counts, also when it comes before the code that answers it', async () => {
    figure = await Figure.of(anyChart!);
    assert(!figure.find('.live'), 'nothing is loaded yet');
    assert(figure.key('ArrowRight'), 'taken');
    await until('a tooltip', () => figure.tooltip);
    assert(!figure.find('.ring')!.hidden, 'a mark');
  });

  it('A19: a tooltip goes where the focus goes', async () => {
    figure = await Figure.of(anyChart!);
    await figure.focus();
    figure.key('ArrowRight');
    assert(figure.tooltip, 'open');
    figure.stage.dispatchEvent(new FocusEvent('blur'));
    equal(figure.tooltip, '');
  });

  it('A19: a pointer shows it, may go onto it, and a click on it closes it', async () => {
    figure = await Figure.of(anyChart!);
    const point = (target: Element, type: string, x: number, y: number) =>
      target.dispatchEvent(
        new PointerEvent(type, {clientX: x, clientY: y, bubbles: true, pointerType: 'mouse'}),
      );
    point(figure.stage, 'pointerenter', 0, 0);
    await until('the explorer', () => figure.find('.live'));
    await figure.focus();
    figure.key('ArrowRight');
    const {left, top, width, height} = figure.find('.ring')!.getBoundingClientRect();
    const text = figure.tooltip;
    figure.key('Escape');
    point(figure.stage, 'pointermove', left + width / 2, top + height / 2);
    assert(figure.tooltip, 'shown where the pointer is');
    const tip = figure.find('.tip')!;
    point(figure.stage, 'pointerleave', 0, 0);
    point(tip, 'pointerenter', 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert(figure.tooltip, 'stays under the pointer');
    point(tip, 'pointerleave', 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    equal(figure.tooltip, '');
    point(figure.stage, 'pointermove', left + width / 2, top + height / 2);
    tip.click();
    equal(figure.tooltip, '');
    assert(text.length > 0, 'the same words for keys');
  });

  it('the tooltip is inside the viewport, whatever the mark', async () => {
    for (const chart of await firstCharts()) {
      figure = await Figure.of(chart, {width: 300});
      await figure.focus();
      for (let step = 0; step < 30; step += 1) {
        figure.key('ArrowRight');
        const {left, top, right, bottom} = figure.find('.tip')!.getBoundingClientRect();
        assert(
          left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          `${chart.tag}: ${left} ${top} ${right} ${bottom}`,
        );
      }
      figure.remove();
    }
  });

  it('works in a modal dialog', async () => {
    figure = await Figure.of(anyChart!);
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(figure.place);
    dialog.showModal();
    await until('a stage', () => figure.find('.graphic[role=application]'));
    await figure.focus();
    figure.key('ArrowRight');
    const tip = figure.find('.tip')!;
    const {left, top, width, height} = tip.getBoundingClientRect();
    const found = figure.root.elementFromPoint(left + width / 2, top + height / 2);
    assert(found && tip.contains(found), 'above the dialog');
    dialog.remove();
  });

  it('Enter selects and says so, and again deselects', async () => {
    figure = await Figure.of(anyChart!);
    await figure.focus();
    const heard: SelectDetail[] = [];
    figure.element.addEventListener('sc-select', ({detail}) => heard.push(detail));
    figure.key('ArrowRight');
    figure.key('Enter');
    figure.key(' ');
    equal(heard.length, 2);
    assert(heard[0]!.key, 'a key');
    equal(heard[1], {key: null, selects: {}});
  });

  it('leaves nothing behind when the figure goes', async () => {
    figure = await Figure.of(anyChart!);
    await figure.focus();
    figure.key('ArrowRight');
    const {element, place} = figure;
    element.remove();
    await nextFrame();
    equal(element.shadowRoot!.querySelectorAll('.tip, .ring, .live, .summary').length, 0);
    place.append(element);
    await until('a stage', () => figure.find('.graphic[role=application]'));
    await figure.focus();
    figure.key('ArrowRight');
    equal(element.shadowRoot!.querySelectorAll('.tip').length, 1);
  });
});
