import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a key-figures takes: a figure a row, each with what it counts. */
export const schema = {
  fields: [
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
    'change',
    'source',
    'passage',
    'note',
  ],
  required: ['value'],
  // More are not key, and have no room beside each other.
  most: 6,
} as const satisfies RowSchema<FieldName>;
