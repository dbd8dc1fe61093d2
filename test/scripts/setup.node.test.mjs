import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  findBrowser,
  findHeadlessShell,
  installCommands,
  provideBrowser,
} from '../../scripts/lib/browser.mjs';
import {packagesAreCurrent} from '../../scripts/lib/packages.mjs';
import {checkNode} from '../../scripts/lib/setup.mjs';

const chromium = '/usr/bin/chromium';

/** A made-up computer; `performed` lists the commands that were run on it to change it. */
function computer({
  platform = 'linux',
  environment = {PATH: '/usr/local/bin:/usr/bin'},
  isRoot = true,
  files = [chromium],
  broken = [],
  commands = ['apt-get', 'fc-list'],
  fonts = 'Noto Sans CJK SC',
  install = () => {},
} = {}) {
  const self = {
    platform,
    environment,
    isRoot,
    files,
    fonts,
    performed: [],
    isFile: (path) => self.files.includes(path),
    ask(command) {
      if (self.files.includes(command)) return {code: broken.includes(command) ? 1 : 0, output: ''};
      if (!commands.includes(command)) return {code: undefined, output: ''};
      return {code: 0, output: command === 'fc-list' ? self.fonts : ''};
    },
    perform(command, commandArguments) {
      self.performed.push([command, ...commandArguments].join(' '));
      install(self, commandArguments);
    },
  };
  return self;
}

function installsWhatIsAsked(self, commandArguments) {
  if (commandArguments.includes('chromium')) self.files = [...self.files, chromium];
  if (commandArguments.includes('fonts-noto-cjk')) self.fonts = 'Noto Sans CJK SC';
}

describe('the browser', () => {
  it('is the one CHROME_PATH names', () => {
    const environment = {CHROME_PATH: '/opt/chrome', PATH: '/usr/bin'};
    assert.equal(
      findBrowser(computer({environment, files: ['/opt/chrome', chromium]})),
      '/opt/chrome',
    );
  });

  it('is no other one when CHROME_PATH names a file that is not there', () => {
    const environment = {CHROME_PATH: '/opt/chrome', PATH: '/usr/bin'};
    assert.throws(() => findBrowser(computer({environment})), /CHROME_PATH is \/opt\/chrome/);
  });

  it('is found on PATH, under any of its names', () => {
    const environment = {PATH: '/somewhere:/usr/bin'};
    const files = ['/somewhere/google-chrome-stable'];
    assert.equal(findBrowser(computer({environment, files})), files[0]);
  });

  it('is found at its usual place when PATH is empty', () => {
    assert.equal(findBrowser(computer({environment: {}})), chromium);
  });

  it('is passed over when it does not start', () => {
    const stub = '/usr/bin/chromium-browser';
    assert.equal(findBrowser(computer({files: [stub], broken: [stub]})), undefined);
    const files = [stub, '/opt/google/chrome/google-chrome'];
    assert.equal(findBrowser(computer({files, broken: [stub]})), files[1]);
  });

  it('is found on macOS, for all users and for one', () => {
    const place = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const environment = {HOME: '/Users/wei'};
    for (const path of [place, `/Users/wei${place}`]) {
      assert.equal(findBrowser(computer({platform: 'darwin', environment, files: [path]})), path);
    }
  });

  it('is found on Windows without being started', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const environment = {PROGRAMFILES: 'C:\\Program Files'};
    const windows = computer({platform: 'win32', environment, files: [path], broken: [path]});
    assert.equal(findBrowser(windows), path);
  });
});

describe('the headless shell', () => {
  const shell = '/usr/bin/chromium-headless-shell';

  it('is found beside the browser, whose place it does not take', () => {
    const machine = computer({files: [shell, chromium]});
    assert.equal(findHeadlessShell(machine), shell);
    assert.equal(findBrowser(machine), chromium);
  });

  it('is none where it is not there or does not start', () => {
    assert.equal(findHeadlessShell(computer()), undefined);
    assert.equal(findHeadlessShell(computer({files: [shell], broken: [shell]})), undefined);
  });
});

