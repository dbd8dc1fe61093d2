import {fontSize} from '../../theme/sizes.gen.js';

const common = {
  heading: {fontSize: fontSize.heading, bold: true},
  remark: {fontSize: fontSize.note, tone: 'ink-muted'},
  year: {fontSize: fontSize.axis},
  published: {fontSize: fontSize.axis, tone: 'emphasis-ink'},
  figure: {fontSize: fontSize['number-s'], bold: true},
  unit: {fontSize: fontSize['label-narrow']},
} as const;
/** How each kind of label is set; font sizes in CSS px. */
export const labelStyles = {
  wide: {...common, name: {fontSize: fontSize.label}},
  narrow: {...common, name: {fontSize: fontSize['label-narrow']}},
} as const;

/** Lengths in CSS px that spec and rows share. */
export const layout = {
  /** Where the axis begins: right of what the rows are. */
  left: {wide: {'zh-CN': 196, en: 216}, narrow: {'zh-CN': 0, en: 0}},
  /** Least space between the two; letters are narrower than the room that is kept for them. */
  apart: {'zh-CN': 6, en: 0},
  /** The least width of a form. */
  least: {wide: 560, narrow: 248},
  /** Baseline of the words about publication, the axis, and the years below it. */
  published: 12,
  axis: 24.5,
  tick: 6,
  years: 42,
  /** From the axis to the first heading's baseline; from a heading to its first row; between rows; before a heading. */
  heading: {first: 76, next: 28},
  row: {
    wide: {first: 12, pitch: 44, plain: 36},
    narrow: {first: 12, pitch: 76, plain: 60},
  },
  /** From a row's top: the baseline of its name, that of the remark below it, and the middle of its mark. */
  name: {wide: 15, narrow: 14},
  remark: 17,
  /** From line to line of a name and of a remark, and the most lines of either. */
  lines: 18,
  remarkLines: 16,
  most: 4,
  mark: {wide: 14, narrow: {plain: 36, pitch: 52}},
  /** Marks: half a bar, the end of a bracket, a dot's radius, half a tile and its distance from the year's edge. */
  bar: 6,
  end: 6,
  dot: 5,
  tile: 13,
  inset: 2,
  /** From the end of a number in a tile to the edge of its time. */
  inTile: 5,
  /** Narrower than this, brackets keep no distance from the edges of their time. */
  leastInset: 12,
  /** Narrower than this a bar would hardly be seen. */
  leastBar: 4,
  /** Narrower than this a tile is a ring, as wide as a dot. */
  leastTile: 12,
  /** Narrow: how far the years' rules reach from the middle of a mark. */
  reach: 14,
  bottom: 4,
} as const;
