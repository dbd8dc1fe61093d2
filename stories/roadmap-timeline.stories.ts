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
export const ErrorOwnRows: Story = {
  render: () => html`<roadmap-timeline .rows=${[{year: 2020}]} debug></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/只画自带的数据/]},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<roadmap-timeline track="parks"><p>洛阳双创的年度目标。</p></roadmap-timeline>`,
  parameters: {ends: 'sc-error', console: [/track 不能是“parks”/]},
};
