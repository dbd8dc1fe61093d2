import {advanceWidths, measuredCharacters} from './metrics.gen.js';

/** How much wider than measured a label may turn out in another face and still fit. */
export const LABEL_GROWTH = 1.08;

/** How much wider than measured a figure is taken to be where a unit stands beside it: Arial's digits are 3 % wider. */
export const FIGURE_GROWTH = 1.03;

/** The same where there is hardly room: as wide as Arial sets it. */
export const TIGHT_GROWTH = 1.04;

const FULL_WIDTH =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018-\u201d\u2026\u2014]/;
const WORD = /[\dA-Za-z%+.−]/;
const AUTOSPACE = 0.125;
const UNKNOWN = 0.6;

function advance(character: string, bold: boolean): number {
  if (FULL_WIDTH.test(character)) return 1;
  const at = measuredCharacters.indexOf(character);
  if (at < 0) return UNKNOWN;
  const packed = bold ? advanceWidths.bold : advanceWidths.regular;
  return parseInt(packed.slice(at * 2, at * 2 + 2), 36) / 1000;
}

/**
 * Width of a line of text in em: Chinese characters are 1 em, others as wide as in the figures face, with the space
 * that `text-autospace` sets between the two. The same in Node and in every browser, whatever fonts are there.
 */
export function measureEm(text: string, bold = false): number {
  let width = 0;
  let previous = '';
  for (const character of text) {
    width += advance(character, bold);
    const turns =
      (WORD.test(character) && FULL_WIDTH.test(previous)) ||
      (FULL_WIDTH.test(character) && WORD.test(previous));
    if (turns && !/[\u3000-\u303f\uff00-\uff60\u2018-\u201d]/.test(character + previous)) {
      width += AUTOSPACE;
    }
    previous = character;
  }
  return width;
}
