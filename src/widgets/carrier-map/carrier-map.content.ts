// What carrier-map makes of its rows when someone asks: own rows drawn live, the table, the file.
import {bundledVariant} from '../../figure/bundled-variant.js';
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import type {Form} from '../../render/definition.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  BREAK,
  capitalised,
  formatBound,
  formatQuantity,
  formatStated,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {ownSummary, ownText} from './carrier-map.chrome.js';
import {formFor, prepare} from './carrier-map.drawing.js';
import {layout} from './carrier-map.layout.js';
import {ownMap} from './carrier-map.own.js';
import {readingOf} from './carrier-map.reading.js';
import type {Division, Member, TileMap, Total} from './carrier-map.rows.js';
import {schema} from './carrier-map.schema.js';
import {YEARS} from './carrier-map.variants.js';
import {inPicture, tableWords} from './carrier-map.words.js';
import {compiled} from './figures/compiled.gen.js';

type Row = Partial<Omit<Total, 'selects'> & Division & Omit<Member, 'kind'>> & {
  readonly label: string;
  readonly kind: Member['kind'] | 'total' | 'division';
};

/** All rows in the order of the file: the figure of all, the divisions, what is in them and in none. */
const rowsOf = ({total, divisions, members}: TileMap): Row[] => [
  ...(total ? [{...total, kind: 'total'} as const] : []),
  ...divisions.map((division) => ({...division, kind: 'division'}) as const),
  ...members,
];

function districtOf({kind, label, place, placeBasis, basis}: Row, language: Language): string {
  if (kind === 'division') return label;
  if (!place || kind === 'total') return basis ?? NOT_GIVEN;
  if (!placeBasis) return place;
  return language === 'zh-CN' ? `${place}${BREAK}（${placeBasis}）` : `${place} (${placeBasis})`;
}

function tableOf(map: TileMap, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const hasNumbers = map.divisions.some(({quantity}) => quantity);
  const isEmpty = !map.total && map.members.length === 0;
  // Divisions without a number and with nothing in them say nothing that is not in the picture.
  const rows = rowsOf(map).filter(({kind}) => kind !== 'division' || hasNumbers || isEmpty);
  const cellsOf = (row: Row): TableCell[] => {
    const {kind, label, indicator, quantity, details, level, period, passage, source} = row;
    const item = kind === 'division' ? label : (indicator ?? label);
    const what = details ?? (level && inPicture(language).level(level, 'wide'));
    return [
      capitalised(item, language),
      // Bold is for what was published; a count is somebody's own.
      !quantity
        ? NOT_GIVEN
        : kind === 'count'
          ? formatQuantity(quantity, language)
          : quantityParts(quantity, language),
      quantity ? formatBound(quantity, language) : NOT_GIVEN,
      what ?? NOT_GIVEN,
      districtOf(row, language),
      formatStated(period, language) || NOT_GIVEN,
      sourceCell({passage, source}, language),
    ];
  };
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'bound', label: words.reading},
      {field: 'level', label: words.level},
      {field: 'district', label: words.district, inList: true},
      {field: 'period', label: words.period},
      sourceColumn(rows, language),
    ],
    rows: rows.map(cellsOf),
  };
}

/** A row as an author gives it. */
function rowOf(row: Row, given: string) {
  const {shortLabel, placeBasis, column, row: line, span, quantity, period, ...said} = row;
  return recordOf(
    schema,
    {
      ...said,
      short_label: shortLabel,
      place_basis: placeBasis,
      tile_column: column,
      tile_row: line,
      tile_span: span,
      ...ofQuantity(quantity),
      ...ofPeriod(period),
    },
    given,
  );
}

async function bundledContent({names, language}: RowsRequest) {
  const year = bundledVariant(names, {attribute: 'year', variants: YEARS});
  const [{bundledMap}, {bundledSummary, bundledText}] = await Promise.all([
    import('./carrier-map.bundled.js'),
    import('./carrier-map.bundled-words.js'),
  ]);
  const text = bundledText(year, language);
  return {
    map: bundledMap(year, language),
    problems: undefined,
    text,
    summary: bundledSummary(year, language),
    source: text.source,
  };
}

function ownContent({rows, language}: RowsRequest) {
  const {map, problems} = ownMap(rows!, language);
  if (!map) return null;
  const text = ownText(map, language);
  return {map, problems, text, summary: ownSummary(map, language), source: ''};
}

export {schema};

/**
 * Reads the rows of a carrier-map; null where there is no division. Rejects with ChartError for what it cannot read;
 * names that are no bundled year choose nothing among an author's own.
 */
export async function read(request: RowsRequest): Promise<FigureContent | null> {
  const {language} = request;
  const content = request.rows ? ownContent(request) : await bundledContent(request);
  if (!content) return null;
  const {map, problems, text, summary, source} = content;
  const used = (form: Form) => formFor(form, map, language);
  return {
    text,
    get table() {
      return tableOf(map, withoutBreaks(text.headline), language);
    },
    get records() {
      return rowsOf(map).map((row) => rowOf(row, source));
    },
    drawing: (form) => prepare(map, used(form), language, layout.least[form]),
    reading: () => readingOf(map, language, summary),
    compiled: (form) => compiled.map![used(form)],
    problems,
  };
}
