import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a policy-timeline takes: an event, a count or a target a row, and the day of publication. */
export const schema = {
  fields: [
    'kind',
    'indicator',
    'label',
    'short_label',
    'status',
    'track',
    'value',
    'unit',
    'multiplier',
    'qualifier',
    'bound',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'details',
    'remark',
    'source',
    'passage',
    'note',
  ],
  // What stands in the table alone need not be dated.
  required: [],
  choices: {kind: ['event', 'published', 'other']},
  // More are a list.
  most: 16,
} as const satisfies RowSchema<FieldName>;
