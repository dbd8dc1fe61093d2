// The bars of quality that own rows must pass, by their numbers, for every widget that takes them.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import type {ErrorDetail} from '../../src/figure/events.js';
import {autoloader, pageOf} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

/** Every tag that takes rows, with its example. */
const examples = readdirSync('docs/rows')
  .filter((file) => file.endsWith('.csv'))
  .map((file) => [file.slice(0, -4), readFileSync(`docs/rows/${file}`, 'utf8')] as const);

/** Ten seconds of waiting are two fifths of one. */
const hurry = `{
  const {setTimeout: wait} = window;
  window.setTimeout = (run, time, ...more) => wait(run, time === 10_000 ? 400 : time, ...more);
}`;

/** Keeps every layout shift that no reader has caused. */
const watch = `{
  const shifts = [];
  Object.defineProperty(window, Symbol.for('shifts'), {value: shifts});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput, sources} of list.getEntries()) {
      if (!hadRecentInput) shifts.push([value, ...sources.map(({node}) => node?.outerHTML)].join(' '));
    }
  }).observe({type: 'layout-shift', buffered: true});
}`;

/** What a message may never be: empty, or of the other language. */
const said = {'zh-CN': /[\u4e00-\u9fff]{3}/, en: /^[A-Z][a-z]+ (?:[a-z]+|\d+) /};

