import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import {
  capitalised,
  formatPeriod,
  formatQuantity,
  quantityParts,
  type Language,
} from '../../text/index.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout, square} from './carrier-mix.layout.js';
import {totalOf, typeCountOf, typesOf} from './carrier-mix.rows.js';
import {inPicture} from './carrier-mix.words.js';

/** The plan by type: a row a type, a square a site; where no number is given a run without an end. Gives the bottom. */
function drawTypes(sheet: Sheet, form: Form, language: Language): number {
  const words = inPicture(language);
  const {heading, row, pitch, baseline, below, unit} = layout;
  const squares = layout.squares[form][language];
  const counts = squares + layout.counts[form];
  const types = typesOf(language);
  sheet.label('heading', words.byType(formatPeriod(types[0]!.period, language)), {y: heading});
  let bottom = 0;
  types.forEach(({id, name, shortName, quantity}, order) => {
    sheet.of(id, () => {
      const middle = row + order * pitch;
      const y = middle + baseline;
      sheet.label('name', language === 'zh-CN' ? name : capitalised(shortName, language), {y});
      bottom = y;
      if (quantity.value === null) {
        sheet.mark('run', {dx: squares, y: middle});
        sheet.label('some', words.some, {dx: counts, y});
        bottom = y + below;
        sheet.label('muted', words.unknown, {y: bottom});
        return;
      }
      for (let column = 0; column < quantity.value; column += 1) {
        sheet.mark('planned', {dx: squares, y: middle}, {column});
      }
      const {lead, figure, trail} = quantityParts(quantity, language);
      sheet.label('count', lead + figure, {dx: counts, y});
      sheet.label('unit', trail.trim(), {dx: counts + unit, y});
    });
  });
  return bottom;
}

/** The plan in total: as many squares, hatched, since their types are not known. Gives the bottom. */
function drawTotal(sheet: Sheet, form: Form, language: Language, top: number): number {
  const words = inPicture(language);
  const {side, gap, across} = square;
  const {figure, aside, asideAt, grid} = layout.total;
  const at = form === 'wide' ? 1 : 0;
  const left = form === 'wide' ? gap - across * (side + gap) : 0;
  const {id, quantity, period} = totalOf(language);
  const {figure: digits, trail} = quantityParts(quantity, language);
  const wide = measureEm(digits, true) * FIGURE_GROWTH * labelStyles[form].figure.fontSize;
  const place = (dx: number, y: number) => ({at, dx: left + dx, y: top + y});
  sheet.of(id, () => {
    sheet.label('heading', words.inTotal(formatPeriod(period, language)), place(0, layout.heading));
    sheet.label('figure', digits, place(0, figure[form]));
    sheet.label('unit', trail.trim(), place(wide + 6, figure[form]));
    const types = typeCountOf(language).quantity;
    sheet.label(
      'label',
      words.types(formatQuantity({...types, unit: ''}, language)),
      place(asideAt[form], aside[form]),
    );
    sheet.label('muted', words.noSplit, place(asideAt[form], aside[form] + layout.below));
    for (let order = 0; order < quantity.value!; order += 1) {
      const line = Math.floor(order / across);
      const y = grid[form] + line * (side + gap) + side / 2;
      sheet.mark('unsplit', place(0, y), {column: order % across});
    }
  });
  return top + grid[form] + Math.ceil(quantity.value! / across) * (side + gap) - gap;
}

/** What the spec draws of the bundled rows: rows with schema names only, and the height in CSS px. */
export function prepare(form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const bottom = drawTypes(sheet, form, language);
  if (form === 'wide') {
    drawTotal(sheet, form, language, 0);
    const {side, gap, across} = square;
    const types = layout.squares.wide[language] + layout.counts.wide + layout.end[language];
    const middle = (types - across * (side + gap)) / 2;
    sheet.mark('rule', {at: 0.5, dx: middle, y: 0}, {bottom: bottom + 4});
    return {rows: sheet.rows, signals: {}, height: bottom + 4};
  }
  const rule = bottom + layout.between;
  sheet.mark('rule', {y: rule + 0.5});
  return {
    rows: sheet.rows,
    signals: {},
    height: drawTotal(sheet, form, language, rule + layout.between - 8),
  };
}
