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

export const ErrorOwnRows: Story = {
  render: () => html`<key-figures .rows=${[{label: '示例'}]} debug></key-figures>`,
  parameters: {ends: 'sc-error', console: [/key-figures 目前只画自带的数据/]},
};
