// What new-widget makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowRecord, RowsRequest} from '../../figure/content.js';
import {NOT_GIVEN, type TableModel} from '../../rows/table.js';
import {
  capitalised,
  formatPassage,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {prepare} from './new-widget.drawing.js';
import {readingOf} from './new-widget.reading.js';
import {ownRows, type GrowthRow} from './new-widget.rows.js';
import {schema} from './new-widget.schema.js';
import {ownText, tableWords} from './new-widget.words.js';

function tableOf(rows: readonly GrowthRow[], caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const passages = rows.some(({passage}) => passage);
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'period', label: words.period, inList: true},
      {field: 'base', label: words.base},
      passages ? {field: 'passage', label: words.passage} : {field: 'source', label: words.source},
    ],
    rows: rows.map(({label, quantity, period, base, passage, source}) => [
      capitalised(label, language),
      quantityParts(quantity, language),
      capitalised(formatPeriod(period, language), language),
      base.end ? formatPeriod(base, language) : NOT_GIVEN,
      passages ? (passage ? formatPassage(passage, language) : NOT_GIVEN) : (source ?? NOT_GIVEN),
    ]),
  };
}

function recordOf(row: GrowthRow, source: string): RowRecord {
  const {quantity, period, base} = row;
  return {
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
    period_precision: period.precision ?? '',
    base_start: base.start,
    base_end: base.end,
    source: row.source ?? source,
    passage: row.passage ?? '',
    note: row.note ?? '',
  };
}

export {schema};

/** Reads the rows of a new-widget; null when there is not one. Rejects with ChartError for what it cannot read. */
export async function read({rows: given, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = given ? undefined : await import('./new-widget.bundled.js');
  const own = given && ownRows(given);
  const rows = own?.rows ?? bundled!.bundledRows(language);
  if (rows.length === 0) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(rows, language);
  return {
    text,
    table: tableOf(rows, withoutBreaks(text.headline), language),
    records: rows.map((row) => recordOf(row, bundled ? text.source : '')),
    drawing: (form) => prepare(rows, form, language),
    reading: () => readingOf(rows, language, bundled?.bundledDoubt(language)),
    compiled: (form) => compiled.bars![form],
    problems: own?.problems,
  };
}
