import {ChartError} from '../rows/errors.js';
import {fields, type FieldName} from '../rows/fields.js';
import type {RowField, RowSchema} from '../rows/schema.js';
import {plainText} from '../text/own-quantity.js';

/** Where a column stands among an author's, and what its head says of all its cells. */
export interface Column {
  readonly field: FieldName;
  readonly at: number;
  /** Its head as the author wrote it. */
  readonly head: string;
  /** The unit that the head gives in brackets: 数值（万户）. */
  readonly unit: string;
}

/** The columns of a schema that an author's rows have. */
export type Columns = ReadonlyMap<FieldName, Column>;

/** A head without what people write in different ways. */
const comparable = (head: string) =>
  plainText(head)
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** How well a head names a field: 3 by its own name, 2 by its usual heads, 1 by another, 0 not at all. */
function likeness(name: FieldName, head: string): number {
  const {heads}: RowField = fields[name];
  const order = [name, ...heads].findIndex((known) => comparable(known) === head);
  return order < 0 ? 0 : order === 0 ? 3 : order < 3 ? 2 : 1;
}

/** A head in its name and the unit in brackets behind it. */
function parted(head: string): {name: string; unit: string} {
  const [, name, unit] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(plainText(head)) ?? [];
  return name && unit ? {name, unit} : {name: head, unit: ''};
}

/** How many of some heads name a column of a schema. */
export const recognised = (
  heads: readonly string[],
  {fields: names}: RowSchema<FieldName>,
): number =>
  heads.filter((head) =>
    names.some(
      (name) => likeness(name, comparable(head)) || likeness(name, comparable(parted(head).name)),
    ),
  ).length;

function best(name: FieldName, heads: readonly string[]): Column | undefined {
  const found = heads
    .map((head, at) => {
      const whole = likeness(name, comparable(head));
      const {name: bare, unit} = parted(head);
      return whole
        ? {field: name, at, head, unit: '', like: whole}
        : {field: name, at, head, unit, like: likeness(name, comparable(bare))};
    })
    .filter(({like}) => like > 0)
    .sort((a, b) => b.like - a.like || a.at - b.at);
  const [first, second] = found;
  if (first && second && first.like === second.like) {
    throw new ChartError('duplicate-column', {
      field: first.head.trim(),
      other: second.head.trim(),
      first: String(first.at + 1),
      second: String(second.at + 1),
    });
  }
  return first;
}

/**
 * The columns that a schema reads, by their names or any of their heads, in Chinese or English. Others are left alone.
 *
 * @throws ChartError `missing-column` when one that is required is not there, `duplicate-column` when two columns may
 * as well be the same one
 */
export function columnsOf(heads: readonly string[], schema: RowSchema<FieldName>): Columns {
  const columns = new Map<FieldName, Column>();
  for (const name of schema.fields) {
    const column = best(name, heads);
    if (column) columns.set(name, column);
  }
  for (const name of schema.required) {
    if (columns.has(name)) continue;
    const [chinese, english] = fields[name].heads;
    throw new ChartError('missing-column', {
      chinese,
      english,
      found: heads
        .map((head) => head.trim())
        .filter(Boolean)
        .join(', ')
        .slice(0, 80),
    });
  }
  return columns;
}
