import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

/** Where the sources find files that they do not import: in what the build made of them. */
const IN_SOURCES = /(?:\.\.\/)+dist\/cdn\/([\w-]+\.(?:html|js))/g;

/** A rollup plugin: writes chart-frame.html beside its one script, which its policy knows by a mark of its content. */
export function chartFrame() {
  return {
    name: 'chart-frame',
    async generateBundle(_options, bundle) {
      const {code} = bundle['chart-frame.js'];
      const mark = createHash('sha256').update(code).digest('base64url').slice(0, 22);
      const page = await readFile('src/embed/chart-frame/chart-frame.html', 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'chart-frame.html',
        source: page.replaceAll('NONCE', mark),
      });
    },
  };
}

/** A rollup plugin: lets every file, in whatever folder, find such files at the top of its output. */
export function addressesOfFiles() {
  return {
    name: 'addresses-of-files',
    renderChunk(code, {fileName}) {
      if (code.search(IN_SOURCES) < 0) return null;
      const up = '../'.repeat(fileName.split('/').length - 1) || './';
      return {code: code.replace(IN_SOURCES, `${up}$1`), map: null};
    },
  };
}
