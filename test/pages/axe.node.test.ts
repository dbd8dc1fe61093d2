// A20: axe on every story, and on its colours in the dark too. What else it looks at is the same in every medium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {CDPSession, Page} from 'puppeteer-core';
import {withPageOfSources} from '../../scripts/lib/page-of-sources.js';

/** axe-core puts itself on the page. */
declare const axe: {run(context: Element, options: object): Promise<AxeResults>};

/**
 * What axe could not decide, reviewed: it cannot judge SVG text on SVG shapes, whose contrast contrast.node.test.ts
 * computes; and the frame of chart-figure lets nobody in, axe neither: chart-figure.node.test.ts looks at what it holds.
 */
const UNDECIDED = ['color-contrast', 'frame-tested'];

describe('axe on every story', () => {
  let page: Page;
  let session: CDPSession;
  let names: readonly string[];
  let finish: () => void;
  let finished: Promise<void>;

  before(async () => {
    await new Promise<void>((ready, failed) => {
      finished = withPageOfSources(
        async (opened, address) => {
          page = opened;
          await page.setViewport({width: 800, height: 900});
          await page.goto(`${address}stories/frame.html?story=growth-card/ContractValue`, {
            waitUntil: 'networkidle0',
          });
          await page.addScriptTag({url: '/node_modules/axe-core/axe.min.js'});
          session = await page.createCDPSession();
          names = await page.evaluate(async () => {
            const path = '/stories/all.ts';
            const {stories} = (await import(path)) as {stories: [string, object][]};
            document.documentElement.lang = 'zh-CN';
            document.body.replaceChildren();
            return stories.map(([name]) => name);
          });
          ready();
          await new Promise<void>((end) => (finish = end));
        },
        {isQuiet: true},
      );
      finished.catch(failed);
    });
  });
  after(async () => {
    finish();
    await finished;
  });

  it('0 violations, and undecided only what was reviewed', async (test) => {
    assert.ok(names.length > 200, `${names.length} stories`);
    const found: string[] = [];
    for (const name of names) {
      await page.evaluate(async (name) => {
        const paths = ['/stories/all.ts', '/stories/shown.ts'];
        const [{stories}, {shown}] = (await Promise.all(paths.map((path) => import(path)))) as [
          {stories: [string, object][]},
          {shown: (story: object, stage: HTMLElement) => Promise<void>},
        ];
        const stage = document.createElement('div');
        document.body.replaceChildren(stage);
        // What stories say to the console stories.test.ts compares.
        console.warn = () => undefined;
        await shown(stories.find(([each]) => each === name)![1], stage);
      }, name);
      for (const scheme of ['light', 'dark']) {
        await session.send('Emulation.setEmulatedMedia', {
          features: [{name: 'prefers-color-scheme', value: scheme}],
        });
        const wrong = await page.evaluate(
          async (undecided, isDark) => {
            const {violations, incomplete} = await axe.run(document.body, {
              preload: false,
              resultTypes: ['violations', 'incomplete'],
              runOnly: isDark
                ? {type: 'rule', values: ['color-contrast']}
                : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              // The story is a part of a page, which has its own landmarks and headings.
              rules: isDark
                ? {}
                : {
                    region: {enabled: false},
                    'page-has-heading-one': {enabled: false},
                    'landmark-one-main': {enabled: false},
                  },
            });
            return [...violations, ...incomplete.filter(({id}) => !undecided.includes(id))].map(
              ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`,
            );
          },
          UNDECIDED,
          scheme === 'dark',
        );
        found.push(...wrong.map((what) => `${name}, ${scheme}: ${what}`));
      }
    }
    test.diagnostic(`${names.length} stories`);
    assert.deepEqual(found, []);
  });
});