void describe('bars of quality: own rows', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    site.put('/hurry.js', hurry);
    site.put('/watch.js', watch);
    for (const [tag, csv] of examples) site.put(`/${tag}.csv`, csv);
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 4000});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const head = `<link rel="stylesheet" href="/cdn/embed.css"><script src="/watch.js"></script><script src="/hurry.js"></script>${autoloader}`;
  const article = (body: string, lang = 'zh-CN') =>
    pageOf({lang, head, body: `<p>前文</p>${body}<p id="after">后文</p>`});
  const shifts = () =>
    reader.page.evaluate(() => Reflect.get(window, Symbol.for('shifts')) as string[]);
  const state = (tag: string) =>
    reader.page.$eval(tag, (figure) => ({
      height: (figure as HTMLElement).offsetHeight,
      pictures: figure.shadowRoot!.querySelectorAll('.graphic svg').length,
      marks: figure.shadowRoot!.querySelectorAll('.graphic svg :is(path, text)').length,
      text: figure.shadowRoot!.querySelector('.frame')!.textContent,
      hasRetry: !!figure.shadowRoot!.querySelector('.message button'),
    }));
  const fileOf = (tag: string) =>
    reader.page.$eval(tag, (figure) => (figure as unknown as {toCSV(): Promise<string>}).toCSV());
  const errors = async () =>
    (await reader.heard('sc-error')).map(({detail}) => detail as ErrorDetail);

  for (const [tag, csv] of examples) {
    describe(tag, () => {
      const file = new RegExp(`/${tag}\\.csv$`);
      const plain = `<${tag} src="/${tag}.csv"></${tag}>`;

      it('R2: while rows do not come their room is kept, and nothing moves; then a named error, and another try', async () => {
        const {asked: isAsked, release} = site.hold(file);
        await reader.show(article(plain), {until: ['sc-ready', 0]});
        await isAsked;
        await reader.settle();
        assert.ok((await state(tag)).height > 100, 'room');
        await reader.hear('sc-error', 1);
        await reader.until(
          () =>
            !!document
              .querySelector('body > :not(script)[src]')
              ?.shadowRoot?.querySelector('.message button'),
        );
        assert.deepEqual(
          (await errors()).map(({code}) => code),
          ['src-late'],
        );
        assert.deepEqual(await shifts(), []);
        release();
        await reader.page.$eval(tag, (figure) =>
          figure.shadowRoot!.querySelector<HTMLButtonElement>('.message button')!.click(),
        );
        await reader.hear('sc-ready', 1);
        assert.ok((await state(tag)).marks >= 3);
      });

      it('R3: offline after it is drawn it stays, narrow and wide, with its table and its file', async () => {
        await reader.show(article(plain));
        await reader.rest();
        await reader.page.$eval(tag, (figure) =>
          figure.shadowRoot!.querySelector<HTMLElement>('[part=action]')!.click(),
        );
        await reader.until(
          () =>
            !!document
              .querySelector('body > :not(script)[src]')!
              .shadowRoot!.querySelector('table'),
        );
        // The code of the file comes with the first that is asked for.
        await fileOf(tag);
        await reader.page.setOfflineMode(true);
        try {
          await reader.page.$eval(tag, (figure) =>
            figure.shadowRoot!.querySelector<HTMLElement>('[part=action]')!.click(),
          );
          for (const width of [400, 700]) {
            await reader.page.setViewport({width, height: 4000});
            await reader.settle();
            assert.ok((await state(tag)).marks >= 3, `${width} px`);
          }
          const given = await fileOf(tag);
          assert.equal(csvParse(given).length, csvParse(csv).length);
        } finally {
          await reader.page.setOfflineMode(false);
        }
        assert.deepEqual(await errors(), []);
      });

      for (const lang of ['zh-CN', 'en'] as const) {
        for (const [name, content, code] of [
          ['a column is missing', 'a,b\n1,2\n', 'missing-column or missing-field'],
          ['nothing can be read', csv.split('\n')[0]! + '\n' + '?,'.repeat(30) + '\n', ''],
          ['the file is no text', 'PK\u0003\u0004\0\0', 'rows-not-text'],
        ] as const) {
          it(`R9: where ${name} it says so in ${lang}, and draws no axes`, async () => {
            site.put('/broken.csv', content);
            await reader.show(article(`<${tag} debug src="/broken.csv"></${tag}>`, lang), {
              until: ['sc-error', 1],
            });
            await reader.until(
              () =>
                !!document
                  .querySelector('body > :not(script)[src]')!
                  .shadowRoot!.querySelector('.message.error'),
            );
            const [error] = await errors();
            // A name may stand in one of two columns: then the row lacks it.
            if (code) assert.ok(code.split(' or ').includes(error!.code), error!.code);
            assert.match(error!.message, said[lang]);
            const {pictures, text} = await state(tag);
            assert.equal(pictures, 0);
            assert.ok(text.replace(/[\u200b\u2060]/g, '').includes(error!.message), text);
          });
        }

        it(`R9: where there is not one row it says so in ${lang}, and draws no axes`, async () => {
          site.put('/broken.csv', csv.split('\n')[0]!);
          await reader.show(article(`<${tag} src="/broken.csv"></${tag}>`, lang), {
            until: ['sc-ready', 0],
          });
          await reader.until(
            () =>
              !!document
                .querySelector('body > :not(script)[src]')
                ?.shadowRoot?.querySelector('.message.empty'),
          );
          const {pictures, text} = await state(tag);
          assert.equal(pictures, 0);
          assert.match(text, lang === 'en' ? /no data/ : /还没有数据/);
        });
      }

      it('S3: rows in a table, a data block, a file and the property break no strict policy', async () => {
        const records = csvParse(csv);
        const cells = (tagName: string, row: readonly string[]) =>
          `<tr>${row.map((cell) => `<${tagName}>${cell}</${tagName}>`).join('')}</tr>`;
        const table = `<table>${cells('th', records.columns)}${records.map((row) => cells('td', Object.values(row))).join('')}</table>`;
        site.put('/give.js', `document.querySelector('#own').rows = ${JSON.stringify(records)};`);
        const body = `${plain}<${tag}>${table}</${tag}><${tag}><script type="text/csv">${csv}</script></${tag}><${tag} id="own"></${tag}><script src="/give.js"></script>`;
        const before = await namesOfPage();
        await reader.show(pageOf({head: autoloader, body}), {
          headers: {'content-security-policy': strictPolicy},
          until: ['sc-ready', 4],
        });
        await reader.rest();
        assert.deepEqual(await reader.heard('securitypolicyviolation'), []);
        assert.deepEqual(reader.messages, []);
        // What Lit leaves on every page.
        const names = await reader.page.evaluate(() => Object.getOwnPropertyNames(window));
        const more = names.filter(
          (name) => !before.includes(name) && name !== 'litPropertyMetadata',
        );
        assert.deepEqual(
          more,
          ['own'].filter((name) => more.includes(name)),
          'S4: new globals',
        );
      });

      it('S7: names of prototypes as heads, keys and cells change nothing', async () => {
        const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
        const [heads, ...lines] = csv.trim().split('\n');
        const marked = [
          heads! + ',' + keys.join(),
          ...lines.map((line) => `${line},${keys.join()}`),
        ];
        site.put('/keys.csv', marked.join('\n'));
        const rows = JSON.stringify(csvParse(csv)).replaceAll(
          '{"',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"',
        );
        site.put('/keys.json', rows);
        await reader.show(
          article(`<${tag} src="/keys.csv"></${tag}><${tag} src="/keys.json"></${tag}>`),
          {until: ['sc-ready', 2]},
        );
        const found = await reader.page.evaluate(async () => ({
          polluted: 'polluted' in {},
          own: Reflect.ownKeys(Object.prototype).length,
          csv: await Promise.all(
            [...document.querySelectorAll('body > :not(script)[src]')].map((figure) =>
              (figure as unknown as {toCSV(): Promise<string>}).toCSV(),
            ),
          ),
        }));
        assert.deepEqual([found.polluted, found.own], [false, 12]);
        for (const given of found.csv) assert.equal(csvParse(given).length, lines.length);
        assert.deepEqual(await errors(), []);
      });
    });
  }

  async function namesOfPage(): Promise<string[]> {
    await reader.show(pageOf({head: '', body: ''}), {until: ['sc-ready', 0]});
    return reader.page.evaluate(() => Object.getOwnPropertyNames(window));
  }

  it('R12: a list of more rows than are read is refused before one of them is', async () => {
    await reader.show(article('<growth-card></growth-card>'), {until: ['sc-ready', 1]});
    const touched = await reader.page.$eval('growth-card', async (card) => {
      let touched = 0;
      const row = Object.defineProperty({}, 'value', {enumerable: true, get: () => (touched += 1)});
      const told = new Promise((resolve) =>
        card.addEventListener('sc-error', resolve, {once: true}),
      );
      card.rows = new Array(1_000_000).fill(row);
      await told;
      return touched;
    });
    assert.equal(touched, 0);
    assert.deepEqual(
      (await errors()).map(({code}) => code),
      ['too-many-rows'],
    );
  });

  it('R12: a data block of 100,000 rows is summed on another thread', async () => {
    const rows = Array.from(
      {length: 100_000},
      (_, order) => `甲,${(order % 3) + 1},2024-0${(order % 9) + 1},户`,
    );
    const block = `<script type="text/csv">指标,数值,时段,单位\n${rows.join('\n')}</script>`;
    const threads: string[] = [];
    const started = (worker: {url(): string}) => threads.push(new URL(worker.url()).pathname);
    reader.page.on('workercreated', started);
    await reader.show(article(`<growth-card aggregate="sum">${block}</growth-card>`));
    reader.page.off('workercreated', started);
    assert.deepEqual(threads, ['/cdn/rows-worker.js']);
    const csv = await reader.page.$eval('growth-card', (card) => card.toCSV());
    const sums = csvParse(csv).map(({value}) => Number(value));
    assert.equal(
      sums.reduce((sum, value) => sum + value, 0),
      199_999,
    );
  });
});
