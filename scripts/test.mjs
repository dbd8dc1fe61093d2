// Every check, from a fresh clone on: stops at the first that fails. The last line is
// `N passed, N failed`, the sum of the node tests and the browser tests; with `--package`, as CI runs it, of those of the
// packed package too.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findHeadlessShell} from './lib/browser.mjs';
import {machine} from './lib/machine.mjs';
import {main, root, run} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';

const nodeTests = readdirSync(join(root, 'test'), {recursive: true})
  .filter((path) => /\.node\.test\.(ts|mjs)$/.test(path))
  .map((path) => `"${join('test', path)}"`)
  .sort()
  .join(' ');

/** What needs no build, and the build: one beside the other, a minute less on two cores. */
const checks = [
  {name: 'generated files', command: 'npm run generate -- --check'},
  {name: 'format', command: 'prettier --check --log-level warn .'},
  {name: 'lint', command: 'eslint --max-warnings 0 .'},
  {name: 'types', command: 'tsc -p .'},
  {name: 'nothing unused', command: 'knip'},
];
const build = [
  {name: 'build', command: 'npm run build'},
  {name: 'package', command: 'publint --strict && attw --pack . --profile esm-only'},
];
/** `counts`: the step's reporter writes how many tests passed and failed to the file TEST_COUNTS. */
const nodeTest = {
  name: 'node tests',
  // Two at once: they wait for a browser more than they compute.
  command: `node --import tsx --test --test-concurrency=2 --test-reporter=./scripts/reporter-node.mjs ${nodeTests}`,
  counts: true,
};
/** One beside the other: the first uses one core, the second waits for packages to be installed. */
const browserTest = {name: 'browser tests', command: 'wtr', counts: true};
const packageTest = {
  name: 'package tests',
  command: 'node scripts/test-package.mjs --built',
  counts: true,
};

await main(async () => {
  const CHROME_PATH = await setup({browser: true});
  // Who names a browser wants all tests in it.
  const CHROME_SHELL_PATH = (!process.env.CHROME_PATH && findHeadlessShell(machine)) || CHROME_PATH;
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const total = {passed: 0, failed: 0};
  /** Performs steps one after the other, up to the first that fails: what it then returns says which and how. */
  const inTurn = async (steps) => {
    for (const step of steps) {
      const TEST_COUNTS = join(folder, step.name);
      let failure = await perform(step, {CHROME_PATH, CHROME_SHELL_PATH, TEST_COUNTS});
      if (existsSync(TEST_COUNTS)) {
        const counts = JSON.parse(readFileSync(TEST_COUNTS, 'utf8'));
        total.passed += counts.passed;
        total.failed += counts.failed;
      } else if (step.counts) {
        failure ??= `${step.name}: no test has run`;
      }
      if (failure) return failure;
    }
    return undefined;
  };
  const lastTests = async () => {
    const withPackage = process.argv.includes('--package');
    const failures = await Promise.all([
      inTurn([browserTest]),
      inTurn(withPackage ? [packageTest] : []),
    ]);
    return failures.find(Boolean);
  };
  const [unchecked, unbuilt] = await Promise.all([inTurn(checks), inTurn(build)]);
  const failure = unchecked ?? unbuilt ?? (await inTurn([nodeTest])) ?? (await lastTests());
  rmSync(folder, {recursive: true});

  if (failure) console.log(`\nFailed: ${failure}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return failure ? 1 : 0;
});

/** Runs a step; shows what it printed only when it fails, and then returns which and how. */
async function perform({name, command}, environment) {
  const start = performance.now();
  const {code, signal, output} = await run(command, {
    show: false,
    environment: {...environment, ...(process.stdout.isTTY ? {FORCE_COLOR: '1'} : {})},
  });
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (code === 0) {
    console.log(`${name} … ok, ${seconds}`);
    return undefined;
  }
  console.log(`${name} … failed, ${seconds}\n\n${output.trim()}`);
  return `${name} (${signal ? `ended by ${signal}` : `exit code ${code}`})`;
}
