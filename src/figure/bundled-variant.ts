import {ChartError} from '../rows/errors.js';

/** What an attribute chooses among. */
export interface Choice {
  readonly attribute: string;
  /** Names of the variants, each of them names joined with `--`; the first is the default. */
  readonly variants: readonly string[];
  /** The names to be told of; those of the variants by default. */
  readonly known?: readonly string[];
}

/** The bundled variant that an attribute's names ask for. Throws ChartError `unknown-choice` for one there is none of. */
export function bundledVariant(
  names: readonly string[],
  {attribute, variants, known = variants}: Choice,
): string {
  const variant = names.length > 0 ? names.join('--') : variants[0]!;
  if (!variants.includes(variant)) {
    const value = names.join(' ');
    throw new ChartError('unknown-choice', {attribute, value, known: known.join(' ')});
  }
  return variant;
}
