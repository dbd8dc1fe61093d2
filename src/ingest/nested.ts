import {ChartError} from '../rows/errors.js';
import type {FieldName} from '../rows/fields.js';
import type {RowSchema} from '../rows/schema.js';
import {rowsOfText} from './delimited.js';
import {rowsOfTable} from './html-table.js';
import {rowsOfJson, type JsonRows} from './json.js';

/** The rows that stand in a page: in a table, or in a data block of CSV or JSON. Throws ChartError as their readers do. */
export function rowsOfElement(element: Element, schema: RowSchema<FieldName>): JsonRows {
  if (element instanceof HTMLTableElement) return rowsOfTable(element);
  const text = element.textContent;
  const isJson = /json/i.test(element.getAttribute('type') ?? '');
  if (!text.trim()) throw new ChartError('no-rows', {value: ''});
  return isJson ? rowsOfJson(text) : rowsOfText(text.replace(/^\s*\n/, ''), schema);
}
