import {html} from 'lit';
import {attributes} from './attributes.js';
import '../src/widgets/fact-figure/fact-figure.js';
import type {Story} from './story.js';

export default {title: 'Widgets/fact-figure', component: 'fact-figure'};

const NARROW = 320;
const inline = true;

export const Playground: Story = {
  render: (args) =>
    html`<div>
      截至2017年6月，洛阳在孵企业及团队有<fact-figure ${attributes(args)}></fact-figure>。
    </div>`,
  args: {fact: 'incubatees'},
  parameters: {inline},
};

export const Sentence: Story = {
  render: () =>
    html`<div>
      洛阳的在孵企业及团队<fact-figure fact="incubatees">5200余家</fact-figure>，从业者<fact-figure
        fact="incubatee-workers"
        >达3万人</fact-figure
      >，孵化总面积<fact-figure fact="incubation-area">200余万平方米</fact-figure>。
    </div>`,
  parameters: {inline},
};
export const SentenceNarrow: Story = {...Sentence, parameters: {inline, width: NARROW}};
export const English: Story = {
  render: () =>
    html`<div lang="en">
      Luoyang had
      <fact-figure fact="incubatees">more than 5,200</fact-figure> firms and teams in incubation
      with <fact-figure fact="incubatee-workers"></fact-figure> people, on
      <fact-figure fact="incubation-area"></fact-figure>.
    </div>`,
  parameters: {inline},
};
export const EnglishNarrow: Story = {...English, parameters: {inline, width: NARROW}};
export const Empty: Story = {
  render: () =>
    html`<div>
      技术合同成交额增长<fact-figure fact="contract-value-growth"></fact-figure
      >，市场主体<fact-figure fact="market-entities"></fact-figure>，增量、增幅均居全省<fact-figure
        fact="entities-rank-in-henan"
      ></fact-figure
      >。
    </div>`,
  parameters: {inline},
};
export const Parts: Story = {
  render: () =>
    html`<div>
      <fact-figure fact="incubation-area" part="value"></fact-figure>（单位：<fact-figure
        fact="incubation-area"
        part="unit"
      ></fact-figure
      >），即<fact-figure fact="incubation-area" part="full"></fact-figure>
    </div>`,
  parameters: {inline},
};
/** It takes the type and colour of whatever it stands in. */
export const InHeadingAndQuote: Story = {
  render: () =>
    html`<div>
      <h2>洛阳已有<fact-figure fact="bases">12家</fact-figure>示范基地</h2>
      <blockquote style="color: #8b1a1a; font-style: italic">
        其中省级<fact-figure fact="bases-provincial">11家</fact-figure>
      </blockquote>
    </div>`,
  parameters: {inline},
};
export const Dark: Story = {
  render: () =>
    html`<div style="color: #eee; background: #111">
      省级以上创新创业载体<fact-figure fact="carriers">65家</fact-figure>
    </div>`,
  parameters: {inline, page: 'dark'},
};
export const NoNumber: Story = {
  render: () =>
    html`<div>
      较上年同期<fact-figure fact="incubatees-rise"></fact-figure>；计划再布局<fact-figure
        fact="ongoing-provincial-batch"
      ></fact-figure
      >省级基地；座谈会在<fact-figure fact="science-meeting"></fact-figure>举行。
    </div>`,
  parameters: {inline},
};

export const Differs: Story = {
  render: () =>
    html`<div>在孵企业及团队<fact-figure fact="incubatees" debug>5200家</fact-figure></div>`,
  parameters: {
    inline,
    ends: 'sc-error',
    console: [/标签里写的是“5200家”，而数据中 incubatees 是“5200余家”/],
  },
};
export const ErrorUnknownFact: Story = {
  render: () =>
    html`<div>在孵企业及团队<fact-figure fact="incubatee" debug>5200余家</fact-figure></div>`,
  parameters: {inline, ends: 'sc-error', console: [/fact 不能是“incubatee”/]},
};
export const ErrorUnknownFactEnglish: Story = {
  render: () =>
    html`<div lang="en">
      <fact-figure fact="incubatee" debug>more than 5,200</fact-figure> firms and teams
    </div>`,
  parameters: {inline, ends: 'sc-error', console: [/fact cannot be “incubatee”/]},
};
