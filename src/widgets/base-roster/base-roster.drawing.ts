import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import {formatQuantity, quantityParts, type Language} from '../../text/index.js';
import {breakLines, roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {flat, labelStyles, upright} from './base-roster.layout.js';
import {
  allBases,
  basesOf,
  counted,
  countOf,
  LEVELS,
  UNNAMED,
  type Base,
  type Level,
} from './base-roster.rows.js';
import {inPicture} from './base-roster.words.js';

/** The role of a plaque: that of its level, or of one whose name is not known. */
const roleOf = ({level, name}: {level: Level; name: string}) => (name ? level : 'unnamed');

const keyOf = ({row, name}: Base) => (name ? row.id : UNNAMED);

/** A level's name, its count, and how many of it are not named, as the picture says them. */
function headOf(level: Level, language: Language) {
  const words = inPicture(language);
  const {quantity} = countOf(level, language);
  const {lead, figure, trail} = quantityParts(quantity, language);
  const unnamed = basesOf(level, language).filter(({name}) => !name);
  return {
    name: words.levels[level],
    figure: lead + figure,
    unit: trail.trim(),
    unnamed: unnamed.length
      ? words.unnamed(formatQuantity(counted(unnamed, language), language))
      : '',
  };
}

/** A count with its unit and what follows; gives where it ends. */
function count(
  sheet: Sheet,
  texts: readonly (readonly [style: string, text: string, size: number, space: number])[],
  place: {at?: number; dx: number; y: number},
): void {
  let {dx} = place;
  for (const [style, text, size, space] of texts) {
    if (!text) continue;
    sheet.label(style, text, {...place, dx});
    const em = style === 'count' ? measureEm(text) * FIGURE_GROWTH : roomFor(text);
    dx += em * size + space;
  }
}

/**
 * Twelve plaques side by side, as boards at a gate. Where a plaque begins: `at` a share of the width that the plaques
 * take, and CSS px for the gaps before it.
 */
function drawUpright(form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const {gap, first, top, height, name: nameAt, pitch, line} = upright[form];
  const styles = labelStyles.upright[form];
  const bases = allBases(language);
  const share = 1 / bases.length;
  const gaps = first + (bases.length - 2) * gap;
  const place = (order: number) => ({
    at: order * share,
    dx: (order === 0 ? 0 : first + (order - 1) * gap) - order * share * gaps,
  });
  const inside = {share, less: share * gaps, height};
  bases.forEach((base, order) => {
    const {at, dx} = place(order);
    sheet.mark(roleOf(base), {at, dx, y: top}, {...inside, key: keyOf(base)});
    [...base.name].forEach((character, index) =>
      sheet.label(base.level, character, {
        at: at + share / 2,
        dx: dx - (share * gaps) / 2,
        y: top + nameAt + index * pitch,
      }),
    );
  });
  let order = 0;
  for (const [level] of LEVELS) {
    const many = basesOf(level, language);
    const [from, last] = [place(order), place(order + many.length - 1)];
    const unnamedFrom = place(order + many.filter(({name}) => name).length);
    const {name, figure, unit, unnamed} = headOf(level, language);
    sheet.mark(
      `line-${level}`,
      {...from, y: line},
      {
        endAt: last.at + share,
        endDx: last.dx - share * gaps,
      },
    );
    if (form === 'wide') {
      sheet.label('level', name, {...from, y: 14});
      count(
        sheet,
        [
          ['count', figure, styles.count.fontSize, 5],
          ['level', unit, 14, 0],
        ],
        {...from, y: 44},
      );
      if (unnamed) sheet.label('muted', unnamed, {...unnamedFrom, y: 44});
    } else {
      const y = level === 'national' ? 18 : 48;
      if (level === 'national') sheet.mark('elbow', {...from, y: 26}, {bottom: line});
      count(
        sheet,
        [
          ['level', name, 13, 4],
          ['count', figure, styles.count.fontSize, 3],
          ['level', unit, 13, 8],
          ['muted', unnamed, 13, 0],
        ],
        {...from, y},
      );
    }
    order += many.length;
  }
  return {rows: sheet.rows, signals: {}, height: top + height};
}

/** Tiles in columns, the national base in the first of four, or above the others; names are never turned. */
function drawFlat(form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const {columns, gap, height, inset, room, line, bracket, below} = flat[form];
  const size = labelStyles.flat[form].national.fontSize;
  const share = 1 / columns;
  const place = (column: number) => ({
    at: column * share,
    dx: column * gap - column * share * (columns - 1) * gap,
  });
  const less = share * (columns - 1) * gap;
  const inside = {share, less, height};
  let [top, bottom] = [0, 0];
  for (const [level] of LEVELS) {
    const isWide = form === 'wide';
    const from = isWide && level === 'provincial' ? 1 : 0;
    const across = isWide ? (level === 'national' ? 1 : columns - 1) : columns;
    const lastColumn = isWide || level === 'provincial' ? from + across - 1 : 0;
    const {name, figure, unnamed} = headOf(level, language);
    const rest = [name, unnamed].filter(Boolean).join(', ');
    count(
      sheet,
      [
        ['count', figure, 20, 6],
        ['level', rest, 14, 0],
      ],
      {
        ...place(from),
        y: top + bracket - 12,
      },
    );
    const last = place(lastColumn);
    sheet.mark(
      `line-${level}`,
      {...place(from), y: top + bracket},
      {
        endAt: last.at + share,
        endDx: last.dx - less,
      },
    );
    basesOf(level, language).forEach((base, order) => {
      const where = place(from + (order % across));
      const y = top + bracket + below + Math.floor(order / across) * (height + gap);
      sheet.mark(roleOf(base), {...where, y}, {...inside, key: keyOf(base)});
      const lines = breakLines(base.name, room / size, true);
      const middle = y + height / 2 + size * 0.35;
      sheet.lines(
        level,
        lines,
        {...where, dx: where.dx + inset, y: middle - ((lines.length - 1) * line) / 2},
        line,
      );
      bottom = Math.max(bottom, y + height);
    });
    if (!isWide) top = bottom + flat.between - 8;
  }
  return {rows: sheet.rows, signals: {}, height: bottom};
}

/** What the spec draws of the bundled rows: rows with schema names only, and the height in CSS px. */
export const prepare = (form: Form, language: Language): Drawing =>
  language === 'zh-CN' ? drawUpright(form, language) : drawFlat(form, language);
