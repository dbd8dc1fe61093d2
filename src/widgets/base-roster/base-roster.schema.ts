import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a base-roster takes: a base a row, the unnamed ones of a level as one, and counts of them for the table. */
export const schema = {
  fields: [
    'kind',
    'indicator',
    'label',
    'short_label',
    'level',
    'value',
    'unit',
    'multiplier',
    'qualifier',
    'bound',
    'details',
    'remark',
    'basis',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'source',
    'passage',
    'note',
  ],
  // What counts bases of all levels has none.
  required: [],
  choices: {kind: ['base', 'total', 'count', 'other']},
  // Plaques; more are a list.
  most: 24,
} as const satisfies RowSchema<FieldName>;
