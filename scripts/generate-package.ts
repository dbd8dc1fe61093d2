// Writes what package.json says of the tags: `exports` and `sideEffects`. `--check` compares instead.
import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {packageExports, sideEffects} from './lib/exports.js';
import {writeGenerated} from './lib/generated.js';
import {allTags} from './lib/sources.js';

const PATH = 'package.json';
const old = JSON.parse(readFileSync(PATH, 'utf8')) as Record<string, unknown>;
const tags = allTags();
const content = JSON.stringify({
  ...old,
  exports: packageExports(tags),
  sideEffects: sideEffects(tags),
});
writeGenerated([
  {
    path: PATH,
    content: await format(content, {...(await resolveConfig(PATH)), parser: 'json-stringify'}),
  },
]);
