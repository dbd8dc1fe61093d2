// The spec of carrier-map. Read at build only; what ships is its compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {at, chart, circle, label, line, ofRole, shape, type Layer} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {fontSize, strokeWidth} from '../../theme/sizes.gen.js';
import {bundledMap, derivedOf, rowIds} from './carrier-map.bundled.js';
import {bundledSummary, bundledText} from './carrier-map.bundled-words.js';
import {prepare} from './carrier-map.drawing.js';
import {layout} from './carrier-map.layout.js';
import {readingOf} from './carrier-map.reading.js';
import {BREAKPOINT, YEARS} from './carrier-map.variants.js';

const {gap, pins} = layout;

/** Over the card this makes the green of accent-2-tint, and no chart that has no tint loads one. */
const TINT = 0.14;

/** A tile as a path, its outline 0.5 px inside its edge; a cut of 1.5 px rounds a corner in fewer bytes than a curve. */
function tilePath(width: string): string {
  const [near, far] = [2, 0.5].map((less) => `' + (${width} - ${less}) + '`) as [string, string];
  const [low, bottom] = [layout.tile - 2, layout.tile - 0.5];
  return `'M2,0.5H${near}L${far},2V${low}L${near},${bottom}H2L0.5,${low}V2Z'`;
}

const only = (filter: string, layer: Layer[]): Layer => ({transform: [{filter}], layer});

/** The tiles, and in one of them the pins with their leaders. What lies under an accent shows in the plain theme only. */
function map(form: Form): Layer[] {
  const pitch = form === 'wide' ? `${layout.tile + gap}` : `(width + ${gap}) / columns`;
  const tile = `(${pitch} * datum.span - ${gap})`;
  const x = {expr: `datum.column * ${pitch}`};
  const y = {expr: 'datum.y'};
  const path = tilePath(tile);
  const nameX = at({expr: `datum.column * ${pitch} + datum.inset`});
  const nameY = at({expr: `datum.y + ${layout.baseline}`});
  const size = {expr: 'datum.size'};
  const name = (bold: boolean): Layer[] => [
    label('first', nameX, nameY, {fontSize: size, bold}),
    label('second', nameX, nameY, {fontSize: size, bold, dy: layout.lineHeight}),
    only('datum.third', [
      label('third', nameX, nameY, {fontSize: size, bold, dy: 2 * layout.lineHeight}),
    ]),
  ];
  const labels = pins.labels[form];
  const west = at({expr: `datum.column * ${pitch} - ${labels}`});
  const near = pins.x - pins.ring;
  const ring = `A${pins.ring},${pins.ring},0,1,1,${pins.x + pins.ring},0A${pins.ring},${pins.ring},0,1,1,${near},0`;
  const pin = (national: boolean, right = String(pins.x)): Layer =>
    only(`${national ? '' : '!'}datum.national`, [
      circle(pins.radius, {expr: `${x.expr} + ${right}`}, y, {
        fill: paint(national ? 'accent-3' : 'accent-2'),
        filled: true,
        strokeWidth: strokeWidth.hairline,
      }),
    ]);
  return [
    ofRole('division', [
      shape(path, x, y, {
        fill: paint('surface-sunken'),
        stroke: paint('rule-strong'),
        strokeWidth: strokeWidth.hairline,
      }),
      ...name(false),
    ]),
    ofRole('home', [
      shape(path, x, y, {
        fill: 'none',
        stroke: paint('rule-strong'),
        strokeWidth: strokeWidth.hairline,
      }),
      shape(path, x, y, {
        fill: paint('accent-2'),
        fillOpacity: TINT,
        stroke: paint('accent-2'),
        strokeWidth: strokeWidth.mark,
      }),
      ...name(true),
    ]),
    ofRole('base', [
      shape(`'M${4 - labels},' + -datum.rise + 'H-2V0H${near}${ring}'`, x, y, {
        fill: 'none',
        stroke: paint('ink'),
        strokeWidth: strokeWidth.hairline,
      }),
      pin(true),
      pin(false),
    ]),
    ofRole('pin', [pin(true, 'datum.x'), pin(false, 'datum.x')]),
    ofRole('number', [label('text', nameX, at(y), {fontSize: size, bold: true})]),
    ofRole('base-level', [
      label('text', west, at(y), {
        fontSize: fontSize.axis,
        color: paint('ink-muted'),
        align: 'right',
      }),
    ]),
    ofRole('base-name', [label('text', west, at(y), {fontSize: size, bold: true, align: 'right'})]),
  ];
}

/** The figure and the list: beside the map, or above and below it. */
function list(form: Form): Layer[] {
  const left = form === 'wide' ? `columns * ${layout.tile + gap} + ${layout.beside - gap}` : '0';
  const from = (pixels: number) => ({expr: `${left} + ${pixels}`});
  const y = {expr: 'datum.y'};
  const size = {expr: 'datum.size'};
  const offset = (pixels: number) => at({expr: `datum.x + ${left} + ${pixels}`});
  const muted = paint('ink-muted');
  return [
    ofRole('heading', [
      label('text', at(from(0)), at(y), {fontSize: fontSize.heading, bold: true}),
    ]),
    ofRole('figure', [label('text', offset(0), at(y), {fontSize: size, bold: true})]),
    ofRole('unit', [label('text', offset(0), at(y), {fontSize: size})]),
    ofRole('aside', [
      form === 'wide'
        ? label('text', offset(0), at(y), {fontSize: size, color: muted})
        : label('text', at({expr: 'width'}), at(y), {fontSize: size, color: muted, align: 'right'}),
    ]),
    ofRole('rule', [
      line({x: at(from(0)), x2: at({expr: 'width'}), y: at(y)}, {stroke: paint('rule')}),
    ]),
    ofRole('dot', [
      circle(layout.dot, from(layout.dot + 0.5), y, {
        fill: 'none',
        stroke: paint('rule-strong'),
        strokeWidth: strokeWidth.hairline,
      }),
    ]),
    ofRole(
      'mark',
      [true, false].map((national) =>
        only(`${national ? '' : '!'}datum.national`, [
          circle(layout.dot, from(layout.dot + 0.5), y, {
            fill: paint(national ? 'accent-3' : 'accent-2'),
            filled: true,
            strokeWidth: strokeWidth.hairline,
          }),
        ]),
      ),
    ),
    ofRole('name', [label('text', at(from(layout.indent)), at(y), {fontSize: size, bold: true})]),
    ofRole('tally', [label('text', at(from(layout.indent)), at(y), {fontSize: size})]),
    ofRole('beside', [label('text', offset(layout.indent), at(y), {fontSize: size, color: muted})]),
    ofRole('remark', [
      label('text', at(from(layout.indent)), at(y), {fontSize: size, color: muted}),
    ]),
  ];
}

/** The spec of one form. */
export function spec(form: Form): TopLevelSpec {
  return chart(['columns'], [...map(form), ...list(form)]);
}

/** carrier-map, as the build reads it. */
export const source: ChartSource = {
  tag: 'carrier-map',
  attribute: 'year',
  breakpoint: BREAKPOINT,
  kinds: ['map'],
  variants: YEARS,
  spec: (_, form) => spec(form),
  bundled(year, language) {
    const map = bundledMap(year, language);
    return {
      kind: 'map',
      text: bundledText(year, language),
      rowIds,
      derived: derivedOf(year),
      drawing: (form) => prepare(map, form, language),
      reading: readingOf(map, language, bundledSummary(year, language)),
    };
  },
};
