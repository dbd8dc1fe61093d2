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

export const ErrorOwnRows: Story = {
  render: () => html`<support-cap .rows=${[{label: '示例'}]} debug></support-cap>`,
  parameters: {ends: 'sc-error', console: [/support-cap 目前只画自带的数据/]},
};
