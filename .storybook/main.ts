import type {StorybookConfig} from '@storybook/web-components-vite';
import {filesBeside} from '../scripts/lib/beside.mjs';
import {manifestModule} from './manifest-module.js';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: filesBeside.map((name) => ({
    from: `../dist/cdn/${name}`,
    to: `/${name}`,
  })),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own parts are larger than Vite holds to be good for a page.
    build: {...vite.build, chunkSizeWarningLimit: Infinity},
    plugins: [...(vite.plugins ?? []), manifestModule()],
  }),
};

export default config;
