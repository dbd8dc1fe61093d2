import {fontSize, size} from '../../theme/sizes.gen.js';

/** The pictures of growth-card: one growth, several growths on one index scale, and amounts over unequal periods. */
export type Kind = 'single' | 'several' | 'pace';

/** Lengths and font sizes in CSS px that spec and rows share. */
export const layout = {
  single: {
    wide: {
      barHeight: size.bar,
      gap: 12,
      inset: 16,
      rateGap: 14,
      rate: fontSize.hero,
      smallestRate: 32,
      period: 16,
      figure: 20,
    },
    narrow: {
      barHeight: size['bar-narrow'],
      gap: 8,
      inset: 10,
      rateGap: 5,
      rate: fontSize['hero-narrow'],
      smallestRate: 28,
      period: 14,
      figure: 18,
    },
  },
  several: {
    wide: {
      barTop: 44,
      barHeight: 32,
      pitch: 92,
      inset: 12,
      baseline: 33,
      name: 16,
      rate: fontSize['number-l'],
      period: 13,
      figure: 16,
    },
    narrow: {
      barTop: 36,
      barHeight: 28,
      pitch: 80,
      inset: 10,
      baseline: 23,
      name: 14,
      rate: 28,
      period: 13,
      figure: 15,
    },
  },
  pace: {
    wide: {
      columnHeight: 136,
      foot: 204,
      panel: {base: 102, share: 0.15},
      inset: 14,
      stocks: [52, 44, 36],
      average: 15,
      totals: [fontSize['number-l'], 28, 22, 18],
      unit: 14,
      caption: 13,
      axis: fontSize.axis,
      totalRise: 78,
      captionRise: 54,
    },
    narrow: {
      columnHeight: 128,
      foot: 264,
      panel: {base: 0, share: 0},
      inset: 10,
      stocks: [44, 36, 28],
      rankSizes: [16, 14, 13, 12],
      average: 14,
      totals: [fontSize['number-m'], 24, 20, 16],
      unit: 14,
      caption: 13,
      axis: fontSize.axis,
      totalRise: 75,
      captionRise: 50,
    },
  },
} as const;
