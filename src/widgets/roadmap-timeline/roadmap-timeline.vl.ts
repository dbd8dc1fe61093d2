// The specs of roadmap-timeline. Read at build only; what ships is their compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {chart, hatchShape, label, ofRole, type Channel, type Layer} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {strokeWidth} from '../../theme/sizes.gen.js';
import {bundledRoadmap, bundledSummary, bundledText, rowIdsOf} from './roadmap-timeline.bundled.js';
import {prepare} from './roadmap-timeline.drawing.js';
import {labelStyles, layout} from './roadmap-timeline.layout.js';
import {readingOf} from './roadmap-timeline.reading.js';
import {BREAKPOINT, VARIANTS} from './roadmap-timeline.variants.js';

const ofTrack = (first: string, second: string) => ({
  expr: `datum.track === 0 ? '${paint(first as never)}' : '${paint(second as never)}'`,
});
const outline = ofTrack('accent-outline', 'accent-2-outline');
const tint = ofTrack('accent-tint', 'accent-2-tint');

/** Columns of years side by side; in the narrow form one. */
function spec(form: Form): TopLevelSpec {
  const scale = {domain: [0, {expr: 'columns'}], range: [0, {expr: 'width'}], nice: false};
  const across = (field: string): Channel => ({field, type: 'quantitative', scale, axis: null});
  const down = (field: string): Channel => ({field, type: 'quantitative', scale: null, axis: null});
  const beside = {expr: 'datum.dx + datum.margins * margin + datum.insets * inset'};
  const box = (mark: object, edge: number): Layer => ({
    mark: {
      type: 'rect',
      ...mark,
      // Vega puts x2 on the left of x where both are given so.
      xOffset: {expr: `-datum.margins * margin - ${edge}`},
      x2Offset: {expr: `datum.dx + datum.margins * margin + ${edge}`},
      yOffset: edge,
      y2Offset: -edge,
    },
    encoding: {x: across('to'), x2: {field: 'from'}, y: down('y'), y2: {field: 'bottom'}},
  });
  const labels = Object.entries(labelStyles).map(([style, set]): Layer => ({
    transform: [{filter: `datum.role === 'label' && datum.style === '${style}'`}],
    ...label('text', across('at'), down('y'), {
      fontSize: set.fontSize,
      bold: 'bold' in set,
      dx: beside,
      ...('align' in set ? {align: set.align} : {}),
      ...('tone' in set ? {color: paint(set.tone)} : {}),
    }),
  }));
  const hollow = {
    fill: 'none',
    strokeJoin: 'round',
    stroke: outline,
    strokeWidth: strokeWidth.mark,
  };
  return chart(
    ['columns'],
    [
      ofRole('rule', [
        {
          mark: {type: 'rule', stroke: paint('rule'), xOffset: -0.5},
          encoding: {x: across('at'), y: down('y'), y2: {field: 'bottom'}},
        },
      ]),
      ofRole('axis', [
        {mark: {type: 'rule'}, encoding: {x: across('from'), x2: {field: 'to'}, y: down('y')}},
      ]),
      ofRole('tick', [
        {
          mark: {type: 'rule', xOffset: {expr: 'datum.at === 0 ? 0.5 : -0.5'}},
          encoding: {x: across('at'), y: down('y'), y2: {field: 'bottom'}},
        },
      ]),
      ofRole('published', [
        {
          mark: {
            type: 'point',
            filled: true,
            size: 100,
            opacity: 1,
            fill: paint('emphasis-ink'),
            xOffset: {expr: 'datum.dx'},
          },
          encoding: {x: across('at'), y: down('y')},
        },
      ]),
      ofRole('band', [box({fill: tint}, 0)]),
      ofRole('tile', [
        box({...hollow, fill: {expr: `datum.isFilled ? (${tint.expr}) : 'none'`}}, 0.75),
      ]),
      ofRole('undated', [box({...hollow, strokeDash: [6, 4]}, 0.75)]),
      ofRole('chip', [
        {
          mark: {
            type: 'point',
            fill: 'none',
            shape: hatchShape(layout.chip.width / 10),
            size: 100,
            opacity: 1,
            stroke: outline,
            strokeWidth: 1,
            xOffset: beside,
          },
          encoding: {x: across('at'), y: down('y')},
        },
      ]),
      ...labels,
    ],
    {margin: form === 'wide' ? '5' : '0', inset: form === 'wide' ? '10' : '12'},
  );
}

/** roadmap-timeline, as the build reads it. */
export const source: ChartSource = {
  tag: 'roadmap-timeline',
  attribute: 'track',
  breakpoint: BREAKPOINT,
  kinds: ['roadmap'],
  variants: VARIANTS,
  spec: (_, form) => spec(form),
  bundled(variant, language) {
    const roadmap = bundledRoadmap(variant.split('--'), language);
    return {
      kind: 'roadmap',
      text: bundledText(roadmap, language),
      rowIds: rowIdsOf(roadmap),
      drawing: (form) => prepare(roadmap, {form, language}),
      reading: readingOf(roadmap, language, bundledSummary(roadmap, language)),
    };
  },
};
