// What support-cap makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatBound,
  formatStated,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {ownText} from './support-cap.chrome.js';
import {formFor, prepare} from './support-cap.drawing.js';
import {readingOf} from './support-cap.reading.js';
import {ownCap, rowsOf, type Cap, type CapRow} from './support-cap.rows.js';
import {schema} from './support-cap.schema.js';
import {tableWords} from './support-cap.words.js';

function tableOf(cap: Cap, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const rows = rowsOf(cap);
  const dated = rows.some(({period}) => period.end);
  const scopes = rows.some(({scope}) => scope);
  const cellsOf = ({label, quantity, period, scope, ...row}: CapRow): TableCell[] => [
    capitalised(breakable(label), language),
    quantityParts(quantity, language),
    formatBound(quantity, language),
    ...(dated ? [formatStated(period, language) || NOT_GIVEN] : []),
    ...(scopes ? [scope ? capitalised(scope, language) : NOT_GIVEN] : []),
    sourceCell(row, language),
  ];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'bound', label: words.reading, inList: true},
      ...(dated ? [{field: 'period', label: words.period, inList: true}] : []),
      ...(scopes ? [{field: 'scope', label: words.scope, inList: true}] : []),
      sourceColumn(rows, language),
    ],
    rows: rows.map(cellsOf),
  };
}

/** A row as an author gives it. */
const rowOf = ({shortLabel, quantity, period, ...said}: CapRow, source: string) =>
  recordOf(
    schema,
    {...said, short_label: shortLabel, ...ofQuantity(quantity), ...ofPeriod(period)},
    source,
  );

export {schema};

/** Reads the rows of a support-cap; null when there is not one. Rejects with ChartError for what it cannot read. */
export async function read({rows, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = rows ? undefined : await import('./support-cap.bundled.js');
  const own = rows && ownCap(rows);
  const cap = own ? own.cap : bundled!.bundledCap(language);
  if (!cap) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(cap, language);
  return {
    text,
    get table() {
      return tableOf(cap, withoutBreaks(text.headline), language);
    },
    get records() {
      return rowsOf(cap).map((row) => rowOf(row, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(cap, form, language),
    reading: () => readingOf(cap, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled.cap![formFor(form, cap)],
    problems: own?.problems,
  };
}
