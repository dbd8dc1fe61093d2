import type {FieldName} from '../../rows/fields.js';
import type {RowSchema} from '../../rows/schema.js';

/** The rows that a growth-card takes: growths over a base, or amounts of periods with a total and a rank beside them. */
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
    'measure',
    'period',
    'period_start',
    'period_end',
    'period_precision',
    'period_basis',
    'base',
    'base_start',
    'base_end',
    'comparable_group',
    'wording',
    'source',
    'passage',
    'note',
  ],
  required: ['value'],
  // More would be no chart but a table.
  most: 24,
  grouping: {spans: ['month', 'quarter', 'year']},
} as const satisfies RowSchema<FieldName>;
