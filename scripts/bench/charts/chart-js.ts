import {BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin} from 'chart.js';
import {after, before, chart, places} from './contract-value.js';

const {colors} = chart;

const labels: Plugin<'bar'> = {
  id: 'labels',
  afterDatasetsDraw({ctx, scales}) {
    const x = scales.x!;
    const y = scales.y!;
    const write = (text: string, value: number, row: number, style: object) => {
      Object.assign(
        ctx,
        {fillStyle: colors.ink, textAlign: 'left', font: '14px sans-serif'},
        style,
      );
      ctx.fillText(text, x.getPixelForValue(value), y.getPixelForValue(row));
    };
    ctx.save();
    ctx.textBaseline = 'middle';
    chart.bars.forEach(({period}, row) => write(`  ${period}`, 0, row, {}));
    const figure = {font: '18px sans-serif', textAlign: 'right'};
    write(`${before.text}  `, before.value, 0, figure);
    write(`${after.text}  `, after.value, 1, {...figure, fillStyle: colors.onAccent});
    const rate = {font: 'bold 40px sans-serif', fillStyle: colors.rate};
    write(chart.rate, before.value * 1.02, 0, rate);
    ctx.restore();
  },
};

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

for (const place of places()) {
  new Chart(place.appendChild(document.createElement('canvas')), {
    type: 'bar',
    data: {
      labels: chart.bars.map(({period}) => period),
      datasets: [
        {data: chart.bars.map(({value, gained}) => value - gained), backgroundColor: colors.base},
        {data: chart.bars.map(({gained}) => gained), backgroundColor: colors.accent},
      ],
    },
    plugins: [labels],
    options: {
      animation: false,
      events: [],
      indexAxis: 'y',
      maintainAspectRatio: false,
      scales: {
        x: {display: false, stacked: true, max: after.value},
        y: {display: false, stacked: true},
      },
    },
  });
}
