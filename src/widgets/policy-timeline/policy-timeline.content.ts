// What policy-timeline makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {ownText} from './policy-timeline.chrome.js';
import {prepare} from './policy-timeline.drawing.js';
import {readingOf} from './policy-timeline.reading.js';
import {
  entriesOf,
  ownTimeline,
  type DrawnEntry,
  type Entry,
  type Timeline,
} from './policy-timeline.rows.js';
import {schema} from './policy-timeline.schema.js';
import {datedOf, statusOf, tableWords} from './policy-timeline.words.js';

const valueOf = ({kind, quantity, details}: Entry, language: Language): TableCell =>
  quantity
    ? quantityParts(quantity, language)
    : ((kind === 'other' ? details : undefined) ?? NOT_GIVEN);

function tableOf(timeline: Timeline, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const {reported, planned, others, published} = timeline;
  const drawn = [...reported, ...planned];
  const entries: readonly (Entry | DrawnEntry)[] = [...drawn, ...others];
  const values = entries.some((entry) => valueOf(entry, language) !== NOT_GIVEN);
  const precisionOf = (entry: Entry | DrawnEntry) =>
    'shape' in entry
      ? datedOf(
          {...entry, precision: entry.period.precision},
          entry.period.end === published?.period.end,
          language,
        )
      : NOT_GIVEN;
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      ...(values ? [{field: 'value', label: words.value}] : []),
      {
        field: 'period',
        label: words.when,
        inList: true,
        keys: entries.map(({period}) => period.start),
      },
      {field: 'precision', label: words.dated},
      {field: 'status', label: words.status, inList: true},
      sourceColumn(entries, language),
    ],
    rows: entries.map((entry) => [
      capitalised(breakable(entry.label), language),
      ...(values ? [valueOf(entry, language)] : []),
      capitalised(formatPeriod(entry.period, language), language),
      precisionOf(entry),
      statusOf(entry.isTarget, !!published, language),
      sourceCell(entry, language),
    ]),
  };
}

/** A row as an author gives it. */
const rowOf = ({name, isTarget, quantity, period, ...said}: Entry, source: string) =>
  recordOf(
    schema,
    {
      ...said,
      short_label: name,
      status: isTarget ? 'target' : 'reported',
      ...ofQuantity(quantity),
      ...ofPeriod(period),
    },
    source,
  );

export {schema};

/**
 * Reads the rows of a policy-timeline; null when none is an event. Rejects with ChartError for what it cannot read.
 */
export async function read({rows, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = rows ? undefined : await import('./policy-timeline.bundled.js');
  const own = rows && ownTimeline(rows, language);
  const timeline = own ? own.timeline : bundled!.bundledTimeline(language);
  if (!timeline) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(timeline, language);
  return {
    text,
    get table() {
      return tableOf(timeline, withoutBreaks(text.headline), language);
    },
    get records() {
      return entriesOf(timeline).map((entry) => rowOf(entry, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(timeline, form, language),
    reading: () => readingOf(timeline, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled.timeline![form],
    problems: own?.problems,
  };
}
