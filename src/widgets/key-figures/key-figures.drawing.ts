import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import type {Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {layout} from './key-figures.layout.js';
import {drawList} from './key-figures.list.js';
import {drawKey, figureWidth, textsOf} from './key-figures.parts.js';
import type {KeyFigure} from './key-figures.rows.js';

const {space, mark: markLength} = layout;

/** The figures as columns of the wide form, each as wide as what stands in it. */
function columnsOf(figures: readonly KeyFigure[], language: Language) {
  const chinese = language === 'zh-CN';
  const sizes = {name: fontSize.label, figure: fontSize['number-l'], unit: fontSize.unit};
  return figures.map((each) => {
    const {lead, figure, trail, bound} = textsOf(each, language);
    const {key, names} = each;
    const leadWidth = lead && chinese ? roomFor(lead) * sizes.unit + space : 0;
    const number = figureWidth(figure, sizes.figure);
    const unit = roomFor(trail) * sizes.unit;
    const row = chinese ? leadWidth + number + space + unit : Math.max(number, unit);
    const widest = Math.max(
      row,
      ...[...names, chinese ? '' : lead].map((text) => roomFor(text) * sizes.name),
    );
    return {key, lead, figure, trail, bound, names, leadWidth, number, widest};
  });
}

/** The form that figures are drawn in where one is asked for: below each other where they have no room beside. */
export function formFor(form: Form, figures: readonly KeyFigure[], language: Language): Form {
  const widths = columnsOf(figures, language).map(({widest}) => widest);
  const needed = widths.reduce((sum, width) => sum + width, 0);
  const lines = Math.max(...figures.map(({names}) => names.length));
  const fits = needed + (figures.length - 1) * layout.wide.between <= layout.wide.least;
  return fits && lines <= layout.wide.lines[language] ? form : 'narrow';
}

/** Columns, the rest of the width between them and rules in the middle of that; a few share it, each with a rule before it. */
function drawWide(figures: readonly KeyFigure[], language: Language): Drawing {
  const sheet = new Sheet();
  const set = layout.wide;
  const chinese = language === 'zh-CN';
  const columns = columnsOf(figures, language);
  const total = columns.reduce((sum, {widest}) => sum + widest, 0);
  const areFew = columns.length <= set.few && total + columns.length * set.inset * 2 <= set.least;
  const gap = 1 / Math.max(columns.length - (areFew ? 0 : 1), 1);
  const lines = Math.max(...columns.map(({names}) => names.length));
  const baseline = set.figure[language] - (set.lines[language] - lines) * set.line;
  const middle = baseline + (chinese ? 0 : set.below) + set.mark;
  const bottom = middle + set.end;
  let before = 0;
  columns.forEach(({key, lead, figure, trail, bound, names, leadWidth, number, widest}, order) => {
    const at = order * gap;
    const dx = before - at * total;
    before += widest;
    if (order > 0) {
      const rule = areFew
        ? {at, dx: dx - set.inset}
        : {at: at - gap / 2, dx: dx + (gap / 2) * total};
      sheet.mark('rule', {...rule, y: 0}, {bottom});
    }
    sheet.of(key, () => {
      sheet.lines('name', names, {at, dx, y: set.name}, set.line);
      sheet.label('figure', figure, {at, dx: dx + leadWidth, y: baseline});
      if (chinese) {
        sheet.label('unit', lead, {at, dx, y: baseline});
        sheet.label('unit', trail, {at, dx: dx + leadWidth + number + space, y: baseline});
      } else {
        sheet.label('unit', lead, {at, dx, y: baseline - set.above});
        sheet.label('unit', trail, {at, dx, y: baseline + set.below});
      }
      sheet.mark('bound', {at, dx, y: middle}, {bound, length: markLength.wide});
    });
  });
  return {
    rows: sheet.rows,
    signals: {},
    height: drawKey(sheet, {figures, top: bottom, language, room: 520}),
  };
}

/**
 * What the spec draws of some figures: rows with schema names only, and the height in CSS px. Where a form stands in for
 * another it has the width of that, `least` CSS px at least.
 */
export function prepare(
  figures: readonly KeyFigure[],
  form: Form,
  language: Language,
  least: number = layout[form].least,
): Drawing {
  return form === 'wide' ? drawWide(figures, language) : drawList(figures, language, least);
}
