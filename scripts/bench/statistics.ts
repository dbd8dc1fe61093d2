/** The value below which a part of the numbers lies, between neighbours where it falls between them. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Quotients of what was measured in the same round; a round whose divisor is zero has none. */
export function ratios(numbers: readonly number[], divisors: readonly number[]): number[] {
  return numbers.flatMap((number, round) => (divisors[round] ? [number / divisors[round]] : []));
}

/** The same things in a random order. */
export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({thing, place: Math.random()}))
    .sort((a, b) => a.place - b.place)
    .map(({thing}) => thing);
}
