// The words of a bundled chart with what has been corrected in the rows that it shows.
import type {BundledChart, FigureText} from '../../src/render/definition.js';
import {corrections} from '../../src/rows/bundled.gen.js';
import {correctionsOf, type Correction} from '../../src/rows/corrections.js';
import {correctionWords, type Language} from '../../src/text/index.js';

/** The words of a bundled chart; `known` are the corrections of the bundled data. */
export const correctedText = (
  {text, rowIds}: Pick<BundledChart, 'text' | 'rowIds'>,
  language: Language,
  known: readonly Correction[] = corrections,
): FigureText => ({...text, ...correctionWords(correctionsOf(rowIds, known), language)});
