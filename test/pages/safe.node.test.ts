// What is loaded of an author's rows and how, and where a spec runs: the bars of safety by their numbers.
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {ErrorDetail} from '../../src/figure/events.js';
import {pageOf} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const rows = '指标,增幅,时段,基期\n合同,88.1%,2016年,2015年\n';
const MIB = 1024 * 1024;

void describe('bars of safety', () => {
  let site: Site;
  let reader: Reader;
  let other: Server;
  let outside: string;

  before(async () => {
    site = await Site.open();
    other = createServer((_, response) => {
      response.writeHead(200, {'access-control-allow-origin': '*'}).end(rows);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    outside = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    site.put('/rows.csv', rows);
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 900});
  });
  after(async () => {
    await reader.close();
    await site.close();
    other.close();
  });

  const card = (attributes: string) => `<growth-card ${attributes}></growth-card>`;
  const codeOf = async (body: string) => {
    await reader.show(pageOf({body}), {until: ['sc-error', 1]});
    const [error] = await reader.heard('sc-error');
    return (error!.detail as ErrorDetail).code;
  };

  it('S2: rows are asked for without credentials, and nobody is told for which page', async () => {
    const {session, page} = reader;
    await page.browserContext().setCookie({name: 'secret', value: '1', domain: 'localhost'});
    const sent: Record<string, string>[] = [];
    session.on('Network.requestWillBeSentExtraInfo', ({headers}) => sent.push(headers));
    await session.send('Network.enable');
    await reader.show(pageOf({body: card('src="/rows.csv"')}));
    await session.send('Network.disable');
    const names = (headers: Record<string, string>) =>
      Object.keys(headers).map((name) => name.toLowerCase());
    const asked = sent.filter((headers) => headers['Sec-Fetch-Dest'] === 'empty');
    assert.equal(asked.length, 1, JSON.stringify(sent));
    assert.ok(!names(asked[0]!).includes('cookie') && !names(asked[0]!).includes('referer'));
    assert.ok(
      sent.some((headers) => names(headers).includes('cookie')),
      'the page itself has one',
    );
  });

  it('S2: an answer that leads to another site is not taken', async () => {
    site.put('/moved.csv', '', {location: `${outside}/rows.csv`});
    assert.equal(await codeOf(card('src="/moved.csv"')), 'src-refused');
  });

  it('S2: an answer that leads on within the site is', async () => {
    site.put('/moved.csv', '', {location: '/rows.csv'});
    await reader.show(pageOf({body: card('src="/moved.csv"')}));
    assert.deepEqual(await reader.heard('sc-error'), []);
  });

  it('S2: what is no https is not asked for', async () => {
    assert.equal(await codeOf(card(`src="${outside}/rows.csv"`)), 'src-refused');
  });

  it('S2: a file of 65 MiB is refused', async () => {
    const line = `甲,${'x'.repeat(1000)}\n`;
    const lines = Math.ceil((65 * MIB) / Buffer.byteLength(line));
    site.put('/large.csv', `指标,来源\n${line.repeat(lines)}`);
    assert.equal(await codeOf(card('aggregate="count" src="/large.csv"')), 'rows-too-large');
  });

  it('S2, R12: a file of more than a million rows is refused, and says so', async () => {
    site.put('/many.csv', `指标,数值\n${'甲,1\n'.repeat(1_000_001)}`);
    assert.equal(await codeOf(card('aggregate="sum" src="/many.csv"')), 'too-many-rows');
  });

  it('S1, S4: a spec runs in a document without an origin, and leaves nothing on the page', async () => {
    const spec = {
      data: {values: [{a: '甲', b: 28}]},
      mark: 'bar',
      encoding: {x: {field: 'b', type: 'quantitative'}},
      params: [{name: 'p', select: {type: 'point', on: 'click[event.view.parent.document.title]'}}],
    };
    const names = () => reader.page.evaluate(() => Object.getOwnPropertyNames(window));
    await reader.show(pageOf({head: '', body: ''}), {until: ['sc-ready', 0]});
    const before = await names();
    const body = `<chart-figure headline="图"><script type="application/json">${JSON.stringify(spec)}</script></chart-figure>`;
    await reader.show(pageOf({body}), {headers: {'content-security-policy': strictPolicy}});
    const more = (await names()).filter((name) => !before.includes(name) && !/^\d+$/.test(name));
    assert.deepEqual(more, ['litPropertyMetadata']);
    const frame = reader.page.frames().find((each) => each.url().includes('chart-frame'))!;
    const inside = await frame.evaluate(() => {
      const reach = (get: () => unknown) => {
        try {
          return String(get());
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        origin: window.origin,
        parent: reach(() => parent.document.title),
        storage: reach(() => localStorage.length),
        cookie: reach(() => document.cookie),
        globals: Object.getOwnPropertyNames(window).filter((name) => /vega|^view$/i.test(name)),
      };
    });
    assert.deepEqual(inside, {
      origin: 'null',
      parent: 'SecurityError',
      storage: 'SecurityError',
      cookie: 'SecurityError',
      globals: [],
    });
    assert.deepEqual(await reader.heard('securitypolicyviolation'), []);
  });
});
