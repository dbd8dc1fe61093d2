// What carrier-mix makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest} from '../../figure/content.js';
import type {TableCell} from '../../rows/table.js';
import type {Fact} from '../../text/fact.js';
import {
  BREAK,
  breakable,
  capitalised,
  formatPassage,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {bundledText} from './carrier-mix.chrome.js';
import {prepare} from './carrier-mix.drawing.js';
import {readingOf} from './carrier-mix.reading.js';
import {stockOf, totalOf, typeCountOf, typesOf} from './carrier-mix.rows.js';
import {VARIANTS} from './carrier-mix.variants.js';
import {tableWords} from './carrier-mix.words.js';

interface Entry {
  readonly fact: Fact;
  readonly label: string;
  /** What must be said with its status; empty where nothing is. */
  readonly remark: string;
}

function entriesOf(language: Language): Entry[] {
  const words = tableWords[language];
  const total = totalOf(language);
  const plain = (fact: Fact): Entry => ({fact, label: fact.label, remark: ''});
  return [
    ...typesOf(language).map((fact) => ({
      fact,
      label: fact.name,
      remark: fact.type.status === 'inferred' ? words.inferred : '',
    })),
    {fact: total, label: total.label, remark: words.noSplit},
    plain(typeCountOf(language)),
    plain(stockOf(language)),
  ];
}

function cellsOf({fact, label, remark}: Entry, language: Language): TableCell[] {
  const words = tableWords[language];
  const {quantity, period, row} = fact;
  return [
    capitalised(breakable(label), language),
    quantity.value === null ? words.some : quantityParts(quantity, language),
    capitalised(formatPeriod(period, language), language),
    [row.status === 'reported' ? words.reported : words.target, remark]
      .filter(Boolean)
      .join(language === 'zh-CN' ? `，${BREAK}` : '; '),
    formatPassage(row.passage, language),
  ];
}

/** Reads the rows of a carrier-mix. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'carrier-mix', attribute: '', variants: VARIANTS});
  const {language} = request;
  const text = bundledText(language);
  const words = tableWords[language];
  const entries = entriesOf(language);
  return {
    text,
    table: {
      caption: withoutBreaks(text.headline),
      columns: [
        {field: 'label', label: words.item},
        {field: 'value', label: words.value},
        {field: 'period', label: words.year, inList: true},
        {field: 'status', label: words.status, inList: true},
        {field: 'passage', label: words.passage},
      ],
      rows: entries.map((entry) => cellsOf(entry, language)),
    },
    records: entries.map(({fact, label}) => ({
      fact: fact.id,
      label,
      value: fact.quantity.value ?? '',
      unit: fact.quantity.unit,
      qualifier: fact.quantity.qualifier,
      status: fact.row.status,
      period_start: fact.period.start,
      period_end: fact.period.end,
      source: text.source,
    })),
    drawing: (form) => prepare(form, language),
    reading: () => readingOf(language),
    compiled: (form) => compiled.mix![form],
  };
}
