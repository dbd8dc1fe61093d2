// An author's own rows behind an address: large ones off the main thread, hung ones, ones that change, under any policy.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {ErrorDetail} from '../../src/figure/events.js';
import {pageOf} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const ROWS = 200_000;

/** Cases of two indicators over the days of two years: example data, whose sums are known. */
function cases(): string {
  const lines = ['区县,日期,指标,数值,单位,指标类型'];
  for (let order = 0; order < ROWS; order += 1) {
    const day = String((order % 28) + 1).padStart(2, '0');
    const month = String((order % 12) + 1).padStart(2, '0');
    const year = 2023 + (Math.floor(order / 12) % 2);
    lines.push(`区${order % 15},${year}-${month}-${day},新设企业,${(order % 3) + 1},户,增量`);
  }
  return lines.join('\n');
}

function sums(): Record<string, number> {
  const all: Record<string, number> = {};
  for (let order = 0; order < ROWS; order += 1) {
    const month = String((order % 12) + 1).padStart(2, '0');
    const key = `${2023 + (Math.floor(order / 12) % 2)}-${month}`;
    all[key] = (all[key] ?? 0) + (order % 3) + 1;
  }
  return all;
}

const small = '指标,增幅,时段,基期\n合同,88.1%,2016年,2015年\n';

/** Makes the waiting of figures 50 times shorter, but not that of the test. */
const hurry = `{
  const {setTimeout: wait} = window;
  const theirs = (time) => time === 10_000 || time % 5000 === 0;
  window.setTimeout = (run, time, ...more) => wait(run, theirs(time) ? time / 50 : time, ...more);
}`;

