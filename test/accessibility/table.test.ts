// The data of every figure as a table, in every engine.
import {dataIn} from './words.js';
import {assert, equal} from '../assert.js';
import {everyChart, Figure, firstCharts, nextFrame, until} from './lib.js';

const charts = await everyChart();
const roadmap = charts.find(({tag, language}) => tag === 'roadmap-timeline' && language === 'en')!;

const squeezed = (text: string) => text.replace(/[\s\u200b\u2060]/g, '');

describe('the data table', () => {
  let figure: Figure;
  afterEach(() => figure.remove());

  const open = async () => {
    await figure.click('.actions button');
    return until('a table', () => figure.root.querySelector('table'));
  };

  for (const chart of charts) {
    const name = `${chart.tag} ${chart.choice?.[1] ?? ''} ${chart.language}`;
    it(`A4: native, with a caption and heads, its cells those of the marks: ${name}`, async () => {
      figure = await Figure.of(chart);
      const reading = await dataIn(figure);
      const table = await open();
      assert(table.caption!.textContent.trim().length > 5, 'a caption');
      const heads = [...table.tHead!.rows[0]!.cells];
      assert(heads.length >= 4 && heads.every(({scope}) => scope === 'col'), 'heads of columns');
      const rows = [...table.tBodies[0]!.rows];
      assert(rows.length > 0, 'rows');
      for (const row of rows) {
        equal(row.cells.length, heads.length);
        equal([row.cells[0]!.localName, row.cells[0]!.scope], ['th', 'row']);
      }
      const text = squeezed(table.textContent);
      for (const {figure: number, sentence} of reading) {
        if (number) assert(text.includes(squeezed(number)), `${number} of “${sentence}”`);
      }
    });
  }

  it('A4: is at most two stops of Tab away', async () => {
    figure = await Figure.of(roadmap);
    const stops = [
      ...figure.root.querySelectorAll<HTMLElement>('[tabindex="0"], button, a[href]'),
    ].filter(({tabIndex}) => tabIndex >= 0);
    equal(stops.length, 2);
    equal(stops[0], figure.stage);
    equal(stops[1], figure.find('.actions button'));
  });

  it('is in order by a column in whose order there is meaning, up, down, and as it was', async () => {
    figure = await Figure.of(roadmap);
    const table = await open();
    const column = () => {
      const head = table.querySelector<HTMLTableCellElement>('th[aria-sort]')!;
      return [...table.tBodies[0]!.rows].map((row) =>
        row.cells[head.cellIndex]!.textContent.trim(),
      );
    };
    const before = column();
    const sorted = [...before].sort();
    equal(table.querySelectorAll('th[aria-sort]').length, 1);
    for (const [direction, expected] of [
      ['ascending', sorted],
      ['descending', [...sorted].reverse()],
      ['none', before],
    ] as const) {
      table.querySelector<HTMLButtonElement>('th[aria-sort] button')!.click();
      await nextFrame();
      equal(table.querySelector('th[aria-sort]')!.getAttribute('aria-sort'), direction);
      equal(column(), expected);
    }
  });

  it('has no button where an order would mean nothing', async () => {
    const chart = charts.find(({tag}) => tag === 'key-figures')!;
    figure = await Figure.of(chart);
    const table = await open();
    equal(table.querySelectorAll('button').length, 0);
  });

  it('A16: is stacked at 320 px, each cell under its head, nothing wider than the card', async () => {
    for (const chart of await firstCharts()) {
      figure = await Figure.of(chart, {width: 320});
      const table = await open();
      assert(table.scrollWidth <= 320, chart.tag);
      const cells = [...table.querySelectorAll<HTMLElement>('td:not(.none)')];
      for (const cell of cells) {
        const {left, right} = cell.getBoundingClientRect();
        assert(left >= 0 && right <= 320, `${chart.tag}: ${cell.textContent}`);
      }
      const below = cells.find((cell) => cell.matches(':nth-child(n + 3)'))!;
      assert(
        // Firefox gives the rule, others what comes of it.
        [below.dataset.label!, 'attr(data-label)'].some((text) =>
          getComputedStyle(below, '::before').content.includes(text),
        ),
        'a head in front',
      );
      figure.remove();
    }
  });

  it('A5: goes back to the chart, and the actions stay one stop', async () => {
    figure = await Figure.of(roadmap);
    await open();
    const buttons = () => [...figure.root.querySelectorAll<HTMLElement>('.actions button')];
    equal(
      buttons().map(({textContent}) => textContent),
      ['Back to chart', 'Download', 'Copy'],
    );
    equal(buttons().filter(({tabIndex}) => tabIndex === 0).length, 1);
    assert(!figure.find('.graphic[role]'), 'a table is no application');
    await figure.click('.actions button');
    await until('a stage', () => figure.find('.graphic[role=application]'));
  });

  it('A10: every control is 24 × 24 px at least', async () => {
    for (const width of [640, 320]) {
      figure = await Figure.of(roadmap, {width});
      await open();
      for (const button of figure.root.querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        assert(box.width >= 24 && box.height >= 24, `${button.textContent} at ${width}`);
      }
      figure.remove();
    }
  });
});
