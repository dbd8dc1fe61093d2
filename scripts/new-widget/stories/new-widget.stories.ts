import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/new-widget/new-widget.js';
import type {Story} from './story.js';

export default {title: 'Widgets/new-widget', component: 'new-widget'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<new-widget ${attributes(args)}></new-widget>`,
};

export const Chinese: Story = {render: () => html`<new-widget></new-widget>`};
export const ChineseNarrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<new-widget scheme="dark"></new-widget>`,
  parameters: {page: 'dark'},
};
export const Plain: Story = {render: () => html`<new-widget theme="plain"></new-widget>`};
export const English: Story = {render: () => html`<new-widget lang="en"></new-widget>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 240}};
export const Table: Story = {...Chinese, play: openTable('new-widget')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>名称</th>
    <th>增幅</th>
    <th>时段</th>
    <th>基期</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>合同金额（示例）</td>
    <td>12.4%</td>
    <td>2024年</td>
    <td>2023年</td>
    <td>示例数据，非真实统计</td>
  </tr>
  <tr>
    <td>授权专利（示例）</td>
    <td>超过8%</td>
    <td>2024年</td>
    <td>2023年</td>
    <td></td>
  </tr>
</table>`;

export const OwnTable: Story = {render: () => html`<new-widget>${exampleTable}</new-widget>`};
export const OwnTableEnglish: Story = {
  render: () => html`<new-widget lang="en">${exampleTable}</new-widget>`,
};
export const ErrorOwnRows: Story = {
  render: () => html`<new-widget .rows=${[{label: '示例', value: '约五成'}]} debug></new-widget>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）“数值”不是数字：‘约五成’/]},
};
