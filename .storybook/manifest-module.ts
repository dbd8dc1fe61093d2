import type {Plugin} from 'vite';
import {manifestSources, readManifest} from '../scripts/lib/manifest.js';

const NAME = 'virtual:custom-elements';

/** Gives Storybook the manifest of the sources as they are, and anew after a doc comment has changed. */
export function manifestModule(): Plugin {
  return {
    name: 'custom-elements-manifest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      for (const path of manifestSources()) {
        this.addWatchFile(new URL(`../${path}`, import.meta.url).pathname);
      }
      return `export default ${JSON.stringify(readManifest())}`;
    },
  };
}
