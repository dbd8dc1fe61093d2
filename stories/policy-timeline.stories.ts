import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/policy-timeline/policy-timeline.js';
import type {Story} from './story.js';

export default {title: 'Widgets/policy-timeline', component: 'policy-timeline'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<policy-timeline ${attributes(args)}></policy-timeline>`,
};

export const Chinese: Story = {render: () => html`<policy-timeline></policy-timeline>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<policy-timeline scheme="dark"></policy-timeline>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<policy-timeline theme="plain"></policy-timeline>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<policy-timeline lang="en"></policy-timeline>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<policy-timeline lang="en" theme="plain"></policy-timeline>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('policy-timeline')};
export const TableNarrow: Story = {...Narrow, play: openTable('policy-timeline')};
export const TableEnglish: Story = {...English, play: openTable('policy-timeline')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>名称</th>
    <th>时间</th>
    <th>性质</th>
    <th>数值</th>
    <th>任务</th>
    <th>来源</th>
  </tr>
  ${[
    ['示例市获批创建创业示范区', '2021年', '', '', '', '示例数据，非真实统计'],
    ['出台扶持政策', '2022-01-01/2024-06-30', '', '21项', '', ''],
    ['累计发放创业贷款', '2024-06-30', '', '超过3亿元', '', ''],
    ['创业服务大厅启用', '2023年3月15日', '', '', '', ''],
    ['创业项目路演', '2024年5月', '', '', '', ''],
    ['新建孵化器', '2025年', '计划', '12家', '载体', ''],
    ['建成综合服务平台', '2025年9月', '计划', '', '平台', ''],
    ['孵化面积达到目标', '2026—2027年', '计划', '30万平方米', '载体', ''],
  ].map(
    (cells) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  )}
</table>`;

const exampleRows = [
  {
    label: 'Example City chosen as a start-up pilot',
    period: '2021',
    source: 'Example data, not real',
  },
  {label: 'start-up loans granted', value: 12600, period: '2024-06-30'},
  {label: 'Service centre opened', period: '2023-03-15', remark: '15 March 2023, in the old town'},
  {kind: 'published', period: '2024-07-08'},
  {label: 'New incubators', value: 12, period: '2025', status: 'target', track: 'sites'},
  {label: 'Online platform', period: '2026', status: 'target', track: 'services'},
];

export const OwnTable: Story = {
  render: () => html`<policy-timeline>${exampleTable}</policy-timeline>`,
};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<policy-timeline scheme="dark">${exampleTable}</policy-timeline>`,
  parameters: {page: 'dark'},
};
export const OwnTableEnglish: Story = {
  render: () => html`<policy-timeline lang="en" .rows=${exampleRows}></policy-timeline>`,
};
export const ErrorOwnRows: Story = {
  render: () => html`<policy-timeline .rows=${[{label: '示例'}]} debug></policy-timeline>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）缺少“时段”/]},
};
