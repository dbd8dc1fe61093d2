import {html} from 'lit';
import {explore, openTable, shows} from './actions.js';
import {attributes} from './attributes.js';
import '../src/widgets/base-roster/base-roster.js';
import '../src/widgets/carrier-map/carrier-map.js';
import type {Story} from './story.js';

export default {title: 'Widgets/carrier-map', component: 'carrier-map'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<carrier-map ${attributes(args)}></carrier-map>`,
};

export const Divisions2017: Story = {render: () => html`<carrier-map></carrier-map>`};
export const Narrow: Story = {...Divisions2017, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<carrier-map scheme="dark"></carrier-map>`,
  parameters: {page: 'dark'},
};
/** What is selected in one figure rings in the other. */
export const Linked: Story = {
  render: () =>
    html`<carrier-map link="bases"></carrier-map><base-roster link="bases"></base-roster>`,
  play: async (context) => {
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'];
    await explore('carrier-map', ...keys)(context);
    await shows('base-roster', '.linked')(context);
  },
};
export const NarrowDark: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {
  render: () =>
    html`<div style="font-family: 'Noto Serif CJK SC', serif; color: navy">
      <carrier-map theme="plain"></carrier-map>
    </div>`,
};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {render: () => html`<carrier-map lang="en"></carrier-map>`};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const EnglishNarrowDark: Story = {
  render: () => html`<carrier-map lang="en" scheme="dark"></carrier-map>`,
  parameters: {page: 'dark', width: NARROW},
};
export const At280: Story = {...Divisions2017, parameters: {width: 280}};
export const At480: Story = {...Divisions2017, parameters: {width: 480}};
export const At600: Story = {...Divisions2017, parameters: {width: 600}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const EnglishAt480: Story = {...English, parameters: {width: 480}};
export const EnglishAt600: Story = {...English, parameters: {width: 600}};
export const ListBelow280: Story = {...Divisions2017, parameters: {width: 260}};
export const EnglishListBelow280: Story = {...English, parameters: {width: 260}};

export const Divisions2021: Story = {render: () => html`<carrier-map year="2021"></carrier-map>`};
export const Divisions2021Narrow: Story = {...Divisions2021, parameters: {width: NARROW}};
export const Divisions2021English: Story = {
  render: () => html`<carrier-map year="2021" lang="en"></carrier-map>`,
};
export const Divisions2021EnglishNarrow: Story = {
  ...Divisions2021English,
  parameters: {width: NARROW},
};

export const Table: Story = {...Divisions2017, play: openTable('carrier-map')};
export const TableNarrow: Story = {...Narrow, play: openTable('carrier-map')};
export const TableEnglish: Story = {...English, play: openTable('carrier-map')};

export const ErrorUnknownYear: Story = {
  render: () => html`<carrier-map year="1949" debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year 不能是“1949”/]},
};
export const ErrorUnknownYearEnglish: Story = {
  render: () => html`<carrier-map year="1949" lang="en" debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year cannot be “1949”/]},
};
export const ErrorOwnRows: Story = {
  render: () => html`<carrier-map .rows=${[{label: '示例'}]} debug></carrier-map>`,
  parameters: {ends: 'sc-error', console: [/carrier-map 目前只画自带的数据/]},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<carrier-map year="1949">
      <p>洛阳2017年6月有65家省级以上创新创业载体。</p>
    </carrier-map>`,
  parameters: {ends: 'sc-error', console: [/year 不能是“1949”/]},
};
