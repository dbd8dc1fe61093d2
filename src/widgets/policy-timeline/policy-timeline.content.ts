// What policy-timeline makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatPassage,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {bundledText} from './policy-timeline.chrome.js';
import {prepare} from './policy-timeline.drawing.js';
import {readingOf} from './policy-timeline.reading.js';
import {onlyOf, plannedOf, reportedOf, type Entry} from './policy-timeline.rows.js';
import {VARIANTS} from './policy-timeline.variants.js';
import {tableWords} from './policy-timeline.words.js';

/** The name of what a row is: the milestone’s, or the indicator’s where it is a count alone; both where it has both. */
function labelOf({milestone, fact}: Entry, language: Language): string {
  if (!milestone || fact) return fact!.label;
  return milestone[language === 'zh-CN' ? 'label_zh' : 'label_en'];
}

function cellsOf(entry: Entry, language: Language): TableCell[] {
  const words = tableWords[language];
  const {shape, fact, period, passage} = entry;
  return [
    capitalised(breakable(labelOf(entry, language)), language),
    fact ? quantityParts({...fact.quantity, qualifier: ''}, language) : NOT_GIVEN,
    capitalised(formatPeriod(period, language), language),
    words.precision[shape],
    shape === 'target' ? words.target : words.reported,
    formatPassage(passage, language),
  ];
}

/** Reads the rows of a policy-timeline. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'policy-timeline', attribute: '', variants: VARIANTS});
  const {language} = request;
  const text = bundledText(language);
  const words = tableWords[language];
  const entries = [...reportedOf(language), ...plannedOf(language)];
  const only = onlyOf(language);
  return {
    text,
    table: {
      caption: withoutBreaks(text.headline),
      columns: [
        {field: 'label', label: words.item},
        {field: 'value', label: words.value},
        {
          field: 'period',
          label: words.when,
          inList: true,
          keys: [...entries, only].map(({period}) => period.start),
        },
        {field: 'precision', label: words.dated},
        {field: 'status', label: words.status, inList: true},
        {field: 'passage', label: words.passage},
      ],
      rows: [
        ...entries.map((entry) => cellsOf(entry, language)),
        [
          capitalised(breakable(only.label), language),
          words.only,
          formatPeriod(only.period, language),
          NOT_GIVEN,
          words.reported,
          formatPassage(only.row.passage, language),
        ],
      ],
    },
    records: entries.map((entry) => ({
      id: entry.id,
      label: labelOf(entry, language),
      value: entry.fact?.quantity.value ?? '',
      unit: entry.fact?.quantity.unit ?? '',
      status: entry.shape === 'target' ? 'target' : 'reported',
      period_start: entry.period.start,
      period_end: entry.period.end,
      precision: entry.shape,
      source: text.source,
    })),
    drawing: (form) => prepare(form, language),
    reading: () => readingOf(language),
    compiled: (form) => compiled.timeline![form],
  };
}
