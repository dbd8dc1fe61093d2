// What a square of carrier-mix stands for: one thing, or ten, a hundred … where there would be too many squares.
import {amountOf} from '../../text/index.js';
import type {Mix, MixRow} from './carrier-mix.rows.js';

/** The most squares of one type, of all types, and of the total. */
const MOST = {type: 60, types: 240, total: 300} as const;

/** How many squares a row is drawn in, the last of them cut to its share; 0 where it has no number. */
export const squaresOf = ({quantity}: MixRow, per: number): number =>
  (amountOf(quantity) ?? 0) / per;

/** How many a square stands for: the least of 1, 10, 100 … that leaves room for all squares. */
export function perSquare(mix: Mix): number {
  for (let per = 1; ; per *= 10) {
    const types = mix.types.map((row) => Math.ceil(squaresOf(row, per)));
    const total = mix.total ? squaresOf(mix.total, per) : 0;
    const all = types.reduce((sum, squares) => sum + squares, 0);
    if (Math.max(...types) <= MOST.type && all <= MOST.types && total <= MOST.total) return per;
  }
}

/** Whether a square is cut to what is left of a number. */
export const hasCut = (rows: readonly MixRow[], per: number): boolean =>
  rows.some((row) => !Number.isInteger(squaresOf(row, per)));

/** Whether some type fills a square; beside a total that is far larger, none does. */
export function fillsSquares(mix: Mix): boolean {
  const most = Math.max(...mix.types.map((row) => squaresOf(row, perSquare(mix))));
  return most === 0 || most >= 1;
}
