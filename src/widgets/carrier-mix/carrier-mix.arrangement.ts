// Where names, squares and counts of the types stand: beside each other as long as there is room.
import type {Form} from '../../render/definition.js';
import {BREAK, capitalised, quantityParts, type Language} from '../../text/index.js';
import {cutLine, roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout, square} from './carrier-mix.layout.js';
import type {Mix, MixRow} from './carrier-mix.rows.js';
import {squaresOf} from './carrier-mix.scale.js';
import {inPicture} from './carrier-mix.words.js';

/** A type as it is set. */
export interface SetType {
  readonly row: MixRow;
  readonly names: readonly string[];
  readonly squares: number;
  readonly count: string;
  readonly unit: string;
  /** From the count to its unit. */
  readonly unitAt: number;
  /** What stands instead of a number. */
  readonly some: string;
}

/** How all types of a card are set; lengths in CSS px. */
export interface Arrangement {
  readonly types: readonly SetType[];
  /** How wide all of it is. */
  readonly width: number;
  /** Where squares begin, and how many stand in a line. */
  readonly squares: number;
  readonly columns: number;
  readonly counts: number;
  /** Whether squares stand below the names; beside them otherwise. */
  readonly below: boolean;
  /** Whether the types stand in two groups beside each other. */
  readonly inTwo?: boolean;
}

interface Setting {
  readonly form: Form;
  readonly language: Language;
  /** How many a square stands for. */
  readonly per: number;
}

/** How wide a figure turns out in a style. */
export const figureWidth = (text: string, fontSize: number): number =>
  measureEm(text, true) * FIGURE_GROWTH * fontSize;

/** How wide what stands at the count of a type is. */
const countWidth = ({count, unit, unitAt, some}: SetType, form: Form): number => {
  const styles = labelStyles[form];
  if (some) return roomFor(some, true) * styles.some.fontSize;
  if (!unit) return figureWidth(count, styles.count.fontSize);
  return unitAt + roomFor(unit) * styles.unit.fontSize;
};

/** The lines of a name that has `room` CSS px. */
function namesOf({shortLabel, narrowLabel}: MixRow, room: number, setting: Setting): string[] {
  const {form, language} = setting;
  const name = capitalised(form === 'narrow' ? (narrowLabel ?? shortLabel) : shortLabel, language);
  return name.split(BREAK).flatMap((line) => cutLine(line, room / labelStyles[form].name.fontSize));
}

function setType(row: MixRow, room: number, setting: Setting): SetType {
  const {form, language, per} = setting;
  const {quantity} = row;
  const none = quantity.value === null;
  const {lead, figure, trail} = quantityParts(quantity, language);
  const count = none ? '' : lead + figure;
  const wide = Math.ceil(figureWidth(count, labelStyles[form].count.fontSize));
  return {
    row,
    names: namesOf(row, room, setting),
    squares: squaresOf(row, per),
    count,
    unit: none ? '' : trail.trim(),
    unitAt: Math.max(layout.unit, wide + 4),
    some: none && quantity.qualifier === '一批' ? inPicture(language).some : '',
  };
}

const widest = (types: readonly SetType[], form: Form): number =>
  Math.max(
    ...types.flatMap(({names}) =>
      names.map((name) => roomFor(name) * labelStyles[form].name.fontSize),
    ),
  );

/** As many squares as any type has, in `columns` at most; a run needs the room of some. */
const inLine = (types: readonly SetType[], columns: number): number =>
  Math.max(
    layout.beside,
    Math.min(columns, Math.max(...types.map(({squares}) => Math.ceil(squares)))),
  );

/** A line a type, with room for five squares; undefined where a type needs more. */
function inRows({types, total}: Mix, setting: Setting): Arrangement | undefined {
  const {form, language} = setting;
  const squares = layout.squares[form][language];
  const counts = squares + layout.counts[form];
  const width = counts + layout.end[language];
  const set = types.map((row) => setType(row, Infinity, setting));
  const most = Math.min(width + 4, form === 'narrow' ? layout.least.narrow : Infinity);
  const fits = set.every(
    (type) =>
      type.names.length === 1 &&
      type.squares <= layout.beside &&
      counts + countWidth(type, form) <= most,
  );
  // Names have little room here, but the face that they are measured in.
  const named = Math.max(...set.map(({names}) => measureEm(names[0]!)));
  if (!fits || named * labelStyles[form].name.fontSize > squares - 4) return undefined;
  const inTwo = form === 'wide' && !total && types.length > 3;
  return {types: set, width, squares, counts, columns: layout.beside, below: false, inTwo};
}

/** Names, lines of squares and counts over the whole card. */
function alone({types}: Mix, setting: Setting): Arrangement {
  const {form} = setting;
  const {name, columns: most, gap} = layout.alone;
  const width = layout.least[form];
  const set = types.map((row) => setType(row, name, setting));
  const counts = Math.max(...set.map((type) => countWidth(type, form)));
  const squares = Math.ceil(Math.max(widest(set, form), layout.squares.wide['zh-CN'] - gap)) + gap;
  const pitch = square.side + square.gap;
  const room = Math.floor((width - squares - counts - 12) / pitch);
  const columns = Math.min(most, room < 10 ? room : room - (room % 5));
  const used = inLine(set, columns);
  return {types: set, width, squares, columns, counts: squares + used * pitch + 8, below: false};
}

/** Squares below names and counts. */
function inBlocks({types}: Mix, setting: Setting): Arrangement {
  const {form} = setting;
  const {columns, width} = layout.block;
  const counts = Math.max(...types.map((row) => countWidth(setType(row, Infinity, setting), form)));
  const set = types.map((row) => setType(row, width[form] - counts - 12, setting));
  return {
    types: set,
    width: width[form],
    squares: 0,
    columns: columns[form],
    counts: Math.ceil(widest(set, form)) + 12,
    below: true,
  };
}

/** How the types are set in a form. */
export const arrangementOf = (mix: Mix, setting: Setting): Arrangement =>
  inRows(mix, setting) ??
  (setting.form === 'wide' && !mix.total ? alone(mix, setting) : inBlocks(mix, setting));
