// What package.json names: every entry is there, weighs no more than its budget, and every hash is that of its file.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {allTags} from '../../scripts/lib/sources.js';
import {pageOf} from '../pages/lib/html.js';
import {Reader} from '../pages/lib/reader.js';
import {Site} from '../pages/lib/site.js';

interface Entry {
  readonly types: string;
  readonly default?: string;
}
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Entry>;
};
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

/** Bytes with brotli of a module and all that comes with it at once, Lit too. */
const budgets: Readonly<Record<string, number>> = {
  '.': 24000,
  './chart-figure.js': 14000,
  './chart-figure.element.js': 14000,
  './data.js': 7000,
  './source-card.js': 12500,
  './source-card.element.js': 12500,
};
const OF_A_WIDGET = 10900;

async function weigh(path: string): Promise<number> {
  const bundle = await rollup({
    input: path,
    plugins: [
      // What is imported when someone asks for it is not bundled here: Vega is, in most of them.
      {
        name: 'later',
        resolveDynamicImport: (path) => ({id: `later:${path as string}`, external: true}),
      },
      nodeResolve({exportConditions: ['browser', 'production']}),
    ],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  assert.equal(output.length, 1, path);
  const [{code}] = output;
  const {code: small} = await minify(code, {module: true, ecma: 2020});
  return brotliCompressSync(small!).length;
}

describe('the entries of the package', () => {
  const modules = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'string' || !entry.default ? [] : [[name, entry.default] as const],
  );

  it('are there, with their types: one for each tag and one for its class', () => {
    for (const entry of Object.values(exports)) {
      const paths = typeof entry === 'string' ? [entry] : (Object.values(entry) as string[]);
      for (const path of paths) {
        assert.ok(existsSync(path.replace(/\*$/, '')), path);
      }
    }
    for (const tag of allTags()) {
      for (const name of [`./${tag}.js`, `./${tag}.element.js`]) assert.ok(exports[name], name);
    }
  });

  for (const [name, path] of modules) {
    it(`${name} weighs no more than its budget`, async (test) => {
      const bytes = await weigh(path);
      const budget = budgets[name] ?? OF_A_WIDGET;
      test.diagnostic(`${name}: ${bytes} of ${budget} bytes`);
      assert.ok(bytes <= budget, `${name}: ${bytes} bytes`);
      assert.ok(bytes > 1000, `${name}: ${bytes} bytes are too few to be it`);
    });
  }
});

describe('integrity.json', () => {
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

  it('has the hash of every file for pages', () => {
    const paths = readdirSync('dist/cdn', {recursive: true, encoding: 'utf8'}).filter((path) =>
      statSync(`dist/cdn/${path}`).isFile(),
    );
    assert.deepEqual(Object.keys(integrity.files).sort(), paths.sort());
    for (const [path, hash] of Object.entries(integrity.files)) {
      const made = createHash('sha384')
        .update(readFileSync(`dist/cdn/${path}`))
        .digest('base64');
      assert.equal(hash, `sha384-${made}`, path);
    }
  });

  const page = (hash: string) =>
    pageOf({
      head: `<script type="module" src="/cdn/autoload.js" integrity="${hash}"></script>`,
      body: '<growth-card></growth-card>',
    });

  it('lets a page make sure of a file, and refuse another', async () => {
    await reader.show(page(integrity.files['autoload.js']!));
    await reader.show(page(integrity.files['growth-card.js']!), {until: ['sc-ready', 0]});
    await reader.rest();
    assert.equal((await reader.heard('sc-ready')).length, 0);
    assert.match(reader.messages.join('\n'), /integrity/);
  });
});
