import type {ChartError} from './errors.js';

/** Rows as they came: the heads of their columns, and cells that nobody has read yet. */
export interface RawRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Of how many rows these are the sums or the numbers; they are what was given where it is not set. */
  readonly gatheredFrom?: number;
  /** What was left out before the rows were read, and why. */
  readonly problems?: Problems;
}

/** What could not be read: how many rows for it, and the first of the reasons. */
export interface Problems {
  /** How many rows are left out. */
  readonly count: number;
  readonly first: readonly ChartError[];
}

/** As many reasons as are kept; of the others the number. */
export const MOST_REASONS = 20;
