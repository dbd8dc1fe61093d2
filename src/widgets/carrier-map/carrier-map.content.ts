// What carrier-map makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest, RowRecord} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  capitalised,
  formatBound,
  formatPassage,
  formatPeriod,
  formatQuantity,
  quantityParts,
  withoutBreaks,
} from '../../text/index.js';
import {factOf, type Fact} from '../../text/fact.js';
import type {Language, Quantity} from '../../text/index.js';
import {bundledText} from './carrier-map.chrome.js';
import {prepare} from './carrier-map.drawing.js';
import {readingOf} from './carrier-map.reading.js';
import {basesOf, divisionsOf, organisationsOf, type Named} from './carrier-map.rows.js';
import {YEARS} from './carrier-map.variants.js';
import {HIGH_TECH_ZONE, tableWords} from './carrier-map.words.js';
import {compiled} from './figures/compiled.gen.js';

/** What one line of the table and of the file holds. */
interface Entry {
  readonly label: string;
  readonly quantity?: Quantity;
  readonly fact?: Fact;
  readonly level: Named['level'];
  readonly district: string;
  readonly place: string;
  readonly passage: string;
}

function entriesOf(year: string, language: Language): Entry[] {
  const words = tableWords[language];
  const {placed, unplaced, unnamed} = basesOf(language);
  const divisions = divisionsOf(year, language);
  const ofFact = (id: string, district: string): Entry => {
    const fact = factOf(id, language);
    return {
      label: words.park(fact.label),
      quantity: fact.quantity,
      fact,
      level: null,
      district,
      place: '',
      passage: fact.row.passage,
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
    ofFact('carriers', words.noSplit),
    ...[...placed, ...unplaced].map(ofBase),
    {
      label: words.unnamed,
      quantity: unnamed,
      level: other.level,
      district: words.notStated,
      place: '',
      passage: other.passage,
    },
    ofFact('dongda-park-tenants', words.notStated),
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
    rows: entries.map(({label, quantity, fact, level, district, passage}): TableCell[] => [
      capitalised(label, language),
      // Bold is for what was published; how many bases are not named we counted.
      !quantity
        ? NOT_GIVEN
        : fact
          ? quantityParts(quantity, language)
          : formatQuantity(quantity, language),
      quantity ? formatBound(quantity, language) : NOT_GIVEN,
      level ? words.levels[level] : NOT_GIVEN,
      district,
      fact ? formatPeriod(fact.period, language) : NOT_GIVEN,
      formatPassage(passage, language),
    ]),
  };
}

function recordOf({label, quantity, fact, level, place}: Entry, source: string): RowRecord {
  return {
    label: withoutBreaks(label),
    value: quantity?.value ?? '',
    unit: quantity?.unit ?? '',
    multiplier: quantity?.multiplier ?? '',
    qualifier: quantity?.qualifier ?? '',
    bound: quantity?.bound ?? '',
    level: level ?? '',
    place,
    placement_basis: place ? 'ours' : '',
    period_start: fact?.period.start ?? '',
    period_end: fact?.period.end ?? '',
    source,
  };
}

/** Reads the rows of a carrier-map. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  const year = bundledVariant(request, {tag: 'carrier-map', attribute: 'year', variants: YEARS});
  const {language} = request;
  const text = bundledText(year, language);
  const entries = entriesOf(year, language);
  return {
    text,
    table: tableOf(entries, withoutBreaks(text.headline), language),
    records: entries.map((entry) => recordOf(entry, text.source)),
    drawing: (form) => prepare({year, form, language}),
    reading: () => readingOf(year, language),
    compiled: (form) => compiled.map![form],
  };
}
