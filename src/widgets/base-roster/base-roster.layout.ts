import {fontSize} from '../../theme/sizes.gen.js';

/** How each kind of label is set; font sizes in CSS px. Names stand in plaques of a level. */
const common = {
  level: {fontSize: fontSize.label},
  muted: {fontSize: fontSize['label-narrow'], tone: 'ink-muted'},
} as const;
export const labelStyles = {
  upright: {
    wide: {
      ...common,
      count: {fontSize: fontSize['number-m']},
      national: {fontSize: 16, bold: true, align: 'center', tone: 'on-accent-3'},
      others: {fontSize: 16, bold: true, align: 'center', tone: 'on-accent-2'},
    },
    narrow: {
      ...common,
      level: {fontSize: fontSize['label-narrow']},
      count: {fontSize: 20},
      national: {fontSize: 13, bold: true, align: 'center', tone: 'on-accent-3'},
      others: {fontSize: 13, bold: true, align: 'center', tone: 'on-accent-2'},
    },
  },
  flat: {
    wide: {
      ...common,
      count: {fontSize: 20},
      national: {fontSize: 13, bold: true, tone: 'on-accent-3'},
      others: {fontSize: 13, bold: true, tone: 'on-accent-2'},
    },
    narrow: {
      ...common,
      count: {fontSize: 20},
      national: {fontSize: 12, bold: true, tone: 'on-accent-3'},
      others: {fontSize: 12, bold: true, tone: 'on-accent-2'},
    },
  },
} as const;

/** Upright plaques with their names from top to bottom, as Chinese has them. Lengths in CSS px. */
export const upright = {
  wide: {
    ...{gap: 8, first: 16, top: 64, height: 192, name: 28, pitch: 18, end: 20, line: 54},
    ...{least: 560, leastPlaque: 24},
  },
  narrow: {
    ...{gap: 2, first: 4, top: 68, height: 160, name: 22, pitch: 15, end: 18, line: 58},
    ...{least: 248, leastPlaque: 18},
  },
  /** A plaque is never wider than where there are this many. */
  slots: 8,
  /** The most characters of a name. */
  most: 12,
  /** Narrow: baseline of the first head, from head to head, and down to the elbow that leads to its plaques. */
  head: {first: 18, pitch: 30, elbow: 8},
} as const;

/**
 * Flat tiles with their names from left to right, as English has them; the top level in a column of its own where that
 * leaves no hole. `room` is that for a name, in columns of the least width.
 */
export const flat = {
  wide: {
    columns: [
      {many: 4, room: 112},
      {many: 2, room: 252},
    ],
    ...{gap: 8, height: 56, inset: 12, line: 16, bracket: 32, below: 8, least: 560},
  },
  narrow: {
    columns: [
      {many: 2, room: 104},
      {many: 1, room: 232},
    ],
    ...{gap: 8, height: 56, inset: 8, line: 15, bracket: 28, below: 8, least: 248},
  },
  /** From the last tile of a level to the heading of the next. */
  between: 28,
  /** The most lines of a name before tiles are wider, and at all; px above and below them. */
  lines: 3,
  most: 4,
  padding: 8,
  /** From line to line of a heading. */
  head: 18,
} as const;
