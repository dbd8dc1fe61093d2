// Compares every story with its baseline: `npm run test:visual`; with `-- --update` it takes the baselines anew.
import {parseArgs} from 'node:util';
import {main, run} from './lib/run.mjs';
import {record} from './lib/visual.js';

await main(async () => {
  const {values} = parseArgs({options: {update: {type: 'boolean', default: false}}});
  if (values.update) {
    await record();
    return 0;
  }
  const test = 'node --import tsx --test --test-reporter=./scripts/reporter-node.mjs';
  const {code} = await run(`${test} test/visual.node.test.ts`);
  return code ?? 1;
});
