import {fontSize} from '../../theme/sizes.gen.js';

/** How each kind of label is set; font sizes in CSS px. */
const common = {
  heading: {fontSize: fontSize.heading, bold: true},
  unit: {fontSize: fontSize.unit},
  label: {fontSize: fontSize['label-narrow']},
  remark: {fontSize: fontSize.note, tone: 'ink-muted'},
} as const;
export const labelStyles = {
  wide: {...common, figure: {fontSize: fontSize.hero, bold: true}},
  narrow: {...common, figure: {fontSize: fontSize['hero-narrow'], bold: true}},
} as const;

/** Lengths in CSS px that spec and rows share. `cap` is how high the cap stands above zero: the one length with a value. */
export const layout = {
  wide: {
    figure: 80,
    mark: 110,
    lines: 138,
    /** Where the years begin: from the right edge, and their heading and ceiling from the top. */
    right: 280,
    heading: 16,
    ceiling: 52,
    cap: 100,
    column: 84,
    gap: 14,
    /** Left of the years. */
    rule: 32,
  },
  narrow: {
    figure: 62,
    mark: 86,
    lines: 112,
    right: 0,
    heading: 168,
    ceiling: 204,
    cap: 72,
    column: 72,
    gap: 12,
    rule: 0,
  },
  line: 20,
  /** From the zero line to the first label below it. */
  below: 20,
  remark: 16,
  markLength: 44,
  /** How thick a ceiling is, and how far apart the strokes of the hatch are. */
  thick: 3,
  step: 5,
  space: 5,
} as const;
