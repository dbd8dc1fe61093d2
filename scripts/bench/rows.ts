// A million rows of an author's, summed by month and drawn: our tag against vega-embed, from the same file.
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {article, card} from './article.js';
import {rowsScript} from './bundle.js';
import {untilIdle} from './idle.js';
import {conditions} from './load.js';
import {flags, type MeasureOptions} from './measure.js';
import {median, ratios, shuffled} from './statistics.js';

const ROWS = 1_000_000;
const MONTHS = 24;
const LONGEST = 180_000;

/** What a page cost, in milliseconds. */
interface RowsLoad {
  /** From the last byte of the file until the picture changed for the last time. */
  readonly afterLastByte: number;
  /** The longest task of the page's main thread from when it asked for the rows; 0 where none took 50. */
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
type Rival = keyof typeof pages;

/** Shows a page on a slow phone until its chart is drawn and 1.5 seconds more. */
async function show(page: Page, path: string): Promise<void> {
  await page.setViewport({width: conditions.width, height: conditions.height});
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.emulateCPUThrottling(conditions.cpuSlowdown);
  await untilIdle();
  await page.goto(path, {timeout: LONGEST});
  await page.waitForFunction(
    () => {
      const place = document.querySelector('.chart, growth-card')!;
      return (place.shadowRoot ?? place).querySelectorAll('svg text').length > 4;
    },
    {timeout: LONGEST, polling: 250},
  );
  await wait(1500);
}

async function timeAfterLastByte(page: Page, path: string): Promise<number> {
  let [lastByte, lastFrame, shown] = [0, 0, ''];
  const watch = async (session: CDPSession) => {
    let file = '';
    session.on('Network.requestWillBeSent', ({requestId, request}) => {
      if (request.url.endsWith('/rows.csv')) file = requestId;
    });
    session.on('Network.loadingFinished', ({requestId}) => {
      if (requestId === file) lastByte = Date.now();
    });
    await session.send('Network.enable');
  };
  // Whoever loads the file: the page, or a worker of its.
  page.on('workercreated', ({client}) => void watch(client));
  const session = await page.createCDPSession();
  await watch(session);
  session.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    void session.send('Page.screencastFrameAck', {sessionId});
    if (data === shown) return;
    shown = data;
    lastFrame = metadata.timestamp! * 1000;
  });
  await session.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
  await show(page, path);
  if (!lastByte) throw new Error(`${path} did not load the rows`);
  return Math.round(lastFrame - lastByte);
}

async function longestTask(page: Page, path: string): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(globalThis, {tasks});
    new PerformanceObserver((list) => void tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await show(page, path);
  return page.evaluate(() => {
    const asked = performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/rows(-worker\.js|\.csv)$/.test(name))
      .map(({startTime}) => startTime);
    const {tasks} = globalThis as unknown as {tasks: PerformanceEntry[]};
    const since = tasks.filter(({startTime}) => startTime > Math.min(...asked));
    return Math.round(Math.max(0, ...since.map(({duration}) => duration)));
  });
}

async function inNewContext(
  browser: Browser,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    return await measure(await context.newPage());
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
  const names = Object.keys(pages) as Rival[];
  for (const name of names) writeFileSync(join(folder, `${name}.html`), pages[name]());
  const server = await serve({root: folder, port: 8701});
  const recorded = await puppeteer.launch({executablePath, args: flags});
  // The screencast draws more frames than a reader sees, and the record of the network keeps a text of the whole file,
  // which took the page's thread 1000 ms: what readers wait for is timed with them, tasks are without.
  const plain = await puppeteer.launch({executablePath, args: flags, networkEnabled: false});
  const load = async (name: Rival): Promise<RowsLoad> => {
    const path = `${server.url}/${name}.html`;
    return {
      afterLastByte: await inNewContext(recorded, (page) => timeAfterLastByte(page, path)),
      longestTask: await inNewContext(plain, (page) => longestTask(page, path)),
    };
  };
  const loads: Record<Rival, RowsLoad[]> = {'vega-embed': [], ours: []};
  try {
    for (const name of names) await load(name);
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of shuffled(names)) {
        const measured = await load(name);
        loads[name].push(measured);
        console.log(`${round}/${rounds} ${name} ${JSON.stringify(measured)}`);
      }
    }
  } finally {
    await recorded.close();
    await plain.close();
    await server.close();
    rmSync(folder, {recursive: true});
  }
  const times = (name: Rival) => loads[name].map(({afterLastByte}) => afterLastByte);
  const tasks = (name: Rival) => loads[name].map(({longestTask}) => longestTask);
  const ratio = median(ratios(times('ours'), times('vega-embed')));
  return [
    `${ROWS.toLocaleString('en')} rows, from the last byte to the chart, CPU ${conditions.cpuSlowdown}x:`,
    ...names.map(
      (name) =>
        `${name}: ${Math.round(median(times(name)))} ms, longest main-thread task ${median(tasks(name))} ms (at worst ${Math.max(...tasks(name))})`,
    ),
    `ours / vega-embed: ${ratio.toFixed(3)}`,
  ].join('\n');
}
