// The rows of an author's spec: those in it, those behind the addresses that it names, and those that the tag brings.
// The frame loads nothing, so they are read here, by the rules of every source, and passed to it.
import {rowsOfText} from '../../ingest/delimited.js';
import {rowsBehind} from '../../ingest/file.js';
import {refuseMany} from '../../ingest/intake.js';
import {rowsOfList} from '../../ingest/json.js';
import {rowsOfElement} from '../../ingest/nested.js';
import type {RawRows} from '../../rows/raw.js';
import {ChartError} from '../../rows/errors.js';
import type {RowSchema} from '../../rows/schema.js';
import {jsonOf, type OwnSpec} from './chart-figure.check.js';
import {loadText} from './chart-figure.load.js';
import type {Rows, RowSets} from './chart-figure.protocol.js';
import {recordsOf, type Records} from './chart-figure.records.js';

/** Any columns, and more rows than a picture of them has marks. */
const anyColumns = {fields: [], required: [], most: 100_000} as const satisfies RowSchema;

/** The name by which a spec finds the rows that the tag brings. */
const ROWS = 'rows';

/** Who asks for rows, and from where. */
export interface RowsOptions {
  /** What addresses are relative to. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Whether the addresses that the spec names are the page's own wish: it stands in the page, or on its site. */
  readonly isTrusted: boolean;
  /** Reads the rows that the tag brings, where the spec asks for them: a table in it may be its fallback alone. */
  readonly given?: () => Promise<RawRows | undefined>;
}

/** A spec without addresses, and its rows by the names that it now has for them. */
export interface SpecRows {
  readonly spec: OwnSpec;
  readonly rows: RowSets;
  /** The rows that the whole spec is about; undefined where it has none of its own, as a map of places alone. */
  readonly shown?: Records;
}

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows that a tag brings: a list, a table, or a data block. Rejects with ChartError as their readers do. */
export async function rowsOfTag(
  holder: unknown,
  {base, signal}: Pick<RowsOptions, 'base' | 'signal'>,
): Promise<RawRows | undefined> {
  if (holder === null || holder === undefined) return undefined;
  const options = {schema: anyColumns};
  if (Array.isArray(holder)) refuseMany(holder.length, options);
  const given =
    holder instanceof Element ? await rowsOfElement(holder, options) : rowsOfList(holder);
  return rowsBehind(given, {base, signal, options});
}

/** Where a spec says which rows it is about; rows hold data, whatever their columns are called. */
function dataIn(value: unknown, path = ''): {data: Data; path: string}[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'values' || key === 'datasets') return [];
    const here = `${path}/${key}`;
    return key === 'data' && isObject(inner) ? [{data: inner, path: here}] : dataIn(inner, here);
  });
}

/** What data of a spec are made of; those without any are of a name that stands elsewhere. */
const MAKERS = ['values', 'url', 'sequence', 'sphere', 'graticule'];

const LONGEST_ADDRESS = 200;

/** What reads of rows no list: a part of a file, or the shapes of a map. */
const isWhole = ({type, property}: Data) => type !== 'topojson' && property === undefined;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a format says beyond what kind of file it is of. */
const withoutKind = ({parse}: Data) => (parse === undefined ? {} : {parse});

/** Reads the rows of a spec. Rejects with ChartError as `rowsBehind` and `loadText` do, and `data-address`, `data-missing`. */
export async function rowsOfSpec(given: OwnSpec, options: RowsOptions): Promise<SpecRows> {
  const spec = structuredClone(given) as Data;
  const {isTrusted, base, signal} = options;
  const sets = new Map<string, Records>();
  const holdsThem = isObject(spec.datasets) && ROWS in spec.datasets;
  const isAsked =
    spec.data === undefined ||
    (!holdsThem && dataIn(spec).some(({data}) => text(data.name) === ROWS && !('values' in data)));
  const own = isAsked ? await options.given?.() : undefined;
  if (own) {
    sets.set(ROWS, recordsOf(own));
    spec.data ??= {name: ROWS};
  }
  const found = dataIn(spec);
  const known = new Set([
    ...Object.keys(isObject(spec.datasets) ? spec.datasets : {}),
    ...found.flatMap(({data}) =>
      MAKERS.some((key) => key in data) ? (text(data.name) ?? []) : [],
    ),
    ...sets.keys(),
  ]);
  const asked = new Map<string, string>();
  for (const {data, path} of found) {
    const {url, name} = data;
    const format = isObject(data.format) ? data.format : {};
    // Vega reads delimited text with code made of it, which no policy of ours lets run.
    if (typeof data.values === 'string' && /^(?:csv|tsv|dsv)$/.test(String(format.type))) {
      data.values = recordsOf(rowsOfText(data.values, anyColumns)).rows;
      data.format = withoutKind(format);
    }
    if (url === undefined) {
      if (typeof name === 'string' && !known.has(name)) {
        throw new ChartError('data-missing', {name: name.slice(0, LONGEST_ADDRESS), path});
      }
      continue;
    }
    const address = (text(url) ?? JSON.stringify(url)).slice(0, LONGEST_ADDRESS);
    if (typeof url !== 'string' || !isTrusted)
      throw new ChartError('data-address', {address, path});
    delete data.url;
    delete data.values;
    if (isWhole(format)) {
      const label = text(name) ?? asked.get(url) ?? `${ROWS}-${sets.size + 1}`;
      if (!sets.has(label)) {
        const raw = await rowsBehind({path: url}, {base, signal, options: {schema: anyColumns}});
        sets.set(label, recordsOf(raw));
      }
      asked.set(url, label);
      data.name = label;
      data.format = withoutKind(format);
    } else data.values = jsonOf(await loadText(url, base, signal), url);
  }
  return {
    spec,
    rows: Object.fromEntries([...sets].map(([name, {rows}]) => [name, rows])),
    shown: shownOf(spec, sets),
  };
}

/** The rows that a spec as a whole is about, else the first that it names. */
function shownOf(spec: Data, sets: ReadonlyMap<string, Records>): Records | undefined {
  const all = dataIn(spec).map(({data}) => data);
  const first = isObject(spec.data) ? spec.data : all.find((data) => 'values' in data || data.name);
  if (!first) return undefined;
  const {values} = first;
  const name = text(first.name) ?? '';
  const datasets = isObject(spec.datasets) ? spec.datasets : {};
  const inline =
    values ?? (Object.prototype.hasOwnProperty.call(datasets, name) ? datasets[name] : undefined);
  if (Array.isArray(inline)) return {rows: inline.map(asRecord), problems: {count: 0, first: []}};
  return sets.get(name);
}

/** Vega-Lite takes values alone for records of `data`. */
const asRecord = (row: unknown): Rows[number] => (isObject(row) ? row : {data: row});
