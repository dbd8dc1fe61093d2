// Runs every generator: `npm run generate`. With `-- --check` compares what they would write and fails on a stale file.
import {main, run} from './lib/run.mjs';

const generators = [
  'generate-theme.ts',
  'generate-rows.ts',
  'generate-figures.ts',
  'generate-facts.ts',
  'generate-schemas.ts',
  'generate-drawn-with.ts',
  'generate-stories.ts',
  'generate-readme.ts',
  'generate-package.ts',
];

await main(async () => {
  let worst = 0;
  for (const generator of generators) {
    const {code} = await run(`tsx scripts/${generator} ${process.argv.slice(2).join(' ')}`);
    worst = Math.max(worst, code ?? 1);
  }
  return worst;
});
