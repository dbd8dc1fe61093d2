import {figuresFace} from './face.gen.js';

let registered = false;

/**
 * Gives digits and signs a face of their own, once a page: the page's `SC Figures` where it links one, else faces of
 * the reader's device. A face declared inside a shadow root is ignored, so it is added to the document.
 */
export function registerFiguresFace(): void {
  if (registered || typeof FontFace === 'undefined') return;
  registered = true;
  for (const face of document.fonts) {
    if (face.family.replace(/["']/g, '') === figuresFace.family) return;
  }
  const {family, unicodeRange, regular, bold} = figuresFace;
  document.fonts.add(new FontFace(family, regular, {unicodeRange, weight: '400', display: 'swap'}));
  document.fonts.add(new FontFace(family, bold, {unicodeRange, weight: '700', display: 'swap'}));
}
