// The package as a strict project without a framework uses it.
import {
  data,
  GrowthCard,
  version,
  type ErrorDetail,
  type OwnRow,
  type ReadyDetail,
} from 'shuangchuang-charts';
import 'shuangchuang-charts/growth-card.js';
import {GrowthCard as GrowthCardClass} from 'shuangchuang-charts/growth-card.element.js';
import {observations, type Observation} from 'shuangchuang-charts/data.js';

const card: GrowthCard = document.createElement('growth-card');
card.metric = 'patents';
card.theme = 'plain';
card.scheme = 'dark';
card.rows = [{indicator: 'exports', value: 3}] satisfies OwnRow[];
card.addEventListener('sc-ready', (event) => {
  const {variant, language}: ReadyDetail = event.detail;
  console.log(variant, language);
});
card.addEventListener('sc-error', ({detail}: CustomEvent<ErrorDetail>) =>
  console.log(detail.message),
);
const csv: Promise<string> = card.toCSV();
const rows: readonly Observation[] = observations;
customElements.define('my-growth-card', class extends GrowthCardClass {});
console.log(csv, rows, data.dataVersion, version, card.version, card.dataVersion);

// @ts-expect-error: no such theme
card.theme = 'neon';
// @ts-expect-error: not a text
card.headline = 5;
// @ts-expect-error: versions are read
card.version = '1.0.0';
// @ts-expect-error: no such method
card.toPDF();
// @ts-expect-error: what goes on inside a figure is its own
card.frameWidth = 5;
// @ts-expect-error: the detail has no such field
card.addEventListener('sc-ready', ({detail}) => console.log(detail.width));
// @ts-expect-error: no such table
console.log(data.cities);
