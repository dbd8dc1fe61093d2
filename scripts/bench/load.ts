// One load of a page by a new reader on a slow phone, and what it cost.
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Contender} from './contenders.js';
import {untilIdle} from './idle.js';

/** The reader's machine and network. */
export const conditions = {
  width: 412,
  height: 823,
  kilobitsPerSecond: 1600,
  roundTrip: 150,
  cpuSlowdown: 4,
} as const;

/** What a load cost; times in milliseconds. */
export interface Load {
  /** Bodies as they came over the wire. */
  readonly bytes: number;
  /** From the request of the page until the picture on the screen changed for the last time. */
  readonly finalFrame: number;
  /** What the long tasks took beyond 50 ms each. */
  readonly blocking: number;
  /** What the main thread worked. */
  readonly cpu: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Quiet for so long, in milliseconds, a page is at rest: nothing on the wire, no new frame, the main thread idle. */
const REST = 800;
const LONGEST = 180000;

/** What the network and the screen did, as the browser reports it. */
class Watch {
  start = 0;
  lastFrame = 0;
  lastSign = performance.now();
  private shown = '';
  private readonly open = new Set<string>();

  // A screencast is the one witness that treats every contender alike: frames come with the time at which they were
  // shown, whoever drew them, on a canvas, in SVG or in a shadow tree. Equal frames are equal PNG files. The encoding
  // runs outside the page's process, so that it does not slow its main thread.
  constructor(private readonly session: CDPSession) {
    session.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
      void session.send('Page.screencastFrameAck', {sessionId});
      if (this.start === 0 || data === this.shown) return;
      this.shown = data;
      this.lastFrame = metadata.timestamp! * 1000;
      this.lastSign = performance.now();
    });
    session.on('Network.requestWillBeSent', ({requestId, type, wallTime, request}) => {
      if (request.url.startsWith('data:')) return;
      if (type === 'Document') this.start = wallTime * 1000;
      this.open.add(requestId);
    });
    for (const end of ['Network.loadingFinished', 'Network.loadingFailed'] as const) {
      session.on(end, ({requestId}) => {
        this.open.delete(requestId);
        this.lastSign = performance.now();
      });
    }
  }

  async begin(): Promise<void> {
    const {session} = this;
    const throughput = (conditions.kilobitsPerSecond * 1000) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: conditions.cpuSlowdown});
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
  }

  get quiet(): boolean {
    return this.open.size === 0 && performance.now() - this.lastSign >= REST;
  }
}

/** Loads a page once with an empty cache. */
export async function load(browser: Browser, address: string, contender: Contender): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failures: unknown[] = [];
    page.on('pageerror', (error) => failures.push(error));
    const {width, height} = conditions;
    await page.setViewport({width, height});
    // What tsx has every named function call that is sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    const session = await page.createCDPSession();
    const watch = new Watch(session);
    await watch.begin();
    await untilIdle();
    await page.goto(`${address}/${contender.name}.html`, {timeout: LONGEST});
    await rest(page, watch);
    await verify(page, contender, failures);
    return {
      finalFrame: Math.round(watch.lastFrame - watch.start),
      ...(await costs(page, session)),
    };
  } finally {
    await context.close();
  }
}

async function rest(page: Page, watch: Watch): Promise<void> {
  const end = performance.now() + LONGEST;
  for (;;) {
    while (!watch.quiet) await wait(50);
    // A long task gives no sign of itself before its end; a question has to wait for it, and its frame comes after.
    const {lastSign} = watch;
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(undefined))));
    await wait(REST / 2);
    if (watch.lastSign === lastSign) return;
    if (performance.now() > end) throw new Error(`${page.url()} does not come to rest`);
  }
}

/** Makes sure that what was measured is a page with its charts. */
async function verify(page: Page, contender: Contender, failures: unknown[]): Promise<void> {
  const drawn = await page.evaluate(() => {
    const isPainted = (canvas: HTMLCanvasElement) =>
      canvas
        .getContext('2d')!
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.some((part) => part > 0);
    return [...document.querySelectorAll('.chart, growth-card')].filter((place) => {
      const inside = place.shadowRoot ?? place;
      const canvas = inside.querySelector('canvas');
      if (canvas) return isPainted(canvas);
      const texts = [...inside.querySelectorAll('svg text')].map((text) => text.textContent.trim());
      return ['100', '188.1', '+88.1%'].every((text) => texts.includes(text));
    }).length;
  });
  const {name, count, atLeast = count} = contender;
  if (failures.length > 0 || drawn < atLeast) {
    throw new Error(`${name}: ${drawn} of ${count} charts are drawn; ${failures.join('; ')}`);
  }
}

async function costs(page: Page, session: CDPSession): Promise<Omit<Load, 'finalFrame'>> {
  const {metrics} = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({name}) => name === 'TaskDuration')!.value;
  const [bodies, tasks, shifts] = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((heard) => {
        new PerformanceObserver((list) => heard(list.getEntries())).observe({type, buffered: true});
        setTimeout(() => heard([]), 200);
      });
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[];
    const files = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    ) as PerformanceResourceTiming[];
    return [
      files.map(({encodedBodySize}) => encodedBodySize),
      (await entries('longtask')).map(({duration}) => duration),
      shifts.filter(({hadRecentInput}) => !hadRecentInput).map(({value}) => value),
    ] as const;
  });
  return {
    bytes: sum(bodies),
    blocking: Math.round(sum(tasks.map((duration) => duration - 50))),
    cpu: Math.round(seconds * 1000),
    shift: Number(sum(shifts).toFixed(4)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
