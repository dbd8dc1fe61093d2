// What an editor pastes: a tag, or a placeholder, with its picture, table, caption and source inside.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {autoloader, pageOf} from '../pages/lib/html.js';
import {Reader} from '../pages/lib/reader.js';
import {shiftsOf, shiftWatch} from '../pages/lib/shifts.js';
import {Site} from '../pages/lib/site.js';

const folder = 'dist/snippets';
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
  /\.(?:tag|placeholder)\.html$/.test(name),
);
const snippets = names.map((name) => ({
  name,
  language: name.includes('.en.') ? 'en' : 'zh-CN',
  html: readFileSync(`${folder}/${name}`, 'utf8').trim(),
}));
const reserved = '<link rel="stylesheet" href="/cdn/embed.css">';
describe('snippets', () => {
  let site: Site;
  let reader: Reader;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  it('are one line each, of marks that editors keep: no script, no style, no address', () => {
    assert.ok(snippets.length >= 40, `${snippets.length} snippets`);
    for (const {name, html} of snippets) {
      assert.doesNotMatch(html, /\n|\u200b|undefined|NaN|\[object/, name);
      assert.doesNotMatch(
        html,
        /<(?:script|style|foreignObject|iframe)|\s(?:id|style|on\w+|href|src)=/,
        name,
      );
      assert.ok(html.length < 20000, `${name}: ${html.length} characters`);
    }
  });

  it('are read without scripts: a named picture, the words around it, and a table with heads', async () => {
    await reader.page.setJavaScriptEnabled(false);
    for (const {name, html, language} of snippets) {
      await reader.page.goto(site.putPage(pageOf({lang: language, head: reserved, body: html})));
      const found = await reader.page.evaluate(() => {
        const figure = document.querySelector('figure')!;
        const svg = figure.querySelector('svg')!;
        const table = figure.querySelector('table')!;
        return {
          role: svg.getAttribute('role'),
          title: svg.querySelector('title')!.textContent,
          description: svg.querySelector('desc')!.textContent,
          lang: svg.getAttribute('lang'),
          picture: svg.getBoundingClientRect().height,
          headline: figure.querySelector('strong')!.textContent,
          caption: table.caption!.textContent,
          heads: table.querySelectorAll('thead th[scope=col]').length,
          cells: table.querySelectorAll('tbody tr:first-child > *').length,
          rowHeads:
            table.querySelectorAll('tbody th[scope=row]').length - table.tBodies[0]!.rows.length,
          colophon: figure.querySelector('figcaption')!.textContent,
        };
      });
      assert.equal(found.role, 'img', name);
      assert.equal(found.lang, language, name);
      assert.ok(found.picture > 100, name);
      assert.equal(found.title, found.headline, name);
      assert.ok(found.description.includes(found.headline), name);
      assert.equal(found.caption, found.headline, name);
      assert.ok(found.heads >= 3 && found.heads === found.cells && found.rowHeads === 0, name);
      assert.match(found.colophon, /2017年11月2日|2 November 2017/, name);
    }
    await reader.page.setJavaScriptEnabled(true);
  });

  for (const width of [320, 640]) {
    it(`are taken over at ${width} px without a shift`, async () => {
      for (const language of ['zh-CN', 'en']) {
        const shown = snippets.filter((snippet) => snippet.language === language);
        const body = shown.map(({html}) => `<p>前文</p>${html}`).join('') + '<p>后文</p>';
        await reader.page.setViewport({width, height: 30000});
        const loader = site.hold(/\/autoload\.js$/);
        const visit = reader.show(
          pageOf({lang: language, head: reserved + shiftWatch + autoloader, body}),
          {until: ['sc-ready', shown.length]},
        );
        await loader.asked;
        await wait(300);
        const kept = await reader.page.evaluate(() =>
          [...document.querySelectorAll('figure > svg')].every((svg) => svg.checkVisibility()),
        );
        assert.ok(kept, 'the picture is there until the script comes');
        loader.release();
        await visit;
        await reader.settle();
        const left = await reader.page.evaluate(
          () =>
            [...document.querySelectorAll('figure')].filter((figure) => figure.checkVisibility())
              .length,
        );
        assert.deepEqual(await shiftsOf(reader), []);
        assert.equal(left, 0, 'what the tag held gives way to the chart');
      }
    });
  }

  it('stay when their scripts are not found', async () => {
    const {html} = snippets.find(({html}) => html.startsWith('<carrier-map'))!;
    for (const missing of [/autoload\.js/, /figure\.js/, /carrier-map\.js/]) {
      await reader.show(pageOf({head: reserved + autoloader, body: html}), {
        until: ['load', 0],
        faults: [[missing, 'missing']],
      });
      await reader.rest();
      assert.ok(
        await reader.page.evaluate(() => document.querySelector('figure > svg')!.checkVisibility()),
        String(missing),
      );
    }
  });
});
