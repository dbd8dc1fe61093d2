import {fontSize} from '../../theme/sizes.gen.js';

/** How each kind of label is set; font sizes in CSS px. */
export const labelStyles = {
  label: {fontSize: 13},
  labelEnd: {fontSize: 13, align: 'right'},
  muted: {fontSize: 13, tone: 'ink-muted'},
  unit: {fontSize: 14, align: 'right'},
  heading: {fontSize: 14, bold: true},
  strong: {fontSize: 16, bold: true},
  figure: {fontSize: fontSize['number-m'], bold: true},
  figureEnd: {fontSize: fontSize['number-m'], bold: true, align: 'right'},
  published: {fontSize: fontSize.axis, tone: 'emphasis-ink'},
  publishedEnd: {fontSize: fontSize.axis, tone: 'emphasis-ink', align: 'right'},
} as const satisfies Record<
  string,
  {fontSize: number; bold?: true; align?: 'right'; tone?: 'ink-muted' | 'emphasis-ink'}
>;

/** A kind of label. */
export type LabelStyle = keyof typeof labelStyles;

/** Lengths in CSS px that spec and rows share. */
export const layout = {
  /**
   * Least height of a tile; from its top to the baseline of its one line, its figure, what stands beside that, and the
   * first of several lines; from line to line, from the last to a figure below, and from either to its bottom.
   */
  tile: {
    height: 48,
    goal: 29,
    figure: 35,
    label: 33,
    upper: 20,
    pitch: 17,
    below: 30,
    afterLine: 11,
    afterFigure: 13,
  },
  /** Height of a track's heading, its baseline, and from line to line. */
  band: {height: 32, baseline: 21, pitch: 20},
  /** From a tile down to the day of publication beside it, on to its first line, from line to line; room of a line. */
  published: {dot: 4, first: 22, pitch: 16, room: 70},
  /** From a tile to the first line below it, between lines, and before a line with a chip. */
  line: {first: 24, pitch: 20, chip: 28},
  chip: {width: 16, gap: 6},
  wide: {
    /** Where the axis, the years and the first track are. */
    axis: 24,
    years: 47,
    top: 68,
    /** From a heading to the first tile, from a line to the next tile, from a tile to the next one. */
    belowBand: 16,
    belowLine: 24,
    belowTile: 12,
    /** From the lowest line of a track to the end of its rules, and on to the next track. */
    ruleEnd: 20,
    trackEnd: 12,
    /** The smallest width; what of a column is not room of its tiles and details, and where a line must end at most. */
    least: 560,
    tileAt: 0,
    beside: {tile: 24, detail: 24, most: 19},
    headingRoom: 548,
    /** Room of an undated sentence. */
    sentenceRoom: 440,
    sentenceAt: 80,
  },
  narrow: {
    axis: 0,
    years: 0,
    top: 0,
    belowBand: 12,
    belowLine: 16,
    belowTile: 12,
    ruleEnd: 8,
    trackEnd: 16,
    least: 248,
    tileAt: 64,
    beside: {tile: 88, detail: 76, most: 70},
    headingRoom: 232,
    sentenceRoom: 224,
    sentenceAt: 0,
  },
} as const;
