// What new-widget makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest} from '../../figure/content.js';
import {
  capitalised,
  formatPassage,
  formatPeriod,
  quantityParts,
  withoutBreaks,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {readingOf} from './new-widget.reading.js';
import {figuresOf, prepare} from './new-widget.rows.js';
import {VARIANTS} from './new-widget.variants.js';
import {bundledText, tableWords} from './new-widget.words.js';

/** Reads the rows of a new-widget. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'new-widget', attribute: '', variants: VARIANTS});
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
        {field: 'period', label: words.period, inList: true},
        {field: 'base', label: words.base},
        {field: 'passage', label: words.passage},
      ],
      rows: figures.map(({row, label, quantity, period, base}) => [
        capitalised(label, language),
        quantityParts(quantity, language),
        formatPeriod(period, language),
        formatPeriod(base, language),
        formatPassage(row.passage, language),
      ]),
    },
    records: figures.map(({row, indicator, label, quantity, period, base}) => ({
      indicator: indicator.id,
      label,
      value: quantity.value ?? '',
      unit: quantity.unit,
      qualifier: quantity.qualifier,
      bound: quantity.bound,
      period_start: period.start,
      period_end: period.end,
      base_start: base.start,
      base_end: base.end,
      source: row.source,
    })),
    drawing: (form) => prepare(form, language),
    compiled: (form) => compiled.bars![form],
    reading: () => readingOf(language),
  };
}
