// What growth-card makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import {pause} from '../../ingest/pause.js';
import {ChartError} from '../../rows/errors.js';
import {NOT_GIVEN, type TableCell, type TableColumn, type TableModel} from '../../rows/table.js';
import {
  capitalised,
  formatBound,
  formatChange,
  formatIndex,
  formatPeriod,
  formatQuantity,
  indexAfter,
  quantityParts,
  withoutBreaks,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {ownText} from './growth-card.chrome.js';
import {prepare} from './growth-card.drawing.js';
import {monthlyOf} from './growth-card.pace.js';
import {compiled} from './figures/compiled.gen.js';
import {
  baseOf,
  isMonth,
  kindOf,
  ownRows,
  periodOf,
  quantityOf,
  type GrowthRow,
} from './growth-card.rows.js';
import {schema} from './growth-card.schema.js';
import {METRICS, VARIANTS, variantOf} from './growth-card.variants.js';
import {inPicture, tableWords} from './growth-card.words.js';

function valueOf(row: GrowthRow, language: Language): TableCell {
  const whole = (figure: string) => ({lead: '', figure, trail: ''});
  if (row.measure === 'growth') return whole(formatChange(row.value));
  const quantity = quantityOf(row);
  return row.measure === 'rank'
    ? whole(formatQuantity(quantity, language))
    : quantityParts(quantity, language);
}

function derivedOf(row: GrowthRow, language: Language): string {
  const words = tableWords[language];
  if (row.measure === 'growth') {
    const base = row.base_end ? formatPeriod(baseOf(row), language) : inPicture(language).base;
    return words.index(formatIndex(indexAfter(row.value)), base);
  }
  if (row.measure === 'flow' && !isMonth(row)) return words.monthly(monthlyOf(row), row.unit ?? '');
  return NOT_GIVEN;
}

function tableOf(rows: readonly GrowthRow[], caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const columns: TableColumn[] = [
    {field: 'label', label: words.indicator},
    {
      field: 'value',
      label: words.value,
      // Only changes are all of one kind.
      ...(rows.every(({measure}) => measure === 'growth')
        ? {keys: rows.map(({value}) => value)}
        : {}),
    },
    {field: 'bound', label: words.reading},
    {field: 'period', label: words.period, inList: true},
    {field: 'derived', label: words.derived},
    sourceColumn(rows, language),
  ];
  return {
    caption,
    columns,
    rows: rows.map((row) => [
      capitalised(row.label, language),
      valueOf(row, language),
      row.measure === 'growth' || row.measure === 'rank'
        ? NOT_GIVEN
        : formatBound(quantityOf(row), language),
      capitalised(formatPeriod(periodOf(row), language), language),
      derivedOf(row, language),
      sourceCell(row, language),
    ]),
  };
}

/** A row as an author gives it. */
const rowOf = ({basis, precision, shortLabel, narrowLabel, ...said}: GrowthRow, source: string) =>
  recordOf(
    schema,
    {
      ...said,
      short_label: shortLabel,
      narrow_label: narrowLabel,
      period_basis: basis,
      period_precision: precision,
    },
    source,
  );

/** The bundled metrics that are asked for. Throws ChartError `unknown-metric` and `incomparable`. */
function bundledMetrics(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !METRICS.includes(name));
  if (unknown) {
    throw new ChartError('unknown-metric', {metric: unknown, known: METRICS.join(' ')});
  }
  if (names.length > 0 && !VARIANTS.includes(variantOf(names))) {
    const a = names.includes('market-entities') ? 'market-entities' : names[0]!;
    throw new ChartError('incomparable', {a, b: names.find((name) => name !== a) ?? a});
  }
  return names.length > 0 ? names : [METRICS[0]!];
}

export {schema};

/** Reads the rows of a growth-card; null when there is not one. Rejects with ChartError for what it cannot read. */
export async function read({
  rows: given,
  names,
  language,
}: RowsRequest): Promise<FigureContent | null> {
  const bundled = given ? undefined : await import('./growth-card.bundled.js');
  const own = given && ownRows(given, names);
  const rows = own?.rows ?? bundled!.bundledRows(bundledMetrics(names), language);
  if (rows.length === 0) return null;
  // They may be as many as `schema.most`; at once with their words they take 100 ms on a slow phone.
  if (own) await pause();
  const kind = kindOf(rows);
  const text = bundled ? bundled.bundledText(rows, language) : ownText(rows, language, own!.others);
  return {
    text,
    get table() {
      return tableOf(rows, withoutBreaks(text.headline), language);
    },
    get records() {
      return rows.map((row) => rowOf(row, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(rows, {form, language}),
    // Drawing needs none of it.
    reading: async () => (await import('./growth-card.reading.js')).readingOf(rows, language),
    compiled: (form) => compiled[kind]![form],
    problems: own?.problems,
  };
}
