import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/key-figures/key-figures.js';
import type {Story} from './story.js';

export default {title: 'Widgets/key-figures', component: 'key-figures'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<key-figures ${attributes(args)}></key-figures>`,
};

export const Chinese: Story = {render: () => html`<key-figures></key-figures>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<key-figures scheme="dark"></key-figures>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<key-figures theme="plain"></key-figures>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<key-figures lang="en"></key-figures>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<key-figures lang="en" theme="plain"></key-figures>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('key-figures')};
export const TableNarrow: Story = {...Narrow, play: openTable('key-figures')};
export const TableEnglish: Story = {...English, play: openTable('key-figures')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>名称</th>
    <th>数值</th>
    <th>时段</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>在孵企业（示例）</td>
    <td>5200余家</td>
    <td>2024年6月</td>
    <td>示例数据，非真实统计</td>
  </tr>
  <tr>
    <td>孵化面积</td>
    <td>超过200万平方米</td>
    <td>2024年6月</td>
    <td></td>
  </tr>
  <tr>
    <td>财政资金</td>
    <td>不超过3亿元</td>
    <td>2024年6月</td>
    <td></td>
  </tr>
</table>`;

export const OwnTable: Story = {render: () => html`<key-figures>${exampleTable}</key-figures>`};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<key-figures scheme="dark">${exampleTable}</key-figures>`,
  parameters: {page: 'dark'},
};
export const OwnTableEnglish: Story = {
  render: () => html`<key-figures lang="en">${exampleTable}</key-figures>`,
};
/** Example data: names that have no room beside their figures stand above them. */
const exampleLong = [
  {
    label: 'Small and medium-sized enterprises registered in the example zone',
    value: 'more than 5,200',
    period: '2024',
    source: 'Example data, not real',
  },
  {label: 'Telecommunications infrastructure', value: 1_234_567, unit: 'yuan', period: '2024'},
];
export const OwnLongNamesEnglishNarrow: Story = {
  render: () => html`<key-figures lang="en" .rows=${exampleLong}></key-figures>`,
  parameters: {width: NARROW},
};
export const ErrorOwnRows: Story = {
  render: () => html`<key-figures .rows=${[{label: '示例', value: '约五成'}]} debug></key-figures>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）“数值”不是数字：‘约五成’/]},
};
