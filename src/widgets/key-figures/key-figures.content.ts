// What key-figures makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell} from '../../rows/table.js';
import type {Fact} from '../../text/fact.js';
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
import {bundledText} from './key-figures.chrome.js';
import {prepare} from './key-figures.drawing.js';
import {readingOf} from './key-figures.reading.js';
import {figuresOf} from './key-figures.rows.js';
import {VARIANTS} from './key-figures.variants.js';
import {tableWords} from './key-figures.words.js';

function cellsOf({label, quantity, period, row}: Fact, language: Language): TableCell[] {
  return [
    capitalised(breakable(label), language),
    quantityParts(quantity, language),
    formatBound(quantity, language),
    capitalised(formatPeriod(period, language), language),
    row.rise ? tableWords[language].rose : NOT_GIVEN,
    formatPassage(row.passage, language),
  ];
}

/** Reads the rows of a key-figures. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'key-figures', attribute: '', variants: VARIANTS});
  const {language} = request;
  const text = bundledText(language);
  const words = tableWords[language];
  const figures = figuresOf(language);
  return {
    text,
    table: {
      caption: withoutBreaks(text.headline),
      columns: [
        {field: 'label', label: words.item},
        {field: 'value', label: words.value},
        {field: 'bound', label: words.reading},
        {field: 'period', label: words.period, inList: true},
        {field: 'rise', label: words.rise, inList: true},
        {field: 'passage', label: words.passage},
      ],
      rows: figures.map((fact) => cellsOf(fact, language)),
    },
    records: figures.map(({id, label, quantity, period, row}) => ({
      fact: id,
      label,
      value: quantity.value ?? '',
      multiplier: quantity.multiplier,
      unit: quantity.unit,
      qualifier: quantity.qualifier,
      bound: quantity.bound,
      period_start: period.start,
      period_end: period.end,
      rise: row.rise ?? '',
      source: text.source,
    })),
    drawing: (form) => prepare(form, language),
    reading: () => readingOf(language),
    compiled: (form) => compiled.figures![form],
  };
}