describe('installing', () => {
  it('does nothing where browser and font are there', () => {
    const machine = computer();
    assert.equal(provideBrowser(machine), chromium);
    assert.deepEqual(machine.performed, []);
  });

  it('updates the package lists, then installs browser and font in one go', () => {
    const machine = computer({files: [], fonts: '', install: installsWhatIsAsked});
    assert.equal(provideBrowser(machine), chromium);
    assert.equal(machine.performed.length, 3);
    assert.match(machine.performed[0], /^env DEBIAN_FRONTEND=noninteractive apt-get .*update$/);
    assert.match(machine.performed[1], /install --yes .*chromium fonts-noto-cjk$/);
    assert.match(machine.performed[2], /install --yes .* chromium-headless-shell$/);
  });

  it('installs the font with the browser where fc-list is not there to ask', () => {
    const machine = computer({files: [], commands: ['apt-get'], install: installsWhatIsAsked});
    assert.equal(provideBrowser(machine), chromium);
    assert.match(machine.performed[1], /chromium fonts-noto-cjk$/);
  });

  it('installs the font alone where only that is missing', () => {
    const machine = computer({fonts: '\n', install: installsWhatIsAsked});
    assert.equal(provideBrowser(machine), chromium);
    assert.match(machine.performed[1], /recommends fonts-noto-cjk$/);
  });

  it('uses sudo when it asks for no password', () => {
    const machine = computer({isRoot: false, commands: ['apt-get', 'sudo']});
    const commands = installCommands(machine, ['browser']);
    assert.deepEqual(
      commands.map((command) => command.slice(0, 3)),
      [
        ['sudo', '-n', 'env'],
        ['sudo', '-n', 'env'],
        ['sudo', '-n', 'env'],
      ],
    );
  });

  it('asks no font of macOS and Windows, which bring theirs', () => {
    const path = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    assert.equal(provideBrowser(computer({platform: 'darwin', files: [path], fonts: ''})), path);
  });
});

describe('where nothing can be installed, setup says what to install', () => {
  const cases = [
    ['Linux without apt-get', {commands: []}, /dnf install chromium google-noto-sans-cjk-fonts/],
    ['Linux without root or sudo', {isRoot: false}, /apt-get install chromium fonts-noto-cjk/],
    ['Ubuntu, where apt-get brings no browser', {}, /snap install chromium/],
    ['macOS', {platform: 'darwin'}, /brew install --cask google-chrome/],
    ['Windows', {platform: 'win32', environment: {}}, /winget install Google\.Chrome/],
    ['an unknown platform', {platform: 'freebsd'}, /CHROME_PATH=/],
  ];
  for (const [name, features, expected] of cases) {
    it(name, () => {
      assert.throws(() => provideBrowser(computer({files: [], ...features})), expected);
    });
  }

  it('names the font alone where only that is missing', () => {
    const machine = computer({isRoot: false, fonts: ''});
    assert.throws(() => provideBrowser(machine), /need a Chinese font, which/);
  });
});

describe('packages are current', () => {
  const locked = {
    packages: {
      '': {name: 'shuangchuang-charts'},
      'node_modules/lit': {version: '3.3.3', integrity: 'a'},
      'node_modules/esbuild-for-another-platform': {version: '1.0.0', optional: true},
    },
  };
  const lit = {version: '3.3.3', integrity: 'a'};
  const cases = [
    ['not before the first install', undefined, false],
    ['when all but another platform’s are there', {'node_modules/lit': lit}, true],
    ['whatever else is there', {'node_modules/lit': lit, 'node_modules/old': lit}, true],
    ['not when one is missing', {}, false],
    ['not when a version differs', {'node_modules/lit': {...lit, version: '3.3.2'}}, false],
    ['not when contents differ', {'node_modules/lit': {...lit, integrity: 'b'}}, false],
  ];
  for (const [name, packages, expected] of cases) {
    it(name, () => {
      assert.equal(packagesAreCurrent(locked, packages && {packages}), expected);
    });
  }
});

describe('Node', () => {
  it('is new enough from 20.19 on', () => {
    for (const version of ['20.19.0', '22.1.0', '24.0.0']) checkNode(version);
    for (const version of ['18.20.0', '20.9.0']) assert.throws(() => checkNode(version), /20\.19/);
  });
});
