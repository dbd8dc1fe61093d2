// What carrier-mix makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowRecord, RowsRequest} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  BREAK,
  breakable,
  capitalised,
  formatPassage,
  formatPeriod,
  formatQuantity,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {ownText} from './carrier-mix.chrome.js';
import {prepare} from './carrier-mix.drawing.js';
import {readingOf} from './carrier-mix.reading.js';
import {isSplit, ownMix, rowsOf, type Mix, type MixRow} from './carrier-mix.rows.js';
import {schema} from './carrier-mix.schema.js';
import {tableWords} from './carrier-mix.words.js';

/** Whether it is planned or there, and what must be said with that. */
function statusOf(row: MixRow, mix: Mix, language: Language): string {
  const words = tableWords[language];
  const unsplit = row.kind === 'total' && !isSplit(mix);
  return [
    row.status === 'target' ? words.target : words.reported,
    row.quantity.qualifier === '一批' ? words.unknown : '',
    row.basis ?? (unsplit ? words.noSplit : ''),
  ]
    .filter(Boolean)
    .join(language === 'zh-CN' ? `，${BREAK}` : '; ');
}

function tableOf(mix: Mix, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const rows = rowsOf(mix);
  const passages = rows.some(({passage}) => passage);
  const cellsOf = (row: MixRow): TableCell[] => [
    capitalised(breakable(row.label), language),
    row.quantity.value === null
      ? formatQuantity(row.quantity, language)
      : quantityParts(row.quantity, language),
    capitalised(formatPeriod(row.period, language), language),
    statusOf(row, mix, language),
    passages
      ? row.passage
        ? formatPassage(row.passage, language)
        : NOT_GIVEN
      : (row.source ?? NOT_GIVEN),
  ];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'period', label: words.year, inList: true},
      {field: 'status', label: words.status, inList: true},
      passages ? {field: 'passage', label: words.passage} : {field: 'source', label: words.source},
    ],
    rows: rows.map(cellsOf),
  };
}

function recordOf(row: MixRow, source: string): RowRecord {
  const {quantity, period} = row;
  return {
    kind: row.kind,
    indicator: row.indicator,
    label: row.label,
    short_label: row.shortLabel,
    narrow_label: row.narrowLabel ?? '',
    value: quantity.value ?? '',
    unit: quantity.unit,
    multiplier: quantity.multiplier,
    qualifier: quantity.qualifier,
    bound: quantity.bound,
    period_start: period.start,
    period_end: period.end,
    period_precision: period.precision ?? '',
    status: row.status,
    details: row.details ?? '',
    remark: row.remark ?? '',
    basis: row.basis ?? '',
    source: row.source ?? source,
    passage: row.passage ?? '',
    note: row.note ?? '',
  };
}

export {schema};

/** Reads the rows of a carrier-mix; null when there is not one. Rejects with ChartError for what it cannot read. */
export async function read({rows, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = rows ? undefined : await import('./carrier-mix.bundled.js');
  const own = rows && ownMix(rows);
  const mix = own ? own.mix : bundled!.bundledMix(language);
  if (!mix) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(mix, language);
  return {
    text,
    table: tableOf(mix, withoutBreaks(text.headline), language),
    records: rowsOf(mix).map((row) => recordOf(row, bundled ? text.source : '')),
    drawing: (form) => prepare(mix, form, language),
    reading: () => readingOf(mix, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled.mix![form],
    problems: own?.problems,
  };
}
