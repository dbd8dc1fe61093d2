// What `npm run new` writes, in a copy of the project: generated, formatted, linted, typed, and its own test passes.
// `npm run test:new`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notCopied = ['.git', 'node_modules', 'dist', 'screenshots'];
const tag = 'my-widget';

void describe('npm run new', () => {
  let copy;

  function run(command) {
    const {status, stdout, stderr} = spawnSync(command, {cwd: copy, shell: true, encoding: 'utf8'});
    return {status, output: `$ ${command}\n${stdout}${stderr}`};
  }
  function passes(command) {
    const {status, output} = run(command);
    assert.equal(status, 0, output);
  }

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-widget-'));
    cpSync(root, copy, {recursive: true, filter: (path) => !notCopied.includes(basename(path))});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    passes(`npm run new -- ${tag}`);
  });
  after(() => rmSync(copy, {recursive: true}));

  for (const command of [
    'npm run generate -- --check',
    'npx prettier --check .',
    `npx eslint --max-warnings 0 src/widgets/${tag} stories test/widgets src/index.ts`,
    'npx tsc -p .',
    `npx wtr --files test/widgets/${tag}.test.ts test/ingest/schemas.test.ts`,
  ]) {
    it(`then ${command}`, () => passes(command));
  }

  it('then docs/rows.md has its columns', () =>
    assert.match(
      readFileSync(join(copy, 'docs/rows.md'), 'utf8'),
      /^### my-widget\n[^]+?^<!-- columns my-widget -->\n\n\| column [^]+?`value`[^]+?^### policy-timeline$/m,
    ));

  it('writes none twice', () => {
    const {status, output} = run(`npm run new -- ${tag}`);
    assert.equal(status, 1);
    assert.match(output, /There is a my-widget already/);
  });
});
