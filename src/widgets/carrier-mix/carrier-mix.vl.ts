// The spec of carrier-mix. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {
  accentPaints,
  at,
  chart,
  hatchShape,
  labels,
  line,
  ofRole,
  place,
  shape,
} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {
  bundledMix,
  bundledSummary,
  bundledText,
  derivedNumbers,
  rowIds,
} from './carrier-mix.bundled.js';
import {prepare} from './carrier-mix.drawing.js';
import {HATCH, labelStyles, layout, square} from './carrier-mix.layout.js';
import {readingOf} from './carrier-mix.reading.js';
import {BREAKPOINT, VARIANTS} from './carrier-mix.variants.js';

/** How much wider each gap of an open run is than the last, so that it has no end to read. */
const GROWTH = 1.085;

/** The strokes of a run whose gaps widen to the right, and its closed edges. */
function runPath(): string {
  const {length, open, step} = layout.run;
  const [top, bottom] = [-square.side / 2 + 0.5, square.side / 2 - 0.5];
  const high = bottom - top;
  const strokes: string[] = [`M${open},${top}H0.5V${bottom}H${open}`];
  for (let x = step, wide = step; x - high < length; wide *= GROWTH, x += wide) {
    const [from, to] = [Math.max(0.5, x - high), Math.min(x, length)];
    const [low, up] = [from - (x - high), to - (x - high)].map((across) => bottom - across);
    strokes.push(`M${from.toFixed(1)},${low!.toFixed(1)}L${to.toFixed(1)},${up!.toFixed(1)}`);
  }
  return strokes.join('');
}

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  const {side, gap, across} = square;
  const {length, open} = layout.run;
  const {x, y} = place;
  const inColumn = {expr: `${x.expr} + datum.column * pitch`};
  const half = side / 2;
  const [near, far] = [0.75, side - 0.75];
  const stroke = {fill: 'none', stroke: paint('accent-outline')};
  const whole = `'M${near},${near - half}H${far}V${half - near}H${near}Z'`;
  const edge = {strokeWidth: strokeWidth.mark, strokeJoin: 'round'};
  const rule =
    form === 'wide'
      ? line({x: at(x), y: at(y), y2: at({expr: 'datum.bottom'})}, {stroke: paint('rule')})
      : line({x: at(x), x2: at({expr: 'width'}), y: at(y)}, {stroke: paint('rule')});
  return chart(
    [],
    [
      ofRole('rule', [rule]),
      ofRole('planned', [shape(whole, inColumn, y, {...stroke, ...edge})]),
      ofRole('built', [shape(whole, inColumn, y, {...accentPaints, ...edge})]),
      ofRole('cut-fill', [
        shape(`'M0,${-half}H' + datum.wide + 'V${half}H0Z'`, inColumn, y, {
          fill: accentPaints.fill,
          strokeWidth: 0,
        }),
      ]),
      ofRole('cut', [
        shape('datum.path', inColumn, y, {fill: paint('accent-outline'), strokeWidth: 0}),
      ]),
      ofRole('run', [
        shape(`'${runPath()}'`, x, y, {...stroke, strokeWidth: strokeWidth.hatch}),
        shape(`'M${open},${0.5 - half}H${length}M${open},${half - 0.5}H${length}'`, x, y, {
          ...stroke,
          strokeWidth: strokeWidth.hatch,
          strokeDash: [2, 4],
        }),
      ]),
      ofRole('unsplit', [
        {
          mark: {
            type: 'point',
            shape: hatchShape(1, HATCH),
            size: (side - 1) ** 2,
            opacity: 1,
            ...stroke,
            strokeWidth: strokeWidth.hatch,
          },
          encoding: {x: at({expr: `${inColumn.expr} + ${half}`}), y: at(y)},
        },
      ]),
      ...labels(labelStyles[form]),
    ],
    {
      pitch:
        form === 'wide' ? `${side + gap}` : `min(${side + gap}, (width - ${side}) / ${across - 1})`,
    },
  );
}

/** carrier-mix, as the build reads it. */
export const source: ChartSource = {
  tag: 'carrier-mix',
  attribute: '',
  breakpoint: BREAKPOINT,
  kinds: ['mix'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled: (_, language) => ({
    kind: 'mix',
    text: bundledText(language),
    rowIds,
    derived: derivedNumbers(),
    drawing: (form) => prepare(bundledMix(language), form, language),
    reading: readingOf(bundledMix(language), language, bundledSummary(language)),
  }),
};
