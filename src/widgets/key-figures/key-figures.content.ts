// What key-figures makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import type {Form} from '../../render/definition.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  BREAK,
  breakable,
  capitalised,
  formatBound,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {ownText} from './key-figures.chrome.js';
import {formFor, prepare} from './key-figures.drawing.js';
import {layout} from './key-figures.layout.js';
import {readingOf} from './key-figures.reading.js';
import {ownFigures, type KeyFigure} from './key-figures.rows.js';
import {schema} from './key-figures.schema.js';
import {tableWords} from './key-figures.words.js';

function tableOf(figures: readonly KeyFigure[], caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const changes = figures.some(({change}) => change);
  const cellsOf = ({label, quantity, period, change, ...row}: KeyFigure): TableCell[] => [
    capitalised(breakable(label), language),
    quantityParts(quantity, language),
    formatBound(quantity, language),
    capitalised(formatPeriod(period, language), language),
    ...(changes ? [change ?? NOT_GIVEN] : []),
    sourceCell(row, language),
  ];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'bound', label: words.reading},
      {field: 'period', label: words.period, inList: true},
      ...(changes ? [{field: 'rise', label: words.rise, inList: true}] : []),
      sourceColumn(figures, language),
    ],
    rows: figures.map(cellsOf),
  };
}

/** A figure as an author gives it. */
const rowOf = ({names, narrowNames, quantity, period, ...said}: KeyFigure, source: string) =>
  recordOf(
    schema,
    {
      ...said,
      short_label: names.join(BREAK),
      narrow_label: narrowNames?.join(BREAK),
      ...ofQuantity(quantity),
      ...ofPeriod(period),
    },
    source,
  );

export {schema};

/** Reads the rows of a key-figures; null when there is not one. Rejects with ChartError for what it cannot read. */
export async function read({rows, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = rows ? undefined : await import('./key-figures.bundled.js');
  const own = rows && ownFigures(rows);
  const figures = own?.figures ?? bundled!.bundledFigures(language);
  if (figures.length === 0) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(figures, language);
  // Bundled figures have room in their form.
  const used = (form: Form) => (own ? formFor(form, figures, language) : form);
  return {
    text,
    get table() {
      return tableOf(figures, withoutBreaks(text.headline), language);
    },
    get records() {
      return figures.map((figure) => rowOf(figure, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(figures, used(form), language, layout[form].least),
    reading: () => readingOf(figures, language, bundled?.bundledDoubt(language)),
    compiled: (form) => compiled.figures![used(form)],
    problems: own?.problems,
  };
}
