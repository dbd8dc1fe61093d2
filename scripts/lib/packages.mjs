import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Problem, root, run} from './run.mjs';

/** Installs the packages of package-lock.json unless node_modules holds exactly those. */
export async function providePackages() {
  const locked = readJson('package-lock.json');
  const installed = readJson(join('node_modules', '.package-lock.json'));
  if (packagesAreCurrent(locked, installed)) return;

  console.log('Installing packages.');
  const {code} = await run('npm ci --include=dev --no-audit --no-fund', {
    environment: {PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'},
  });
  if (code !== 0) throw new Problem('npm ci failed; its reason is above.');
}

/**
 * True when everything in `locked` (package-lock.json) is in `installed`, the list npm leaves in
 * node_modules. Contents are compared and not times, which a git checkout sets at will.
 */
export function packagesAreCurrent(locked, installed) {
  if (!locked || !installed) return false;
  return Object.entries(locked.packages).every(([path, expected]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return expected.optional === true;
    return found.version === expected.version && found.integrity === expected.integrity;
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
