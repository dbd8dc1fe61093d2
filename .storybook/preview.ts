import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import customElements from 'virtual:custom-elements';
import type {Manifest} from '../scripts/lib/manifest.js';
import '../stories/fonts.css';
import './preview.css';
import {argTypesOf} from './arg-types.js';
import {onStage} from './stage.js';
import {ChartFigure} from '../src/widgets/chart-figure/chart-figure.element.js';
import {switches} from './switches.js';

const manifest = customElements as Manifest;
setCustomElementsManifest(manifest);
ChartFigure.frameAddress = new URL('chart-frame.html', document.baseURI).href;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onStage],
  globalTypes: switches,
  initialGlobals: Object.fromEntries(Object.keys(switches).map((name) => [name, 'story'])),
  parameters: {
    layout: 'fullscreen',
    backgrounds: {disable: true},
    viewport: {disable: true},
    // A story is a part of a page, which has its own landmarks and headings.
    a11y: {config: {rules: [{id: 'region', enabled: false}]}},
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      source: {excludeDecorators: true},
    },
  },
};

export default preview;