void describe('rows behind an address', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    site.put('/cases.csv', cases());
    site.put('/small.csv', small);
    site.put('/hurry.js', hurry);
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 900});
  });
  afterEach(() => site.put('/small.csv', small));
  after(async () => {
    await reader.close();
    await site.close();
  });

  const rates = () =>
    reader.page.evaluate(() =>
      [...document.querySelector('growth-card')!.shadowRoot!.querySelectorAll('svg text')]
        .map((text) => text.textContent)
        .filter((text) => text.endsWith('%')),
    );
  const byPage = () =>
    performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/cases.csv'));
  const csv = () => reader.page.$eval('growth-card', (card) => card.toCSV());
  const asked = () => site.answers.filter(({path}) => path === '/small.csv').length;
  const large = '<growth-card src="/cases.csv" aggregate="sum"></growth-card>';

  async function isSummed(): Promise<void> {
    const [head, ...lines] = (await csv()).split('\n');
    const [value, start] = ['value', 'period_start'].map((name) => head!.split(',').indexOf(name));
    const drawn = Object.fromEntries(
      lines
        .map((line) => line.split(','))
        .map((cells) => [cells[start!]!.slice(0, 7), Number(cells[value!])]),
    );
    assert.deepEqual(drawn, sums());
  }

  it(`R12: ${ROWS} of them are summed on another thread`, async () => {
    const threads: string[] = [];
    const started = (worker: {url(): string}) => threads.push(new URL(worker.url()).pathname);
    reader.page.on('workercreated', started);
    await reader.show(pageOf({body: large}));
    await isSummed();
    reader.page.off('workercreated', started);
    assert.deepEqual(threads, ['/cdn/rows-worker.js']);
    assert.deepEqual(reader.page.workers(), []);
    assert.deepEqual(reader.messages, []);
  });

  it('S3: the same under a strict policy with Trusted Types', async () => {
    await reader.show(pageOf({body: large}), {headers: {'content-security-policy': strictPolicy}});
    await isSummed();
    assert.deepEqual(await reader.heard('securitypolicyviolation'), []);
    assert.deepEqual(reader.messages, []);
  });

  it('S2: of the own site are loaded there too, of another by the page, under its policy', async () => {
    await reader.show(pageOf({body: large}), {headers: {'content-security-policy': strictPolicy}});
    assert.deepEqual(await reader.page.evaluate(byPage), []);
    assert.equal(site.answers.filter(({path}) => path === '/cases.csv').length, 1);
    const elsewhere = large.replace('/cases.csv', 'https://elsewhere.example/cases.csv');
    await reader.show(pageOf({body: elsewhere}), {
      headers: {'content-security-policy': strictPolicy},
      until: ['sc-error', 1],
    });
    const [error] = await reader.heard('sc-error');
    assert.equal((error!.detail as ErrorDetail).code, 'src-failed');
    assert.deepEqual(
      (await reader.heard('securitypolicyviolation')).map(({detail}) => detail),
      ['connect-src https://elsewhere.example/cases.csv'],
    );
  });

  for (const gathered of ['', ' aggregate="sum"']) {
    it(`S2: that lead to another site are refused, and that is not asked${gathered}`, async () => {
      const other = await Site.open();
      other.put('/small.csv', small, {'access-control-allow-origin': '*'});
      site.put('/leads.csv', '', {location: `${other.origin}/small.csv`});
      site.put('/onward.csv', '', {location: '/small.csv'});
      await reader.show(pageOf({body: `<growth-card src="/leads.csv"${gathered}></growth-card>`}), {
        until: ['sc-error', 1],
      });
      const [error] = await reader.heard('sc-error');
      const {code, message} = error!.detail as ErrorDetail;
      assert.equal(code, 'src-refused');
      assert.match(message, /转到了另一个网站/);
      assert.deepEqual(
        other.answers.map(({path}) => path),
        [],
      );
      await reader.show(pageOf({body: '<growth-card src="/onward.csv"></growth-card>'}));
      assert.deepEqual(await rates(), ['+88.1%']);
      await other.close();
    });
  }

  it('the same in slices where a page has no other thread', async () => {
    await reader.show(pageOf({body: large}), {faults: [[/rows-worker/, 'missing']]});
    await isSummed();
    assert.equal((await reader.page.evaluate(byPage)).length, 1);
    assert.deepEqual(
      reader.messages.filter((message) => !/404/.test(message)),
      [],
    );
  });

  it('R12: that are too many to be drawn each by itself are refused, with what to do', async () => {
    await reader.show(pageOf({body: large.replace(' aggregate="sum"', ' debug')}), {
      until: ['sc-error', 1],
    });
    const [error] = await reader.heard('sc-error');
    const {code, message} = error!.detail as ErrorDetail;
    assert.equal(code, 'too-many-rows');
    assert.match(message, /aggregate="sum"/);
  });

  it('R2: that do not come are told of after ten seconds, and may be asked for again', async () => {
    const {release} = site.hold(/small\.csv/);
    const head =
      '<script src="/hurry.js"></script><script type="module" src="/cdn/autoload.js"></script>';
    await reader.show(pageOf({head, body: '<growth-card src="/small.csv"></growth-card>'}), {
      until: ['sc-error', 1],
    });
    const [error] = await reader.heard('sc-error');
    assert.equal((error!.detail as ErrorDetail).code, 'src-late');
    release();
    await reader.page.$eval('growth-card', (card) =>
      card.shadowRoot!.querySelector('button')!.click(),
    );
    await reader.hear('sc-ready', 1);
    assert.deepEqual(await rates(), ['+88.1%']);
  });

  for (const gathered of ['', ' aggregate="sum"']) {
    it(`R5: are no longer asked for once the tag is gone${gathered}`, async () => {
      const {asked, release} = site.hold(/small\.csv/);
      await reader.show(pageOf({body: `<growth-card src="/small.csv"${gathered}></growth-card>`}), {
        until: ['sc-ready', 0],
      });
      await asked;
      await reader.page.$eval('growth-card', (card) => card.remove());
      // The host keeps its answer back; only the reader can have ended it.
      await reader.rest();
      release();
      assert.deepEqual(reader.page.workers(), []);
      assert.deepEqual(await reader.heard(), []);
      assert.deepEqual(reader.messages, []);
    });
  }

  it('R3: are asked for again from time to time; what is drawn stays when that fails', async () => {
    const head =
      '<script src="/hurry.js"></script><script type="module" src="/cdn/autoload.js"></script>';
    await reader.show(
      pageOf({head, body: '<growth-card src="/small.csv" refresh="5"></growth-card>'}),
    );
    assert.deepEqual(await rates(), ['+88.1%']);
    site.put('/small.csv', small.replace('88.1', '20'));
    await reader.hear('sc-ready', 2);
    assert.deepEqual(await rates(), ['+20%']);

    site.put('/small.csv', small.replace('88.1', '约五成'));
    await reader.hear('sc-error', 1);
    const before = asked();
    await reader.page.waitForFunction(
      (most) => performance.getEntriesByName(`${location.origin}/small.csv`).length > most,
      {},
      before,
    );
    assert.deepEqual(await rates(), ['+20%']);
    assert.equal((await reader.heard('sc-error')).length, 1);

    site.put('/small.csv', small);
    await reader.hear('sc-ready', 3);
    assert.deepEqual(await rates(), ['+88.1%']);
  });

  it('are asked for at the address that the tag has now', async () => {
    site.put('/other.csv', small.replace('88.1', '30'));
    const head =
      '<script src="/hurry.js"></script><script type="module" src="/cdn/autoload.js"></script>';
    await reader.show(
      pageOf({head, body: '<growth-card src="/small.csv" refresh="5"></growth-card>'}),
    );
    await reader.page.$eval('growth-card', (card) => card.setAttribute('src', '/other.csv'));
    await reader.hear('sc-ready', 2);
    const before = asked();
    site.put('/other.csv', small.replace('88.1', '40'));
    await reader.hear('sc-ready', 3);
    assert.deepEqual(await rates(), ['+40%']);
    assert.equal(asked(), before);
  });

  it('are drawn once they come, where they did not at first', async () => {
    const head =
      '<script src="/hurry.js"></script><script type="module" src="/cdn/autoload.js"></script>';
    site.put('/small.csv', small.replace('88.1', '约五成'));
    await reader.show(
      pageOf({head, body: '<growth-card src="/small.csv" refresh="5"></growth-card>'}),
      {until: ['sc-error', 1]},
    );
    site.put('/small.csv', small);
    await reader.hear('sc-ready', 1);
    assert.deepEqual(await rates(), ['+88.1%']);
  });

  it('are not asked for while nobody sees the page', async () => {
    const head =
      '<script src="/hurry.js"></script><script type="module" src="/cdn/autoload.js"></script>';
    await reader.show(
      pageOf({head, body: '<growth-card src="/small.csv" refresh="5"></growth-card>'}),
    );
    const hide = (hidden: boolean) =>
      reader.page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    await reader.rest();
    const before = asked();
    await new Promise((later) => setTimeout(later, 500));
    assert.equal(asked(), before);
    await hide(false);
    site.put('/small.csv', small.replace('88.1', '20'));
    await reader.hear('sc-ready', 2);
    assert.deepEqual(await rates(), ['+20%']);
  });
});
