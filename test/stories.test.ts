// Every story renders, and is silent on the console but for what it says it will say; axe looks at them in
// test/pages/axe.node.test.ts.
import {stories} from '../stories/all.js';
import {shown} from '../stories/shown.js';
import {assert, equal} from './assert.js';

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
    });
  }
});
