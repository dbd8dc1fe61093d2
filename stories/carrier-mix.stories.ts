import {html} from 'lit';
import {openTable} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/carrier-mix/carrier-mix.js';
import type {Story} from './story.js';

export default {title: 'Widgets/carrier-mix', component: 'carrier-mix'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<carrier-mix ${attributes(args)}></carrier-mix>`,
};

export const Chinese: Story = {render: () => html`<carrier-mix></carrier-mix>`};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<carrier-mix scheme="dark"></carrier-mix>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {render: () => html`<carrier-mix theme="plain"></carrier-mix>`};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<carrier-mix lang="en"></carrier-mix>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishPlain: Story = {
  render: () => html`<carrier-mix lang="en" theme="plain"></carrier-mix>`,
};

export const At280: Story = {...Chinese, parameters: {width: 280}};
export const At480: Story = {...Chinese, parameters: {width: 480}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const ListBelow280: Story = {...Chinese, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Table: Story = {...Chinese, play: openTable('carrier-mix')};
export const TableNarrow: Story = {...Narrow, play: openTable('carrier-mix')};
export const TableEnglish: Story = {...English, play: openTable('carrier-mix')};

export const ErrorOwnRows: Story = {
  render: () => html`<carrier-mix .rows=${[{label: '示例'}]} debug></carrier-mix>`,
  parameters: {ends: 'sc-error', console: [/carrier-mix 目前只画自带的数据/]},
};
