// Words for writing specs: marks placed in CSS px, with the sizes and colours of the theme. Runs at build only.
import type {TopLevelSpec} from 'vega-lite';
import type {ColorRole} from '../theme/colors.gen.js';
import {paint} from '../theme/paint.js';
import {strokeWidth} from '../theme/sizes.gen.js';

/** A length in CSS px, or a Vega expression that gives one. */
export type Pixels = number | {expr: string};

/** A layer of a spec. vega-lite's own types are too narrow for expressions in offsets. */
export type Layer = Record<string, unknown>;

/** A channel of an encoding: a field on a scale, or a place in CSS px. */
export type Channel = Record<string, unknown>;

/** A place in CSS px from the left or top edge of the graphic. */
export const at = (pixels: Pixels): Channel => ({value: pixels});

/** A place by a field on a shared quantitative scale, without an axis. */
export const on = (scale: object, field: string): Channel => ({
  field,
  type: 'quantitative',
  scale,
  axis: null,
});

/** The far end of a mark, on the same scale as its near end. */
export const upTo = (field: string): Channel => ({field});

/** Adds CSS px to a length. */
export function plus(pixels: Pixels, more: number): Pixels {
  return typeof pixels === 'number' ? pixels + more : {expr: `${pixels.expr} + ${more}`};
}

/** A Vega expression: the first of `sizes` for which `room` px hold a text `em` wide, else the last. */
export function largestThatFits(sizes: readonly number[], em: string, room: string): string {
  const last = sizes.length - 1;
  return sizes
    .map((pixels, order) =>
      order < last ? `(${em}) * ${pixels} <= ${room} ? ${pixels} : ` : String(pixels),
    )
    .join('');
}

/** Distance from the middle of a line of digits or Chinese characters down to its baseline. */
export function centreToBaseline(fontSize: number): number {
  return Math.round(fontSize * 0.7) / 2;
}

/** The fill and outline of a solid mark. */
export interface Paints {
  fill: string;
  stroke: string;
}

/** The measured thing. */
export const accentPaints: Paints = {fill: paint('accent'), stroke: paint('accent-outline')};

/** A reference: the base year, the period compared with. */
export const basePaints: Paints = {fill: paint('mark-base'), stroke: paint('mark-base-stroke')};

/** Where a rectangle lies; `x` is its right end when `x2` is its left. */
export interface Box {
  x: Channel;
  x2: Channel;
  y: Channel;
  y2: Channel;
  top?: Pixels;
  bottom?: Pixels;
}

/** A rectangle outlined 1 px inside its edge, from `x2` on the left to `x` on the right, less a gap in CSS px. */
export function rectangle(box: Box, paints: Paints, filter?: string, gap = 0): Layer {
  const {top = 0, bottom = 0, ...encoding} = box;
  return {
    ...(filter ? {transform: [{filter}]} : {}),
    mark: {
      type: 'rect',
      ...paints,
      strokeWidth: 1,
      xOffset: -0.5 - gap,
      x2Offset: 0.5,
      yOffset: plus(top, 0.5),
      y2Offset: plus(bottom, -0.5),
    },
    encoding,
  };
}

/** How a label is set; `fontSize` in CSS px, `color` a paint, offsets in CSS px. */
export interface LabelStyle {
  fontSize: Pixels;
  color?: string;
  bold?: boolean;
  align?: 'left' | 'right' | 'center';
  dx?: Pixels;
  dy?: Pixels;
  /** A Vega expression: where it is false the label is not there. */
  when?: string;
  lineHeight?: number;
}

/** A label: the text of a field, its baseline at `y`. */
export function label(field: string, x: Channel, y: Channel, style: LabelStyle): Layer {
  const {color, bold, dx, dy, when, ...mark} = style;
  const text = `datum.${field}`;
  return {
    mark: {
      type: 'text',
      // As an encoding it would be four times as long an expression for a phone to work out.
      text: {expr: when ? `${when} ? ${text} : ''` : text},
      fill: color ?? paint('ink'),
      ...mark,
      ...(bold ? {fontWeight: 700} : {}),
      ...(dx === undefined ? {} : {xOffset: dx}),
      ...(dy === undefined ? {} : {yOffset: dy}),
    },
    encoding: {x, y},
  };
}

/** A line 1 px wide between two places. */
export function line(encoding: Record<string, Channel>, mark: object = {}): Layer {
  return {mark: {type: 'rule', ...mark}, encoding};
}

/** A path in CSS px, a Vega expression, as the shape of a symbol at a place. */
export function shape(path: string, x: Pixels, y: Pixels, mark: object): Layer {
  return {
    mark: {type: 'point', shape: {expr: path}, size: 4, opacity: 1, ...mark},
    encoding: {x: at(x), y: at(y)},
  };
}

