// The specs of base-roster, upright plaques and flat tiles. Read at build only; what ships is their compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {at, chart, labels, line, ofRole, place, shape, type Layer} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import type {ColorRole} from '../../theme/colors.gen.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {
  bundledRoster,
  bundledSummary,
  bundledText,
  derivedNumbers,
  rowIds,
} from './base-roster.bundled.js';
import {prepare} from './base-roster.drawing.js';
import {labelStyles} from './base-roster.layout.js';
import {readingOf} from './base-roster.reading.js';
import {BREAKPOINT, VARIANTS} from './base-roster.variants.js';

/** A plaque as a path, its outline 0.5 px inside its edge; a cut of 1.5 px rounds a corner in fewer bytes than a curve. */
const PLAQUE = `'M2,0.5H' + (broad - 2) + 'L' + (broad - 0.5) + ',2V' + (datum.height - 2) + 'L' + (broad - 2) + ',' + (datum.height - 0.5) + 'H2L0.5,' + (datum.height - 2) + 'V2Z'`;
const broad = '(datum.share * width - datum.less)';

function plaque(role: string, fill: ColorRole, stroke: ColorRole): Layer {
  return ofRole(role, [
    shape(PLAQUE.replaceAll('broad', broad), place.x, place.y, {
      fill: paint(fill),
      stroke: paint(stroke),
      strokeWidth: strokeWidth.hairline,
    }),
  ]);
}

/** The spec of one form. */
export function spec(kind: keyof typeof labelStyles, form: Form): TopLevelSpec {
  const [x, y] = [at(place.x), at(place.y)];
  const bracket = (level: string, role: ColorRole) =>
    ofRole(`line-${level}`, [
      line(
        {x, x2: at({expr: 'datum.endAt * width + datum.endDx'}), y},
        {stroke: paint(role), strokeWidth: strokeWidth.mark},
      ),
    ]);
  const elbow = (level: string, role: ColorRole) =>
    ofRole(`elbow-${level}`, [
      line(
        {x: at({expr: `${place.x.expr} + 0.75`}), y, y2: at({expr: 'datum.bottom'})},
        {stroke: paint(role), strokeWidth: strokeWidth.mark},
      ),
    ]);
  return chart(
    [],
    [
      bracket('national', 'accent-3'),
      bracket('others', 'accent-2'),
      ...(kind === 'upright' && form === 'narrow'
        ? [elbow('national', 'accent-3'), elbow('others', 'accent-2')]
        : []),
      plaque('national', 'accent-3', 'accent-3-ink'),
      plaque('others', 'accent-2', 'accent-2-outline'),
      plaque('unnamed', 'surface-sunken', 'rule-strong'),
      ...labels(labelStyles[kind][form]),
    ],
  );
}

/** base-roster, as the build reads it. */
export const source: ChartSource = {
  tag: 'base-roster',
  attribute: '',
  breakpoint: BREAKPOINT,
  kinds: ['upright', 'flat'],
  variants: VARIANTS,
  spec: (kind, form) => spec(kind as keyof typeof labelStyles, form),
  bundled: (_, language) => ({
    kind: language === 'zh-CN' ? 'upright' : 'flat',
    text: bundledText(language),
    rowIds,
    derived: derivedNumbers(),
    drawing: (form) => prepare(bundledRoster(language), form, language),
    reading: readingOf(bundledRoster(language), language, bundledSummary(language)),
  }),
};
