import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a new-widget takes: a growth a row. */
export const schema = {
  fields: [
    'indicator',
    'label',
    'short_label',
    'value',
    'unit',
    'multiplier',
    'qualifier',
    'bound',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'base',
    'base_start',
    'base_end',
    'source',
    'passage',
    'note',
  ],
  required: ['value'],
  most: 8,
} as const satisfies RowSchema<FieldName>;
