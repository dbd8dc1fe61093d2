import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/carrier-mix/carrier-mix.js';
import type {Story} from './story.js';

export default {title: 'Widgets/carrier-mix', component: 'carrier-mix'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<carrier-mix ${attributes(args)}></carrier-mix>`,
};

export const Chinese: Story = {render: () => html`<carrier-mix></carrier-mix>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<carrier-mix scheme="dark"></carrier-mix>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<carrier-mix theme="plain"></carrier-mix>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<carrier-mix lang="en"></carrier-mix>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<carrier-mix lang="en" theme="plain"></carrier-mix>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('carrier-mix')};
export const TableNarrow: Story = {...Narrow, play: openTable('carrier-mix')};
export const TableEnglish: Story = {...English, play: openTable('carrier-mix')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>行类别</th>
    <th>名称</th>
    <th>数值</th>
    <th>时段</th>
    <th>性质</th>
    <th>内容</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>分类</td>
    <td>社区工坊（示例）</td>
    <td>14家</td>
    <td>2025年</td>
    <td>现有</td>
    <td></td>
    <td>示例数据，非真实统计</td>
  </tr>
  <tr>
    <td>分类</td>
    <td>大学创业园</td>
    <td>23家</td>
    <td>2025年</td>
    <td>现有</td>
    <td></td>
    <td></td>
  </tr>
  <tr>
    <td>分类</td>
    <td>港口物流孵化园</td>
    <td>9家</td>
    <td>2025年</td>
    <td>计划目标</td>
    <td></td>
    <td></td>
  </tr>
  <tr>
    <td>分类</td>
    <td>海洋科技孵化器</td>
    <td>一批</td>
    <td>2025年</td>
    <td>计划目标</td>
    <td></td>
    <td></td>
  </tr>
  <tr>
    <td>合计</td>
    <td>各类园区</td>
    <td>80家</td>
    <td>2028年</td>
    <td>计划目标</td>
    <td>累计建成</td>
    <td></td>
  </tr>
</table>`;

export const OwnTable: Story = {render: () => html`<carrier-mix>${exampleTable}</carrier-mix>`};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<carrier-mix scheme="dark">${exampleTable}</carrier-mix>`,
  parameters: {page: 'dark'},
};
export const OwnTableEnglish: Story = {
  render: () => html`<carrier-mix lang="en">${exampleTable}</carrier-mix>`,
};

/** Types without a total have the card for themselves; a square stands for ten. */
const exampleTypes = [
  {label: '社区工坊（示例）', value: 326, source: '示例数据，非真实统计'},
  {label: '大学创业园', value: 118},
  {label: '港口物流孵化园', value: 75},
].map((row) => ({unit: '家', period: '2025年', details: '新建', status: 'target', ...row}));

export const OwnTypes: Story = {
  render: () => html`<carrier-mix .rows=${exampleTypes}></carrier-mix>`,
};
export const OwnTypesNarrow: Story = {...OwnTypes, parameters: {width: NARROW}};

export const ErrorOwnRows: Story = {
  render: () =>
    html`<carrier-mix .rows=${[{label: '示例', value: '5200余家'}]} debug></carrier-mix>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）“约数词”的值‘余’不在可用的范围内/]},
};
