// What new-widget makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import {NOT_GIVEN, type TableModel} from '../../rows/table.js';
import {
  capitalised,
  formatPeriod,
  formatStated,
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
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'period', label: words.period, inList: true},
      {field: 'base', label: words.base},
      sourceColumn(rows, language),
    ],
    rows: rows.map(({label, quantity, period, base, ...row}) => [
      capitalised(label, language),
      quantityParts(quantity, language),
      capitalised(formatPeriod(period, language), language),
      formatStated(base, language) || NOT_GIVEN,
      sourceCell(row, language),
    ]),
  };
}

/** A row as an author gives it. */
const rowOf = ({shortLabel, quantity, period, base, ...said}: GrowthRow, source: string) =>
  recordOf(
    schema,
    {
      ...said,
      short_label: shortLabel,
      ...ofQuantity(quantity),
      ...ofPeriod(period),
      base_start: base.start,
      base_end: base.end,
    },
    source,
  );

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
    get table() {
      return tableOf(rows, withoutBreaks(text.headline), language);
    },
    get records() {
      return rows.map((row) => rowOf(row, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(rows, form, language),
    reading: () => readingOf(rows, language, bundled?.bundledDoubt(language)),
    compiled: (form) => compiled.bars![form],
    problems: own?.problems,
  };
}
