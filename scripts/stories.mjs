// Storybook over stories/, from a fresh clone on: `dev` serves it, `build` writes dist/stories/, `test` builds it and
// looks at every story.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Problem, main, root, run} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';

/** The stories are drawn from sources, but for the files that pages fetch by themselves. */
async function files() {
  if (existsSync(join(root, 'dist/cdn/rows-worker.js'))) return;
  const {code, output} = await run('npm run build', {show: false});
  if (code !== 0) throw new Problem(output);
}

async function build() {
  await files();
  const {code, output} = await run('storybook build --output-dir dist/stories', {show: false});
  if (code !== 0) throw new Problem(`${output}\nStorybook was not built; its reason is above.`);
  console.log('Built dist/stories/.');
}

async function dev() {
  await files();
  const port = Number(process.env.PORT || 6006);
  return (await run(`storybook dev --ci --no-version-updates --port ${port}`)).code;
}

async function test(CHROME_PATH) {
  await build();
  const command = 'node --import tsx --test test/storybook.slow.ts';
  return (await run(command, {environment: {CHROME_PATH}})).code;
}

await main(async () => {
  const task = process.argv[2];
  const browser = await setup({browser: task === 'test'});
  return {dev, build, test}[task](browser);
});
