import {ChartError} from '../rows/errors.js';
import type {FigureRequest} from './content.js';

/** A tag that draws its bundled rows only, as it chooses among them. */
export interface BundledOnly {
  readonly tag: string;
  /** The attribute that chooses a variant; empty where there is none to choose. */
  readonly attribute: string;
  /** Names of the variants, each of them names joined with `--`; the first is the default. */
  readonly variants: readonly string[];
  /** The names to be told of; those of the variants by default. */
  readonly known?: readonly string[];
}

/**
 * The bundled variant that a request asks for. Throws ChartError `rows-not-taken` for an author's own rows and
 * `unknown-choice` for a variant there is none of.
 */
export function bundledVariant(
  {rows, names}: FigureRequest,
  {tag, attribute, variants, known = variants}: BundledOnly,
): string {
  if (rows !== undefined) throw new ChartError('rows-not-taken', {tag});
  const variant = names.length > 0 ? names.join('--') : variants[0]!;
  if (!variants.includes(variant)) {
    const value = names.join(' ');
    throw new ChartError('unknown-choice', {attribute, value, known: known.join(' ')});
  }
  return variant;
}
