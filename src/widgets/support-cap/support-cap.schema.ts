import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a support-cap takes: the most that there is a year, and for how many years. */
export const schema = {
  fields: [
    'kind',
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
    'scope',
    'details',
    'remark',
    'basis',
    'source',
    'passage',
    'note',
  ],
  required: ['value'],
  choices: {kind: ['cap', 'years']},
  most: 2,
} as const satisfies RowSchema<FieldName>;
