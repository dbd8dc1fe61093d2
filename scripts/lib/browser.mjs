import {posix, win32} from 'node:path';
import {aptCommands} from './apt.mjs';
import {Problem} from './run.mjs';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const advice = {
  linux: [
    'Debian:  sudo apt-get install chromium fonts-noto-cjk',
    'Ubuntu:  sudo snap install chromium && sudo apt-get install fonts-noto-cjk',
    'Fedora:  sudo dnf install chromium google-noto-sans-cjk-fonts',
  ],
  darwin: ['macOS:  brew install --cask google-chrome'],
  win32: ['Windows:  winget install Google.Chrome'],
};

/** The path of a Chromium or Chrome that starts, or undefined. */
export function findBrowser(machine) {
  const named = machine.environment.CHROME_PATH;
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Problem(`CHROME_PATH is ${named}, and there is no such file.`);
  }
  return candidates(machine).find((path) => machine.isFile(path) && starts(machine, path));
}

const SHELL = 'chromium-headless-shell';

/**
 * The path of Chromium's engine without its windows, or undefined: two thirds of the processor's time of a whole
 * Chromium. It draws letters a little elsewhere, keeps no page to come back to, and isolates no frame.
 */
export const findHeadlessShell = (machine) =>
  pathsOf(machine, [SHELL]).find((path) => machine.isFile(path) && starts(machine, path));

/** What the browser tests lack on this machine: `browser`, `font`, both or neither. */
export function missingForBrowserTests(machine) {
  return [
    ...(findBrowser(machine) ? [] : ['browser']),
    ...(lacksChineseFont(machine) ? ['font'] : []),
  ];
}

/** Finds a browser, installs one where that is possible, and returns its path. */
export function provideBrowser(machine) {
  let missing = missingForBrowserTests(machine);
  if (missing.length > 0) {
    for (const [command, ...commandArguments] of installCommands(machine, missing)) {
      machine.perform(command, commandArguments);
    }
    missing = missingForBrowserTests(machine);
  }
  if (missing.length > 0) throw new Problem(explain(machine, missing));
  return findBrowser(machine);
}

/** The commands that install what is missing; none where this machine does not let us. */
export function installCommands(machine, missing) {
  // Both packages at once: on a machine without a browser, fontconfig often arrives with it, and
  // only then could the font be looked for.
  const packages = missing.includes('browser')
    ? ['chromium', 'fonts-noto-cjk']
    : ['fonts-noto-cjk'];
  const commands = aptCommands(machine, packages);
  // Not every Debian or Ubuntu has it, and nothing needs it: by itself it may fail.
  if (missing.includes('browser')) commands.push(...aptCommands(machine, [SHELL]).slice(-1));
  return commands;
}

function candidates(machine) {
  const {platform, environment} = machine;
  if (platform === 'darwin') {
    return ['', environment.HOME ?? ''].flatMap((home) => [
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter(Boolean)
      .flatMap((folder) => [
        win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  return pathsOf(machine, namesOnPath);
}

/** Where programs of these names may be on Linux. */
function pathsOf({environment}, names) {
  const folders = [
    ...(environment.PATH ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

// Ubuntu's /usr/bin/chromium-browser may be a note that says to install a snap: it is a file, but
// does not run. On Windows `--version` opens a window.
function starts({platform, ask}, path) {
  return platform === 'win32' || ask(path, ['--version']).code === 0;
}

function lacksChineseFont({platform, ask}) {
  if (platform !== 'linux') return false;
  const {code, output} = ask('fc-list', [':lang=zh']);
  return code === 0 && output.trim() === '';
}

function explain({platform}, missing) {
  const things = missing.map((thing) =>
    thing === 'browser' ? 'Chromium or Chrome' : 'a Chinese font',
  );
  return [
    `The browser tests need ${things.join(' and ')}, which this machine lacks and setup could not install. Install with`,
    ...(advice[platform] ?? Object.values(advice).flat()).map((line) => `  ${line}`),
    ...(missing.includes('browser')
      ? ['or name a browser that is installed elsewhere: CHROME_PATH=/path/to/chromium npm test']
      : []),
  ].join('\n');
}
