// What a project gets that installs the package: builds and packs it, and tries it in projects of its own.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {main, Problem, run} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';

await main(async () => {
  const CHROME_PATH = await setup({browser: true});
  // `npm test` has built it already where both run, one after the other.
  if (!process.argv.includes('--built')) await run('npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const {code, output} = await run(`npm pack --json --pack-destination "${folder}"`, {show: false});
  if (code !== 0) throw new Problem(`npm pack failed:\n${output}`);
  const [{filename, size, entryCount}] = JSON.parse(output.slice(output.indexOf('[')));
  console.log(`${filename}: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB`);
  const PACKAGE_TARBALL = join(folder, filename);
  // `npm test -- --package` counts them.
  const reporter = process.env.TEST_COUNTS ? '--test-reporter=./scripts/reporter-node.mjs' : '';
  const result = await run(`node --import tsx --test ${reporter} test/package/*.slow.ts`, {
    environment: {CHROME_PATH, PACKAGE_TARBALL},
  });
  rmSync(folder, {recursive: true});
  return result.code;
});
