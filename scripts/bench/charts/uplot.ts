import uPlot from 'uplot';
import {after, before, chart, places} from './contract-value.js';

const {colors} = chart;
const rows = chart.bars.map((_, row) => row);
const paths = uPlot.paths.bars!({size: [0.9, Infinity]});

function write(plot: uPlot, text: string, value: number, row: number, style: object): void {
  const {ctx} = plot;
  Object.assign(ctx, {fillStyle: colors.ink, textAlign: 'left', font: '14px sans-serif'}, style);
  ctx.fillText(text, plot.valToPos(value, 'y', true), plot.valToPos(row, 'x', true));
}

function labels(plot: uPlot): void {
  plot.ctx.save();
  plot.ctx.textBaseline = 'middle';
  chart.bars.forEach(({period}, row) => write(plot, `  ${period}`, 0, row, {}));
  const figure = {font: '18px sans-serif', textAlign: 'right'};
  write(plot, `${before.text}  `, before.value, 0, figure);
  write(plot, `${after.text}  `, after.value, 1, {...figure, fillStyle: colors.onAccent});
  const rate = {font: 'bold 40px sans-serif', fillStyle: colors.rate};
  write(plot, chart.rate, before.value * 1.02, 0, rate);
  plot.ctx.restore();
}

for (const place of places()) {
  new uPlot(
    {
      width: chart.width,
      height: chart.height,
      padding: [0, 0, 0, 0],
      legend: {show: false},
      cursor: {show: false},
      scales: {
        x: {time: false, ori: 1, dir: -1, range: [-0.5, 1.5]},
        y: {ori: 0, range: [0, after.value]},
      },
      axes: [{show: false}, {show: false}],
      series: [
        {},
        {fill: colors.accent, width: 0, paths, points: {show: false}},
        {fill: colors.base, width: 0, paths, points: {show: false}},
      ],
      hooks: {draw: [labels]},
    },
    [rows, chart.bars.map(({value}) => value), chart.bars.map(({value, gained}) => value - gained)],
    place,
  );
}
