// A million rows of an author's, summed by month and drawn: our tag against vega-embed, from the same file.
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer, {type Browser} from 'puppeteer-core';
import {article, card} from './article.js';
import {rowsScript} from './bundle.js';
import {untilIdle} from './idle.js';
import {conditions} from './load.js';
import {flags, type MeasureOptions} from './measure.js';
import {median, ratios, shuffled} from './statistics.js';

const ROWS = 1_000_000;
const MONTHS = 24;

/** What one load cost, in milliseconds. */
interface RowsLoad {
  /** From the last byte of the file until the picture changed for the last time. */
  readonly afterLastByte: number;
  /** The longest task of the page's main thread; 0 where none took 50. */
  readonly longestTask: number;
}

/** Rows of a day, an indicator and a value, about 20 MB: example data. */
function file(): string {
  const lines = ['date,indicator,value'];
  for (let order = 0; order < ROWS; order += 1) {
    const month = Math.floor((order * MONTHS) / ROWS);
    const day = String((order % 28) + 1).padStart(2, '0');
    const year = 2023 + Math.floor(month / 12);
    lines.push(`${year}-${String((month % 12) + 1).padStart(2, '0')}-${day},firms,${order % 97}`);
  }
  return lines.join('\n');
}

const pages = {
  'vega-embed': () =>
    article('<script type="module" src="vega-embed-rows.js"></script>', card(''), 1),
  ours: () =>
    article(
      '<script type="module" src="cdn/growth-card.js"></script>',
      '<growth-card src="rows.csv" aggregate="sum"></growth-card>',
      1,
    ),
} as const;
type Page = keyof typeof pages;

async function load(browser: Browser, address: string, name: Page): Promise<RowsLoad> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: conditions.width, height: conditions.height});
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, {tasks});
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) tasks.push(duration);
      }).observe({type: 'longtask', buffered: true});
    });
    const session = await page.createCDPSession();
    let [lastByte, lastFrame, shown, file] = [0, 0, '', ''];
    session.on('Network.requestWillBeSent', ({requestId, request}) => {
      if (request.url.endsWith('/rows.csv')) file = requestId;
    });
    session.on('Network.loadingFinished', ({requestId}) => {
      if (requestId === file) lastByte = Date.now();
    });
    session.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
      void session.send('Page.screencastFrameAck', {sessionId});
      if (data === shown) return;
      shown = data;
      lastFrame = metadata.timestamp! * 1000;
    });
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', {rate: conditions.cpuSlowdown});
    await session.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
    await untilIdle();
    await page.goto(`${address}/${name}.html`, {timeout: 180_000});
    await page.waitForFunction(
      () => {
        const place = document.querySelector('.chart, growth-card')!;
        return (place.shadowRoot ?? place).querySelectorAll('svg text').length > 4;
      },
      {timeout: 180_000, polling: 250},
    );
    await wait(1500);
    const tasks = await page.evaluate(() => (globalThis as unknown as {tasks: number[]}).tasks);
    return {
      afterLastByte: Math.round(lastFrame - lastByte),
      longestTask: Math.round(Math.max(0, ...tasks)),
    };
  } finally {
    await context.close();
  }
}

/** Loads both pages once a round, after a round that is not counted; says the medians and their ratio. */
export async function measureRows({
  executablePath,
  rounds,
  serve,
}: MeasureOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rows-'));
  cpSync(fileURLToPath(new URL('../../dist/cdn', import.meta.url)), join(folder, 'cdn'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'rows.csv'), file());
  writeFileSync(join(folder, 'vega-embed-rows.js'), await rowsScript());
  const names = Object.keys(pages) as Page[];
  for (const name of names) writeFileSync(join(folder, `${name}.html`), pages[name]());
  const server = await serve({root: folder, port: 8701});
  const browser = await puppeteer.launch({executablePath, args: flags});
  const loads: Record<Page, RowsLoad[]> = {'vega-embed': [], ours: []};
  try {
    for (const name of names) await load(browser, server.url, name);
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of shuffled(names)) {
        const measured = await load(browser, server.url, name);
        loads[name].push(measured);
        console.log(`${round}/${rounds} ${name} ${JSON.stringify(measured)}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  }
  const times = (name: Page) => loads[name].map(({afterLastByte}) => afterLastByte);
  const longest = (name: Page) => Math.max(...loads[name].map(({longestTask}) => longestTask));
  const ratio = median(ratios(times('ours'), times('vega-embed')));
  return [
    `${ROWS.toLocaleString('en')} rows, from the last byte to the chart, CPU ${conditions.cpuSlowdown}x:`,
    ...names.map(
      (name) =>
        `${name}: ${Math.round(median(times(name)))} ms, longest main-thread task ${longest(name)} ms`,
    ),
    `ours / vega-embed: ${ratio.toFixed(3)}`,
  ].join('\n');
}
