// Compares our tag with other ways to put the same chart into an article: `npm run bench`. Keeps every load in
// docs/bench.json and quotes the medians in the README.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {measure} from './bench/measure.ts';
import {measureRows} from './bench/rows.ts';
import {report, withReport} from './bench/report.ts';
import {readResults, writeResults} from './bench/results.ts';
import {findBrowser} from './lib/browser.mjs';
import {machine} from './lib/machine.mjs';
import {main, Problem, root, run} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const usage = `npm run bench [-- options]
  --rounds 15     how many rounds
  --charts one    only the pages with one chart, or with many; the others keep what they had
  --only a,b      some pages, by name; nothing is written
  --rows          a million rows of an author's instead; nothing is written
  --smoke         one round of what is in dist/; nothing is written
  --report        writes the tables in README.md from docs/bench.json, without measuring`;

await main(async () => {
  const {values} = parseArgs({
    options: {
      rounds: {type: 'string', default: '15'},
      charts: {type: 'string'},
      only: {type: 'string'},
      rows: {type: 'boolean'},
      smoke: {type: 'boolean'},
      report: {type: 'boolean'},
      help: {type: 'boolean'},
    },
  });
  const rounds = values.smoke ? 1 : Number(values.rounds);
  const {charts} = values;
  if (values.help || !(rounds > 0) || !/^(one|many)?$/.test(charts ?? '')) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  if (values.report) return writeReadme();

  const executablePath = findBrowser(machine);
  if (!executablePath) throw new Problem('No Chromium or Chrome: npm run setup.');
  const isWritten = !values.smoke && !values.only && !values.rows;
  if (isWritten || !existsSync(join(root, 'dist/cdn/autoload.js'))) await run('npm run build');
  if (values.rows) {
    console.log(`\n${await measureRows({executablePath, rounds, serve})}`);
    return 0;
  }
  const results = await measure({
    executablePath,
    rounds,
    charts,
    only: values.only?.split(','),
    serve,
  });
  console.log(`\n${report(results, true)}`);
  if (!isWritten) return 0;
  // Ratios are to vega-embed on a page with as many charts, so that each table stands alone.
  const pages = charts ? {...readResults().pages, ...results.pages} : results.pages;
  await writeResults({...results, pages});
  return writeReadme();
});

async function writeReadme() {
  const path = join(root, 'README.md');
  writeFileSync(path, await withReport(readFileSync(path, 'utf8'), readResults()));
  return 0;
}
