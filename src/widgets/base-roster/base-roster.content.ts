// What base-roster makes of its rows when someone asks: the table, the file.
import {bundledVariant} from '../../figure/bundled-only.js';
import type {FigureContent, FigureRequest, RowRecord} from '../../figure/content.js';
import {NOT_GIVEN, type TableCell} from '../../rows/table.js';
import {
  breakable,
  capitalised,
  formatPassage,
  formatQuantity,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {bundledText} from './base-roster.chrome.js';
import {prepare} from './base-roster.drawing.js';
import {readingOf} from './base-roster.reading.js';
import {
  allBases,
  batchesOf,
  counted,
  countOf,
  LEVELS,
  targetOf,
  totalOf,
} from './base-roster.rows.js';
import {VARIANTS} from './base-roster.variants.js';
import {inPicture, tableWords} from './base-roster.words.js';
import {compiled} from './figures/compiled.gen.js';

/** Item, number, level, basis and passage; in bold only what the page states as a number. */
function rowsOf(language: Language): TableCell[][] {
  const words = tableWords[language];
  const {levels} = inPicture(language);
  const total = totalOf(language);
  const target = targetOf(language);
  const bases = allBases(language);
  const unnamed = bases.filter(({name}) => !name);
  const graphic = formatPassage('graphic', language);
  return [
    [
      capitalised(breakable(total.label), language),
      quantityParts(total.quantity, language),
      NOT_GIVEN,
      words.stated,
      formatPassage(total.row.passage, language),
    ],
    ...LEVELS.map(([level]): TableCell[] => {
      const {label, quantity} = countOf(level, language);
      return [
        capitalised(breakable(label), language),
        formatQuantity(quantity, language),
        levels[level],
        words.read,
        graphic,
      ];
    }),
    ...bases
      .filter(({name}) => name)
      .map(({name, level}): TableCell[] => [name, NOT_GIVEN, levels[level], words.named, graphic]),
    [
      words.unnamed,
      formatQuantity(counted(unnamed, language), language),
      levels[unnamed[0]!.level],
      words.counted,
      graphic,
    ],
    ...batchesOf(language).map(({label, row}): TableCell[] => [
      capitalised(breakable(label), language),
      words.some,
      NOT_GIVEN,
      words.uncounted,
      formatPassage(row.passage, language),
    ]),
    [
      capitalised(breakable(target.label), language),
      quantityParts({...target.quantity, qualifier: ''}, language),
      NOT_GIVEN,
      words.target,
      formatPassage(target.row.passage, language),
    ],
  ];
}

/** Reads the rows of a base-roster. Throws ChartError `rows-not-taken` for an author's own. */
export function read(request: FigureRequest): FigureContent {
  bundledVariant(request, {tag: 'base-roster', attribute: '', variants: VARIANTS});
  const {language} = request;
  const text = bundledText(language);
  const words = tableWords[language];
  const kind = language === 'zh-CN' ? 'upright' : 'flat';
  return {
    text,
    table: {
      caption: withoutBreaks(text.headline),
      columns: [
        {field: 'item', label: words.item},
        {field: 'value', label: words.value},
        {field: 'level', label: words.level, inList: true},
        {field: 'basis', label: words.basis, inList: true},
        {field: 'passage', label: words.passage},
      ],
      rows: rowsOf(language),
    },
    records: allBases(language).map(({row, name, level}): RowRecord => ({
      base: row.id,
      name,
      level,
      source: text.source,
    })),
    drawing: (form) => prepare(form, language),
    reading: () => readingOf(language),
    compiled: (form) => compiled[kind]![form],
  };
}
