import {provideBrowser} from './browser.mjs';
import {machine} from './machine.mjs';
import {providePackages} from './packages.mjs';
import {Problem} from './run.mjs';

const oldestNode = [20, 19];

/** Makes a fresh clone ready; returns the browser's path when one was asked for. */
export async function setup({browser}) {
  checkNode(process.versions.node);
  const path = browser ? provideBrowser(machine) : undefined;
  await providePackages();
  return path;
}

/** Refuses a Node older than the tools' floor, which would fail later and less clearly. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Problem(`Node ${oldestNode.join('.')} or newer is needed; this is ${version}.`);
  }
}
