// A page that names a version draws what that version drew, whatever newer ones say.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {pageOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Seen} from './lib/seen.js';
import {Site} from './lib/site.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const PINNED = `/shuangchuang-charts/${version}/`;
const NEWER = '/shuangchuang-charts/99.0.0/';
const snippet = (kind: string) =>
  readFileSync(`dist/snippets/growth-card/contract-value.zh-CN.${kind}.html`, 'utf8').trim();

describe('a pinned version', () => {
  let site: Site;
  let reader: Reader;
  let seen: Seen;
  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
    seen = new Seen(reader);
    for (const path of site.scripts) {
      const name = path.replace('/cdn/', '');
      site.put(PINNED + name, site.text(path));
      // The same files with another figure, as if it had been corrected since.
      site.put(NEWER + name, site.text(path).replaceAll('88.1', '77.7'));
    }
    for (const folder of [PINNED, NEWER]) site.put(`${folder}growth-card.css`, '');
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  const headline = async () => (await seen.texts())[0]!.frame;
  const withVersion = (folder: string) => snippet('head').replaceAll(PINNED, folder);

  it('is what snippets name, and loads nothing from elsewhere', async () => {
    assert.ok(snippet('head').includes(PINNED));
    await reader.show(pageOf({head: snippet('head'), body: snippet('tag')}));
    await reader.rest();
    assert.match(await headline(), /88\.1%/);
    assert.ok(site.answers.length >= 3);
    for (const {path} of site.answers) assert.ok(path.startsWith(PINNED), path);
  });

  it('draws what it drew while a newer one draws another figure', async () => {
    await reader.show(pageOf({head: withVersion(NEWER), body: snippet('tag')}));
    assert.match(await headline(), /77\.7%/);
    await reader.show(pageOf({head: snippet('head'), body: snippet('tag')}));
    assert.match(await headline(), /88\.1%/);
  });

  it('and a newer one on one page: the first draws all, with one warning', async () => {
    const body = snippet('tag') + snippet('tag');
    await reader.show(pageOf({head: snippet('head') + withVersion(NEWER), body}), {
      until: ['sc-ready', 2],
    });
    await reader.rest();
    for (const {frame} of await seen.texts()) assert.match(frame, /88\.1%/);
    assert.deepEqual(
      reader.messages.filter((message) => message.startsWith('warn')),
      ['warn: <growth-card> is defined; the first stays.'],
    );
  });
});
