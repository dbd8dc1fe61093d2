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

const likenesses = new Map<FieldName, ReadonlyMap<string, number>>();

/** How well heads name a field: 3 by its own name, 2 by its usual heads, 1 by another; others do not at all. */
function likenessesOf(name: FieldName): ReadonlyMap<string, number> {
  let known = likenesses.get(name);
  if (!known) {
    const {heads}: RowField = fields[name];
    const all = [name, ...heads].map((head, order): [string, number] => [
      comparable(head),
      order === 0 ? 3 : order < 3 ? 2 : 1,
    ]);
    // Of two that are written alike the first counts.
    known = new Map(all.reverse());
    likenesses.set(name, known);
  }
  return known;
}

/** A head as an author wrote it, and as it is compared: as a whole, and without a unit in brackets. */
interface Head {
  readonly head: string;
  readonly whole: string;
  readonly bare: string;
  readonly unit: string;
}

function headOf(head: string): Head {
  const {name, unit} = parted(head);
  const whole = comparable(head);
  return {head, whole, bare: unit ? comparable(name) : whole, unit};
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
  heads
    .map(headOf)
    .filter(({whole, bare}) =>
      names.some((name) => likenessesOf(name).has(whole) || likenessesOf(name).has(bare)),
    ).length;

function best(name: FieldName, heads: readonly Head[]): Column | undefined {
  const known = likenessesOf(name);
  const found = heads
    .map(({head, whole, bare, unit}, at) => {
      const like = known.get(whole);
      return like
        ? {field: name, at, head, unit: '', like}
        : {field: name, at, head, unit, like: known.get(bare) ?? 0};
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
  const all = heads.map(headOf);
  for (const name of schema.fields) {
    const column = best(name, all);
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
