import {fontSize} from '../../theme/sizes.gen.js';

/** Below this width of a narrow graphic, in CSS px, its letters are smaller. */
export const TIGHT = 276;

/** A size of the narrow form: from `TIGHT` on, and below it. */
const narrow = (usual: number, tight: number) => ({expr: `width < ${TIGHT} ? ${tight} : ${usual}`});

/** How each kind of label is set; font sizes in CSS px. */
export const labelStyles = {
  wide: {
    name: {fontSize: fontSize.label},
    figure: {fontSize: fontSize['number-l'], bold: true},
    unit: {fontSize: fontSize.unit},
    key: {fontSize: fontSize.note, tone: 'ink-muted'},
  },
  narrow: {
    name: {fontSize: narrow(13, 12)},
    figure: {fontSize: narrow(fontSize['number-m'], 24), bold: true},
    unit: {fontSize: narrow(14, 12)},
    lead: {fontSize: narrow(14, 12), align: 'right'},
    key: {fontSize: fontSize.note, tone: 'ink-muted'},
  },
} as const;

/** Lengths in CSS px that spec and rows share. */
export const layout = {
  /** Space between a figure and its words. */
  space: 5,
  mark: {wide: 44, narrow: 27, key: 30},
  wide: {
    /** Baselines: of the first line of a name, from line to line, and of the figure; Chinese, then English. */
    name: 16,
    line: 20,
    figure: {'zh-CN': 80, en: 124},
    /** English has the word before a number above it and the unit below it. */
    above: 38,
    below: 22,
    /** From the figure's baseline, or the unit's below it, to the middle of the mark, and on to the end of the rules. */
    mark: 26,
    end: 8,
    /** From a rule to what stands right of it. */
    inset: 18,
    /** Least space between two columns, and the least width of the form. */
    between: 16,
    least: 560,
    /** The most lines of a name above a figure; the figure stands lower for each. */
    lines: {'zh-CN': 2, en: 3},
    /** Up to so many columns share what they leave of the width. */
    few: 3,
  },
  narrow: {
    pitch: {'zh-CN': 52, en: 64},
    /** From the middle of a row to the baseline of a figure and of one line of its name. */
    figure: 9,
    name: 5,
    /** The least width of the form, the least and the most of a name in it in em, and its lines beside a figure. */
    least: 248,
    leastName: 4,
    mostName: 24,
    nearer: 1,
    lines: 3,
    /** The baseline of a name above its figure, from the top of the row. */
    first: 20,
  },
  /** From the figures to the baseline of the key of the marks, and between its lines. */
  key: {gap: 28, line: 20, after: 8},
} as const;
