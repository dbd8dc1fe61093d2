import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import {boundOf, quantityParts} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {cutLine, roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {layout, TIGHT} from './key-figures.layout.js';
import {boundsOf, type KeyFigure} from './key-figures.rows.js';
import {boundReading} from './key-figures.words.js';

const {space, mark: markLength, key: keyLayout} = layout;

/** How wide a figure turns out at a font size. */
const figureWidth = (figure: string, size: number) =>
  measureEm(figure, true) * FIGURE_GROWTH * size;

const textsOf = ({quantity}: KeyFigure, language: Language) => {
  const {lead, figure, trail} = quantityParts(quantity, language);
  return {lead: lead.trim(), figure, trail: trail.trim(), bound: boundOf(quantity)};
};

interface KeyOptions {
  readonly figures: readonly KeyFigure[];
  readonly top: number;
  readonly language: Language;
  readonly room: number;
}

/** How the marks are read: beside each other, or the last below the first where there is no room. Gives the bottom. */
function drawKey(sheet: Sheet, {figures, top, language, room}: KeyOptions): number {
  const {gap, line, after} = keyLayout;
  let [dx, y] = [0, top + gap];
  for (const {bound, qualifiers} of boundsOf(figures)) {
    const reading = boundReading(bound, qualifiers, language);
    const length = bound === 'eq' ? 8 : markLength.key;
    const width = length + 8 + roomFor(reading) * fontSize.note;
    if (dx > 0 && dx + width > room) [dx, y] = [0, y + line];
    sheet.mark('bound', {dx, y: y - 4}, {bound, length});
    sheet.label('key', reading, {dx: dx + length + 8, y});
    dx += width + 16;
  }
  return y + after;
}

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

/** Columns, the rest of the width between them; rules in the middle of that. */
function drawWide(figures: readonly KeyFigure[], language: Language): Drawing {
  const sheet = new Sheet();
  const set = layout.wide;
  const chinese = language === 'zh-CN';
  const columns = columnsOf(figures, language);
  const gap = 1 / Math.max(columns.length - 1, 1);
  const total = columns.reduce((sum, {widest}) => sum + widest, 0);
  const baseline = set.figure[language];
  const middle = baseline + (chinese ? 0 : set.below) + set.mark;
  const bottom = middle + set.end;
  let before = 0;
  columns.forEach(({key, lead, figure, trail, bound, names, leadWidth, number, widest}, order) => {
    const at = order * gap;
    const dx = before - at * total;
    before += widest;
    if (order > 0) {
      const rule = {at: at - gap / 2, dx: dx + (gap / 2) * total, y: 0};
      sheet.mark('rule', rule, {bottom});
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

/** What rows leave for a name beside their marks and figures, in em, at the usual size and where there is least room. */
function roomForNames(texts: readonly ReturnType<typeof textsOf>[], leadEm: number): number {
  const rooms = (
    [
      [TIGHT, 13, 14, fontSize['number-m'], 9],
      [layout.narrow.least, 12, 12, 24, 5],
    ] as const
  ).map(([width, name, unit, number, gap]) => {
    const widest = Math.max(
      ...texts.map(
        ({figure, trail}) => figureWidth(figure, number) + space + roomFor(trail) * unit,
      ),
    );
    return (width - gap * 2 - markLength.narrow - leadEm * unit - 4 - widest) / name;
  });
  return Math.max(Math.min(...rooms), layout.narrow.leastName);
}

/** A row a figure: its name, its mark, and the figure; where there is least room all of it is smaller. */
function drawNarrow(figures: readonly KeyFigure[], language: Language): Drawing {
  const sheet = new Sheet();
  const chinese = language === 'zh-CN';
  const texts = figures.map((each) => textsOf(each, language));
  const leadEm = chinese ? Math.max(...texts.map(({lead}) => roomFor(lead))) : 0;
  const room = roomForNames(texts, leadEm);
  const rows = figures.map(({key, names, narrowNames}, order) => ({
    key,
    ...texts[order]!,
    names: narrowNames ?? names.flatMap((line) => cutLine(line, room)),
  }));
  const pitch = Math.max(
    layout.narrow.pitch[language],
    ...rows.map(({names}) => names.length * 18 + 14),
  );
  const nameEm = Math.max(...rows.flatMap(({names}) => names.map((name) => roomFor(name))));
  // Where marks and figures begin, at the usual size and where there is least room.
  const startsAt = (name: number, unit: number, gap: number) => {
    const mark = nameEm * name + gap;
    return {mark, figure: mark + markLength.narrow + gap + leadEm * unit + (leadEm ? 4 : 2)};
  };
  const [usual, tight] = [startsAt(13, 14, 9), startsAt(12, 12, 5)];
  rows.forEach(({key, lead, figure, trail, bound, names}, order) => {
    const top = order * pitch;
    const middle = top + pitch / 2;
    const baseline = middle + layout.narrow.figure + (lead && !chinese ? 8 : 0);
    if (order > 0) sheet.mark('rule', {y: top + 0.5});
    sheet.of(key, () => {
      const first = middle + layout.narrow.name - (names.length - 1) * 9;
      sheet.lines('name', names, {y: first}, 18);
      sheet.mark(
        'bound',
        {dx: usual.mark, tight: tight.mark, y: middle},
        {bound, length: markLength.narrow},
      );
      const put = (style: string, text: string, dx: number, tightDx: number, y = baseline) =>
        sheet.label(style, text, {dx: usual.figure + dx, tight: tight.figure + tightDx, y});
      put('figure', figure, 0, 0);
      const [number, smaller] = [fontSize['number-m'], 24].map((size) => figureWidth(figure, size));
      put('unit', trail, number! + space, smaller! + space - 1);
      if (chinese) put('lead', lead, -4, -4);
      else put('unit', lead, 0, 0, baseline - 28);
    });
  });
  return {
    rows: sheet.rows,
    signals: {},
    height: drawKey(sheet, {figures, top: rows.length * pitch - 8, language, room: 248}),
  };
}

/** What the spec draws of some figures: rows with schema names only, and the height in CSS px. */
export function prepare(figures: readonly KeyFigure[], form: Form, language: Language): Drawing {
  return form === 'wide' ? drawWide(figures, language) : drawNarrow(figures, language);
}
