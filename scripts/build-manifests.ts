// Writes what describes the package: custom-elements.json and what is made of it for editors and for templates of other
// libraries, the specs, the tokens, and the hashes of the files for pages.
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {format} from 'prettier';
import type {Form} from '../src/render/definition.js';
import {hosts} from './lib/exports.js';
import {hostTypes} from './lib/host-types.js';
import {elementsOf, readManifest} from './lib/manifest.js';
import {widgetSources} from './lib/sources.js';

const DIST = 'dist';
const forms: readonly Form[] = ['wide', 'narrow'];
const writeJson = (path: string, content: unknown) =>
  writeFileSync(join(DIST, path), `${JSON.stringify(content, null, 2)}\n`);

const manifest = readManifest();
writeJson('custom-elements.json', manifest);

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
generateVsCodeCustomElementData(manifest, {outdir: DIST, hideLogs: true});
generateJetBrainsWebTypes(manifest, {
  outdir: DIST,
  packageJson: false,
  hideLogs: true,
});

mkdirSync(join(DIST, 'types'), {recursive: true});
for (const host of hosts) {
  const content = await format(hostTypes(host, elementsOf(manifest)), {
    parser: 'typescript',
    singleQuote: true,
    bracketSpacing: false,
    printWidth: 100,
  });
  writeFileSync(join(DIST, `types/${host}.d.ts`), content);
}

mkdirSync(join(DIST, 'specs'), {recursive: true});
for (const source of await widgetSources()) {
  for (const kind of source.kinds) {
    for (const form of forms) {
      writeJson(`specs/${source.tag}.${kind}.${form}.vl.json`, source.spec(kind, form));
    }
  }
}
cpSync('src/theme/tokens.json', join(DIST, 'tokens.json'));

const files = readdirSync(join(DIST, 'cdn'), {recursive: true, encoding: 'utf8'})
  .filter((path) => statSync(join(DIST, 'cdn', path)).isFile())
  .sort();
writeJson('integrity.json', {
  version,
  files: Object.fromEntries(
    files.map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(DIST, 'cdn', path)))
        .digest('base64')}`,
    ]),
  ),
});
