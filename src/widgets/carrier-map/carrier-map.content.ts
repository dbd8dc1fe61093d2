// What carrier-map makes of its rows when someone asks: the table, the file.
import type {FigureContent, FigureRequest, RowRecord} from '../../figure/content.js';
import {ChartError} from '../../rows/errors.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  capitalised,
  formatBound,
  formatPassage,
  formatPeriod,
  quantityParts,
} from '../../text/index.js';
import type {Language, Quantity} from '../../text/index.js';
import {bundledText} from './carrier-map.chrome.js';
import {prepare} from './carrier-map.drawing.js';
import {
  basesOf,
  divisionsOf,
  figureOf,
  organisationsOf,
  type Figure,
  type Named,
} from './carrier-map.rows.js';
import {YEARS} from './carrier-map.variants.js';
import {HIGH_TECH_ZONE, tableWords} from './carrier-map.words.js';
import {compiled} from './figures/compiled.gen.js';

/** What one line of the table and of the file holds. */
interface Entry {
  readonly label: string;
  readonly quantity?: Quantity;
  readonly figure?: Figure;
  readonly level: Named['level'];
  readonly district: string;
  readonly place: string;
  readonly passage: string;
}

function entriesOf(year: string, language: Language): Entry[] {
  const words = tableWords[language];
  const {placed, unplaced, unnamed} = basesOf(language);
  const divisions = divisionsOf(year, language);
  const ofFigure = (id: string, district: string): Entry => {
    const figure = figureOf(id, language);
    const {quantity, passage} = figure;
    return {
      label: words.park(figure.label),
      quantity,
      figure,
      level: null,
      district,
      place: '',
      passage,
    };
  };
  const ofBase = (base: Named): Entry => {
    const division = divisions.find(({places}) => base.place && places.includes(base.place));
    return {
      label: base.label,
      level: base.level,
      district: division
        ? words.ours(division.label)
        : base.id === HIGH_TECH_ZONE
          ? words.noDivision
          : words.notStated,
      place: division?.label ?? '',
      passage: base.passage,
    };
  };
  const other = organisationsOf('base', language).find(({label}) => !label)!;
  return [
    ofFigure('carriers', words.noSplit),
    ...[...placed, ...unplaced].map(ofBase),
    {
      label: words.unnamed,
      quantity: unnamed,
      level: other.level,
      district: words.notStated,
      place: '',
      passage: other.passage,
    },
    ofFigure('dongda-park-tenants', words.notStated),
  ];
}

function tableOf(entries: readonly Entry[], caption: string, language: Language): TableModel {
  const words = tableWords[language];
  return {
    caption,
    columns: [
      {field: 'label', label: words.item},
      {field: 'value', label: words.value},
      {field: 'bound', label: words.reading},
      {field: 'level', label: words.level},
      {field: 'district', label: words.district, inList: true},
      {field: 'period', label: words.period},
      {field: 'passage', label: words.passage},
    ],
    rows: entries.map(({label, quantity, figure, level, district, passage}): TableCell[] => [
      capitalised(label, language),
      quantity ? quantityParts(quantity, language) : NOT_GIVEN,
      quantity ? formatBound(quantity, language) : NOT_GIVEN,
      level ? words.levels[level] : NOT_GIVEN,
      district,
      figure ? formatPeriod(figure.period, language) : NOT_GIVEN,
      formatPassage(passage, language),
    ]),
  };
}

function recordOf({label, quantity, figure, level, place}: Entry, source: string): RowRecord {
  return {
    label: label.replace('\u200b', ''),
    value: quantity?.value ?? '',
    unit: quantity?.unit ?? '',
    multiplier: quantity?.multiplier ?? '',
    qualifier: quantity?.qualifier ?? '',
    bound: quantity?.bound ?? '',
    level: level ?? '',
    place,
    placement_basis: place ? 'ours' : '',
    period_start: figure?.period.start ?? '',
    period_end: figure?.period.end ?? '',
    source,
  };
}

/** Reads the rows of a carrier-map. Throws ChartError `rows-not-taken` for an author's own. */
export function read({rows, names, language}: FigureRequest): FigureContent {
  if (rows !== undefined) throw new ChartError('rows-not-taken', {tag: 'carrier-map'});
  const year = names.length > 0 ? names.join('--') : YEARS[0]!;
  if (!YEARS.includes(year)) {
    const known = YEARS.join(' ');
    throw new ChartError('unknown-choice', {attribute: 'year', value: names.join(' '), known});
  }
  const text = bundledText(year, language);
  const entries = entriesOf(year, language);
  return {
    text,
    table: tableOf(entries, text.headline.split('\u200b').join(''), language),
    records: entries.map((entry) => recordOf(entry, text.source)),
    drawing: (form) => prepare({year, form, language}),
    compiled: (form) => compiled.map![form],
  };
}
