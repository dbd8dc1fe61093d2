// What readers take along of an author's chart: its rows as a table and as a file.
import type {RowsContent} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {formatQuantity, toPrinted, type Language} from '../../text/index.js';
import type {OwnSpec} from './chart-figure.check.js';
import type {Records} from './chart-figure.records.js';
import {words} from './chart-figure.words.js';

/** The most rows of a table; a file has all of them. */
export const MOST_IN_TABLE = 500;

const LONGEST_CELL = 200;

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function cellOf(value: unknown, language: Language): TableCell {
  if (value === null || value === undefined || value === '') return NOT_GIVEN;
  if (typeof value === 'number' && Number.isFinite(value)) {
    const quantity = {...toPrinted(value), unit: '', qualifier: '', bound: 'eq'} as const;
    return formatQuantity(quantity, language);
  }
  return textOf(value).slice(0, LONGEST_CELL);
}

/** The titles that a spec gives its columns, by the columns' names. */
function titlesIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  const {field, title} = value as Readonly<Record<string, unknown>>;
  if (typeof field === 'string' && typeof title === 'string' && title && !found.has(field)) {
    found.set(field, title);
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'values' && key !== 'datasets') titlesIn(inner, found);
  }
  return found;
}

/** What the rows of a chart are as a table and as records. */
export function contentOf(
  {rows, problems}: Records,
  {spec, name, language}: {spec: OwnSpec; name: string; language: Language},
): RowsContent {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const titles = titlesIn(spec);
  const shown = rows.slice(0, MOST_IN_TABLE);
  const table: TableModel = {
    caption: words[language].table(name, rows.length > shown.length ? MOST_IN_TABLE : 0),
    columns: fields.map((field) => {
      const keys = shown.map((row) => row[field]);
      const inOrder = keys.every((key) => typeof key === 'number');
      return {
        field,
        label: words[language].column(field, titles.get(field)),
        inList: true,
        ...(inOrder ? {keys} : {}),
      };
    }),
    rows: shown.map((row) => fields.map((field) => cellOf(row[field], language))),
  };
  return {
    text: {headline: '', subhead: '', note: '', source: '', alt: name},
    table,
    records: rows.map((row) =>
      Object.fromEntries(
        fields.map((field) => {
          const value = row[field];
          return [field, typeof value === 'number' ? value : value == null ? '' : textOf(value)];
        }),
      ),
    ),
    problems,
  };
}
