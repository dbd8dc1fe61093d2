import type {Drawing, Form} from '../../render/definition.js';
import {Sheet, type Place} from '../../render/sheet.js';
import {
  capitalised,
  commonPeriod,
  formatQuantity,
  quantityParts,
  type Language,
} from '../../text/index.js';
import {cutLine, roomFor} from '../../theme/lines.js';
import {
  arrangementOf,
  figureWidth,
  type Arrangement,
  type SetType,
} from './carrier-mix.arrangement.js';
import {labelStyles, layout, square} from './carrier-mix.layout.js';
import {isSplit, type Mix, type MixRow} from './carrier-mix.rows.js';
import {perSquare, squaresOf} from './carrier-mix.scale.js';
import {drawSquares, heightOf, type Sureness} from './carrier-mix.squares.js';
import {inPicture} from './carrier-mix.words.js';

const {side, gap, across} = square;

/** How wide the total's squares are. */
const GRID = across * (side + gap) - gap;

const surenessOf = ({status}: MixRow): Sureness => (status === 'target' ? 'planned' : 'built');

/** What all of some rows say of what is done; empty where they differ. */
export function commonDetails(rows: readonly MixRow[]): string {
  const [first, ...others] = new Set(rows.map(({details}) => details ?? ''));
  return others.length > 0 ? '' : (first ?? '');
}

/** What stands above some squares. */
export function headingOf(rows: readonly MixRow[], language: Language): string {
  const words = inPicture(language);
  const otherwise = rows[0]!.kind === 'total' ? words.inTotal : words.byType;
  const details = commonDetails(rows);
  return capitalised(words.heading(commonPeriod(rows, language), details || otherwise), language);
}

/** What stands below a type: the author's words, or that its number is not known. */
const remarkOf = ({remark, quantity}: MixRow, language: Language): string =>
  remark ?? (quantity.value === null ? inPicture(language).unknown : '');

/** Letters in bold take more room than they are measured in. */
const BOLD = 0.95;

interface LineStyle {
  readonly fontSize: number;
  readonly bold?: true;
}

/** A text of the card in lines that fit into `room` CSS px. */
const linesIn = (text: string, room: number, {fontSize, bold}: LineStyle): string[] =>
  text ? cutLine(text, (room / fontSize) * (bold ? BOLD : 1)) : [];

interface Panel {
  readonly sheet: Sheet;
  readonly form: Form;
  readonly language: Language;
  /** Its left edge, and its top. */
  readonly at: number;
  readonly dx: number;
  readonly top: number;
}

/** Puts things into a panel. */
const placing =
  ({at, dx, top}: Panel) =>
  (right: number, y: number): Place => ({at, dx: dx + right, y: top + y});

/** A type: its name, its count, and its squares or a run without an end. Gives how far down they reach. */
function drawType(
  panel: Panel,
  {row, names, squares, count, unit, unitAt, some}: SetType,
  arrangement: Arrangement,
  middle: number,
): number {
  const {sheet, form, language} = panel;
  const place = placing(panel);
  const {baseline, line, block, below: toRemark} = layout;
  const {below, columns, counts, width} = arrangement;
  const named = (names.length - 1) * line;
  const first = below ? middle + named + block.after : middle;
  const high = heightOf(squares, columns);
  const last = below ? first + high : middle + Math.max(named, high);
  const y = middle + baseline;
  sheet.lines('name', names, place(0, y), line);
  if (row.quantity.value === null) {
    sheet.mark('run', place(arrangement.squares, first));
    sheet.label('some', some, place(counts, y));
  } else {
    const sureness = surenessOf(row);
    drawSquares(sheet, squares, {place: place(arrangement.squares, first), columns, sureness});
    sheet.label('count', count, place(counts, y));
    sheet.label('unit', unit, place(counts + unitAt, y));
  }
  const remark = linesIn(remarkOf(row, language), width, labelStyles[form].muted);
  const bottom = last + baseline;
  return sheet.lines('muted', remark, place(0, bottom + toRemark), toRemark) - panel.top;
}

/** Some types below each other. Gives the bottom. */
function drawTypes(
  panel: Panel,
  types: readonly SetType[],
  arrangement: Arrangement,
  top: number,
): number {
  const {sheet} = panel;
  let middle = top;
  let bottom = 0;
  for (const type of types) {
    sheet.of(type.row.key, () => {
      bottom = drawType(panel, type, arrangement, middle);
    });
    middle = bottom - layout.baseline + layout.pitch;
  }
  return bottom;
}

