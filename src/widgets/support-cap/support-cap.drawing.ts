import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import {boundOf, formatQuantity, quantityParts, type Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout} from './support-cap.layout.js';
import {capOf, yearKey, yearNumbers, yearsOf} from './support-cap.rows.js';
import {inPicture} from './support-cap.words.js';

const {space, line, below, remark, markLength} = layout;

/** The cap as the card's big figure, how it is read, and what it is. */
function drawFigure(sheet: Sheet, form: Form, language: Language): void {
  const words = inPicture(language);
  const set = layout[form];
  const styles = labelStyles[form];
  const {quantity} = capOf(language);
  const {lead, figure, trail} = quantityParts(quantity, language);
  const before = roomFor(lead.trim()) * styles.unit.fontSize + space;
  const wide = measureEm(figure, true) * FIGURE_GROWTH * styles.figure.fontSize;
  sheet.label('heading', words.each, {y: 16});
  sheet.label('unit', lead.trim(), {y: set.figure});
  sheet.label('figure', figure, {dx: before, y: set.figure});
  sheet.label('unit', trail.trim(), {dx: before + wide + space, y: set.figure});
  sheet.mark('bound', {y: set.mark}, {bound: boundOf(quantity), length: markLength});
  sheet.label('label', words.reading, {dx: markLength + 10, y: set.mark + 4});
  sheet.lines('remark', words.lines, {y: set.lines}, line);
}

/** What the spec draws of the bundled rows: a column a year, none on another; and the height in CSS px. */
export function prepare(form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const words = inPicture(language);
  const {right, heading, ceiling, cap, column, gap, rule} = layout[form];
  const at = right ? 1 : 0;
  const zero = ceiling + cap;
  sheet.of(capOf(language).id, () => drawFigure(sheet, form, language));
  const years = formatQuantity(yearsOf(language).quantity, language);
  sheet.label('heading', words.inARow(years), {at, dx: -right, y: heading});
  sheet.label('remark', words.ceiling, {at, dx: -right, y: ceiling - 8});
  let bottom = zero;
  yearNumbers().forEach((year, order) => {
    const place = {at, dx: order * (column + gap) - right};
    sheet.of(yearKey(year), () => {
      sheet.mark('year', {...place, y: ceiling}, {year, cap});
      sheet.label('label', words.year(year), {...place, y: zero + below});
      const first = zero + below + remark + 2;
      bottom = sheet.lines('remark', words.unpublished, {...place, y: first}, remark);
    });
  });
  if (rule) sheet.mark('rule', {at, dx: -right - rule, y: 0}, {bottom: bottom + 4});
  return {rows: sheet.rows, signals: {}, height: bottom + 4};
}
