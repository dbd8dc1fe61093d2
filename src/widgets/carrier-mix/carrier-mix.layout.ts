import {fontSize, size} from '../../theme/sizes.gen.js';

/** A square and the space after it, CSS px; squares are never smaller, what is between them is where room is short. */
export const square = {side: size['unit-square'], gap: size['unit-gap'], across: 15} as const;

/** How far apart the strokes of a hatched square are in half squares, and in CSS px along an edge. */
export const HATCH = 0.54;
export const hatchStep = (HATCH * (square.side - 1)) / 2;

const common = {
  heading: {fontSize: fontSize.heading, bold: true},
  count: {fontSize: fontSize['number-s'], bold: true},
  some: {fontSize: fontSize.unit, bold: true},
} as const;
/** How each kind of label is set; font sizes in CSS px. */
export const labelStyles = {
  wide: {
    ...common,
    name: {fontSize: fontSize.label},
    unit: {fontSize: fontSize.unit},
    figure: {fontSize: fontSize.hero, bold: true},
    smaller: {fontSize: fontSize['number-m'], bold: true},
    label: {fontSize: fontSize['label-narrow']},
    muted: {fontSize: fontSize['label-narrow'], tone: 'ink-muted'},
  },
  narrow: {
    ...common,
    name: {fontSize: fontSize['label-narrow']},
    unit: {fontSize: fontSize['label-narrow']},
    figure: {fontSize: 48, bold: true},
    smaller: {fontSize: fontSize['number-m'], bold: true},
    label: {fontSize: fontSize['label-narrow']},
    muted: {fontSize: fontSize['label-narrow'], tone: 'ink-muted'},
  },
} as const;

/** Lengths in CSS px that spec and rows share. */
export const layout = {
  heading: 16,
  /** The first row's middle, and from row to row. */
  row: 48,
  pitch: 30,
  /** From line to line of a name and of a heading. */
  line: 18,
  /** The least width of each form. */
  least: {wide: 560, narrow: 248},
  /** Where squares and counts begin, left of them the names. */
  squares: {wide: {'zh-CN': 124, en: 150}, narrow: {'zh-CN': 112, en: 138}},
  /** From the squares to the counts, from a count to its unit, and from there to the end of a row. */
  counts: {wide: 103, narrow: 100},
  unit: 13,
  /** As many squares have room between names and counts. */
  beside: 5,
  end: {'zh-CN': 24, en: 12},
  /** From the middle of a row to its baseline, and on to the line below it. */
  baseline: 5,
  below: 20,
  /** Squares below the names: how many in a line, how wide all of them are beside a total, and from a name to them. */
  block: {columns: {wide: 10, narrow: square.across}, width: {wide: 245, narrow: 248}, after: 22},
  /** Squares with the card for themselves: the widest name left of them, and how many in a line. */
  alone: {name: 200, columns: 20, gap: 16},
  /** The run of unknown length: how long it is drawn, and from where on its edges are open. */
  run: {length: 88, open: 56, step: 4.5},
  /** The second plan: its baselines, and its squares from the top; narrow: from its own top. */
  total: {
    figure: {wide: 84, narrow: 66},
    aside: {wide: 64, narrow: 46},
    asideAt: {wide: 100, narrow: 100},
    grid: {wide: 112, narrow: 86},
  },
  /** Narrow: around the rule between the two plans. */
  between: 20,
} as const;
