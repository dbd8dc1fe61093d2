// What a spec would make without end: numbers in it that ask for more rows, bins or ticks than a browser can hold.
import {ChartError} from '../../rows/errors.js';

/** The most rows, bins, steps or ticks that a spec may ask for by a number. */
const MOST = 100_000;

/** Names of numbers that say how many of something are made. */
const COUNTS = ['steps', 'minsteps', 'maxsteps', 'maxbins', 'tickCount', 'order', 'levels'];

/** Names of what runs from a start to a stop. */
const RANGES = ['sequence', 'keyvals'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many numbers a range makes; not a number where it is none. */
const lengthOf = ({start = 0, stop, step = 1}: Record<string, unknown>) =>
  Math.abs((Number(stop) - Number(start)) / Number(step));

/** How many lines a grid of meridians and parallels has. */
function linesOf({step, stepMinor, stepMajor}: Record<string, unknown>): number {
  const least = [step, stepMinor, stepMajor].flat().filter((size) => size !== undefined);
  return Math.max(0, ...least.map((size) => 360 / Math.abs(Number(size))));
}

function countOf(key: string, value: unknown): number {
  if (COUNTS.includes(key)) return typeof value === 'number' ? value : 0;
  if (!isObject(value)) return 0;
  if (RANGES.includes(key)) return lengthOf(value);
  return key === 'graticule' ? linesOf(value) : 0;
}

/** Throws ChartError `spec-failed` where a part of a spec would make more than a browser can hold. */
export function refuseEndless(key: string, value: unknown): void {
  if (countOf(key, value) > MOST) {
    throw new ChartError('spec-failed', {reason: `${key} > ${MOST}`});
  }
}
