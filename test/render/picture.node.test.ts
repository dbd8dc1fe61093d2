import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from 'vega-lite';
import {picture} from '../../src/render/picture.js';
import type {CompiledSpec} from '../../src/render/view.js';
import {vegaConfig} from '../../src/theme/vega-config.gen.js';
import {source} from '../../src/widgets/growth-card/growth-card.vl.js';

const compiled = (kind: string) =>
  compile(source.spec(kind, 'wide'), {config: vegaConfig as object})
    .spec as unknown as CompiledSpec;

describe('picture', () => {
  const {kind, text, drawing} = source.bundled('market-entities', 'zh-CN');
  const options = {compiled: compiled(kind), drawing: drawing('wide'), width: 600};

  it('is a page’s: colours are custom properties, fonts are inherited, nothing is in English', async () => {
    const svg = await picture(options);
    const tags = svg.replace(/>[^<]*</g, '><');
    assert.match(tags, /fill="var\(--sc-color-accent\)"/);
    assert.doesNotMatch(tags, /class=|role=|aria-|font-family|#[0-9a-f]{3}/);
  });

  it('leaves what it drew untouched, and draws the same again', async () => {
    const before = JSON.stringify(options);
    assert.equal(await picture(options), await picture(options));
    assert.equal(JSON.stringify(options), before);
  });

  it('stands alone: colours and fonts written out, a title, a description, a language', async () => {
    const alone = {
      scheme: 'dark',
      title: 'A < B & "C"',
      description: text.alt,
      language: 'zh-CN',
    } as const;
    const svg = await picture({...options, alone});
    assert.doesNotMatch(svg, /var\(|inherit/);
    assert.match(svg, /^<svg [^>]*role="img" lang="zh-CN" font-family="SC Figures, /);
    assert.ok(svg.includes('<title>A &#60; B &#38; &#34;C&#34;</title>'));
    assert.ok(svg.includes(`<desc>${text.alt}</desc>`));
    assert.ok(svg.includes('#de9f3c'), 'the dark amber');
  });

  it('shares no id with another picture', async () => {
    const spec = {
      width: 100,
      height: 100,
      data: [{name: 'rows'}],
      marks: [
        {
          type: 'group',
          clip: true,
          encode: {update: {width: {value: 50}, height: {value: 50}}},
          marks: [{type: 'rect', encode: {update: {width: {value: 80}, height: {value: 80}}}}],
        },
      ],
    };
    const clipped = {compiled: spec, drawing: {rows: [], signals: {}, height: 100}, width: 100};
    const [a, b] = await Promise.all([
      picture({...clipped, idPrefix: 'a'}),
      picture({...clipped, idPrefix: 'b'}),
    ]);
    const ids = (svg: string) => [...svg.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids(a).length > 0 && ids(a).every((id) => id!.startsWith('a-')));
    assert.ok(ids(a).every((id) => a.includes(`url(#${id})`)));
    assert.equal(
      ids(a).some((id) => ids(b).includes(id)),
      false,
    );
  });

  it('asks for no address that a spec names', async (context) => {
    const fetched = context.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('no')));
    const data = (options.compiled.data as {name: string}[]).map((set) =>
      set.name === 'rows' ? {...set, url: 'https://example.com/x.csv'} : set,
    );
    await picture({...options, compiled: {...options.compiled, data}}).catch(() => undefined);
    assert.equal(fetched.mock.callCount(), 0);
  });

  it('a label with markup in it stays a label', async () => {
    const label = '<script>alert(1)</script> class="x" & transform="translate(0,0)"';
    const rows = options.drawing.rows.map((row) =>
      row.role === 'stock' ? {...row, heading: label} : row,
    );
    const svg = await picture({...options, drawing: {...options.drawing, rows}});
    assert.doesNotMatch(svg, /<script/);
    assert.ok(svg.includes('class="x" &amp; transform="translate(0,0)"'));
  });
});

describe('specs', () => {
  for (const kind of source.kinds) {
    for (const form of ['wide', 'narrow'] as const) {
      it(`${kind}, ${form}: no warning, no row value, no colour literal, and not changed by compiling`, () => {
        const spec = source.spec(kind, form);
        const before = JSON.stringify(spec);
        const said: unknown[] = [];
        const say = (...words: unknown[]) => said.push(words);
        const logger = {
          level: () => logger,
          warn: say,
          error: say,
          info: () => logger,
          debug: () => logger,
        };
        compile(spec, {logger: logger as never, config: vegaConfig as object});
        assert.deepEqual(said, []);
        assert.equal(JSON.stringify(spec), before);
        assert.doesNotMatch(before, /"values"|#[0-9a-f]{3,8}"|rgb\(|88\.1|34\.6/);
      });
    }
  }
});
