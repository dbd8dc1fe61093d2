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

export const ErrorOwnRows: Story = {
  render: () => html`<policy-timeline .rows=${[{label: '示例'}]} debug></policy-timeline>`,
  parameters: {ends: 'sc-error', console: [/policy-timeline 目前只画自带的数据/]},
};
