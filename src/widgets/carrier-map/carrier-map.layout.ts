import {fontSize, size} from '../../theme/sizes.gen.js';

/** Lengths in CSS px that spec and rows share. */
export const layout = {
  tile: size['map-tile'],
  gap: size['map-gap'],
  /** The outline of a tile, within it. */
  tileEdge: 1.5,
  /** The narrowest graphic. */
  least: {wide: 560, narrow: 248},
  /** How many columns of tiles have a list beside them. */
  mostBeside: 4,
  /** From a tile's top to the baseline of its name, from line to line, and to that of its number. */
  baseline: 21,
  lineHeight: 16,
  number: 58,
  /** Font sizes of the numbers in tiles: the first that all have room in. */
  numberSizes: [16, 13, 12],
  /** Between the map and the list beside it. */
  beside: 36,
  /** How wide a name in the list may be: the narrowest list beside four columns, less its indent; and a line at most. */
  listRoom: 218,
  listMost: 226,
  /** From an open dot's left edge to the name, and its radius. */
  indent: 14,
  dot: 4,
  /** In the tile: where the pins stand, how large they and the rings under them are, and from its edge to the labels. */
  pins: {
    x: 16,
    upper: 36.5,
    aboveNumber: 34,
    lower: 54.5,
    /** From pin to pin where they have no labels, and from the last to the tile's edge. */
    pitch: 14,
    end: 8,
    radius: 5,
    ring: 4,
    labels: {wide: 9, narrow: 6},
  },
} as const;

/** Font sizes and baselines of one language in one form, in CSS px; steps lead from one baseline to the next. */
interface Setting {
  readonly mapTop: number;
  readonly figure: number;
  readonly figureSize: number;
  readonly unitSize: number;
  /** Where the two lines about the figure stand, and how far from the left; narrow: at the right edge. */
  readonly aside: readonly number[];
  readonly asideLeft: number;
  /** Where the rule between figure and list is; narrow: how far below the map. */
  readonly rule: number;
  readonly label: number;
  readonly remark: number;
  /** From a tile's left edge to its name. */
  readonly inset: number;
  /** Labels of pins: font size of a name, and from a baseline up to the one above it in a name, to the level, and on. */
  readonly baseName: number;
  readonly baseLines: {readonly name: number; readonly level: number; readonly base: number};
  readonly steps: {
    readonly rule: number;
    readonly heading: number;
    readonly remark: number;
    readonly item: number;
    readonly part: number;
  };
}

const chinese = {
  label: fontSize['label-narrow'],
  remark: fontSize['label-narrow'],
  inset: 8,
  baseName: fontSize['label-narrow'],
  baseLines: {name: 16, level: 16, base: 25},
  steps: {rule: 23.5, heading: 22, remark: 20, item: 24, part: 26},
};
const english = {
  label: fontSize['label-narrow'],
  remark: fontSize.note,
  inset: 8,
  baseName: fontSize.note,
  baseLines: {name: 14, level: 14, base: 20},
  steps: {rule: 21.5, heading: 20, remark: 16, item: 24, part: 28},
};

/** First baseline of a heading. */
export const HEADING = 18;

/** How each language is set in each form. */
export const settings: Record<'zh-CN' | 'en', Record<'wide' | 'narrow', Setting>> = {
  'zh-CN': {
    wide: {
      ...chinese,
      mapTop: 4,
      figure: 70,
      figureSize: fontSize.hero,
      unitSize: 16,
      aside: [98, 118],
      asideLeft: 0,
      rule: 134.5,
    },
    narrow: {
      ...chinese,
      mapTop: 92,
      figure: 66,
      figureSize: fontSize['hero-narrow'],
      unitSize: fontSize.unit,
      aside: [46, 66],
      asideLeft: 0,
      rule: 20.5,
    },
  },
  en: {
    wide: {
      ...english,
      mapTop: 4,
      figure: 84,
      figureSize: 48,
      unitSize: 16,
      aside: [68, 84],
      asideLeft: 72,
      rule: 104.5,
    },
    narrow: {
      ...english,
      inset: 5,
      mapTop: 100,
      figure: 78,
      figureSize: fontSize['hero-narrow'],
      unitSize: fontSize.unit,
      aside: [62, 78],
      asideLeft: 0,
      rule: 20.5,
    },
  },
};
