// What a page needs to tell whether it moves: the faces that the style sheets were measured with, and a watch.
import {readFileSync} from 'node:fs';
import {faces} from '../../../scripts/lib/drawn.js';
import type {Reader} from './reader.js';

/** A layout shift: its value, and the beginning of what moved. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

const fonts = faces
  .map(({family, path, weight, range}) => {
    const source = `url(data:font/woff2;base64,${readFileSync(path, 'base64')})`;
    const unicodeRange = range ? `unicode-range:${range}` : '';
    return `@font-face{font-family:'${family}';font-weight:${weight};src:${source};${unicodeRange}}`;
  })
  .join('');

/** The page asks for a file of this name when it has its faces. */
export const withFaces = /\/with-faces\.js$/;

/** For the head of a page, after its style sheets; keeps every layout shift. */
export const shiftWatch = `<style>body{margin:0}${fonts}</style><script>
  window.shifts = [];
  const describe = (node) => node?.outerHTML?.slice(0, 60) ?? node?.data;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput, sources} of list.getEntries()) {
      if (!hadRecentInput) shifts.push({value, moved: sources.map(({node}) => describe(node))});
    }
  }).observe({type: 'layout-shift', buffered: true});
  // A device may have none of the faces that embed.css names.
  Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => fetch('/with-faces.js'));
</script>`;

/** The shifts that the watch of a page has seen. */
export const shiftsOf = (reader: Reader): Promise<Shift[]> =>
  reader.page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
