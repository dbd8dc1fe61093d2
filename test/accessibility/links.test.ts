// Figures that share a link, and the address that keeps what is selected.
import {equal} from '../assert.js';
import {everyChart, Figure, until} from './lib.js';

const charts = await everyChart();
const chartOf = (tag: string) =>
  charts.find((chart) => chart.tag === tag && chart.language === 'zh-CN')!;

describe('figures that share a link', () => {
  const figures: Figure[] = [];
  const draw = async (tag: string, link: string) => {
    const figure = await Figure.of(chartOf(tag), {attributes: {link}});
    figures.push(figure);
    return figure;
  };
  const rings = (figure: Figure) => figure.root.querySelectorAll('.linked').length;
  const before = location.href;

  afterEach(() => {
    for (const figure of figures.splice(0)) figure.remove();
    history.replaceState(null, '', before);
  });

  it('ring what one of them selects: a base', async () => {
    const roster = await draw('base-roster', 'bases');
    const map = await draw('carrier-map', 'bases');
    const other = await draw('carrier-map', 'elsewhere');
    await roster.focus();
    roster.key('ArrowRight');
    roster.key('Enter');
    await until('a ring', () => rings(map) === 1);
    equal(rings(other), 0);
    equal(rings(roster), 1);
    equal(location.hash, '#sc:bases=base.citic-heavy-industries');
    roster.key('Enter');
    await until('no ring', () => rings(map) === 0);
    equal(location.hash, '');
  });

  it('ring a year where that is all they have in common', async () => {
    const roadmap = await draw('roadmap-timeline', 'years');
    const policy = await draw('policy-timeline', 'years');
    await policy.focus();
    policy.key('ArrowDown');
    policy.key('ArrowDown');
    let text = '';
    while (!/验收/.test(policy.tooltip) && policy.tooltip !== text) {
      text = policy.tooltip;
      policy.key('ArrowRight');
    }
    policy.key('Enter');
    await until('a ring', () => rings(roadmap) === 1);
  });

  it('are as the address says when they come', async () => {
    history.replaceState(null, '', '#sc:kept=base.yto-group');
    const map = await draw('carrier-map', 'kept');
    const roster = await draw('base-roster', 'kept');
    await until('a ring', () => rings(map) === 1);
    await until('a ring', () => rings(roster) === 1);
  });

  it('leave a fragment alone that is the page’s own', async () => {
    history.replaceState(null, '', '#section');
    const roster = await draw('base-roster', 'own');
    await roster.focus();
    roster.key('ArrowRight');
    roster.key('Enter');
    await until('a ring', () => rings(roster) === 1);
    equal(location.hash, '#section');
  });

  it('take nothing from an address that names what is not there', async () => {
    for (const hash of ['#sc:odd=year.', '#sc:odd=__proto__.x', '#sc:=', '#sc:odd=planet.mars']) {
      history.replaceState(null, '', hash);
      const link = `odd`;
      const roster = await draw('base-roster', link);
      await new Promise((resolve) => setTimeout(resolve, 50));
      equal(rings(roster), 0);
      equal(Object.keys(Object.prototype), []);
      figures.pop()!.remove();
    }
  });
});
