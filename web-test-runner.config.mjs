// Browser tests: sources through esbuild, in the Chromium that scripts/setup.mjs found or installed.
// Each run starts with a fresh profile, which puppeteer makes and removes.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {countReporter} from './scripts/reporter-browser.mjs';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
];

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath:
          process.env.CHROME_SHELL_PATH || process.env.CHROME_PATH || '/usr/bin/chromium',
        args: flags,
      },
    }),
  ],
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY === true}),
    countReporter(),
  ],
  // The stories are one file, and there are many.
  testsFinishTimeout: 600_000,
  testFramework: {path: 'scripts/lib/browser-tests.mjs', config: {timeout: 10000}},
};
