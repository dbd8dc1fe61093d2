// Takes a picture of every story, at twice its size, into screenshots/: `npm run look [-- part of a name]`.
import {mkdirSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';

const wanted = process.argv[2] ?? '';
const server = await startDevServer({
  config: {
    rootDir: process.cwd(),
    port: 8123,
    nodeResolve: {exportConditions: ['browser', 'production']},
    plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2021'})],
  },
  readCliArgs: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
mkdirSync('screenshots', {recursive: true});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => console.log(message.type(), message.text()));
  await page.setViewport({width: 700, height: 700, deviceScaleFactor: 2});
  await page.goto('http://localhost:8123/stories/frame.html?story=growth-card/ContractValue');
  const names = await page.evaluate(async () => {
    const path = '/stories/all.ts';
    const {stories} = (await import(path)) as {stories: [string][]};
    return stories.map(([name]) => name);
  });
  for (const name of names.filter((candidate) => candidate.includes(wanted))) {
    await page.goto(`http://localhost:8123/stories/frame.html?story=${name}`, {
      waitUntil: 'networkidle0',
    });
    await page.evaluate(() => document.fonts.ready);
    const body = await page.$('body');
    await body!.screenshot({path: `screenshots/${name.replace('/', '-')}.png`});
  }
  console.log(`${names.length} stories`);
} finally {
  await browser.close();
  await server.stop();
}
