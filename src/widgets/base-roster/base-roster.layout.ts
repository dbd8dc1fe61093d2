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
      provincial: {fontSize: 16, bold: true, align: 'center', tone: 'on-accent-2'},
    },
    narrow: {
      ...common,
      level: {fontSize: fontSize['label-narrow']},
      count: {fontSize: 20},
      national: {fontSize: 13, bold: true, align: 'center', tone: 'on-accent-3'},
      provincial: {fontSize: 13, bold: true, align: 'center', tone: 'on-accent-2'},
    },
  },
  flat: {
    wide: {
      ...common,
      count: {fontSize: 20},
      national: {fontSize: 13, bold: true, tone: 'on-accent-3'},
      provincial: {fontSize: 13, bold: true, tone: 'on-accent-2'},
    },
    narrow: {
      ...common,
      count: {fontSize: 20},
      national: {fontSize: 12, bold: true, tone: 'on-accent-3'},
      provincial: {fontSize: 12, bold: true, tone: 'on-accent-2'},
    },
  },
} as const;

/** Upright plaques with their names from top to bottom, as Chinese has them. Lengths in CSS px. */
export const upright = {
  wide: {gap: 8, first: 16, top: 64, height: 192, name: 28, pitch: 18, line: 54},
  narrow: {gap: 2, first: 4, top: 68, height: 160, name: 22, pitch: 15, line: 58},
} as const;

/** Flat tiles with their names from left to right, as English has them; the national base in a column of its own. */
export const flat = {
  wide: {columns: 4, gap: 8, height: 56, inset: 12, room: 112, line: 16, bracket: 32, below: 8},
  narrow: {columns: 2, gap: 8, height: 56, inset: 8, room: 104, line: 15, bracket: 28, below: 8},
  /** Narrow: from the last tile of a level to the heading of the next. */
  between: 28,
} as const;
