// The specs of growth-card. Read at build only; what ships is their compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {chart} from '../../render/marks.js';
import {bundledRows, bundledText, derivedOf} from './growth-card.bundled.js';
import {prepare} from './growth-card.drawing.js';
import {several, single} from './growth-card.index.vl.js';
import type {Kind} from './growth-card.layout.js';
import {readingOf} from './growth-card.reading.js';
import {pace, paceSignals} from './growth-card.pace.vl.js';
import {kindOf} from './growth-card.rows.js';
import {metricsOf, VARIANTS} from './growth-card.variants.js';

/** The spec of one kind in one form. */
export function spec(kind: Kind, form: Form): TopLevelSpec {
  switch (kind) {
    case 'single':
      return chart(['longest', 'base', 'rate_em', 'room_beyond'], single(form));
    case 'several':
      return chart(
        ['longest', 'base', 'rate_em', 'room_beyond', 'pitch', 'name_lift'],
        several(form),
      );
    case 'pace':
      return chart(
        [
          'months',
          'shortest',
          'highest',
          'panel_share',
          'panel_base',
          'foot',
          'unit_width',
          'total_em',
        ],
        pace(form),
        paceSignals(form),
      );
  }
}

/** growth-card, as the build reads it. */
export const source: ChartSource = {
  tag: 'growth-card',
  attribute: 'metric',
  kinds: ['single', 'several', 'pace'] satisfies Kind[],
  variants: VARIANTS,
  spec: (kind, form) => spec(kind as Kind, form),
  bundled(variant, language) {
    const rows = bundledRows(metricsOf(variant), language);
    return {
      kind: kindOf(rows),
      text: bundledText(rows, language),
      rowIds: rows.flatMap(({id, indicator}) => (id ? [id, indicator] : [])),
      derived: derivedOf(rows),
      drawing: (form) => prepare(rows, {form, language}),
      reading: readingOf(rows, language),
    };
  },
};
