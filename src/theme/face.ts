import {figuresFace} from './face.gen.js';

let registered = false;

/**
 * Gives digits and signs a face of their own, once a page: the page's `SC Figures` where it links one, else faces of
 * the reader's device. A face declared inside a shadow root is ignored, so it is added to the document.
 */
export function registerFiguresFace(): void {
  const {family, unicodeRange, source} = figuresFace;
  if (registered || [...document.fonts].some((face) => face.family.includes(family))) return;
  registered = true;
  for (const [weight, bold] of [
    ['400', ''],
    ['700', ' Bold'],
  ] as const) {
    const local = source.replace(/"\)/g, `${bold}")`);
    document.fonts.add(new FontFace(family, local, {unicodeRange, weight, display: 'swap'}));
  }
}
