import {html} from 'lit';
import {attributes} from './attributes.js';
import '../src/widgets/source-card/source-card.js';
import type {Story} from './story.js';

export default {title: 'Widgets/source-card', component: 'source-card'};

const NARROW = 320;

export const Playground: Story = {
  render: (args) => html`<source-card ${attributes(args)}></source-card>`,
  args: {fact: 'incubatees'},
};

export const Chinese: Story = {
  render: () => html`<source-card fact="incubatees"></source-card>`,
};
export const Narrow: Story = {...Chinese, parameters: {width: NARROW}};
export const Dark: Story = {
  render: () => html`<source-card fact="incubatees" scheme="dark"></source-card>`,
  parameters: {page: 'dark'},
};
export const DarkNarrow: Story = {...Dark, parameters: {page: 'dark', width: NARROW}};
export const Plain: Story = {
  render: () => html`<source-card fact="incubatees" theme="plain"></source-card>`,
};
export const PlainNarrow: Story = {...Plain, parameters: {width: NARROW}};
export const English: Story = {
  render: () => html`<source-card fact="incubatees" lang="en"></source-card>`,
};
export const EnglishNarrow: Story = {...English, parameters: {width: NARROW}};
export const Picture: Story = {
  render: () => html`<source-card fact="entities-added-2017h1" lang="en"></source-card>`,
};

export const Growth: Story = {
  render: () => html`<source-card fact="contract-value-growth"></source-card>`,
};
export const GrowthEnglishNarrow: Story = {
  render: () => html`<source-card fact="contract-value-growth" lang="en"></source-card>`,
  parameters: {width: NARROW},
};
export const Pace: Story = {
  render: () => html`<source-card fact="entities-added-2016"></source-card>`,
};
export const Rank: Story = {
  render: () => html`<source-card fact="entities-rank-in-henan"></source-card>`,
};
export const Target: Story = {
  render: () => html`<source-card fact="target-2018-carriers"></source-card>`,
};
export const Cap: Story = {
  render: () => html`<source-card fact="base-support-cap"></source-card>`,
};
export const NotPublished: Story = {
  render: () => html`<source-card fact="bases-national-batch"></source-card>`,
};
export const Event: Story = {
  render: () => html`<source-card fact="science-meeting"></source-card>`,
};
export const NameAlone: Story = {
  render: () => html`<source-card fact="zeda"></source-card>`,
  parameters: {width: NARROW},
};
export const At280: Story = {...Chinese, parameters: {width: 280}};
export const EnglishAt280: Story = {...English, parameters: {width: 280}};
export const Below280: Story = {...Chinese, parameters: {width: 240}};

export const ErrorUnknownFact: Story = {
  render: () => html`<source-card fact="incubatee" debug></source-card>`,
  parameters: {ends: 'sc-error', console: [/fact 不能是“incubatee”/]},
};
export const ErrorNoFactEnglish: Story = {
  render: () => html`<source-card lang="en" debug></source-card>`,
  parameters: {ends: 'sc-error', console: [/fact cannot be “”/]},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<source-card fact="incubatee"
      ><p>出处：2017年11月2日报纸版面，正文第8段。</p></source-card
    >`,
  parameters: {ends: 'sc-error', console: [/fact 不能是“incubatee”/]},
};
