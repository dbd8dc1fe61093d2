// A reader of the test site: one browser with one page, and everything it hears there.
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import type {Fault, Site} from './site.js';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
];

/** How long to wait for what is to come, in milliseconds. */
const LIMIT = 8000;

/** Something that was heard in a page: an event of a card, a violation of the page's policy, an error. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

/** What a page is shown with. */
export interface Visit {
  readonly headers?: Readonly<Record<string, string>>;
  /** Events to wait for; one `sc-ready` by default. */
  readonly until?: readonly [type: string, count: number];
  /** What happens to the files that a pattern matches. */
  readonly faults?: readonly (readonly [RegExp, Fault])[];
}

export class Reader {
  /** What the page wrote to the console, what failed in it, and what the browser said of it. */
  readonly messages: string[] = [];

  private constructor(
    readonly site: Site,
    private readonly browser: Browser,
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  /**
   * Two things that whole browsers do and puppeteer forbids otherwise. `keepsPages`: a page is brought back as it was left.
   * `isolatesFrames`: a frame without an origin has a process of its own, and cannot hold up its page.
   */
  static async open(
    site: Site,
    {keepsPages = false, isolatesFrames = false} = {},
  ): Promise<Reader> {
    const forbidden = puppeteer
      .defaultArgs({args: flags})
      .filter((flag) => isolatesFrames && flag.startsWith('--disable-features='));
    const {CHROME_PATH = '/usr/bin/chromium', CHROME_SHELL_PATH = CHROME_PATH} = process.env;
    const browser = await puppeteer.launch({
      executablePath: keepsPages || isolatesFrames ? CHROME_PATH : CHROME_SHELL_PATH,
      args: flags,
      ignoreDefaultArgs: [...(keepsPages ? ['--disable-back-forward-cache'] : []), ...forbidden],
    });
    const [page] = await browser.pages();
    const session = await page!.createCDPSession();
    const reader = new Reader(site, browser, page!, session);
    await reader.listen();
    return reader;
  }

  /** Shows a page, and waits until its cards are drawn. */
  async show(
    content: string | Buffer,
    {headers, until = ['sc-ready', 1], faults = []}: Visit = {},
  ) {
    const address = this.site.putPage(content, headers);
    for (const [pattern, fault] of faults) this.site.faults.set(pattern, fault);
    this.messages.length = 0;
    await this.page.goto(address, {waitUntil: 'domcontentloaded'});
    await this.hear(...until);
  }

  /** What was heard of a type, once that is `count` times or more. */
  hear(type: string, count: number): Promise<Heard[]> {
    return this.page.evaluate(
      (type, count, limit) =>
        new Promise<Heard[]>((resolve, reject) => {
          const all = Reflect.get(window, Symbol.for('heard')) as Heard[];
          const check = () => {
            const found = all.filter((heard) => heard.type === type);
            if (found.length >= count) resolve(found);
          };
          window.addEventListener(type, check, true);
          setTimeout(() => {
            reject(new Error(`not ${count} times ${type}, but ${JSON.stringify(all)}`));
          }, limit);
          check();
        }),
      type,
      count,
      LIMIT,
    );
  }

  /** Waits until nothing is on its way to the page any more. */
  async rest(): Promise<void> {
    do await this.settle();
    while (this.site.busy);
  }

  /** Waits for a message in the console. */
  async said(pattern: RegExp): Promise<void> {
    const end = performance.now() + LIMIT;
    while (!this.messages.some((message) => pattern.test(message))) {
      if (performance.now() > end) throw new Error(`not said: ${pattern}`);
      await this.settle();
    }
  }

  /** Everything heard so far, of one type or of all. */
  async heard(type?: string): Promise<Heard[]> {
    const all = await this.page.evaluate(() => Reflect.get(window, Symbol.for('heard')) as Heard[]);
    return type ? all.filter((heard) => heard.type === type) : all;
  }

  /** Waits until something holds in the page, looking after every painting. */
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + LIMIT;
    while (!(await this.page.evaluate(condition))) {
      if (performance.now() > end) throw new Error(`not in time: ${String(condition)}`);
      await this.settle();
    }
  }

  /** Waits until the page has painted what it was last told. */
  async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      for (let frames = 0; frames < 3; frames += 1) {
        await new Promise((painted) => requestAnimationFrame(painted));
      }
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async listen(): Promise<void> {
    const {page, session, messages} = this;
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
    session.on('Log.entryAdded', ({entry}) => messages.push(`${entry.level}: ${entry.text}`));
    session.on('Audits.issueAdded', ({issue}) => {
      // A page without a doctype is a test's own doing.
      if (issue.code !== 'QuirksModeIssue') messages.push(`issue: ${JSON.stringify(issue)}`);
    });
    await session.send('Log.enable');
    await session.send('Audits.enable');
    // What tsx has every function call that is sent to the page.
    await page.evaluateOnNewDocument(
      'Object.defineProperty(window, "__name", {value: (named) => named})',
    );
    await page.evaluateOnNewDocument(() => {
      const all: Heard[] = [];
      Object.defineProperty(window, Symbol.for('heard'), {value: all});
      for (const type of ['sc-ready', 'sc-error', 'securitypolicyviolation', 'error']) {
        window.addEventListener(
          type,
          (event) => {
            const {violatedDirective, blockedURI} = event as SecurityPolicyViolationEvent;
            const {detail} = event as CustomEvent<unknown>;
            all.push({
              type,
              detail: detail ?? (violatedDirective ? `${violatedDirective} ${blockedURI}` : null),
            });
          },
          true,
        );
      }
    });
  }
}
