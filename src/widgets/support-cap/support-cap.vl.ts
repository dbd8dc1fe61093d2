// The spec of support-cap. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {at, boundMarks, chart, labels, line, ofRole, place, shape} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {
  bundledCap,
  bundledSummary,
  bundledText,
  derivedNumbers,
  rowIds,
} from './support-cap.bundled.js';
import {prepare} from './support-cap.drawing.js';
import {labelStyles, layout} from './support-cap.layout.js';
import {readingOf} from './support-cap.reading.js';
import {BREAKPOINT, VARIANTS} from './support-cap.variants.js';

/** The strokes of a hatched column, without an outline: how much of it was paid is not known. */
function hatch(width: number, height: number): string {
  const strokes: string[] = [];
  for (let sum = layout.step; sum < width + height; sum += layout.step) {
    const from = Math.max(0, sum - height);
    const to = Math.min(width, sum);
    strokes.push(`M${from},${sum - from}L${to},${sum - to}`);
  }
  return strokes.join('');
}

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  const {column, cap} = layout[form];
  const {x, y} = place;
  const zero = {expr: `datum.y + ${cap} + 0.5`};
  const end = {expr: `${x.expr} + ${column}`};
  return chart(
    [],
    [
      ofRole('rule', [
        line({x: at(x), y: at(y), y2: at({expr: 'datum.bottom'})}, {stroke: paint('rule')}),
      ]),
      ofRole('year', [
        shape(`'${hatch(column, cap)}'`, x, y, {
          fill: 'none',
          stroke: paint('accent-2-outline'),
          strokeWidth: strokeWidth.hatch,
        }),
        shape(`'M0,0H${column}V${layout.thick}H0Z'`, x, y, {
          fill: paint('accent-2-outline'),
          strokeWidth: 0,
        }),
        line({x: at(x), x2: at(end), y: at(zero)}),
      ]),
      boundMarks('accent-2-outline'),
      ...labels(labelStyles[form]),
    ],
  );
}

/** support-cap, as the build reads it. */
export const source: ChartSource = {
  tag: 'support-cap',
  attribute: '',
  breakpoint: BREAKPOINT,
  kinds: ['cap'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled: (_, language) => ({
    kind: 'cap',
    text: bundledText(language),
    rowIds,
    derived: derivedNumbers(),
    drawing: (form) => prepare(bundledCap(language), form, language),
    reading: readingOf(bundledCap(language), language, bundledSummary(language)),
  }),
};
