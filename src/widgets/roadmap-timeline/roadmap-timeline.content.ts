// What roadmap-timeline makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest, RowRecord} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatPassage,
  formatPeriod,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {bundledText} from './roadmap-timeline.chrome.js';
import {prepare} from './roadmap-timeline.drawing.js';
import {readingOf} from './roadmap-timeline.reading.js';
import {compiled} from './figures/compiled.gen.js';
import {bundledItems, type RoadmapFigure, type RoadmapItem} from './roadmap-timeline.rows.js';
import {TRACKS, VARIANTS} from './roadmap-timeline.variants.js';
import {inPicture, tableWords} from './roadmap-timeline.words.js';

function valueOf({quantity}: RoadmapFigure, language: Language): TableCell {
  return quantity.value === null
    ? tableWords[language].some
    : quantityParts(
        {
          ...quantity,
          value: quantity.value,
          qualifier: quantity.qualifier === '等' ? '' : quantity.qualifier,
        },
        language,
      );
}

function rowsOf(item: RoadmapItem, language: Language): TableCell[][] {
  const words = tableWords[language];
  const [, track] = inPicture(language).tracks[item.track];
  const when = item.period.start
    ? formatPeriod(item.period, language)
    : inPicture(language).undated;
  const shared = (status: 'target' | 'reported') => [
    when,
    breakable(track),
    words[status],
    formatPassage(item.passage, language),
  ];
  if (item.figures.length === 0)
    return [[capitalised(breakable(item.label), language), NOT_GIVEN, ...shared('target')]];
  return item.figures.map((figure) => [
    capitalised(
      breakable(
        [figure.indicator, figure.name].filter(Boolean).join(language === 'zh-CN' ? '：' : ': '),
      ),
      language,
    ),
    valueOf(figure, language),
    ...shared(figure.status === 'reported' ? 'reported' : 'target'),
  ]);
}

function tableOf(items: readonly RoadmapItem[], caption: string, language: Language): TableModel {
  const words = tableWords[language];
  return {
    caption,
    columns: (['work', 'value', 'year', 'track', 'status', 'passage'] as const).map((field) => ({
      field,
      label: words[field],
      inList: field === 'year' || field === 'status',
      // Work without a date comes after all that has one.
      ...(field === 'year'
        ? {
            keys: items.flatMap((item) =>
              rowsOf(item, language).map(() => item.period.start || '9999'),
            ),
          }
        : {}),
    })),
    rows: items.flatMap((item) => rowsOf(item, language)),
  };
}

function recordsOf(item: RoadmapItem, source: string): RowRecord[] {
  const shared = {
    milestone: item.id,
    track: item.track,
    label: item.label,
    period_start: item.period.start,
    period_end: item.period.end,
    source,
  };
  return item.figures.length === 0
    ? [{...shared, indicator: '', value: '', unit: '', qualifier: '', status: 'target'}]
    : item.figures.map(({indicator, quantity, status, name}) => ({
        ...shared,
        indicator: [indicator, name].filter(Boolean).join(' '),
        value: quantity.value ?? '',
        unit: quantity.unit,
        qualifier: quantity.qualifier,
        status,
      }));
}

/**
 * Reads the rows of a roadmap-timeline. Throws ChartError `rows-not-taken` for an author's own, `unknown-choice` for a
 * track there is none of.
 */
export function read(request: FigureRequest): FigureContent {
  const variant = bundledVariant(request, {
    tag: 'roadmap-timeline',
    attribute: 'track',
    variants: VARIANTS,
    known: TRACKS,
  });
  const {language} = request;
  const items = bundledItems(variant.split('--'), language);
  const text = bundledText(items, language);
  return {
    text,
    table: tableOf(items, withoutBreaks(text.headline), language),
    records: items.flatMap((item) => recordsOf(item, text.source)),
    drawing: (form) => prepare(items, {form, language}),
    reading: () => readingOf(items, language),
    compiled: (form) => compiled['roadmap']![form],
  };
}
