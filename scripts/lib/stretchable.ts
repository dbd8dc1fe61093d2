// Turns the pictures of one chart at many widths into one template whose lengths are linear in the width.

/** A picture at one width of the graphic in CSS px, cut into its numbers and what is between them. */
interface Cut {
  width: number;
  texts: string[];
  numbers: number[];
}

/** How far a length of the template may be from Vega's, in CSS px. */
const TOLERANCE = 0.1;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

function cut({width, svg}: {width: number; svg: string}): Cut {
  return {
    width,
    texts: svg.split(NUMBER),
    numbers: (svg.match(NUMBER) ?? []).map(Number),
  };
}

const sameTexts = (a: Cut, b: Cut) => a.texts.join('\0') === b.texts.join('\0');

function isLinear(cuts: readonly Cut[]): boolean {
  const first = cuts[0]!;
  const last = cuts[cuts.length - 1]!;
  const span = last.width - first.width || 1;
  return cuts.every(
    (sample) =>
      sameTexts(sample, first) &&
      sample.numbers.every((number, slot) => {
        const share = (sample.width - first.width) / span;
        const expected =
          first.numbers[slot]! + (last.numbers[slot]! - first.numbers[slot]!) * share;
        return Math.abs(number - expected) <= TOLERANCE;
      }),
  );
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** A template over one stretch of widths: constant where nothing moves, else `w * slope + offset`. */
function template(first: Cut, last: Cut, source: string): string {
  const printed = source.match(NUMBER) ?? [];
  const slots = first.numbers.map((number, slot) => {
    const slope = (last.numbers[slot]! - number) / (last.width - first.width || 1);
    if (Math.abs(slope) < 1e-9) {
      return /\.\d{3}/.test(printed[slot]!) ? String(rounded(number, 2)) : printed[slot]!;
    }
    const factor = rounded(slope, 5);
    const offset = rounded(number - factor * first.width, 2);
    const product = factor === 1 ? 'w' : `w * ${factor}`;
    if (offset === 0) return `\${${product}}`;
    return `\${${product} ${offset < 0 ? '-' : '+'} ${Math.abs(offset)}}`;
  });
  return first.texts.map((text, index) => text + (slots[index] ?? '')).join('');
}

/**
 * The source of an expression in `svg` and `w` that draws what `draw` gives, for every whole width from `first` to
 * `last`. Where labels come and go with the width, it chooses between templates.
 */
export async function stretchable(
  draw: (width: number) => Promise<string>,
  first: number,
  last: number,
): Promise<string> {
  const known = new Map<number, Promise<Cut>>();
  const at = (width: number) => {
    const sample = known.get(width) ?? draw(width).then((svg) => cut({width, svg}));
    known.set(width, sample);
    return sample;
  };
  const spread = (from: number, to: number) => [
    ...new Set([0, 1, 2, 3, 4, 5, 6].map((part) => Math.round(from + (part * (to - from)) / 6))),
  ];
  const linear = async (from: number, to: number) =>
    isLinear(await Promise.all(spread(from, to).map(at)));
  const stretches: [number, number][] = [];
  for (let from = first; from <= last; from = stretches[stretches.length - 1]![1] + 1) {
    let reached = from;
    let beyond = last + 1;
    if (await linear(from, last)) reached = last;
    while (reached < last && beyond - reached > 1) {
      const middle = Math.floor((reached + beyond) / 2);
      if (await linear(from, middle)) reached = middle;
      else beyond = middle;
    }
    stretches.push([from, reached]);
  }
  const branches = await Promise.all(
    stretches.map(async ([from, to], order) => {
      const literal = `svg\`${template(await at(from), await at(to), await draw(from))}\``;
      return order < stretches.length - 1 ? `w < ${to + 1} ? ${literal} : ` : literal;
    }),
  );
  return branches.join('');
}
