import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import {
  BREAK,
  boundOf,
  capitalised,
  formatQuantity,
  quantityParts,
  type Language,
} from '../../text/index.js';
import {cutLine, roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout} from './support-cap.layout.js';
import {isMoney, yearsIn, type Cap, type CapRow, type Year} from './support-cap.rows.js';
import {inPicture} from './support-cap.words.js';

const {space, line, headingLine, below, remark: remarkLine, markLength} = layout;

/** Letters in bold take more room than they are measured in. */
const BOLD = 0.95;

/** How far what is said below a year may reach beyond its column. */
const SPARE = {wide: 0, narrow: 8} as const;

/** How the years stand: beside the figure or below it, and how many in a line. */
interface Arrangement {
  /** The form whose lengths count. */
  readonly form: Form;
  readonly inLine: number;
  /** Room of the figure in CSS px. */
  readonly room: number;
}

/** How wide as many years as have room beside the figure are. */
const BESIDE = layout.wide.inLine * (layout.wide.column + layout.wide.gap) - layout.wide.gap;

function arrangementOf(cap: Cap, form: Form): Arrangement {
  const years = yearsIn(cap).length;
  const {least, inLine} = layout[form];
  const {rule, inset} = layout.wide;
  if (form === 'narrow' || years === 0) return {form, inLine, room: least};
  // Beside more years there is no room for the figure.
  if (years > inLine) return {form: 'narrow', inLine: layout.alone, room: least};
  return {form, inLine, room: least - BESIDE - rule - inset};
}

/** The form that a cap is drawn in where one is asked for: the years below the figure where there are many. */
export const formFor = (form: Form, cap: Cap): Form => arrangementOf(cap, form).form;

/** A text in lines that fit into `room` CSS px, and end where it says. */
const linesIn = (text: string, room: number, fontSize: number): string[] =>
  text ? text.split(BREAK).flatMap((part) => cutLine(part, room / fontSize)) : [];

/** What stands below the figure: the author's words, or that it is a cap, and of whom. */
function remarkOf(cap: CapRow, language: Language): string {
  const {money, other} = inPicture(language).isCap;
  return cap.remark ?? [isMoney(cap) ? money : other, cap.scope].filter(Boolean).join(BREAK);
}

/** The largest style that leaves room for what stands beside the figure. */
function styleOf(figure: string, beside: number, {form, room}: Arrangement) {
  const styles = labelStyles[form];
  const wide = (style: 'figure' | 'smaller' | 'least') =>
    measureEm(figure, true) * FIGURE_GROWTH * styles[style].fontSize;
  const style = (['figure', 'smaller'] as const).find((each) => wide(each) + beside <= room);
  return {style: style ?? 'least', wide: wide(style ?? 'least')} as const;
}

/** The cap as the card's big figure, how it is read, and what it is. Gives the bottom. */
function drawFigure(
  sheet: Sheet,
  cap: CapRow,
  arrangement: Arrangement,
  language: Language,
): number {
  const {form, room} = arrangement;
  const set = layout[form];
  const styles = labelStyles[form];
  const {lead, figure, trail} = quantityParts(cap.quantity, language);
  const before = lead.trim() ? roomFor(lead.trim()) * styles.unit.fontSize + space : 0;
  const after = roomFor(trail.trim()) * styles.unit.fontSize + space;
  const {style, wide} = styleOf(figure, before + after, arrangement);
  const heading = linesIn(
    capitalised(cap.details ?? cap.label, language),
    room * BOLD,
    styles.heading.fontSize,
  );
  const more = (heading.length - 1) * headingLine;
  const y = more + set.figure;
  const mark = more + set.mark;
  const remarks = linesIn(remarkOf(cap, language), room, styles.remark.fontSize);
  sheet.lines('heading', heading, {y: 16}, headingLine);
  sheet.label('unit', lead.trim(), {y});
  sheet.label(style, figure, {dx: before, y});
  sheet.label('unit', trail.trim(), {dx: before + wide + space, y});
  sheet.mark('bound', {y: mark}, {bound: boundOf(cap.quantity), length: markLength});
  sheet.label('label', inPicture(language).reading, {dx: markLength + 10, y: mark + 4});
  return sheet.lines('remark', remarks, {y: more + set.lines}, line);
}

/** What a year is called. */
export const nameOf = ({number, calendar}: Year, language: Language): string => {
  const words = inPicture(language);
  return calendar ? words.calendarYear(calendar) : words.year(number);
};

/** A column a year, none on another. Gives the bottom. */
function drawYears(
  sheet: Sheet,
  cap: Cap,
  {form, inLine, top}: Arrangement & {readonly top: number},
  language: Language,
): number {
  const words = inPicture(language);
  const {cap: high, column, gap} = layout[form];
  const {quantity, remark} = cap.years!;
  const years = yearsIn(cap);
  const right = form === 'wide' ? BESIDE : 0;
  const at = form === 'wide' ? 1 : 0;
  const said = linesIn(
    remark ?? words.notKnown,
    column + SPARE[form],
    labelStyles[form].remark.fontSize,
  );
  sheet.label('heading', words.inARow(formatQuantity(quantity, language), years.length), {
    at,
    dx: -right,
    y: top,
  });
  let ceiling = top + layout.ceiling;
  sheet.label('remark', words.ceiling, {at, dx: -right, y: ceiling - 8});
  let bottom = ceiling;
  years.forEach((year, order) => {
    const place = {at, dx: (order % inLine) * (column + gap) - right};
    if (order > 0 && order % inLine === 0) ceiling = bottom + layout.between;
    const zero = ceiling + high;
    sheet.of(year.key, () => {
      sheet.mark('year', {...place, y: ceiling}, {year: year.number, cap: high});
      sheet.label('label', nameOf(year, language), {...place, y: zero + below});
      const first = zero + below + remarkLine + 2;
      bottom = sheet.lines('remark', said, {...place, y: first}, remarkLine);
    });
  });
  return bottom;
}

/** What the spec draws of some rows: a figure, and a column a year, none on another; and the height in CSS px. */
export function prepare(cap: Cap, form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const arrangement = arrangementOf(cap, form);
  let bottom = 0;
  sheet.of(cap.cap.key, () => {
    bottom = drawFigure(sheet, cap.cap, arrangement, language);
  });
  if (cap.years) {
    const isBelow = arrangement.form === 'narrow';
    const top = layout[arrangement.form].heading + (isBelow ? bottom : 0);
    bottom = Math.max(bottom, drawYears(sheet, cap, {...arrangement, top}, language));
    if (!isBelow) {
      sheet.mark('rule', {at: 1, dx: -BESIDE - layout.wide.rule, y: 0}, {bottom: bottom + 4});
    }
  }
  return {rows: sheet.rows, signals: {}, height: bottom + 4};
}
