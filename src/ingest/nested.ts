import {ChartError} from '../rows/errors.js';
import type {IntakeOptions} from './intake.js';
import {rowsOfText} from './delimited.js';
import {rowsOfTable} from './html-table.js';
import {rowsOfJson, type JsonRows} from './json.js';
import {rowsOfFile} from './off-thread.js';

/** Longer texts are read as a file is, off the page's own thread; in characters. */
const LONG = 200_000;

/** How much of a long text is handed over at once, in bytes. */
const PIECE = 128 * 1024;

function* piecesOf(text: string): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  // Each in a memory of its own, which another thread takes over.
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.slice(at, at + PIECE);
}

/**
 * The rows that stand in a page: in a table, or in a data block of CSV or JSON; those of a long text gathered where they
 * are to be. Rejects with ChartError as their readers throw.
 */
export async function rowsOfElement(element: Element, options: IntakeOptions): Promise<JsonRows> {
  if (element instanceof HTMLTableElement) return rowsOfTable(element);
  const text = element.textContent;
  const isJson = /json/i.test(element.getAttribute('type') ?? '');
  if (!text.trim()) throw new ChartError('no-rows', {value: ''});
  if (text.length > LONG) return rowsOfFile(piecesOf(text), options);
  return isJson ? rowsOfJson(text) : rowsOfText(text.replace(/^\s*\n/, ''), options.schema);
}
