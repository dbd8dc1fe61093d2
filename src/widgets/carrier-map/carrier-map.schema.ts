import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a carrier-map takes: divisions as tiles, what is in them and what is in none, and the figure of all. */
export const schema = {
  fields: [
    'kind',
    'track',
    'label',
    'short_label',
    'indicator',
    'value',
    'unit',
    'multiplier',
    'qualifier',
    'bound',
    'level',
    'place',
    'place_basis',
    'tile_column',
    'tile_row',
    'tile_span',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'details',
    'remark',
    'basis',
    'source',
    'passage',
    'note',
  ],
  required: ['label'],
  choices: {kind: ['division', 'base', 'carrier', 'total', 'count', 'other']},
  // A grid of six by eight, and as much again beside it.
  most: 80,
} as const satisfies RowSchema<FieldName>;
