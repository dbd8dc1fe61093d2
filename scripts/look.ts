// Takes a picture of every story, at twice its size, into screenshots/: `npm run look [-- part of a name]`.
import {mkdirSync} from 'node:fs';
import {withPageOfSources} from './lib/page-of-sources.js';

const wanted = process.argv[2] ?? '';
mkdirSync('screenshots', {recursive: true});

await withPageOfSources(async (page, address) => {
  await page.setViewport({width: 700, height: 700, deviceScaleFactor: 2});
  await page.goto(`${address}stories/frame.html?story=growth-card/ContractValue`);
  const names = await page.evaluate(async () => {
    const path = '/stories/all.ts';
    const {stories} = (await import(path)) as {stories: [string][]};
    return stories.map(([name]) => name);
  });
  for (const name of names.filter((candidate) => candidate.includes(wanted))) {
    await page.goto(`${address}stories/frame.html?story=${name}`, {
      waitUntil: 'networkidle0',
    });
    await page.evaluate(() => document.fonts.ready);
    const body = await page.$('body');
    await body!.screenshot({path: `screenshots/${name.replace('/', '-')}.png`});
  }
  console.log(`${names.length} stories`);
});
