import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {contenders, writePages} from './contenders.js';
import {load} from './load.js';
import {addLoad, emptyResults, type Results} from './results.js';
import {shuffled} from './statistics.js';

/** What every browser of the benchmark is started with. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium fills every new window's address bar with web pages of its own, which take half a second of a processor.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
];

export interface MeasureOptions {
  readonly executablePath: string;
  readonly rounds: number;
  /** Pages with one chart, or with many; both by default. */
  readonly charts?: 'one' | 'many';
  /** Names of pages; all by default. */
  readonly only?: readonly string[];
  /** Serves a folder; `serve` of scripts/lib/serve.mjs. */
  readonly serve: (options: {
    root: string;
    port: number;
  }) => Promise<{url: string; close: () => Promise<unknown>}>;
}

/** Loads every page once a round, in an order drawn anew, after a round that is not counted. */
export async function measure(options: MeasureOptions): Promise<Results> {
  const {executablePath, rounds, charts, only, serve} = options;
  const pages = (await contenders()).filter(
    ({name, count}) =>
      (!only || only.includes(name)) && (!charts || charts === (count === 1 ? 'one' : 'many')),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await writePages(folder, pages);
  const server = await serve({root: folder, port: 8700});
  const browser = await puppeteer.launch({executablePath, args: flags});
  try {
    const results = emptyResults(pages, await browser.version());
    // The server compresses a file when it is first asked for, and the browser finds its fonts.
    for (const page of pages) await load(browser, server.url, page);
    for (let round = 1; round <= rounds; round += 1) {
      for (const page of shuffled(pages)) {
        const measured = await load(browser, server.url, page);
        addLoad(results, page.name, measured);
        console.log(`${round}/${rounds} ${page.name} ${JSON.stringify(measured)}`);
      }
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  }
}
