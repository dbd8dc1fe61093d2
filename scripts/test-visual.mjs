// Compares every story with its baseline: `npm run test:visual`. With `-- --update` it takes the baselines
// anew, with `-- --update my-widget` those of some tags.
import {parseArgs} from 'node:util';
import {main, run} from './lib/run.mjs';
import {record} from './lib/visual.js';

await main(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {update: {type: 'boolean', default: false}},
  });
  if (values.update) {
    await record(positionals);
    return 0;
  }
  const test = 'node --import tsx --test --test-reporter=./scripts/reporter-node.mjs';
  const {code} = await run(`${test} test/visual.node.test.ts`);
  return code ?? 1;
});
