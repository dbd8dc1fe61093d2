// Rows in the form in which an author gives them.
import {fields, type FieldName} from '../rows/fields.js';
import type {RowSchema} from '../rows/schema.js';
import type {Period, Quantity} from '../text/index.js';
import type {RowRecord} from './content.js';

type Said = Readonly<Partial<Record<FieldName, string | number | null>>>;

/**
 * A row by the columns of a schema, in their order; empty where it says nothing. A span is given as its two days;
 * `source` is that of rows that name none.
 */
export const recordOf = (schema: RowSchema<FieldName>, said: Said, source = ''): RowRecord =>
  Object.fromEntries(
    schema.fields
      .filter((name) => fields[name].type !== 'span')
      .map((name) => [name, said[name] ?? (name === 'source' ? source : '')]),
  );

/** The columns of a number; none where there is no number. */
export const ofQuantity = (quantity?: Quantity): Said =>
  quantity
    ? {
        value: quantity.value,
        unit: quantity.unit,
        multiplier: quantity.multiplier,
        qualifier: quantity.qualifier,
        bound: quantity.bound,
      }
    : {};

/** The columns of a period; none where there is none. */
export const ofPeriod = (period?: Period): Said =>
  period
    ? {
        period_start: period.start,
        period_end: period.end,
        period_precision: period.precision,
      }
    : {};