/** Heading and types. Gives the bottom. */
function drawAllTypes(panel: Panel, heading: readonly string[], set: Arrangement): number {
  const {sheet} = panel;
  const {line, row} = layout;
  sheet.lines('heading', heading, placing(panel)(0, layout.heading), line);
  const top = row + (heading.length - 1) * line;
  if (!set.inTwo) return drawTypes(panel, set.types, set, top);
  const half = Math.ceil(set.types.length / 2);
  const second = {...panel, at: 0.5, dx: gap * 2};
  return Math.max(
    drawTypes(panel, set.types.slice(0, half), set, top),
    drawTypes(second, set.types.slice(half), set, top),
  );
}

/** What stands beside the figure of a total: of how many types it is, and what is not known of it. */
function asideOf({total, count}: Mix, hatched: boolean, language: Language) {
  const words = inPicture(language);
  const many = count && formatQuantity({...count.quantity, unit: ''}, language);
  return {
    label: count ? (count.remark ?? words.types(many!)) : '',
    muted: total!.remark ?? (hatched ? words.noSplit : ''),
  };
}

/** The total: a figure, and as many squares, hatched where its types are not known. Gives the bottom. */
function drawTotal(panel: Panel, mix: Mix, heading: readonly string[], per: number): number {
  const {sheet, form, language} = panel;
  const styles = labelStyles[form];
  const total = mix.total!;
  const hatched = !isSplit(mix);
  const room = form === 'wide' ? GRID : layout.least.narrow;
  const {figure, aside, asideAt, grid} = layout.total;
  const {figure: digits, trail} = quantityParts(total.quantity, language);
  const unit = trail.trim();
  const unitWidth = roomFor(unit) * styles.unit.fontSize;
  const fits = (fontSize: number) => figureWidth(digits, fontSize) + 6 + unitWidth <= room;
  const style = fits(styles.figure.fontSize) ? 'figure' : 'smaller';
  const wide = figureWidth(digits, styles[style].fontSize);
  const more = (heading.length - 1) * layout.line;
  const place = placing({...panel, top: panel.top + more});
  const said = asideOf(mix, hatched, language);
  // Beside the figure where there is room, else below it.
  const besideAt = Math.max(asideAt[form], Math.ceil(wide + 6 + unitWidth + 14));
  const besideRoom = Math.max(
    roomFor(said.label) * styles.label.fontSize,
    roomFor(said.muted) * styles.muted.fontSize,
  );
  const beside = besideAt + besideRoom <= room;
  const linesOf = (text: string) =>
    beside ? (text ? [text] : []) : linesIn(text, room, styles.muted);
  const [labels, muted] = [linesOf(said.label), linesOf(said.muted)];
  const asideLeft = beside ? besideAt : 0;
  const asideTop = beside ? aside[form] : figure[form] + 24;
  const below = beside ? 0 : (labels.length + muted.length) * layout.below;
  sheet.of(total.key, () => {
    sheet.lines('heading', heading, placing(panel)(0, layout.heading), layout.line);
    sheet.label(style, digits, place(0, figure[form]));
    sheet.label('unit', unit, place(wide + 6, figure[form]));
    sheet.lines('label', labels, place(asideLeft, asideTop), layout.below);
    const first = asideTop + labels.length * layout.below;
    sheet.lines('muted', muted, place(asideLeft, first), layout.below);
    drawSquares(sheet, squaresOf(total, per), {
      place: place(0, grid[form] + below + side / 2),
      columns: across,
      sureness: hatched ? 'unsplit' : surenessOf(total),
    });
  });
  const lines = Math.ceil(squaresOf(total, per) / across);
  return panel.top + more + grid[form] + below + lines * (side + gap) - gap;
}

/** What the spec draws of some rows: rows with schema names only, and the height in CSS px. */
export function prepare(mix: Mix, form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const per = perSquare(mix);
  const set = arrangementOf(mix, {form, language, per});
  const panel: Panel = {sheet, form, language, at: 0, dx: 0, top: 0};
  const styles = labelStyles[form];
  const whole = set.inTwo ? layout.least[form] : set.width;
  const headings = linesIn(headingOf(mix.types, language), whole, styles.heading);
  const bottom = drawAllTypes(panel, headings, set);
  const drawn = (height: number): Drawing => ({rows: sheet.rows, signals: {}, height});
  if (!mix.total) return drawn(bottom + 4);
  const heading = linesIn(
    headingOf([mix.total], language),
    form === 'wide' ? GRID : layout.least.narrow,
    styles.heading,
  );
  if (form === 'wide') {
    const right: Panel = {...panel, at: 1, dx: -GRID};
    const low = Math.max(bottom, drawTotal(right, mix, heading, per));
    sheet.mark('rule', {at: 0.5, dx: (set.width - GRID - gap) / 2, y: 0}, {bottom: low + 4});
    return drawn(low + 4);
  }
  const rule = bottom + layout.between;
  sheet.mark('rule', {y: rule + 0.5});
  const top = rule + layout.between - 8;
  return drawn(drawTotal({...panel, top}, mix, heading, per));
}
