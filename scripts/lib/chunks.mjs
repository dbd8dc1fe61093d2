// Where the build puts the files that pages fetch by themselves.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

/** The module of a picture or a reading: its tag, and its variant, language and form or `reading`. */
export const PICTURE = /\/widgets\/([\w-]+)\/figures\/(.*\.(?:wide|narrow|reading))\.gen\.ts$/;

/** The module of a source card: its tag, and its fact and language. */
const CARD = /\/widgets\/([\w-]+)\/cards\/(.*\.(?:zh-CN|en))\.gen\.ts$/;

/** What is found by name: the folder it lies in, its modules, and what its index exports. */
const NAMED = [
  {folder: 'figures', module: PICTURE, load: 'loadPicture'},
  {folder: 'cards', module: CARD, load: 'loadCard'},
];

/**
 * The folder of all chunks for pages, from `dist/cdn/`. Its name has a hash of what they are made of, so that what
 * readers fetch never changes; the files in it need none of their own (70 bytes of the autoloader).
 */
export function chunkFolder() {
  const hash = createHash('sha256');
  const sources = readdirSync('src', {recursive: true}).filter((name) => name.endsWith('.ts'));
  for (const path of [...sources.sort().map((name) => `src/${name}`), ...MADE_WITH]) {
    hash.update(path).update(readFileSync(path));
  }
  return `chunks/${hash.digest('base64url').replace(/[-_]/g, '').slice(0, 6)}`;
}

const MADE_WITH = [
  'rollup.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  ...['autoloader', 'chart-frame', 'chunks', 'lean-lit', 'lean-vega'].map(
    (name) => `scripts/lib/${name}.mjs`,
  ),
];

/** The same of what has been built. */
export const builtChunkFolder = () => `chunks/${readdirSync('dist/cdn/chunks')[0]}`;

/**
 * A rollup plugin for page files: a tag's pictures and cards are found by their names, relative to where its code is,
 * and not by a list of them (150 bytes before first paint).
 */
export function modulesByName(folder, path) {
  return {
    name: 'modules-by-name',
    load(id) {
      const [, tag, kind] = /\/widgets\/([\w-]+)\/(figures|cards)\/index\.gen\.ts$/.exec(id) ?? [];
      if (!tag) return null;
      const {module, load} = NAMED.find((named) => named.folder === kind);
      for (const name of readdirSync(`src/widgets/${tag}/${kind}`)) {
        const source = `src/widgets/${tag}/${kind}/${name}`;
        const [, , fileName] = module.exec(`/${source}`) ?? [];
        if (fileName) {
          this.emitFile({
            type: 'chunk',
            id: source,
            fileName: `${folder}/${tag}/${fileName}.js`,
            preserveSignature: 'strict',
          });
        }
      }
      return `export const ${load} = (name) => import('${path}${tag}/' + name + '.js');`;
    },
  };
}
