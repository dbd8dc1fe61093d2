// chart-figure grown up: its rows, its table and files, what its author is told.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {autoloader, pageOf} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const spec = {
  data: {
    values: [
      {a: '甲', b: 28},
      {a: '乙', b: 55},
    ],
  },
  mark: 'bar',
  encoding: {
    y: {field: 'a', type: 'nominal'},
    x: {field: 'b', type: 'quantitative'},
  },
};
const nested = (more: object = {}) =>
  `<script type="application/json">${JSON.stringify({...spec, ...more})}</script>`;
const figure = (attributes = '', inside = nested()) =>
  `<chart-figure headline="示例" source="示例数据" ${attributes}>${inside}</chart-figure>`;
const headers = {'content-security-policy': strictPolicy};
const article = (body: string) => pageOf({head: autoloader, body});

describe('chart-figure, its rows and files', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 1200});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const frames = () => reader.page.frames().filter((each) => each.url().includes('chart-frame'));

  it('draws rows of the tag, passed by message, and other rows when they are set', async () => {
    const table =
      '<table><tr><th>a<th>b<tr><td>甲<td>1,200<tr><td>乙<td>３０００<tr><td>丙<td>约百</table>';
    const inside = nested({data: {name: 'rows'}}) + table;
    await reader.show(article(figure('', inside)), {headers, until: ['sc-ready', 1]});
    const said = (await reader.hear('sc-error', 1))[0]!.detail as {code: string; message: string};
    assert.equal(said.code, 'not-a-number');
    assert.match(said.message, /第3行“b”不是数字：‘约百’/);
    const bars = () =>
      frames()[0]!.evaluate(() => document.querySelectorAll('.mark-rect path').length);
    assert.equal(await bars(), 2);
    const csv = () =>
      reader.page.evaluate(() =>
        (document.querySelector('chart-figure') as unknown as {toCSV(): Promise<string>}).toCSV(),
      );
    assert.equal(await csv(), 'a,b\n甲,1200\n乙,3000');
    await reader.page.evaluate(() => {
      Reflect.set(document.querySelector('chart-figure')!, 'rows', [
        {a: 'x', b: 1},
        {a: 'y', b: 2},
        {a: 'z', b: 3},
      ]);
    });
    for (let tries = 0; tries < 50 && (await bars()) < 3; tries += 1) await reader.settle();
    assert.equal(await bars(), 3);
    assert.equal(await csv(), 'a,b\nx,1\ny,2\nz,3');
    assert.equal(frames().length, 1);
  });

  it('reads what its spec names, by the page and not by the frame, and relative to the spec', async () => {
    site.put('/specs/rows.csv', 'a,b\n甲,28\n乙,55\n');
    site.put('/specs/over.json', JSON.stringify({...spec, data: {url: 'rows.csv'}}));
    await reader.show(article(figure('src="/specs/over.json"', '')), {headers});
    const asked = site.answers.filter(({path}) => path === '/specs/rows.csv');
    assert.equal(asked.length, 1);
    assert.deepEqual(reader.messages, []);
  });

  it('is taken along as a picture with its words, and has its rows as a table', async () => {
    await reader.show(article(figure('alt="条形图：乙多于甲"')), {headers});
    const {svg, kind, size} = await reader.page.evaluate(async () => {
      const chart = document.querySelector('chart-figure') as unknown as {
        toSVG(): Promise<string>;
        toPNG(): Promise<Blob>;
      };
      const [svg, png] = [await chart.toSVG(), await chart.toPNG()];
      return {svg, kind: png.type, size: png.size};
    });
    assert.deepEqual([kind, size > 2000], ['image/png', true]);
    assert.match(svg, /<title[^>]*>条形图：乙多于甲<\/title>/);
    for (const text of ['示例', '示例数据', '甲', '乙']) assert.ok(svg.includes(text), text);
    assert.ok(!/var\(|<script|<image|href|onload/.test(svg), svg);
    assert.ok((svg.match(/<path/g) ?? []).length >= 2, 'marks');
    const cells = await reader.page.evaluate(async () => {
      const {shadowRoot} = document.querySelector('chart-figure')!;
      shadowRoot!.querySelector<HTMLButtonElement>('.actions button')!.click();
      for (let tries = 0; tries < 100 && !shadowRoot!.querySelector('table'); tries += 1)
        await new Promise((later) => setTimeout(later, 50));
      return [...shadowRoot!.querySelectorAll('tbody tr')].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    });
    assert.deepEqual(cells, ['甲28', '乙55']);
    assert.deepEqual(reader.messages, []);
  });

  it('tells the author where a spec is wrong', async () => {
    await reader.show(article(figure('', nested({mark: 'barr'}))), {
      headers,
      until: ['sc-error', 1],
    });
    const {code: kind, message} = (await reader.hear('sc-error', 1))[0]!.detail as {
      code: string;
      message: string;
    };
    assert.equal(kind, 'spec-problem');
    assert.match(message, /规格的 \/mark 是“barr”，Vega-Lite 不认。可用：bar, /);
  });

  it('names the versions that draw it where the page wants them', async () => {
    await reader.show(article(figure('show-versions')), {headers});
    const {version} = JSON.parse(readFileSync('node_modules/vega-lite/package.json', 'utf8')) as {
      version: string;
    };
    const source = await reader.page.evaluate(
      () =>
        document.querySelector('chart-figure')!.shadowRoot!.querySelector('[part~=source]')!
          .textContent,
    );
    assert.ok(source.includes(`Vega-Lite ${version}`), source);
  });
});
