// Tiles in columns, their names from left to right.
import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import type {Language} from '../../text/index.js';
import {cutLine} from '../../theme/lines.js';
import {headOf, plaquesOf, setParts, toneOf, widthOfParts, type Part} from './base-roster.heads.js';
import {flat, labelStyles} from './base-roster.layout.js';
import {columnsFor, linesOf} from './base-roster.names.js';
import type {Group, Roster} from './base-roster.rows.js';

/** Levels that stand beside each other: which columns each takes. */
interface Band {
  readonly order: number;
  readonly from: number;
  readonly across: number;
}

/** What stands above a level, in the order of its language; how many are not named last. */
function partsOf(group: Group, language: Language): Part[] {
  const {name, figure, unit, unnamed} = headOf(group, language);
  if (language === 'en') {
    return [
      ['count', figure, 20, 6],
      ['level', [name, unnamed].filter(Boolean).join(', '), 14, 0],
    ];
  }
  return [
    ['level', name, 14, 4],
    ['count', figure, 20, 3],
    ['level', unit, 14, 8],
    ['muted', unnamed, 13, 0],
  ];
}

/** The same in lines, where it is wider than there is room, in CSS px. */
function headLines(group: Group, room: number, language: Language): Part[][] {
  const parts = partsOf(group, language);
  if (widthOfParts(parts) <= room) return [parts];
  const {unnamed} = headOf(group, language);
  return [
    partsOf({...group, unnamed: []}, language),
    ...cutLine(unnamed, room / 13).map((line): Part[] => [['muted', line, 13, 0]]),
  ];
}

/** The levels below each other, but for the first where it has room in a column of its own beside the second. */
function bandsOf({groups}: Roster, columns: number, hasRoom: (band: Band) => boolean): Band[][] {
  const [top, next] = groups.map(({quantity}) => quantity.value!);
  const alone = groups.map((_, order) => [{order, from: 0, across: columns}]);
  if (!next || columns < 3 || top! > Math.ceil(next / (columns - 1))) return alone;
  const beside = [
    {order: 0, from: 0, across: 1},
    {order: 1, from: 1, across: columns - 1},
  ];
  return beside.every(hasRoom) ? [beside, ...alone.slice(2)] : alone;
}

/** Draws a roster as tiles; names are never turned. */
export function drawFlat(roster: Roster, form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const {groups} = roster;
  const {gap, inset, line, bracket, below, least} = flat[form];
  const size = labelStyles.flat[form].national.fontSize;
  const plaques = groups.map(plaquesOf);
  const names = plaques.flat().map(({name}) => name);
  const {many: columns, room} = columnsFor(names, form);
  const most = Math.max(...names.map((name) => linesOf(name, form, room).length));
  const height = Math.max(flat[form].height, most * line + flat.padding);
  const share = 1 / columns;
  const less = share * (columns - 1) * gap;
  const inside = {share, less, height};
  const place = (column: number) => ({
    at: column * share,
    dx: column * gap - column * share * (columns - 1) * gap,
  });
  const linesIn = ({order, across}: Band) =>
    headLines(groups[order]!, across * (share * least - less) + (across - 1) * gap, language);
  let [top, bottom] = [0, 0];
  for (const band of bandsOf(roster, columns, (each) => linesIn(each).length === 1)) {
    for (const each of band) {
      const {order: level, from, across} = each;
      const heads = linesIn(each);
      const edge = top + bracket + (heads.length - 1) * flat.head;
      heads.forEach((parts, order) =>
        setParts(sheet, parts, {
          ...place(from),
          y: edge - 12 - (heads.length - 1 - order) * flat.head,
        }),
      );
      const last = place(from + Math.min(plaques[level]!.length, across) - 1);
      sheet.mark(
        `line-${toneOf(groups[level]!)}`,
        {...place(from), y: edge},
        {endAt: last.at + share, endDx: last.dx - less},
      );
      plaques[level]!.forEach(({key, name}, order) => {
        const where = place(from + (order % across));
        const y = edge + below + Math.floor(order / across) * (height + gap);
        sheet.mark(name ? toneOf(groups[level]!) : 'unnamed', {...where, y}, {...inside, key});
        const lines = linesOf(name, form, room);
        const middle = y + height / 2 + size * 0.35;
        sheet.lines(
          toneOf(groups[level]!),
          lines,
          {...where, dx: where.dx + inset, y: middle - ((lines.length - 1) * line) / 2},
          line,
        );
        bottom = Math.max(bottom, y + height);
      });
    }
    top = bottom + flat.between - 8;
  }
  return {rows: sheet.rows, signals: {}, height: bottom};
}
