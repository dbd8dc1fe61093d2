// Keys and tables in other engines than Chromium: `npm run test:engines` installs and starts them.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import shared from './web-test-runner.config.mjs';

const {FIREFOX_PATH, MINIBROWSER_PATH, WEBDRIVER_PORT} = process.env;

/** Each browser runs one file at a time: a page that is not in front gets no frames. */
const engines = {
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: FIREFOX_PATH, headless: true},
      concurrency: 1,
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(WEBDRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: MINIBROWSER_PATH, args: ['--automation']},
      },
      concurrency: 1,
    }),
};

export default {
  ...shared,
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  files: ['test/accessibility/*.test.ts', 'test/interact/*.test.ts'],
  browsers: [engines[process.env.ENGINE]()],
  testFramework: {...shared.testFramework, config: {timeout: 30_000}},
};
