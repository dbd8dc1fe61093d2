// Turns the pictures of one chart at many widths into one template whose lengths and labels follow the width.

/** A picture cut into what is the same at every width and, between, what may vary: numbers in tags, texts of labels. */
interface Cut {
  readonly fixed: readonly string[];
  readonly slots: readonly (number | string)[];
}

/** One slot at one width of the graphic, in CSS px. */
interface Sample {
  readonly width: number;
  readonly value: number | string;
}

/** How far a length of the template may be from Vega's, in CSS px. */
const TOLERANCE = 0.1;
/** Every how many px the chart is drawn where nothing turns. */
const STEP = 8;

/** A label's text, or a number that is a value of its own and not the end of a name such as accent-2. */
const SLOT =
  /(?<=<text [^>]*>)[^<]*|(?<![\w-]-?|[\w-]-)-?(?:\d+\.?\d*|\.\d+)(?=[^<]*>)|(?<=[MmHhVvLl,])-?\d+\.?\d*(?=[^<]*>)/g;

function cut(svg: string): Cut {
  const open = svg.replace(/(<text [^>]*)\/>/g, '$1></text>');
  const found = [...open.matchAll(SLOT)];
  const ends = [0, ...found.map((match) => match.index + match[0].length)];
  return {
    fixed: [
      ...found.map((match, order) => open.slice(ends[order], match.index)),
      open.slice(ends.at(-1)),
    ],
    slots: found.map(({0: text, index}) => (open[index - 1] === '>' ? text : Number(text))),
  };
}

/** Whether a straight line from the first sample to the last meets all between; for texts, whether all are one. */
function isStraight(samples: readonly Sample[]): boolean {
  const first = samples[0]!;
  const last = samples.at(-1)!;
  if (typeof first.value === 'string' || typeof last.value === 'string') {
    return samples.every(({value}) => value === first.value);
  }
  const slope = (last.value - first.value) / (last.width - first.width || 1);
  const start = first.value;
  return samples.every(
    ({width, value}) =>
      Math.abs((value as number) - start - slope * (width - first.width)) <= TOLERANCE,
  );
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The source of one stretch of a slot: its text, its length, or its length as `w * slope + offset`. */
function expression(samples: readonly Sample[]): string {
  const first = samples[0]!;
  const last = samples.at(-1)!;
  if (typeof first.value === 'string') return JSON.stringify(first.value);
  const slope = ((last.value as number) - first.value) / (last.width - first.width || 1);
  if (Math.abs(slope) < 1e-4) return String(rounded(first.value, 2));
  const factor = rounded(slope, 5);
  const offset = rounded(first.value - factor * first.width, 2);
  const product = factor === 1 ? 'w' : `w * ${factor}`;
  return offset === 0 ? product : `${product} ${offset < 0 ? '-' : '+'} ${Math.abs(offset)}`;
}

/** The source of a slot over all widths; literal text where nothing changes. */
function slotSource(samples: readonly Sample[]): string {
  const stretches: Sample[][] = [];
  let rest = samples;
  while (rest.length > 0) {
    let length = rest.length;
    while (length > 1 && !isStraight(rest.slice(0, length))) length -= 1;
    stretches.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  const sources = stretches.map(expression);
  if (sources.length === 1) {
    if (typeof samples[0]!.value === 'string') return samples[0]!.value;
    if (!sources[0]!.includes('w')) return sources[0]!;
  }
  const choice = sources.map((source, order) => {
    const next = stretches[order + 1];
    return next ? `w < ${next[0]!.width} ? ${source} : ` : source;
  });
  return `\${${choice.join('')}}`;
}

/**
 * The source of a template in `svg` and `w` that draws what `draw` gives, for every whole width from `first` to `last`.
 * Labels that come and go are empty where they are not there; all else must be the same marks at every width.
 */
export async function stretchable(
  draw: (width: number) => Promise<string>,
  first: number,
  last: number,
): Promise<string> {
  const cuts = new Map<number, Cut>();
  const at = async (width: number): Promise<Cut> => {
    const known = cuts.get(width) ?? cut(await draw(width));
    cuts.set(width, known);
    return known;
  };
  for (let from = first; from < last; from += STEP) {
    const to = Math.min(from + STEP, last);
    const widths = [from, Math.round((from + to) / 2), to];
    const three = await Promise.all(widths.map(at));
    const straight = three[0]!.slots.every((_, slot) =>
      isStraight(widths.map((width, order) => ({width, value: three[order]!.slots[slot]!}))),
    );
    if (!straight) for (let width = from; width < to; width += 1) await at(width);
  }
  const samples = [...cuts].sort(([a], [b]) => a - b);
  const {fixed, slots} = samples[0]![1];
  for (const [width, other] of samples) {
    if (other.fixed.join('\0') !== fixed.join('\0')) {
      throw new Error(`The marks at ${width} px are not those at ${first} px.`);
    }
  }
  const sources = slots.map((_, slot) =>
    slotSource(samples.map(([width, {slots: values}]) => ({width, value: values[slot]!}))),
  );
  const template = fixed.map((text, order) => text + (sources[order] ?? '')).join('');
  return `svg\`${template.replace(/<text [^>]*><\/text>/g, '')}\``;
}
