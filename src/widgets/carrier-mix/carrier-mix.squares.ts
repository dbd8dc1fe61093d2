// The squares of carrier-mix: whole ones, and the last of a number, cut to its share.
import type {Place, Sheet} from '../../render/sheet.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {hatchStep, square} from './carrier-mix.layout.js';

/** How sure a number is: there, planned, or of parts that are not known. */
export type Sureness = 'built' | 'planned' | 'unsplit';

const {side, gap} = square;
const half = side / 2;
const px = (value: number) => Number(value.toFixed(2));

/** The outline of a box `wide` px broad as an area; all of it where nothing is left within. */
function outline(wide: number, thick: number): string {
  const outer = `M0,${-half}H${px(wide)}V${half}H0Z`;
  if (wide <= 2 * thick) return outer;
  const [top, bottom] = [thick - half, half - thick];
  return `${outer}M${thick},${top}V${bottom}H${px(wide - thick)}V${top}Z`;
}

/** The strokes at 45° in a box `wide` px broad, as areas that wind as its outline does. */
function strokes(wide: number): string {
  const across = strokeWidth.hatch / 2 / Math.SQRT2;
  const paths: string[] = [];
  for (let sum = hatchStep - half; sum < wide + half; sum += hatchStep) {
    const [from, to] = [Math.max(0, sum - half), Math.min(wide, sum + half)];
    const corners = [
      [from - across, sum - from - across],
      [to - across, sum - to - across],
      [to + across, sum - to + across],
      [from + across, sum - from + across],
    ].map(([x, y]) => `${px(Math.max(0, x!))},${px(Math.max(-half, Math.min(half, y!)))}`);
    paths.push(`M${corners.join('L')}Z`);
  }
  return paths.join('');
}

/** Draws a number of squares, `columns` in a line, the first line's middle at `y`; the last is cut to its share. */
export function drawSquares(
  sheet: Sheet,
  many: number,
  {place, columns, sureness}: {place: Place; columns: number; sureness: Sureness},
): void {
  for (let order = 0; order < many; order += 1) {
    const column = order % columns;
    const at = {...place, y: place.y + Math.floor(order / columns) * (side + gap)};
    const wide = Math.min(1, many - order) * side;
    if (wide === side) {
      sheet.mark(sureness, at, {column});
      continue;
    }
    const isHatched = sureness === 'unsplit';
    if (sureness === 'built') sheet.mark('cut-fill', at, {column, wide});
    const thick = isHatched ? strokeWidth.hatch : strokeWidth.mark;
    // However thin, what is hollow stays so.
    const path = outline(wide, sureness === 'built' ? thick : Math.min(thick, wide / 4));
    sheet.mark('cut', at, {column, path: path + (isHatched ? strokes(wide) : '')});
  }
}

/** How high some squares are, from the middle of their first line to that of their last. */
export const heightOf = (many: number, columns: number): number =>
  Math.max(0, Math.ceil(many / columns) - 1) * (side + gap);
