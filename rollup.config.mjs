// Two outputs of one source: modules for bundlers in dist/, files for pages in dist/cdn/.
import {readdirSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyHTMLLiterals} from 'minify-literals';
import terser from '@rollup/plugin-terser';
import {dts} from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {autoloader} from './scripts/lib/autoloader.mjs';
import {chartFrame, addressesOfFiles} from './scripts/lib/chart-frame.mjs';
import {vegaLiteSchema} from './scripts/lib/vega-lite-schema.mjs';
import {leanLit} from './scripts/lib/lean-lit.mjs';
import {leanVega} from './scripts/lib/lean-vega.mjs';
import {chunkFolder, modulesByName} from './scripts/lib/chunks.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/widgets');
const entry = (tag) => `src/widgets/${tag}/${tag}.ts`;
/** What a project may import by name. */
const entries = {
  index: 'src/index.ts',
  data: 'src/data.ts',
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [tag, entry(tag)],
      [`${tag}.element`, `src/widgets/${tag}/${tag}.element.ts`],
    ]),
  ),
};
const isDependency = (id) =>
  Object.keys(manifest.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** Modules that must never come before a chart is drawn. */
const heavy = /\/node_modules\/(vega|d3)/;

const typescript = (minify) =>
  esbuild({target: 'es2021', tsconfig: 'tsconfig.json', charset: 'utf8', minify});

/** Shrinks CSS and HTML in Lit's templates; the pictures' are as small as they get. */
const literals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!/\/src\/figure\/.*\.ts$/.test(id)) return null;
    return (await minifyHTMLLiterals(code, {fileName: id})) ?? null;
  },
};

/** Fails the build when a heavy module would be loaded before someone asks for it. */
const nothingHeavyFirst = {
  name: 'nothing-heavy-first',
  generateBundle(_options, bundle) {
    const first = new Set();
    const visit = (name) => {
      if (first.has(name) || !bundle[name]) return;
      first.add(name);
      bundle[name].imports.forEach(visit);
    };
    for (const chunk of Object.values(bundle)) if (chunk.isEntry) visit(chunk.fileName);
    for (const name of first) {
      const found = Object.keys(bundle[name].modules ?? {}).find((id) => heavy.test(id));
      if (found) this.error(`${name} would load ${found} before first paint`);
    }
  },
};

/** Saves 2 % over esbuild before first paint, and 5 % of Vega. */
const minified = terser({
  module: true,
  ecma: 2020,
  compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
  // Private members of BaseFigure, whose names nothing outside its chunk uses: 40 bytes before first paint.
  mangle: {
    properties: {
      regex:
        /^(announced|asked|fitted|frameWidth|hasFallback|isShown|isTiny|ownLanguage|sizes|tell|waiting|word)$/,
    },
  },
  // Module scripts are read as UTF-8 on any page; escapes would cost 150 bytes before first paint.
  format: {ascii_only: false, comments: /^!/},
});

/** The builds for pages share Vega's chunk to the letter: it is minified once, and is one file. */
const seen = new Map();
const minifiedOnce = {
  ...minified,
  renderChunk(code, ...others) {
    if (!seen.has(code)) seen.set(code, minified.renderChunk.call(this, code, ...others));
    return seen.get(code);
  },
};
const vegaChunk = (id) => (/\/node_modules\/(vega|d3-(?!dsv))/.test(id) ? 'vega' : undefined);

const shared = {preserveEntrySignatures: 'exports-only'};

const folder = chunkFolder();
const hashed = `${folder}/[name]-[hash:7].js`;
/**
 * What the autoloader and every figure know by name has no hash of its own: 18 bytes before first paint, and a size that
 * does not change with the letters of a hash.
 */
const chunkFileNames = ({name}) =>
  /^(figure|placeholder|later|attend|take-along|report|texts\..*|.*\.(attend|content))$/.test(name)
    ? `${folder}/${name}.js`
    : hashed;

/** For bundlers: dependencies stay imports. */
const modules = {
  ...shared,
  input: entries,
  external: isDependency,
  // Each picture is a chunk here: hashes of 6 characters would do for 64 chunks at most.
  output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js'},
  plugins: [nodeResolve(), literals, typescript(false), addressesOfFiles(), nothingHeavyFirst],
};

/** The types of those modules, each with what it needs and no more. */
const types = {
  input: entries,
  external: isDependency,
  output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].d.ts'},
  plugins: [dts({tsconfig: 'tsconfig.json'})],
};

const page = {
  dir: 'dist/cdn',
  format: 'es',
  generatedCode: 'es2015',
};
const pagePlugins = (path) => [
  modulesByName(folder, path),
  nodeResolve({exportConditions: ['browser', 'production']}),
  leanLit(),
  leanVega(),
  literals,
  typescript(false),
  addressesOfFiles(),
  minifiedOnce,
  nothingHeavyFirst,
];

/** For pages with the autoloader: what all tags share, each tag, and each of its pictures travel apart. */
const autoloaded = {
  preserveEntrySignatures: false,
  input: Object.fromEntries(tags.map((tag) => [tag, entry(tag)])),
  output: {
    ...page,
    chunkFileNames,
    entryFileNames: `${folder}/[name].js`,
    manualChunks: (id) =>
      /\/node_modules\/(lit|@lit|lit-html|lit-element)\//.test(id) ||
      /\/src\/figure\/(base-figure|rows-figure|define)\.ts$/.test(id)
        ? 'figure'
        : vegaChunk(id),
  },
  plugins: [...pagePlugins('./'), autoloader(folder)],
};

/** For pages that name one tag's own file: what it needs whatever it shows is in that file. */
const direct = tags.map((tag) => ({
  preserveEntrySignatures: 'allow-extension',
  input: {[tag]: entry(tag)},
  output: {...page, chunkFileNames: hashed, manualChunks: vegaChunk},
  plugins: pagePlugins(`./${folder}/`),
}));

/** What draws inside chart-figure: one classic script, since a document without an origin may import no module. */
const frame = {
  input: 'src/embed/chart-frame/chart-frame.ts',
  output: {file: 'dist/cdn/chart-frame.js', format: 'iife'},
  plugins: [
    nodeResolve({exportConditions: ['browser', 'production']}),
    typescript(false),
    terser({ecma: 2020, format: {ascii_only: false, comments: /^!/}}),
    chartFrame(),
  ],
};

/** What tells the author of a spec where it is wrong: the second script of the same document. */
const frameCheck = {
  input: 'src/embed/chart-frame/chart-frame-check.ts',
  output: {file: 'dist/cdn/chart-frame-check.js', format: 'iife'},
  plugins: [
    vegaLiteSchema(),
    nodeResolve({exportConditions: ['browser', 'production']}),
    typescript(false),
    terser({ecma: 2020, format: {ascii_only: true, comments: /^!/}}),
  ],
};

/** What reads large files of rows on another thread: one classic script, which every browser starts. */
const rowsWorker = {
  input: 'src/ingest/rows-worker.ts',
  output: {file: 'dist/cdn/rows-worker.js', format: 'iife'},
  plugins: [
    nodeResolve({exportConditions: ['browser', 'production']}),
    typescript(false),
    terser({ecma: 2020, format: {ascii_only: true, comments: /^!/}}),
  ],
};

export default [modules, types, autoloaded, ...direct, frame, frameCheck, rowsWorker];
