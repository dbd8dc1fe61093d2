// Makes dist/: modules and types for bundlers, dist/cdn/ for pages, dist/snippets/ for articles, dist/demo/ to look at.
import {cpSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {filesBeside} from './lib/beside.mjs';
import {main, Problem, root, run} from './lib/run.mjs';
import {buildFonts} from './lib/fonts.mjs';

async function step(command) {
  const {code, output} = await run(command, {show: false});
  if (code !== 0) throw new Problem(`${command} failed:\n${output}`);
}

await main(async () => {
  rmSync(join(root, 'dist'), {recursive: true, force: true});
  await step('rollup -c --silent');
  await buildFonts(join(root, 'dist/cdn/fonts'));
  for (const file of filesBeside) {
    cpSync(join(root, 'dist/cdn', file), join(root, 'dist', file));
  }
  const sheets = join(root, 'src/embed/reserve');
  for (const sheet of readdirSync(sheets)) {
    cpSync(join(sheets, sheet), join(root, 'dist/cdn', sheet.replace('.gen', '')));
  }
  await step('tsx scripts/build-manifests.ts');
  await step('tsx scripts/build-snippets.ts');
  console.log('Built dist/.');
});
