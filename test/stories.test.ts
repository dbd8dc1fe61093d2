// Every story renders, is accessible, and is silent on the console but for what it says it will say.
import 'axe-core';
import type {AxeResults, RunOptions} from 'axe-core';
import {stories} from '../stories/all.js';
import {shown} from '../stories/shown.js';
import {assert, equal} from './assert.js';

/** axe-core puts itself on the page; it has no module form. */
declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/**
 * What axe could not decide, reviewed: it cannot judge SVG text on SVG shapes, whose contrast theme.test.ts computes; and
 * the frame of chart-figure lets nobody in, axe neither: test/pages/chart-figure.node.test.ts looks at what it holds.
 */
const UNDECIDED = ['color-contrast', 'frame-tested'];

const levels = ['error', 'warn', 'info', 'log', 'debug'] as const;

describe('stories', () => {
  let stage: HTMLElement;
  let said: string[];
  const spoken = levels.map((level) => [level, Reflect.get(console, level) as unknown] as const);

  beforeEach(() => {
    stage = document.createElement('div');
    document.body.append(stage);
    document.documentElement.lang = 'zh-CN';
    document.title = 'Story';
    said = [];
    for (const level of levels)
      console[level] = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => {
    Object.assign(console, Object.fromEntries(spoken));
    stage.remove();
  });

  for (const [name, story] of stories) {
    it(name, async () => {
      const card = await shown(story, stage);
      const expected = story.parameters?.console ?? [];
      equal(said.length, expected.length, `said ${said.join('\n')}`);
      expected.forEach((pattern, order) => assert(pattern.test(said[order]!), said[order]!));

      const kept =
        story.parameters?.ends === 'sc-error' && card.querySelector(':scope > :not(script)');
      const figure = card.shadowRoot!.querySelector('figure');
      const isCard = !story.parameters?.inline && !kept;
      assert(isCard ? figure : !figure, 'a figure, unless the fallback stays');
      assert(card.getBoundingClientRect().height > 0, 'it takes up room');

      const {violations, incomplete} = await axe.run(stage, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The story is a part of a page, which has its own landmarks and headings.
        rules: {region: {enabled: false}},
      });
      const about = (found: AxeResults['violations']) =>
        found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
      equal(about(violations), []);
      equal(about(incomplete.filter(({id}) => !UNDECIDED.includes(id))), []);
    });
  }
});
