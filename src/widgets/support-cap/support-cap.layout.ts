import {fontSize} from '../../theme/sizes.gen.js';

/** How each kind of label is set; font sizes in CSS px. */
const common = {
  heading: {fontSize: fontSize.heading, bold: true},
  unit: {fontSize: fontSize.unit},
  label: {fontSize: fontSize['label-narrow']},
  remark: {fontSize: fontSize.note, tone: 'ink-muted'},
} as const;
/** The figure where a larger one has no room. */
const smaller = {
  smaller: {fontSize: fontSize['number-m'], bold: true},
  least: {fontSize: fontSize['number-s'], bold: true},
} as const;
export const labelStyles = {
  wide: {...common, figure: {fontSize: fontSize.hero, bold: true}, ...smaller},
  narrow: {...common, figure: {fontSize: fontSize['hero-narrow'], bold: true}, ...smaller},
} as const;

/** Lengths in CSS px that spec and rows share. `cap` is how high the cap stands above zero: the one length with a value. */
export const layout = {
  wide: {
    figure: 80,
    mark: 110,
    lines: 138,
    /** The least width of the form, and how many years stand in a line. */
    least: 560,
    inLine: 3,
    /** The heading of the years from the top. */
    heading: 16,
    cap: 100,
    column: 84,
    gap: 14,
    /** Left of the years. */
    rule: 32,
    /** From the rule to what stands left of it. */
    inset: 16,
  },
  narrow: {
    figure: 62,
    mark: 86,
    lines: 112,
    least: 248,
    inLine: 3,
    /** The heading of the years from the last line below the figure. */
    heading: 36,
    cap: 72,
    column: 72,
    gap: 12,
  },
  line: 20,
  /** From line to line of a heading. */
  headingLine: 18,
  /** From the heading of the years to their ceiling. */
  ceiling: 36,
  /** As many years stand in a line where they have the whole of the wide form. */
  alone: 6,
  /** From one line of years to the next. */
  between: 32,
  /** From the zero line to the first label below it. */
  below: 20,
  remark: 16,
  markLength: 44,
  /** How thick a ceiling is, and how far apart the strokes of the hatch are. */
  thick: 3,
  step: 5,
  space: 5,
} as const;
