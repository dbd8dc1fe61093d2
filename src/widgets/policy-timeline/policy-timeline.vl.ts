// The spec of policy-timeline. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {at, chart, circle, labels, line, ofRole, place, type Layer} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import type {ColorRole} from '../../theme/colors.gen.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {bundledSummary, bundledText, bundledTimeline, rowIds} from './policy-timeline.bundled.js';
import {prepare} from './policy-timeline.drawing.js';
import {labelStyles, layout} from './policy-timeline.layout.js';
import {readingOf} from './policy-timeline.reading.js';
import {BREAKPOINT, VARIANTS} from './policy-timeline.variants.js';

const end = {expr: 'datum.endAt * width + datum.endDx'};
const bottom = {expr: 'datum.bottom'};

const vertical = (role: string, mark: object): Layer =>
  ofRole(role, [line({x: at(place.x), y: at(place.y), y2: at(bottom)}, mark)]);
const horizontal = (role: string, mark: object): Layer =>
  ofRole(role, [line({x: at(place.x), x2: at(end), y: at(place.y)}, mark)]);

/** A box whose outline lies `inside` CSS px from its edge. */
const box = (role: string, mark: object, inside: number): Layer =>
  ofRole(role, [
    {
      mark: {type: 'rect', ...mark},
      encoding: {
        x: at({expr: `${place.x.expr} + ${inside}`}),
        x2: at({expr: `${end.expr} - ${inside}`}),
        y: at({expr: `datum.y + ${inside}`}),
        y2: at({expr: `datum.bottom - ${inside}`}),
      },
    },
  ]);

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  const accent = {stroke: paint('accent-outline'), strokeWidth: strokeWidth.mark};
  const tile = (track: string, outline: ColorRole) =>
    box(
      `tile-${track}`,
      {fill: 'none', stroke: paint(outline), strokeWidth: strokeWidth.mark, strokeJoin: 'round'},
      strokeWidth.mark / 2,
    );
  const ring = (track: string, outline: ColorRole) =>
    ofRole(`ring-${track}`, [
      circle(layout.dot, place.x, place.y, {
        fill: 'none',
        stroke: paint(outline),
        strokeWidth: strokeWidth.mark,
      }),
    ]);
  return chart(
    [],
    [
      vertical('rule', {stroke: paint('rule')}),
      vertical('now', {stroke: paint('rule-strong')}),
      horizontal('axis', {}),
      vertical('tick', {}),
      ofRole('published', [
        circle(layout.dot, place.x, place.y, {fill: paint('emphasis-ink'), strokeWidth: 0}),
      ]),
      horizontal('span', accent),
      vertical('end', accent),
      horizontal('open', {...accent, strokeDash: [2, 4]}),
      box('bar', {fill: paint('accent'), stroke: paint('accent-outline')}, 0.5),
      ofRole('dot', [
        circle(layout.dot, place.x, place.y, {
          fill: paint('accent'),
          stroke: paint('accent-outline'),
        }),
      ]),
      tile('first', 'accent-outline'),
      tile('second', 'accent-2-outline'),
      ring('first', 'accent-outline'),
      ring('second', 'accent-2-outline'),
      ...labels(labelStyles[form]),
    ],
  );
}

/** policy-timeline, as the build reads it. */
export const source: ChartSource = {
  tag: 'policy-timeline',
  attribute: '',
  breakpoint: BREAKPOINT,
  kinds: ['timeline'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled: (_, language) => ({
    kind: 'timeline',
    text: bundledText(language),
    rowIds,
    drawing: (form) => prepare(bundledTimeline(language), form, language),
    reading: readingOf(bundledTimeline(language), language, bundledSummary(language)),
  }),
};
