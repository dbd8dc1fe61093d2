import {html} from 'lit';
import {explore, openTable} from './actions.js';
import {attributes} from './attributes.js';
import type {Story} from './story.js';
import '../src/widgets/roadmap-timeline/roadmap-timeline.js';

export default {title: 'Widgets/roadmap-timeline', component: 'roadmap-timeline'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<roadmap-timeline ${attributes(args)}></roadmap-timeline>`,
};

export const Both: Story = {render: () => html`<roadmap-timeline></roadmap-timeline>`};
export const BothNarrow: Story = {...Both, parameters: {width: NARROW}};
export const BothDark: Story = {
  render: () => html`<roadmap-timeline scheme="dark"></roadmap-timeline>`,
  parameters: {page: 'dark'},
};
export const BothNarrowDark: Story = {...BothDark, parameters: {page: 'dark', width: NARROW}};
export const BothPlain: Story = {
  render: () => html`<roadmap-timeline theme="plain"></roadmap-timeline>`,
};
export const BothPlainNarrow: Story = {...BothPlain, parameters: {width: NARROW}};
export const BothEnglish: Story = {
  render: () => html`<roadmap-timeline lang="en"></roadmap-timeline>`,
};
export const BothEnglishNarrow: Story = {...BothEnglish, parameters: {width: NARROW}};
export const BothAt600: Story = {...Both, parameters: {width: 600}};
export const BothEnglishAt600: Story = {...BothEnglish, parameters: {width: 600}};
export const BothAt480: Story = {...Both, parameters: {width: 480}};
export const BothAt280: Story = {...Both, parameters: {width: 280}};
export const BothEnglishAt280: Story = {...BothEnglish, parameters: {width: 280}};
export const List: Story = {...Both, parameters: {width: 260}};
export const ListEnglish: Story = {...BothEnglish, parameters: {width: 260}};

export const MicroResonance: Story = {
  render: () => html`<roadmap-timeline track="micro-resonance"></roadmap-timeline>`,
};
export const MicroResonanceEnglish: Story = {
  render: () => html`<roadmap-timeline track="micro-resonance" lang="en"></roadmap-timeline>`,
};
export const Bases: Story = {
  render: () => html`<roadmap-timeline track="bases"></roadmap-timeline>`,
};
export const BasesNarrow: Story = {...Bases, parameters: {width: NARROW}};
export const BasesEnglish: Story = {
  render: () => html`<roadmap-timeline track="bases" lang="en"></roadmap-timeline>`,
};

export const Table: Story = {...Both, play: openTable('roadmap-timeline')};
export const TableNarrow: Story = {...Table, parameters: {width: NARROW}};
export const TableEnglish: Story = {...BothEnglish, play: openTable('roadmap-timeline')};

const toTarget = explore('roadmap-timeline', 'ArrowRight', 'ArrowRight');
export const Explored: Story = {...Both, play: toTarget};
export const ExploredEnglish: Story = {...BothEnglish, play: toTarget};
export const ExploredNarrowDark: Story = {...BothNarrowDark, play: toTarget};

export const ErrorUnknownTrack: Story = {
  render: () => html`<roadmap-timeline track="parks" debug></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/track 不能是“parks”/]},
};
export const ErrorUnknownTrackEnglish: Story = {
  render: () => html`<roadmap-timeline track="parks" lang="en" debug></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/track cannot be “parks”/]},
};
/** Example data: a place that there is not, as an editor pastes it. */
const exampleTable = html`<table>
  <tr>
    <th>所属任务</th>
    <th>名称</th>
    <th>数值</th>
    <th>时段</th>
    <th>性质</th>
    <th>内容</th>
    <th>来源</th>
  </tr>
  <tr>
    <td>青川示范园区（示例）</td>
    <td>新建</td>
    <td>12个</td>
    <td>2024年</td>
    <td>已有</td>
    <td>旧厂房改造</td>
    <td>示例数据，非真实统计</td>
  </tr>
  <tr>
    <td>青川示范园区（示例）</td>
    <td>新建</td>
    <td>18个</td>
    <td>2025年</td>
    <td>目标</td>
    <td>每个镇至少一个</td>
    <td></td>
  </tr>
  <tr>
    <td>青川示范园区（示例）</td>
    <td>全部园区实现污水集中处理并通过省级验收</td>
    <td></td>
    <td>2027年</td>
    <td>目标</td>
    <td></td>
    <td></td>
  </tr>
  <tr>
    <td>人才安居</td>
    <td>累计配租</td>
    <td>3000余套</td>
    <td>2026年</td>
    <td>目标</td>
    <td>青年公寓和人才公寓</td>
    <td></td>
  </tr>
  <tr>
    <td>人才安居</td>
    <td>研究共有产权住房</td>
    <td></td>
    <td></td>
    <td>目标</td>
    <td></td>
    <td></td>
  </tr>
</table>`;

export const OwnTable: Story = {
  render: () => html`<roadmap-timeline>${exampleTable}</roadmap-timeline>`,
};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableDark: Story = {
  render: () => html`<roadmap-timeline scheme="dark">${exampleTable}</roadmap-timeline>`,
  parameters: {page: 'dark'},
};

/** Example data: the same in the words of an English page, of one programme, with the day of its plan. */
const exampleRows = [
  {
    track: 'Riverside parks (example)',
    label: 'built or rebuilt',
    value: 12,
    period: '2024',
    status: 'existing',
    source: 'Example data, not real',
  },
  {
    track: 'Riverside parks (example)',
    label: 'of wetland opened to visitors',
    value: '200余万平方米',
    period: '2025',
    status: 'target',
  },
  {
    track: 'Riverside parks (example)',
    label: 'footbridges',
    value: '',
    bound: 'not given',
    period: '2025',
    status: 'target',
  },
  {
    track: 'Riverside parks (example)',
    label: 'all parks joined by one path',
    value: '',
    period: '2026',
    status: 'target',
  },
  {kind: 'published', label: 'Plan published', period: '2024-03-01'},
];
export const OwnTableEnglish: Story = {
  render: () => html`<roadmap-timeline lang="en" .rows=${exampleRows}></roadmap-timeline>`,
};

export const ErrorOwnRows: Story = {
  render: () =>
    html`<roadmap-timeline
      .rows=${[{任务: '示例', 名称: '新建', 数值: '12个', 时段: '2024—2026年'}]}
      debug
    ></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/第1行（新建）“截止”的值‘2026-12-31’不在可用的范围内/]},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<roadmap-timeline track="parks"><p>洛阳双创的年度目标。</p></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/track 不能是“parks”/]},
};
