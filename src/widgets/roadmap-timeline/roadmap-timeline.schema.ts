import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a roadmap-timeline takes: what is promised by when, a figure a row. */
export const schema = {
  fields: [
    'kind',
    'track',
    'label',
    'short_label',
    'indicator',
    'scope',
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
    'source',
    'passage',
    'note',
  ],
  required: ['label'],
  choices: {kind: ['work', 'count', 'type', 'published']},
  // More would be no picture but a table.
  most: 40,
} as const satisfies RowSchema<FieldName>;
