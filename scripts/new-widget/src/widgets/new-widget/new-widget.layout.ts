import {roomFor} from '../../theme/lines.js';
import {fontSize} from '../../theme/sizes.gen.js';

/** Lengths in CSS px that rows and spec share. */
export const layout = {
  /** The narrowest graphic that there is. */
  least: 248,
  /** From one row to the next, from its top to the baseline of its name and to its bar. */
  pitch: 60,
  name: 14,
  bar: 22,
  /** From the end of a bar to its number. */
  gap: 8,
  barHeight: {wide: 26, narrow: 22},
} as const;

/** The size of a name. */
export const nameSize = fontSize['label-narrow'];

/** Whether a name fits into its line in every card. */
export const hasRoom = (name: string): boolean => roomFor(name) * nameSize <= layout.least;
