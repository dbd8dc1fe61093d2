// What carrier-mix makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import type {TableCell, TableModel} from '../../rows/table.js';
import {
  BREAK,
  breakable,
  capitalised,
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
  const cellsOf = (row: MixRow): TableCell[] => [
    capitalised(breakable(row.label), language),
    row.quantity.value === null
      ? formatQuantity(row.quantity, language)
      : quantityParts(row.quantity, language),
    capitalised(formatPeriod(row.period, language), language),
    statusOf(row, mix, language),
    sourceCell(row, language),
  ];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'period', label: words.year, inList: true},
      {field: 'status', label: words.status, inList: true},
      sourceColumn(rows, language),
    ],
    rows: rows.map(cellsOf),
  };
}

/** A row as an author gives it. */
const rowOf = ({shortLabel, narrowLabel, quantity, period, ...said}: MixRow, source: string) =>
  recordOf(
    schema,
    {
      ...said,
      short_label: shortLabel,
      narrow_label: narrowLabel,
      ...ofQuantity(quantity),
      ...ofPeriod(period),
    },
    source,
  );

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
    get table() {
      return tableOf(mix, withoutBreaks(text.headline), language);
    },
    get records() {
      return rowsOf(mix).map((row) => rowOf(row, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(mix, form, language),
    reading: () => readingOf(mix, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled.mix![form],
    problems: own?.problems,
  };
}
