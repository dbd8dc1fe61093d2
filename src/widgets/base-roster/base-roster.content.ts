// What base-roster makes of its rows when someone asks: own rows drawn live, the table, the file.
import type {FigureContent, RowsRequest} from '../../figure/content.js';
import {ofPeriod, ofQuantity, recordOf} from '../../figure/records.js';
import {sourceCell, sourceColumn} from '../../figure/source-column.js';
import {NOT_GIVEN, type TableCell, type TableModel} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatQuantity,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {ownText} from './base-roster.chrome.js';
import {kindFor, prepare} from './base-roster.drawing.js';
import {readingOf} from './base-roster.reading.js';
import {entriesOf, ownRoster, type Entry, type Roster} from './base-roster.rows.js';
import {schema} from './base-roster.schema.js';
import {inPicture, tableWords} from './base-roster.words.js';
import {compiled} from './figures/compiled.gen.js';

/** What a row counts; in bold only what its source states as a number. */
function numberOf({kind, label, quantity, details}: Entry, language: Language): TableCell {
  if (kind === 'base' && label) return NOT_GIVEN;
  if (quantity.value === null) return details ?? NOT_GIVEN;
  return kind === 'total' || kind === 'other'
    ? quantityParts(quantity, language)
    : formatQuantity(quantity, language);
}

function itemOf({kind, label, level, details}: Entry, language: Language): string {
  const {bases, levels} = inPicture(language);
  const word = level && levels[level];
  // Another column says their level.
  const unnamed = () => tableWords[language].unnamed(details?.replace(word!, '').trim());
  if (kind === 'base') return label || capitalised(unnamed(), language);
  return capitalised(breakable(label || bases(word)), language);
}

function tableOf(roster: Roster, caption: string, language: Language): TableModel {
  const words = tableWords[language];
  const {levels} = inPicture(language);
  const entries = entriesOf(roster);
  const numbers = entries.some((entry) => numberOf(entry, language) !== NOT_GIVEN);
  const bases = entries.some(({basis}) => basis);
  return {
    caption,
    columns: [
      {field: 'item', label: words.item},
      ...(numbers ? [{field: 'value', label: words.value}] : []),
      {field: 'level', label: words.level, inList: true},
      ...(bases ? [{field: 'basis', label: words.basis, inList: true}] : []),
      sourceColumn(entries, language),
    ],
    rows: entries.map((entry) => [
      itemOf(entry, language),
      ...(numbers ? [numberOf(entry, language)] : []),
      entry.level ? levels[entry.level] : NOT_GIVEN,
      ...(bases ? [entry.basis ?? NOT_GIVEN] : []),
      sourceCell(entry, language),
    ]),
  };
}

/** A row as an author gives it; a plaque with a name needs no number. */
function rowOf({shortLabel, quantity, period, ...said}: Entry, source: string) {
  const counts = quantity.value !== null && !(said.kind === 'base' && said.label);
  return recordOf(
    schema,
    {
      ...said,
      short_label: shortLabel,
      ...(counts ? ofQuantity(quantity) : {qualifier: quantity.qualifier}),
      ...ofPeriod(period),
    },
    source,
  );
}

export {schema};

/** Reads the rows of a base-roster; null when no base is among them. Rejects with ChartError for what it cannot read. */
export async function read({rows, language}: RowsRequest): Promise<FigureContent | null> {
  const bundled = rows ? undefined : await import('./base-roster.bundled.js');
  const own = rows && ownRoster(rows, language);
  const roster = own ? own.roster : bundled!.bundledRoster(language);
  if (!roster) return null;
  const text = bundled ? bundled.bundledText(language) : ownText(roster, language);
  return {
    text,
    get table() {
      return tableOf(roster, withoutBreaks(text.headline), language);
    },
    get records() {
      return entriesOf(roster).map((entry) => rowOf(entry, bundled ? text.source : ''));
    },
    drawing: (form) => prepare(roster, form, language),
    reading: () => readingOf(roster, language, bundled?.bundledSummary(language)),
    compiled: (form) => compiled[kindFor(roster, form, language)]![form],
    problems: own?.problems,
  };
}
