// What roadmap-timeline makes of its rows when someone asks: own rows drawn live, the table, the file.
import {bundledVariant} from '../../figure/bundled-variant.js';
import type {FigureContent, RowRecord, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import type {Form} from '../../render/definition.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
  type Quantity,
} from '../../text/index.js';
import {compiled} from './figures/compiled.gen.js';
import {ownSummary, ownText} from './roadmap-timeline.chrome.js';
import {formFor, prepare} from './roadmap-timeline.drawing.js';
import {ownRoadmap} from './roadmap-timeline.own.js';
import {readingOf} from './roadmap-timeline.reading.js';
import {
  shownTracks,
  type Published,
  type Roadmap,
  type RoadmapItem,
} from './roadmap-timeline.rows.js';
import {schema} from './roadmap-timeline.schema.js';
import {TRACKS, VARIANTS} from './roadmap-timeline.variants.js';
import {inPicture, tableWords} from './roadmap-timeline.words.js';

function valueOf(quantity: Quantity | undefined, language: Language): TableCell {
  if (!quantity) return NOT_GIVEN;
  return quantity.value === null && quantity.qualifier === '一批'
    ? tableWords[language].some
    : quantityParts(quantity, language);
}

function tableOf({tracks, items}: Roadmap, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const hasTracks = tracks.some(({name}) => name);
  const rowsOf = ({label, track, period, parts}: RoadmapItem): TableCell[][] =>
    parts.map(({indicator = label, scope, quantity, status, passage, source}) => [
      capitalised(
        breakable([indicator, scope].filter(Boolean).join(language === 'zh-CN' ? '：' : ': ')),
        language,
      ),
      valueOf(quantity, language),
      period.start ? formatPeriod(period, language) : inPicture[language].undated,
      ...(hasTracks ? [breakable(track)] : []),
      words[status],
      sourceCell({passage, source}, language),
    ]);
  const fields = [
    ...(['work', 'value', 'year'] as const),
    ...(hasTracks ? (['track'] as const) : []),
    'status' as const,
  ] as const;
  return {
    caption,
    columns: [
      ...fields.map((field) => ({
        field,
        label: words[field],
        inList: field === 'year' || field === 'status',
        // Work without a date comes after all that has one.
        ...(field === 'year'
          ? {keys: items.flatMap(({parts, period}) => parts.map(() => period.start || '9999'))}
          : {}),
      })),
      sourceColumn(
        items.flatMap(({parts}) => parts),
        language,
      ),
    ],
    rows: items.flatMap(rowsOf),
  };
}

const recordOfDay = ({period, ...said}: Published, source: string): RowRecord =>
  recordOf(schema, {...said, kind: 'published', ...ofPeriod(period)}, source);

function recordsOf(roadmap: Roadmap, source: string): RowRecord[] {
  const {tracks, items, published} = roadmap;
  const shown = new Set(shownTracks(roadmap).map(({name}) => name));
  const headed = tracks.filter(
    ({name, heading, remark}) => heading !== name || remark || !shown.has(name),
  );
  return [
    ...headed.map(({name, heading, remark}) =>
      recordOf(schema, {kind: 'type', track: name, label: heading, remark}),
    ),
    ...items.flatMap(({track, label, shortLabel, period, parts}) =>
      parts.map(({quantity, ...part}) =>
        recordOf(
          schema,
          {
            ...part,
            ...ofQuantity(quantity),
            track,
            label,
            short_label: shortLabel,
            ...ofPeriod(period),
          },
          source,
        ),
      ),
    ),
    ...(published ? [recordOfDay(published, source)] : []),
  ];
}

async function bundledContent({names, language}: RowsRequest) {
  const {bundledRoadmap, bundledSummary, bundledText} =
    await import('./roadmap-timeline.bundled.js');
  const variant = bundledVariant(names, {
    attribute: 'track',
    variants: VARIANTS,
    known: TRACKS,
  });
  const roadmap = bundledRoadmap(variant.split('--'), language);
  const text = bundledText(roadmap, language);
  const summary = bundledSummary(roadmap, language);
  return {roadmap, problems: undefined, text, summary, source: text.source};
}

function ownContent({rows, names, language}: RowsRequest) {
  const {roadmap, problems} = ownRoadmap(rows!, names, language);
  if (roadmap.items.length === 0) return null;
  const text = ownText(roadmap, language);
  return {roadmap, problems, text, summary: ownSummary(roadmap, language), source: ''};
}

export {schema};

/**
 * Reads the rows of a roadmap-timeline; null when there is no work in them. Rejects with ChartError for what it cannot
 * read, and `unknown-choice` for a track there is none of.
 */
export async function read(request: RowsRequest): Promise<FigureContent | null> {
  const {language} = request;
  const content = request.rows ? ownContent(request) : await bundledContent(request);
  if (!content) return null;
  const {roadmap, problems, text, summary, source} = content;
  const used = (form: Form) => formFor(form, roadmap, language);
  return {
    text,
    get table() {
      return tableOf(roadmap, withoutBreaks(text.headline), language);
    },
    get records() {
      return recordsOf(roadmap, source);
    },
    drawing: (form) => prepare(roadmap, {form: used(form), language}),
    reading: () => readingOf(roadmap, language, summary),
    compiled: (form) => compiled['roadmap']![used(form)],
    problems,
  };
}
