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

export const ErrorOwnRows: Story = {
  render: () => html`<base-roster .rows=${[{label: '示例'}]} debug></base-roster>`,
  parameters: {ends: 'sc-error', console: [/base-roster 目前只画自带的数据/]},
};
