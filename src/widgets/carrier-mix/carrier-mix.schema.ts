import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a carrier-mix takes: a type a row, and beside them the total, of how many types it is, other counts. */
export const schema = {
  fields: [
    'kind',
    'indicator',
    'label',
    'short_label',
    'narrow_label',
    'value',
    'unit',
    'multiplier',
    'qualifier',
    'bound',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'status',
    'details',
    'remark',
    'basis',
    'source',
    'passage',
    'note',
  ],
  // A type without a number is a run without an end.
  required: [],
  choices: {kind: ['type', 'total', 'count', 'other']},
  // Types; more are no longer told apart at a glance.
  most: 8,
} as const satisfies RowSchema<FieldName>;
