/** Where a datum stands among the others: the number of its series, and its number there, from 0. */
export interface Place {
  readonly series: number;
  readonly datum: number;
}

/**
 * The datum that a key leads to, by its number among all: right and left go from datum to datum, down and up from series
 * to series, where there is one only from datum to datum too; Home and End to the ends of a series, with Control to those of
 * the figure. Without a current one every key leads to an end. Undefined for a key that leads nowhere.
 */
export function step(
  places: readonly Place[],
  current: number | undefined,
  key: string,
  ctrl = false,
): number | undefined {
  const last = places.length - 1;
  if (last < 0) return undefined;
  const {series} = places[current ?? 0]!;
  const isOne = places[last]!.series === 0;
  const inSeries = (wanted: number) =>
    places.flatMap((place, order) => (place.series === wanted ? [order] : []));
  if (key === 'Home') return ctrl || current === undefined ? 0 : inSeries(series)[0];
  if (key === 'End') return ctrl || current === undefined ? last : inSeries(series).at(-1);
  if (ctrl) return undefined;
  const forward = key === 'ArrowRight' || (isOne && key === 'ArrowDown');
  const back = key === 'ArrowLeft' || (isOne && key === 'ArrowUp');
  if (forward) return current === undefined ? 0 : Math.min(current + 1, last);
  if (back) return current === undefined ? last : Math.max(current - 1, 0);
  const towards = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (towards === 0) return undefined;
  if (current === undefined) return towards > 0 ? 0 : last;
  const next = inSeries(series + towards);
  const {datum} = places[current]!;
  return next.length > 0 ? next[Math.min(datum, next.length - 1)] : current;
}
