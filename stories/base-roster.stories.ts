import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/base-roster/base-roster.js';
import type {Story} from './story.js';

export default {title: 'Widgets/base-roster', component: 'base-roster'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<base-roster ${attributes(args)}></base-roster>`,
};

export const Chinese: Story = {render: () => html`<base-roster></base-roster>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<base-roster scheme="dark"></base-roster>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<base-roster theme="plain"></base-roster>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<base-roster lang="en"></base-roster>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<base-roster lang="en" theme="plain"></base-roster>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('base-roster')};
export const TableNarrow: Story = {...Narrow, play: openTable('base-roster')};
export const TableEnglish: Story = {...English, play: openTable('base-roster')};

/** Example data: these rows are invented and say so, as an editor pastes them. */
const exampleTable = html`<table>
  <tr>
    <th>名称</th>
    <th>级别</th>
    <th>数量</th>
    <th>来源</th>
  </tr>
  ${[
    ['示例大学科技园', '国家级', '', '示例数据，非真实统计'],
    ['江北高新区', '国家级', '', ''],
    ['示例理工学院', '省级', '', ''],
    ['东港软件园', '省级', '', ''],
    ['', '省级', '3家', ''],
    ['湖滨众创街区', '市级', '', ''],
    ['南城文创园', '市级', '', ''],
  ].map(
    (cells) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  )}
</table>`;

const exampleRows = [
  {label: 'Example University Science Park', level: 'national', source: 'Example data, not real'},
  {label: 'Riverside High-tech Zone', level: 'national'},
  {label: 'Example Institute of Technology', level: 'provincial'},
  {label: 'East Port Software Park', level: 'provincial'},
  {level: 'provincial', value: 3},
  {label: 'Lakeside Makers Street', level: 'city'},
  {label: 'South Town', level: 'city'},
];

export const OwnTable: Story = {render: () => html`<base-roster>${exampleTable}</base-roster>`};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<base-roster scheme="dark">${exampleTable}</base-roster>`,
  parameters: {page: 'dark'},
};
export const OwnTableEnglish: Story = {
  render: () => html`<base-roster lang="en" .rows=${exampleRows}></base-roster>`,
};
/** More plaques, or longer names, than stand side by side lie flat. */
export const OwnTableFlat: Story = {
  render: () =>
    html`<base-roster
      source="示例数据，非真实统计"
      .rows=${Array.from({length: 20}, (_, order) => ({
        label: `示例${'甲乙丙丁戊己庚辛壬癸'[order % 10]}区${order % 3 ? '' : '小微企业创业创新'}基地`,
        level: order < 2 ? '省级' : '市级',
      }))}
    ></base-roster>`,
};
export const OwnTableFlatNarrow: Story = {...OwnTableFlat, parameters: {width: NARROW}};
export const ErrorOwnRows: Story = {
  render: () => html`<base-roster .rows=${[{label: '示例'}]} debug></base-roster>`,
  parameters: {ends: 'sc-error', console: [/第1行（示例）缺少“级别”/]},
};
