// What support-cap makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest} from '../../figure/content.js';
import {
  breakable,
  capitalised,
  formatBound,
  formatPassage,
  quantityParts,
  withoutBreaks,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {bundledText} from './support-cap.chrome.js';
import {prepare} from './support-cap.drawing.js';
import {readingOf} from './support-cap.reading.js';
import {capOf, yearsOf} from './support-cap.rows.js';
import {VARIANTS} from './support-cap.variants.js';
import {tableWords} from './support-cap.words.js';

/** Reads the rows of a support-cap. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'support-cap', attribute: '', variants: VARIANTS});
  const {language} = request;
  const text = bundledText(language);
  const words = tableWords[language];
  const facts = [capOf(language), yearsOf(language)];
  return {
    text,
    table: {
      caption: withoutBreaks(text.headline),
      columns: [
        {field: 'label', label: words.item},
        {field: 'value', label: words.value},
        {field: 'bound', label: words.reading, inList: true},
        {field: 'scope', label: words.scope, inList: true},
        {field: 'passage', label: words.passage},
      ],
      rows: facts.map(({label, quantity, row}) => [
        capitalised(breakable(label), language),
        quantityParts(quantity, language),
        formatBound(quantity, language),
        capitalised(words.scopes, language),
        formatPassage(row.passage, language),
      ]),
    },
    records: facts.map(({id, label, quantity, row}) => ({
      fact: id,
      label,
      value: quantity.value ?? '',
      multiplier: quantity.multiplier,
      unit: quantity.unit,
      qualifier: quantity.qualifier,
      bound: quantity.bound,
      status: row.status,
      source: text.source,
    })),
    drawing: (form) => prepare(form, language),
    reading: () => readingOf(language),
    compiled: (form) => compiled.cap![form],
  };
}
