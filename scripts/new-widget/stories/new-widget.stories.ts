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
export const ErrorOwnRows: Story = {
  render: () => html`<new-widget .rows=${[{label: '示例'}]} debug></new-widget>`,
  parameters: {ends: 'sc-error', console: [/new-widget 目前只画自带的数据/]},
};
