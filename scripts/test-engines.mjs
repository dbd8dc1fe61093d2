// Keys and tables in Firefox and WebKit, both as Debian has them: `npm run test:engines`. Installs them where it may.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as after} from 'node:timers/promises';
import {aptCommands} from './lib/apt.mjs';
import {machine} from './lib/machine.mjs';
import {main, Problem, run} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const DISPLAY = ':97';

/** Where WebKit's own small browser lies: a folder for each kind of processor. */
const miniBrowser = () =>
  readdirSync('/usr/lib', {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map(({name}) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => machine.isFile(path));

const found = () => ({
  FIREFOX_PATH: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => machine.isFile(path)),
  MINIBROWSER_PATH: machine.platform === 'linux' ? miniBrowser() : undefined,
  driver: ['/usr/bin/WebKitWebDriver'].find((path) => machine.isFile(path)),
  screen: ['/usr/bin/Xvfb'].find((path) => machine.isFile(path)),
});
const isComplete = (parts) => Object.values(parts).every(Boolean);

function provideEngines() {
  if (!isComplete(found())) {
    for (const [command, ...rest] of aptCommands(machine, PACKAGES)) machine.perform(command, rest);
  }
  const parts = found();
  if (isComplete(parts)) return parts;
  throw new Problem(
    `The tests of other engines need Debian's packages ${PACKAGES.join(', ')}, which this machine lacks and could not install.`,
  );
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

await main(async () => {
  await setup({browser: false});
  const {FIREFOX_PATH, MINIBROWSER_PATH, driver, screen} = provideEngines();
  const wtr = 'wtr --config web-test-runner.engines.config.mjs';
  console.log('Firefox');
  const firefox = await run(wtr, {environment: {ENGINE: 'firefox', FIREFOX_PATH}});

  console.log('WebKit');
  const WEBDRIVER_PORT = String(await freePort());
  const quiet = {stdio: 'ignore'};
  const display = spawn(screen, [DISPLAY, '-screen', '0', '1280x1024x24'], quiet);
  const webdriver = spawn(driver, [`--port=${WEBDRIVER_PORT}`], {
    ...quiet,
    env: {...process.env, DISPLAY},
  });
  await after(1000);
  const webkit = await run(wtr, {
    environment: {ENGINE: 'webkit', DISPLAY, WEBDRIVER_PORT, MINIBROWSER_PATH},
  });
  webdriver.kill();
  display.kill();
  return firefox.code || webkit.code;
});
