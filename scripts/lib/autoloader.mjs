import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import {minify} from 'terser';

/** A rollup plugin: writes autoload.js, which knows by name every file that a tag needs for its first paint. */
export function autoloader() {
  return {
    name: 'autoloader',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const tags = JSON.parse(await readFile('src/embed/tags.gen.json', 'utf8'));
      const files = Object.fromEntries(
        chunks
          .filter(({isEntry}) => isEntry)
          .map((chunk) => [chunk.name, filesOf(chunk, chunks, tags[chunk.name])]),
      );
      const source = await readFile('src/embed/autoload.ts', 'utf8');
      const {code} = await transform(source, {
        loader: 'ts',
        target: 'es2021',
        charset: 'utf8',
        format: 'esm',
        define: {WIDGET_FILES: JSON.stringify(files)},
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

/** As `WidgetFiles` of src/embed/autoload.ts: file names without `chunks/` and `.js`. */
function filesOf(entry, chunks, {attribute, variants}) {
  const bare = (fileName) => fileName.replace(/^chunks\/|\.js$/g, '');
  const pictures = chunks.flatMap(({facadeModuleId, fileName}) => {
    const name = new RegExp(`/widgets/${entry.name}/figures/(.*)\\.gen\\.ts$`).exec(facadeModuleId);
    return name && !/^(compiled|index)$/.test(name[1]) ? [[name[1], bare(fileName)]] : [];
  });
  return [
    attribute,
    variants[0],
    [entry.fileName, ...entry.imports].map(bare),
    Object.fromEntries(pictures.map(([name, file]) => [name, file.slice(name.length)])),
  ];
}
