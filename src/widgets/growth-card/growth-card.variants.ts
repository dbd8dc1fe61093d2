/** The metrics that bundled rows have. */
export const METRICS: readonly string[] = ['contract-value', 'patents', 'market-entities'];

/** The bundled variants: every metric alone, and the two growths together in either order. */
export const VARIANTS: readonly string[] = [
  ...METRICS,
  'contract-value--patents',
  'patents--contract-value',
];

/** The metrics of a variant, in its order. */
export const metricsOf = (variant: string): string[] => variant.split('--');

/** The variant that shows some metrics. */
export const variantOf = (metrics: readonly string[]): string => metrics.join('--');
