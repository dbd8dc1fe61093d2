// Every example builds from the packed package, and draws.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {serve} from '../../scripts/lib/serve.mjs';
import {Project} from './lib/project.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
/** An example that is a server of its own. */
const SERVED = 'sql';
const examples = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== SERVED)
  .map(({name}) => name);
/** Examples with a button that asks for another chart. */
const choosing = ['react', 'vue', 'svelte'];

describe('examples', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser.close());

  /** Opens a page and hears what goes wrong in it. */
  async function open(address: string): Promise<{page: Page; messages: string[]}> {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
    await page.goto(address);
    return {page, messages};
  }

  /** A page that a server rendered is read without scripts, and its frame gives way to one. */
  async function isServed(address: string, drawnPage: Page): Promise<void> {
    const frames = (page: Page) =>
      page.evaluate(() => {
        const card = document.querySelector('growth-card')!;
        return [
          card.shadowRoot!.querySelectorAll('.frame').length,
          card.shadowRoot!.textContent.includes('<?>'),
          card.querySelector('figure > svg')!.checkVisibility(),
        ];
      });
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    assert.deepEqual(await frames(page), [1, false, true]);
    await page.close();
    assert.deepEqual(await frames(drawnPage), [1, false, false]);
  }

  const textsOf = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map((card) =>
        [...card.shadowRoot!.querySelectorAll('[part=graphic] svg text')]
          .map((text) => text.textContent)
          .join(' '),
      ),
    );
  const drawn = (page: Page, text: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('growth-card')].every((card) =>
          card.shadowRoot?.querySelector('[part=graphic] svg text'),
        ) &&
        [...document.querySelectorAll('growth-card')].some((card) =>
          [...card.shadowRoot!.querySelectorAll('svg text')].some((each) =>
            each.textContent.includes(wanted),
          ),
        ),
      {timeout: 10000},
      text,
    );

  it(`${SERVED} aggregates two million rows where they live, and draws what it answers`, async () => {
    const project = Project.create({from: folder + SERVED});
    const server = spawn(process.execPath, ['server.js'], {
      cwd: project.path('.'),
      env: {...process.env, PORT: '0', NODE_OPTIONS: ''},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      const address = String(said).trim();
      const rows = (await (await fetch(`${address}registrations.json`)).json()) as {
        数值: number;
      }[];
      assert.equal(rows.length, 8);
      const {page, messages} = await open(address);
      await drawn(page, String(rows.at(-1)!.数值));
      const [first, second] = await textsOf(page);
      for (const {数值: count} of rows) assert.ok(first!.includes(String(count)), String(count));
      assert.notEqual(first, second);
      assert.deepEqual(messages, []);
      await page.close();
    } finally {
      server.kill();
      project.remove();
    }
  });

  for (const name of examples) {
    it(`${name} builds and draws`, async () => {
      const project = Project.create({from: folder + name});
      try {
        project.run('npm run build');
        const root = ['dist', '_site'].map((path) => project.path(path)).find(existsSync)!;
        const server = await serve({root, port: 8800});
        const {page, messages} = await open(server.url);
        try {
          await drawn(page, '+88.1%');
          if (choosing.includes(name)) {
            assert.equal(await page.$eval('#shown', (each) => each.textContent), 'contract-value');
            await page.click('button');
            await drawn(page, '+59.4%');
            await page.waitForFunction(
              () => document.querySelector('#shown')!.textContent === 'patents',
            );
          }
          if (name === 'eleventy') await isServed(server.url, page);
          if (name === 'vite') assert.match((await textsOf(page))[1]!, /\+12\.5%/);
          assert.deepEqual(messages, []);
        } finally {
          await page.close();
          await server.close();
        }
      } finally {
        project.remove();
      }
    });
  }
});
