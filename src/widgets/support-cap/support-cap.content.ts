// What support-cap makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowRecord, RowsRequest} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatBound,
  formatPassage,
  formatPeriod,
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
  const passages = rows.some(({passage}) => passage);
  const dated = rows.some(({period}) => period.end);
  const scopes = rows.some(({scope}) => scope);
  const cellsOf = ({label, quantity, period, scope, passage, source}: CapRow): TableCell[] => [
    capitalised(breakable(label), language),
    quantityParts(quantity, language),
    formatBound(quantity, language),
    ...(dated ? [period.end ? formatPeriod(period, language) : NOT_GIVEN] : []),
    ...(scopes ? [scope ? capitalised(scope, language) : NOT_GIVEN] : []),
    passages ? (passage ? formatPassage(passage, language) : NOT_GIVEN) : (source ?? NOT_GIVEN),
  ];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'bound', label: words.reading, inList: true},
      ...(dated ? [{field: 'period', label: words.period, inList: true}] : []),
      ...(scopes ? [{field: 'scope', label: words.scope, inList: true}] : []),
      passages ? {field: 'passage', label: words.passage} : {field: 'source', label: words.source},
    ],
    rows: rows.map(cellsOf),
  };
}

function recordOf(row: CapRow, source: string): RowRecord {
  const {quantity, period} = row;
  return {
    kind: row.kind,
    indicator: row.indicator,
    label: row.label,
    short_label: row.shortLabel,
    value: quantity.value ?? '',
    unit: quantity.unit,
    multiplier: quantity.multiplier,
    qualifier: quantity.qualifier,
    bound: quantity.bound,
    period_start: period.start,
    period_end: period.end,
    scope: row.scope ?? '',
    details: row.details ?? '',
    remark: row.remark ?? '',
    basis: row.basis ?? '',
    source: row.source ?? source,
    passage: row.passage ?? '',
    note: row.note ?? '',
  };
}

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
    table: tableOf(cap, withoutBreaks(text.headline), language),
    records: rowsOf(cap).map((row) => recordOf(row, bundled ? text.source : '')),
    drawing: (form) => prepare(cap, form, language),
    reading: () => readingOf(cap, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled.cap![formFor(form, cap)],
    problems: own?.problems,
  };
}
