// A browser page on the sources themselves, compiled as they are asked for.
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import puppeteer, {type Page} from 'puppeteer-core';

/** Serves the project, opens a page, and lets `use` work with it; the page's errors are printed, and its messages unless `isQuiet`. */
export async function withPageOfSources(
  use: (page: Page, address: string) => Promise<void>,
  {isQuiet = false} = {},
): Promise<void> {
  const server = await startDevServer({
    config: {
      rootDir: process.cwd(),
      nodeResolve: {exportConditions: ['browser', 'production']},
      plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2021'})],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      // Edges of letters in grey, as on a phone: pictures of half the size.
      '--disable-lcd-text',
      '--disable-background-networking',
    ],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    if (!isQuiet) page.on('console', (message) => console.log(message.type(), message.text()));
    await use(page, `http://localhost:${server.config.port}/`);
  } finally {
    await browser.close();
    await server.stop();
  }
}
