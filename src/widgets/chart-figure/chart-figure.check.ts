// What is asked of an author's spec before anything is drawn of it: pure, no network, no Vega.
import {ChartError} from '../../rows/errors.js';
import {refuseEndless} from './chart-figure.limits.js';

/** An author's Vega-Lite spec, parsed; nothing of it is trusted. */
export type OwnSpec = Readonly<Record<string, unknown>>;

/** The largest spec that is read, in characters. */
export const MOST_CHARACTERS = 1_000_000;

/** How deep objects and arrays of a spec may stand in one another: drawing reads them by recursion. */
const DEEPEST = 100;

/** Major versions of Vega-Lite whose specs the frame draws as they were meant. */
const KNOWN_MAJORS: readonly string[] = ['5', '6'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the text of a spec; errors name its address `where`, empty for one that stands in the tag. Throws ChartError: `spec-too-large`,
 * `spec-unreadable`, `spec-of-vega`, or `spec-failed` for what would make rows without end.
 *
 * What would configure the drawing library (`usermeta`), choose it (`$schema`), or reach a prototype is left out.
 */
export function readSpec(text: string, where: string): OwnSpec {
  if (text.length > MOST_CHARACTERS) throw new ChartError('spec-too-large', {where});
  const whole = jsonOf(text, where);
  if (!isObject(whole)) throw new ChartError('spec-unreadable', {where, reason: ''});
  const {$schema, ...spec} = whole;
  delete spec.usermeta;
  if (typeof $schema === 'string' && /\/schema\/vega\//.test($schema)) {
    throw new ChartError('spec-of-vega', {where});
  }
  refuseEndlessIn(spec, where);
  return spec;
}

/** The major version of Vega-Lite that a spec says it is written in, where the frame draws another; else undefined. */
export function foreignMajor(text: string): string | undefined {
  const major = /"\$schema"\s*:\s*"[^"]*\/schema\/vega-lite\/v(\d+)/.exec(text)?.[1];
  return major && !KNOWN_MAJORS.includes(major) ? major : undefined;
}

/** What JSON says, without what would reach a prototype. Throws ChartError `spec-unreadable`, which names `where`. */
export function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch (error) {
    throw new ChartError('spec-unreadable', {where, reason: (error as Error).message});
  }
}

/** Refuses what would be read or made without end; rows hold data, whatever their columns are called. */
function refuseEndlessIn(value: unknown, where: string, depth = 0, areRows = false): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) {
    throw new ChartError('spec-unreadable', {where, reason: `depth > ${DEEPEST}`});
  }
  for (const [key, inner] of Object.entries(value)) {
    const isRow = areRows || key === 'values' || key === 'datasets';
    if (!isRow) refuseEndless(key, inner);
    refuseEndlessIn(inner, where, depth + 1, isRow);
  }
}
