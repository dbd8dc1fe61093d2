// An author's spec, however hostile, reaches neither the page's document nor the network.
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {hostile, hostileTexts, type Hostile} from './lib/hostile.js';
import {pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';
import {strictPolicy} from './lib/policy.js';

const directModule = '<script type="module" src="/cdn/chart-figure.js"></script>';
const GREATEST_HEIGHT = 4000;

/** JSON that stands inside a script of a page. */
const nested = (json: string) => json.replaceAll('</', '<\\/');

describe('S1, S10: hostile specs in chart-figure', () => {
  let site: Site;
  let reader: Reader;
  let outside: Server;
  let address: string;
  const asked: string[] = [];
  const dialogs: string[] = [];

  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 1200});
    outside = createServer(({url = ''}, response) => {
      asked.push(url);
      response.writeHead(200, {'access-control-allow-origin': '*'}).end('[]');
    });
    await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    reader.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  after(async () => {
    await reader.close();
    await site.close();
    outside.close();
  });

  /** What a page is, but for what stands in the tag. */
  const state = () =>
    reader.page.evaluate(() => ({
      title: document.title,
      address: location.href,
      body: [...document.body.children].map(({localName, id}) => `${localName} ${id}`),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      names: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).length,
      polluted: 'polluted' in {},
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      frames: document.querySelector('chart-figure')!.shadowRoot!.querySelectorAll('iframe').length,
    }));

  async function meet(text: string, ends: Hostile['ends']): Promise<void> {
    const spec = nested(text.replaceAll('OUTSIDE', address));
    asked.length = 0;
    const body = `<p id="before">前文</p><chart-figure id="chart" headline="图" source="示例"><script type="application/json">${spec}</script></chart-figure><p id="after">后文</p>`;
    await reader.show(pageOf({head: directModule, body}), {
      headers: {'content-security-policy': strictPolicy},
      until: [ends === 'drawn' ? 'sc-ready' : 'sc-error', 1],
    });
    if (ends === 'drawn') await tease();
    await reader.rest();
    const heard = await reader.heard();
    const codes = heard.map(({type, detail}) =>
      type === 'sc-ready'
        ? 'drawn'
        : ((detail as {code?: string} | null)?.code ?? `${type} ${String(detail)}`),
    );
    assert.deepEqual(codes, [ends]);
    assert.deepEqual(asked, [], 'asked for outside');
    assert.deepEqual(dialogs, [], 'dialogs');
    const {names, address: at, ...rest} = await state();
    assert.ok(names > 0 && at.startsWith(site.origin));
    assert.deepEqual(rest, {
      title: 'Test',
      body: ['p before', 'chart-figure chart', 'p after'],
      sheets: 0,
      polluted: false,
      sideways: false,
      frames: ends === 'drawn' ? 1 : 0,
    });
  }

  /** Moves over the chart, clicks in it, and looks at what is in the frame. */
  async function tease(): Promise<void> {
    const {x, y, height} = await reader.page.evaluate(() => {
      const figure = document.querySelector('chart-figure')!;
      const {x, y, height} = figure.shadowRoot!.querySelector('iframe')!.getBoundingClientRect();
      return {x, y, height};
    });
    assert.ok(height >= 40 && height <= GREATEST_HEIGHT, `${height} px high`);
    for (const [across, down] of [
      [80, 12],
      [120, 24],
      [60, height - 8],
    ] as const) {
      await reader.page.mouse.click(x + across, y + Math.min(down, 900));
    }
    const frame = reader.page.frames().find((each) => each.url().includes('chart-frame.html'));
    assert.ok(frame, 'the frame is still there');
    const inside = await frame.evaluate(() => ({
      origin: window.origin,
      drawn: document.querySelectorAll('svg').length,
      more: document.querySelectorAll(
        'canvas, details, script:not([nonce]), style, link, .vega-actions, [src]:not(script, input)',
      ).length,
    }));
    assert.deepEqual(inside, {origin: 'null', drawn: 1, more: 0});
  }

  for (const [name, {spec, ends}] of Object.entries(hostile)) {
    it(`${name}: ${ends}`, () => meet(JSON.stringify(spec), ends));
  }
  for (const [name, {text, ends}] of Object.entries(hostileTexts)) {
    it(`${name}: ${ends}`, () => meet(text, ends));
  }

  it('the frame draws for nobody where it has an origin', async () => {
    const body = `<iframe id="open" src="/cdn/chart-frame.html" style="width: 300px"></iframe>`;
    await reader.show(pageOf({head: '', body}), {until: ['sc-ready', 0]});
    await reader.said(/draws only inside/);
    const answers = await reader.page.evaluate(async () => {
      const heard: unknown[] = [];
      const {port1, port2} = new MessageChannel();
      port1.onmessage = ({data}) => heard.push(data);
      const frame = document.querySelector<HTMLIFrameElement>('#open')!;
      frame.contentWindow!.postMessage('port', '*', [port2]);
      const spec = {data: {values: [{a: 1}]}, mark: 'bar', encoding: {x: {field: 'a'}}};
      port1.postMessage({
        type: 'draw',
        spec,
        name: 'x',
        language: 'en',
        theme: 'sancai',
        scheme: 'auto',
      });
      await new Promise((later) => setTimeout(later, 500));
      return [heard.length, frame.contentDocument!.querySelectorAll('svg').length];
    });
    assert.deepEqual(answers, [0, 0]);
  });
});
