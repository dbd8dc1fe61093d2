// The spec of key-figures. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {at, boundMarks, chart, labels, line, ofRole, place, placeFrom} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {bundledDoubt, bundledFigures, bundledText, rowIds} from './key-figures.bundled.js';
import {prepare} from './key-figures.drawing.js';
import {labelStyles, TIGHT} from './key-figures.layout.js';
import {readingOf} from './key-figures.reading.js';
import {BREAKPOINT, VARIANTS} from './key-figures.variants.js';

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  const placing = form === 'wide' ? place : placeFrom(TIGHT);
  const [x, y] = [at(place.x), at(place.y)];
  const rule =
    form === 'wide'
      ? line({x, y, y2: at({expr: 'datum.bottom'})}, {stroke: paint('rule')})
      : line({x, x2: at({expr: 'width'}), y}, {stroke: paint('rule')});
  return chart(
    [],
    [
      ofRole('rule', [rule]),
      boundMarks('accent-outline', placing),
      ...labels(labelStyles[form], placing),
    ],
  );
}

/** key-figures, as the build reads it. */
export const source: ChartSource = {
  tag: 'key-figures',
  attribute: '',
  breakpoint: BREAKPOINT,
  kinds: ['figures'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled: (_, language) => ({
    kind: 'figures',
    text: bundledText(language),
    rowIds,
    drawing: (form) => prepare(bundledFigures(language), form, language),
    reading: readingOf(bundledFigures(language), language, bundledDoubt(language)),
  }),
};
