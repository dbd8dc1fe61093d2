// Writes dist/custom-elements.json, which editors and Storybook read.
import {mkdirSync, writeFileSync} from 'node:fs';
import {readManifest} from './lib/manifest.js';

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, {recursive: true});
writeFileSync(
  new URL('custom-elements.json', dist),
  `${JSON.stringify(readManifest(), null, 2)}\n`,
);