/** A disc or a ring, its radius in CSS px. */
export function circle(radius: number, x: Pixels, y: Pixels, mark: object): Layer {
  return {
    mark: {type: 'point', shape: 'circle', size: (2 * radius) ** 2, opacity: 1, ...mark},
    encoding: {x: at(x), y: at(y)},
  };
}

/** Where a row stands: Vega expressions for CSS px. */
export interface Placing {
  readonly x: {readonly expr: string};
  readonly y: {readonly expr: string};
}

/** Where a row of a Sheet stands. */
export const place: Placing = {x: {expr: 'datum.at * width + datum.dx'}, y: {expr: 'datum.y'}};

/** The same where a graphic narrower than `limit` CSS px has places of its own. */
export const placeFrom = (limit: number): Placing => ({
  ...place,
  x: {expr: `(width < ${limit} && datum.tight ? datum.tight : ${place.x.expr})`},
});

/** How each style of a Sheet's labels is set. */
export type LabelStyles = Readonly<
  Record<string, {fontSize: Pixels; bold?: true; align?: 'right' | 'center'; tone?: ColorRole}>
>;

/** The labels of a Sheet: a layer for each style. */
export function labels(styles: LabelStyles, {x, y} = place): Layer[] {
  return Object.entries(styles).map(([style, {tone, ...set}]) => ({
    transform: [{filter: `datum.role === 'label' && datum.style === '${style}'`}],
    ...label('text', at(x), at(y), {...set, ...(tone ? {color: paint(tone)} : {})}),
  }));
}

const BOUND = {dot: 4, ring: 3.25, head: 4.5} as const;

/**
 * Bound marks, in the notation of the number line, for rows of the role `bound` with their `bound` and `length` in CSS
 * px: a dot alone is exactly; a dot and a ray to the right at least; a ring and a ray more than; a dot and a ray to the
 * left at most. The row stands where the mark begins, `y` is its middle.
 */
export function boundMarks(outline: ColorRole, {x, y} = place): Layer {
  const {dot, ring, head} = BOUND;
  const stroke = {fill: 'none', stroke: paint(outline), strokeWidth: strokeWidth.mark};
  const disc = {fill: paint(outline), stroke: paint(outline), strokeWidth: strokeWidth.hairline};
  const beyond = (pixels: string) => ({expr: `${x.expr} + ${pixels}`});
  const of = (filter: string, layer: Layer) => ({transform: [{filter}], ...layer});
  const ray = (from: number) =>
    `'M${from},0H' + datum.length + 'M' + (datum.length - ${head}) + ',-${head}L' + datum.length + ',0L' + (datum.length - ${head}) + ',${head}'`;
  return ofRole('bound', [
    of("datum.bound === 'gte'", shape(ray(dot), x, y, stroke)),
    of("datum.bound === 'gt'", shape(ray(2 * dot), x, y, stroke)),
    of(
      "datum.bound === 'lte'",
      shape(`'M${head},-${head}L0,0L${head},${head}M0,0H' + (datum.length - ${dot})`, x, y, stroke),
    ),
    of("datum.bound === 'gt'", circle(ring, beyond(String(dot)), y, stroke)),
    of(
      "datum.bound !== 'gt'",
      circle(
        dot - 0.5,
        beyond(`(datum.bound === 'lte' ? datum.length - ${dot} : ${dot})`),
        y,
        disc,
      ),
    ),
  ]);
}

/** Layers that draw only the rows of one role. */
export function ofRole(role: string, layer: Layer[]): Layer {
  return {transform: [{filter: `datum.role === '${role}'`}], layer};
}

/** The whole spec: the data set `rows`, the signals that come with it or follow from others, and the layers. */
export function chart(
  signals: readonly string[],
  layer: Layer[],
  derived: Readonly<Record<string, string>> = {},
): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 600,
    height: 100,
    data: {name: 'rows'},
    params: [
      ...signals.map((name) => ({name, value: 0})),
      ...Object.entries(derived).map(([name, expr]) => ({name, expr})),
    ],
    layer,
  } as unknown as TopLevelSpec;
}

/**
 * The outline of a hatched box for a `point` mark, `wide` times as broad as high, its strokes at 45° and `step` half
 * heights apart. A mark of size s is √s CSS px high.
 */
export function hatchShape(wide: number, step = 1): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const strokes: string[] = [];
  for (let sum = -wide - 1 + step; sum < wide + 1; sum += step) {
    const from = Math.max(-wide, sum - 1);
    const to = Math.min(wide, sum + 1);
    strokes.push(`M${round(from)},${round(sum - from)}L${round(to)},${round(sum - to)}`);
  }
  return `M-${wide},-1H${wide}V1H-${wide}Z${strokes.join('')}`;
}
