import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/support-cap/support-cap.js';
import type {Story} from './story.js';

export default {title: 'Widgets/support-cap', component: 'support-cap'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<support-cap ${attributes(args)}></support-cap>`,
};

export const Chinese: Story = {render: () => html`<support-cap></support-cap>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<support-cap scheme="dark"></support-cap>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<support-cap theme="plain"></support-cap>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<support-cap lang="en"></support-cap>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<support-cap lang="en" theme="plain"></support-cap>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('support-cap')};
export const TableNarrow: Story = {...Narrow, play: openTable('support-cap')};
export const TableEnglish: Story = {...English, play: openTable('support-cap')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>行类别</th>
    <th>名称</th>
    <th>数值</th>
    <th>时段</th>
    <th>适用</th>
    <th>内容</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>上限</td>
    <td>每个平台的运营补贴（示例）</td>
    <td>不超过50万元</td>
    <td></td>
    <td>市级、区级平台</td>
    <td>每个平台，每年</td>
    <td>示例数据，非真实统计</td>
  </tr>
  <tr>
    <td>年数</td>
    <td>补贴年限</td>
    <td>5年</td>
    <td>2024—2028年</td>
    <td></td>
    <td></td>
    <td></td>
  </tr>
</table>`;

export const OwnTable: Story = {render: () => html`<support-cap>${exampleTable}</support-cap>`};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<support-cap scheme="dark">${exampleTable}</support-cap>`,
  parameters: {page: 'dark'},
};
export const OwnTableEnglish: Story = {
  render: () => html`<support-cap lang="en">${exampleTable}</support-cap>`,
};
export const ErrorOwnRows: Story = {
  render: () =>
    html`<support-cap .rows=${[{label: '示例', value: '超过50万元'}]} debug></support-cap>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）“读法”的值‘gt’不在可用的范围内/]},
};
