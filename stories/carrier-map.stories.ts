import {html} from 'lit';
import {explore, openTable, shows} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/base-roster/base-roster.js';
import '../src/widgets/carrier-map/carrier-map.js';
import type {Story} from './story.js';

export default {title: 'Widgets/carrier-map', component: 'carrier-map'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<carrier-map ${attributes(args)}></carrier-map>`,
};

export const Divisions2017: Story = {render: () => html`<carrier-map></carrier-map>`};
export const Narrow: Story = {...Divisions2017, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<carrier-map scheme="dark"></carrier-map>`,
  parameters: {page: 'dark'},
};
/** What is selected in one figure rings in the other. */
export const Linked: Story = {
  render: () =>
    html`<carrier-map link="bases"></carrier-map><base-roster link="bases"></base-roster>`,
  play: async (context) => {
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'];
    await explore('carrier-map', ...keys)(context);
    await shows('base-roster', '.linked')(context);
  },
};
export const NarrowDark: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {
  render: () =>
    html`<div style="font-family: 'Noto Serif CJK SC', serif; color: navy">
      <carrier-map theme="plain"></carrier-map>
    </div>`,
};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<carrier-map lang="en"></carrier-map>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishNarrowDark: Story = {
  render: () => html`<carrier-map lang="en" scheme="dark"></carrier-map>`,
  parameters: {page: 'dark', width: NARROW},
};
export const At280: Story = {...Divisions2017, parameters: {width: 280}};
export const At480: Story = {...Divisions2017, parameters: {width: 480}};
export const At600: Story = {...Divisions2017, parameters: {width: 600}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const EnglishAt600: Story = {...English, parameters: {width: 600}};
export const ListBelow280: Story = {...Divisions2017, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Divisions2021: Story = {render: () => html`<carrier-map year="2021"></carrier-map>`};
export const Divisions2021Narrow: Story = {...Divisions2021, parameters: {width: NARROW}};
export const Divisions2021English: Story = {
  render: () => html`<carrier-map year="2021" lang="en"></carrier-map>`,
};
export const Divisions2021EnglishNarrow: Story = {
  ...Divisions2021English,
  parameters: {width: NARROW},
};

export const Table: Story = {...Divisions2017, play: openTable('carrier-map')};
export const TableNarrow: Story = {...Narrow, play: openTable('carrier-map')};
export const TableEnglish: Story = {...English, play: openTable('carrier-map')};

export const ErrorUnknownYear: Story = {
  render: () => html`<carrier-map year="1949" debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year 不能是“1949”/]},
};
export const ErrorUnknownYearEnglish: Story = {
  render: () => html`<carrier-map year="1949" lang="en" debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year cannot be “1949”/]},
};
/** Example data: a place that there is not, as an editor pastes it. */
const exampleTable = html`<table>
  <tr>
    <th>行类别</th>
    <th>名称</th>
    <th>数值</th>
    <th>图块列</th>
    <th>图块行</th>
    <th>图块宽</th>
    <th>区县</th>
    <th>级别</th>
    <th>时段</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>合计</td>
    <td>创业孵化基地（示例）</td>
    <td>128家</td>
    <td></td>
    <td></td>
    <td></td>
    <td>青川全市</td>
    <td></td>
    <td>2024年</td>
    <td>示例数据，非真实统计</td>
  </tr>
  ${[
    ['北山县', '9家', 1, 0, 1],
    ['东河区', '41家', 2, 1, 1],
    ['西河区', '35家', 1, 1, 1],
    ['青川新区', '', 0, 1, 1],
    ['南湖自治县', '12家', 0, 2, 2],
    ['石桥市', '17家', 2, 2, 1],
  ].map(
    ([name, value, column, row, span]) =>
      html`<tr>
        <td>行政区</td>
        <td>${name}</td>
        <td>${value}</td>
        <td>${column}</td>
        <td>${row}</td>
        <td>${span}</td>
        <td></td>
        <td></td>
        <td>2024年</td>
        <td></td>
      </tr>`,
  )}
  ${[
    ['青川软件园', '东河区', '国家级'],
    ['青川大学科技园', '东河区', '省级'],
    ['云溪创业谷', '', '省级'],
  ].map(
    ([name, place, level]) =>
      html`<tr>
        <td>基地</td>
        <td>${name}</td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td>${place}</td>
        <td>${level}</td>
        <td></td>
        <td></td>
      </tr>`,
  )}
</table>`;

export const OwnTable: Story = {render: () => html`<carrier-map>${exampleTable}</carrier-map>`};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<carrier-map scheme="dark">${exampleTable}</carrier-map>`,
  parameters: {page: 'dark'},
};

/** Example data: wards in four columns, bases beside two of them, and no number in a tile. */
const exampleRows = [
  ...(
    [
      ['Northgate', 'North\u200bgate', 2, 0],
      ['Mill End', 'Mill End', 1, 1],
      ['Old Town', 'Old Town', 2, 1],
      ['Harbour', 'Harbour', 3, 1],
      ['Heath', 'Heath', 1, 2],
      ['Southlea', 'Southlea', 2, 2],
    ] as const
  ).map(([label, short_label, tile_column, tile_row]) => ({
    label,
    short_label,
    tile_column,
    tile_row,
  })),
  {kind: 'base', label: 'Mill Works', place: 'Mill End', level: 'national'},
  {kind: 'base', label: 'Harbour Yard', place: 'Harbour', level: 'city'},
  {kind: 'base', label: 'Quay Studios', place: 'Harbour', level: 'city'},
  {kind: 'carrier', label: 'Seed Fund Hall', remark: 'Opens with the new pier'},
].map((row) => ({value: '', source: 'Example data, not real', ...row}));
export const OwnTableEnglish: Story = {
  render: () => html`<carrier-map lang="en" .rows=${exampleRows}></carrier-map>`,
};

export const ErrorOwnRows: Story = {
  render: () => html`<carrier-map .rows=${[{label: '示例'}]} debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）缺少“图块列”/]},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<carrier-map year="1949">
      <p>洛阳2017年6月有65家省级以上创新创业载体。</p>
    </carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year 不能是“1949”/]},
};
