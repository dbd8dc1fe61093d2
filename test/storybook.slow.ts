// The built Storybook: every story is drawn, silent but for what it says it will say, and asks nothing of other hosts;
// every attribute has a control, and the switches do what they say. `npm run test:stories` builds it first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {elementsOf, readManifest} from '../scripts/lib/manifest.js';
import {serve} from '../scripts/lib/serve.mjs';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  name: string;
  title: string;
}

/** The part of Storybook's preview that tells what a story is. */
interface Preview {
  currentRender?: {phase?: string};
  storyStoreValue: {
    loadStory(options: {storyId: string}): Promise<{
      parameters: {console?: readonly RegExp[]};
    }>;
  };
}
declare const __STORYBOOK_PREVIEW__: Preview;

const root = fileURLToPath(new URL('../dist/stories/', import.meta.url));
const {entries} = JSON.parse(readFileSync(`${root}index.json`, 'utf8')) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');
const STAGE = '#storybook-root .stage > div';

void describe('Storybook', () => {
  let browser: Browser;
  let page: Page;
  let site: Awaited<ReturnType<typeof serve>>;
  const said: string[] = [];
  const elsewhere: string[] = [];

  before(async () => {
    site = await serve({root});
    browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    });
    page = await browser.newPage();
    // What tsx has every function call that is sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    page.on('console', (message) => {
      // The browser's own word for a file that is not there; the story says what it makes of it.
      if (/^Failed to load resource/.test(message.text())) return;
      // Storybook writes to every frame in a page, also to those of a story that have no origin.
      if (/target origin provided .* recipient window's origin \('null'\)/.test(message.text()))
        return;
      // The drawing library tells authors in the frame what it leaves out of a spec.
      if (/\/chart-frame\.js$/.test(message.location().url ?? '')) return;
      said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(site.url) && !/^(data|blob):/.test(address)) elsewhere.push(address);
    });
  });
  beforeEach(() => {
    said.length = 0;
    elsewhere.length = 0;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Shows a story and waits until it takes up room, and its play function and Storybook are done with it. */
  async function show(id: string, query = ''): Promise<void> {
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story${query}`);
    await page.waitForFunction(
      (stage) => {
        const card = [...document.querySelectorAll(`${stage} *`)].find((each) => each.shadowRoot);
        const kept = card?.querySelector(':scope > :not([slot])');
        return (
          __STORYBOOK_PREVIEW__.currentRender?.phase === 'finished' &&
          (card?.shadowRoot?.querySelector('figure, [part]') ?? kept) &&
          card!.getBoundingClientRect().height > 0
        );
      },
      {timeout: 10000},
      STAGE,
    );
  }

  for (const {id, title, name} of stories) {
    it(`${title}: ${name}`, async () => {
      await show(id);
      const expected = await page.evaluate(async (storyId) => {
        const {parameters} = await __STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId});
        return (parameters.console ?? []).map(({source}) => source);
      }, id);
      const end = performance.now() + 15_000;
      while (said.length < expected.length && performance.now() < end) await wait(20);
      assert.equal(said.length, expected.length, said.join('\n'));
      expected.forEach((pattern, order) => assert.match(said[order]!, new RegExp(pattern)));
      assert.deepEqual(elsewhere, []);
    });
  }

  for (const {tagName, attributes = []} of elementsOf(readManifest())) {
    const playground = stories.find(
      ({title, name}) => title.endsWith(`/${tagName}`) && name === 'Playground',
    );

    it(`${tagName}: every attribute has a control`, async () => {
      assert.ok(playground, 'a story Playground');
      await page.goto(`${site.url}/iframe.html?id=${entryOfDocs(playground).id}&viewMode=docs`);
      await page.waitForSelector('.docblock-argstable [id^=control-]');
      const controls = await page.$$eval('.docblock-argstable [id]', (found) =>
        found.map(({id}) => id),
      );
      const without = attributes.filter(
        ({name}) => !controls.some((id) => id.endsWith(`${playground.id}-${name}`)),
      );
      assert.deepEqual(
        without.map(({name}) => name),
        [],
      );
      assert.deepEqual(elsewhere, []);
    });

    const isCard = attributes.some(({name}) => name === 'headline');
    it(`${tagName}: controls and switches reach the tag`, async () => {
      assert.ok(playground, 'a story Playground');
      await show(
        playground.id,
        '&args=headline:Another&globals=theme:plain;scheme:dark;language:en;width:320px',
      );
      const seen = await page.$eval(tagNameOn(tagName), (card) => ({
        theme: card.getAttribute('theme'),
        scheme: card.getAttribute('scheme'),
        lang: card.closest('[lang]')!.getAttribute('lang'),
        width: card.parentElement!.closest('[style*=width]')!.getBoundingClientRect().width,
        headline: card.shadowRoot!.querySelector('[part=headline]')?.textContent.trim(),
      }));
      assert.deepEqual(seen, {
        lang: 'en',
        width: 320,
        // A figure in a sentence has the sentence's looks, and no headline.
        ...(isCard
          ? {theme: 'plain', scheme: 'dark', headline: 'Another'}
          : {theme: seen.theme, scheme: seen.scheme}),
      });
    });
  }
});

const tagNameOn = (tag: string) => `${STAGE} ${tag}`;

function entryOfDocs({title}: Entry): Entry {
  return Object.values(entries).find((entry) => entry.type === 'docs' && entry.title === title)!;
}
