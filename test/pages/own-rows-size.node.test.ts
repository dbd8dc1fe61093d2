import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {filledSpec} from '../../scripts/bench/drawing.js';
import {autoloader, pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {giveRows} from './lib/rows.js';
import {Site} from './lib/site.js';

/** What our page may load for own rows, as a part of what vega-embed does for the same picture. */
const SHARE = 0.6;
const WIDTH = 600;

/** The bundled growth of contract value, as an author would write it. */
const row = {
  indicator: 'contracts',
  label: '技术合同成交额',
  value: 88.1,
  period_start: '2016',
  period_end: '2016',
  base_start: '2015',
  base_end: '2015',
};

/** What a page with vega-embed loads: one tree-shaken, minified script with the spec and the rows in it. */
async function vegaEmbedScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [
      fileURLToPath(new URL('../../scripts/bench/charts/vega-embed.ts', import.meta.url)),
    ],
    define: {SPEC: JSON.stringify(filledSpec('wide', WIDTH))},
    bundle: true,
    minify: true,
    treeShaking: true,
    write: false,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

describe('scripts that a chart of own rows loads', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open({quality: 11});
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** What is there when the chart is drawn: what makes it answer to readers follows. */
  const loaded = () =>
    site.answers
      .filter(({path}) => !/\/attend[-.]/.test(path))
      .reduce((sum, {bytes}) => sum + bytes, 0);

  /** The labels of the graphic in an element, sorted. */
  const labels = (id: string) =>
    reader.page.evaluate((id) => {
      const element = document.getElementById(id)!;
      const texts = (element.shadowRoot ?? element).querySelectorAll('svg text');
      return [...texts]
        .map((text) => text.textContent)
        .filter(Boolean)
        .sort();
    }, id);

  it(`weigh ${SHARE} of what vega-embed does at most`, async (test) => {
    await reader.page.setViewport({width: WIDTH + 56, height: 800});

    site.put('/own.js', giveRows('#own', [row]));
    const body = '<growth-card id="own"></growth-card><script src="/own.js"></script>';
    await reader.show(pageOf({body: body + autoloader, head: ''}), {
      faults: [[/\/attend[-.]/, 'missing']],
    });
    const [ready] = await reader.heard('sc-ready');
    assert.deepEqual(ready?.detail, {variant: 'rows', language: 'zh-CN'});
    const ours = loaded();
    const parts = site.answers.map(({bytes, path}) => `${bytes} ${path.replace(/^.*\//, '')}`);
    const drawnByUs = await labels('own');

    site.put('/vega-embed.js', await vegaEmbedScript());
    const script = '<script type="module" src="/vega-embed.js"></script>';
    const chart = `<div id="chart" class="chart"></div>${script}`;
    await reader.show(pageOf({head: '', body: chart}), {until: ['sc-ready', 0]});
    await reader.until(() => document.querySelector('#chart svg text') !== null);
    const theirs = loaded();
    const drawnByThem = await labels('chart');

    assert.deepEqual(
      reader.messages.filter((message) => !/attend|404/.test(message)),
      [],
    );
    assert.deepEqual(drawnByUs, drawnByThem);
    assert.ok(drawnByThem.includes('+88.1%'), `drawn: ${JSON.stringify(drawnByThem)}`);
    const ratio = ours / theirs;
    const about = `${ours} bytes against ${theirs} of vega-embed: ${ratio.toFixed(3)}`;
    test.diagnostic(about);
    test.diagnostic(`${ours} = ${parts.join(' + ')}`);
    assert.ok(ratio <= SHARE, about);
  });

  it('are not asked for with a picture of what is bundled', async () => {
    const csv = '指标,增幅,时段,基期\n技术合同（示例）,12.4%,2024年,2023年\n';
    site.put('/own.csv', csv);
    const cells = csv
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const table = `<table>${cells.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;
    const metric = 'metric="技术合同（示例）"';
    for (const tag of [
      `<growth-card ${metric} src="/own.csv"></growth-card>`,
      `<growth-card ${metric}>${table}</growth-card>`,
      `<growth-card ${metric}><script type="text/csv">${csv}</script></growth-card>`,
    ]) {
      await reader.show(pageOf({body: tag, head: autoloader}));
      await reader.rest();
      assert.deepEqual(
        site.answers.filter(({path}) => /\.(?:wide|narrow)\.js$/.test(path)),
        [],
      );
      assert.deepEqual(reader.messages, []);
    }
  });
});
