// The spec of new-widget. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {
  accentPaints,
  at,
  centreToBaseline,
  chart,
  label,
  line,
  on,
  rectangle,
} from '../../render/marks.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {bundledDoubt, bundledRows, bundledText, rowIds} from './new-widget.bundled.js';
import {prepare} from './new-widget.drawing.js';
import {layout, nameSize} from './new-widget.layout.js';
import {readingOf} from './new-widget.reading.js';
import {VARIANTS} from './new-widget.variants.js';

/** From zero to where the number of the longest bar has room. */
const scale = {
  domainMin: 0,
  domainMax: {expr: 'longest * width / (width - room)'},
  nice: false,
};

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  const {name, bar, gap, barHeight} = layout;
  const below = (pixels: number) => at({expr: `datum.y + ${pixels}`});
  const [top, bottom] = [below(bar), below(bar + barHeight[form])];
  const number = fontSize['number-s'];
  return chart(
    ['longest', 'room'],
    [
      rectangle({x: on(scale, 'value'), x2: {datum: 0}, y: top, y2: bottom}, accentPaints),
      line({x: at(0), y: below(bar - 4), y2: below(bar + barHeight[form] + 4)}, {xOffset: 0.5}),
      label('name', at(0), below(name), {fontSize: nameSize}),
      label(
        'value_text',
        on(scale, 'value'),
        below(bar + barHeight[form] / 2 + centreToBaseline(number)),
        {fontSize: number, bold: true, dx: gap},
      ),
    ],
  );
}

/** new-widget, as the build reads it. */
export const source: ChartSource = {
  tag: 'new-widget',
  attribute: '',
  kinds: ['bars'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled: (_, language) => ({
    kind: 'bars',
    text: bundledText(language),
    rowIds,
    drawing: (form) => prepare(bundledRows(language), form, language),
    reading: readingOf(bundledRows(language), language, bundledDoubt(language)),
  }),
};
