// Every story renders, is accessible, and is silent on the console but for what it says it will say.
import 'axe-core';
import type {AxeResults, RunOptions} from 'axe-core';
import {render} from 'lit';
import {stories} from '../stories/all.js';
import type {Story} from '../stories/story.js';
import {assert, equal} from './assert.js';

/** axe-core puts itself on the page; it has no module form. */
declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/**
 * What axe could not decide, reviewed: it cannot judge SVG text on SVG shapes, whose contrast theme.test.ts computes; and
 * the frame of chart-figure lets nobody in, axe neither: test/pages/chart-figure.node.test.ts looks at what it holds.
 */
const UNDECIDED = ['color-contrast', 'frame-tested'];

const levels = ['error', 'warn', 'info', 'log', 'debug'] as const;

async function within<Result>(promise: Promise<Result>, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no ${what} within 8 s`)), 8000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function shown(story: Story, stage: HTMLElement): Promise<HTMLElement> {
  const {width = 640, page = 'light', ends = 'sc-ready'} = story.parameters ?? {};
  document.documentElement.style.colorScheme = page;
  stage.style.width = `${width}px`;
  const ended = new Promise((resolve) => stage.addEventListener(ends, resolve, {once: true}));
  render(story.render(story.args ?? {}), stage);
  const card = [...stage.querySelectorAll('*')].find(({localName}) =>
    localName.includes('-'),
  ) as HTMLElement & {updateComplete: Promise<boolean>};
  if (ends === 'none') {
    await within(
      new Promise<void>((resolve) => {
        const look = () =>
          card.shadowRoot?.querySelector('figure') ? resolve() : requestAnimationFrame(look);
        look();
      }),
      'figure',
    );
  } else {
    await within(ended, ends);
  }
  await card.updateComplete;
  if (story.play) await within(story.play({canvasElement: stage}), 'end of play');
  return card;
}

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
