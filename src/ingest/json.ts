import {ChartError} from '../rows/errors.js';
import type {RawRows} from '../rows/raw.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a JSON file holds: rows, or the address of the file that has them. */
export type JsonRows = RawRows | {readonly path: string};

/**
 * Rows of a list: of records, or of lists the first of which has the heads. Only what a record has of its own counts.
 *
 * @throws ChartError `no-rows` where it is no list of either, or holds neither
 */
export function rowsOfList(list: unknown): RawRows {
  if (!Array.isArray(list)) throw new ChartError('no-rows', {value: kindOf(list)});
  if (list.length > 0 && list.every((row) => Array.isArray(row))) {
    const [heads, ...rows] = list as unknown[][];
    return {heads: Array.from(heads!, headOf), rows};
  }
  const found: unknown = list.find((row) => row != null);
  if (found !== undefined && !list.some(isObject)) {
    throw new ChartError('no-rows', {value: kindOf(found)});
  }
  const heads = new Map<string, number>();
  for (const record of list as unknown[]) {
    if (!isObject(record)) continue;
    for (const name of Object.keys(record)) if (!heads.has(name)) heads.set(name, heads.size);
  }
  const names = [...heads.keys()];
  return {
    heads: names,
    rows: Array.from(list as unknown[], (record) =>
      names.map((name) =>
        isObject(record) && Object.prototype.hasOwnProperty.call(record, name)
          ? record[name]
          : undefined,
      ),
    ),
  };
}

/** A head is text or a number; what is neither has no name. */
const headOf = (head: unknown) =>
  typeof head === 'string' || typeof head === 'number' ? String(head) : '';

const kindOf = (value: unknown) => (value === null ? 'null' : typeof value);

/**
 * Rows of a JSON text: a list of records, or a Frictionless resource with its rows in `data` or the address of them in
 * `path`, by itself or as the first `resources` of a package.
 *
 * @throws ChartError `json-unreadable` where it is no JSON, `no-rows` where there are no rows in it
 */
export function rowsOfJson(text: string): JsonRows {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ChartError('json-unreadable', {reason: (error as Error).message.slice(0, 120)});
  }
  if (!isObject(value)) return rowsOfList(value);
  const {resources} = value;
  const resource: unknown = Array.isArray(resources) ? resources[0] : value;
  if (!isObject(resource)) throw new ChartError('no-rows', {value: kindOf(resource)});
  const {path, data} = resource;
  const [first] = Array.isArray(path) ? (path as unknown[]) : [path];
  if (data === undefined && typeof first === 'string') return {path: first};
  return rowsOfList(data);
}
