import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import {minify} from 'terser';

/** A rollup plugin: writes autoload.js, which knows by name every file that a tag needs for its first paint. */
export function autoloader(folder) {
  return {
    name: 'autoloader',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/embed/placeholder.ts',
        name: 'placeholder',
        preserveSignature: 'strict',
      });
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const tags = JSON.parse(await readFile('src/embed/tags.gen.json', 'utf8'));
      const files = Object.fromEntries(
        chunks
          .filter(({isEntry, name}) => isEntry && tags[name])
          .map((chunk) => [chunk.name, filesOf(chunk, tags[chunk.name])]),
      );
      const source = await readFile('src/embed/autoload.ts', 'utf8');
      const {code} = await transform(source, {
        loader: 'ts',
        target: 'es2021',
        charset: 'utf8',
        format: 'esm',
        define: {
          WIDGET_FILES: JSON.stringify(files),
          CHUNKS: JSON.stringify(folder),
        },
      });
      const small = await minify(code, {
        module: true,
        ecma: 2020,
        compress: {passes: 3},
        format: {ascii_only: false},
      });
      this.emitFile({type: 'asset', fileName: 'autoload.js', source: small.code});
    },
  };
}

/**
 * As `WidgetFiles` of src/embed/autoload.ts. A chart waits for no further module than its own and what all tags share,
 * which the autoloader asks for at once.
 */
function filesOf({imports, name}, {attribute, variants, breakpoint}) {
  if (variants.length === 0) return [];
  const more = imports.map(bare).filter((file) => file !== 'figure');
  if (more.length > 0) throw new Error(`${name} imports ${more.join()} before its first paint`);
  return [attribute, variants[0], breakpoint];
}

/** A file name without its folder and `.js`. */
const bare = (fileName) => fileName.replace(/^.*\/|\.js$/g, '');
