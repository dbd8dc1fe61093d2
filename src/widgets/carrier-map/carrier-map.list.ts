// Beside the map or around it: the figure of all divisions, and the list of what is in none of them.
import type {Datum} from '../../render/definition.js';
import {BREAK, capitalised, formatStated, formatQuantity, quantityParts} from '../../text/index.js';
import {cutLine, roomFor, wrapLines} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {HEADING, layout, settings} from './carrier-map.layout.js';
import {inList, type Member, type Total} from './carrier-map.rows.js';
import {wordsIn, type Asked, type Misfit} from './carrier-map.tiles.js';
import {inPicture} from './carrier-map.words.js';

/** Some rows with where they end, and what of them has no room. */
export interface Drawn {
  readonly rows: readonly Datum[];
  readonly bottom: number;
  readonly misfits: readonly Misfit[];
}

/** How wide the list is where it is narrowest, in CSS px. */
const listWidth = {wide: 240, narrow: layout.least.narrow};

/** How many lines a heading has where nothing below it moves. */
const headingLines = {'zh-CN': 1, en: 2} as const;

/** Lines in a room of CSS px; a part that is longer is broken, those that fit stay as they are. */
const linesIn = (text: string, size: number, room: number, bold = false): string[] =>
  text
    .split(BREAK)
    .flatMap((part) =>
      roomFor(part, bold) * size <= room ? part : wrapLines(part, room / size, {bold}),
    );

/** The figure of all, what it counts above it, and what is said of it beside or below; gives how far all has moved down. */
export function drawTotal(total: Total, {form, language}: Asked): Drawn & {readonly shift: number} {
  const set = settings[language][form];
  const {key, label, shortLabel = capitalised(label, language), quantity, period, place} = total;
  const width = listWidth[form];
  const heading = linesIn(shortLabel, fontSize.heading, width, true);
  const down = (heading.length - headingLines[language]) * 20;
  const {lead, figure, trail} = quantityParts(quantity, language);
  const [before, unit] = [lead.trim(), trail.trim()];
  const beforeWidth = before ? roomFor(before) * set.unitSize + 4 : 0;
  const unitWidth = unit ? roomFor(unit) * set.unitSize + 4 : 0;
  const sizes = [set.figureSize, fontSize['hero-narrow'], fontSize['number-m']];
  const widthAt = (size: number) => measureEm(figure, true) * FIGURE_GROWTH * size;
  const room = width - beforeWidth - unitWidth;
  const size = sizes.find((each) => widthAt(each) <= room) ?? sizes.at(-1)!;
  const figureWidth = widthAt(size);
  const when = formatStated(period, language);
  const aside = [
    ...(when || place ? [inPicture(language).total(place ?? '', when)] : []),
    ...(total.remark ? [total.remark] : []),
  ].flatMap((text) => linesIn(text, set.remark, width));
  const asideWidth = Math.max(0, ...aside.map((text) => roomFor(text) * set.remark));
  const numberWidth = beforeWidth + figureWidth + unitWidth + 12;
  const isBeside = set.aside[0]! <= set.figure;
  const left = form === 'wide' ? Math.max(set.asideLeft, isBeside ? numberWidth : 0) : numberWidth;
  // What has no room beside the figure goes below it.
  const isBelow = isBeside && (left + asideWidth > width || aside.length > 2);
  const step = set.aside[1]! - set.aside[0]!;
  const more = isBelow ? aside.length * step + 8 : Math.max(aside.length - 2, 0) * step;
  const asideY = (line: number) =>
    down + (isBelow ? set.figure + 24 + line * step : set.aside[0]! + line * step);
  const isWide = form === 'wide';
  const rows: Datum[] = [
    ...heading.map((text, line) => ({role: 'heading', key, text, y: HEADING + line * 20})),
    ...(before
      ? [{role: 'unit', key, text: before, y: set.figure + down, x: 0, size: set.unitSize}]
      : []),
    {role: 'figure', key, text: figure, y: set.figure + down, x: beforeWidth, size},
    ...(unit
      ? [
          {
            role: 'unit',
            key,
            text: unit,
            y: set.figure + down,
            x: beforeWidth + figureWidth + 4,
            size: set.unitSize,
          },
        ]
      : []),
    ...aside.map((text, line) => ({
      role: 'aside',
      text,
      y: asideY(line),
      x: isWide && isBeside && !isBelow ? left : 0,
      size: set.remark,
    })),
  ];
  const fits = figureWidth <= room;
  const texts = [...heading.map((text) => roomFor(text, true) * fontSize.heading), asideWidth];
  const misfits: Misfit[] = [
    ...(fits ? [] : [{key, field: 'value' as const}]),
    ...(texts.every((each) => each <= width) ? [] : [{key, field: 'label' as const}]),
  ];
  return {rows, bottom: set.figure + down + more, shift: down + more, misfits};
}

interface Item {
  readonly member: Member;
  readonly beside: string;
  readonly below: readonly string[];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function itemOf(member: Member, isOnMap: boolean, {form, language}: Asked): Item {
  const {remark, indicator, quantity, place} = member;
  const words = inPicture(language);
  const size = settings[language][form].remark;
  const what = words.what(member);
  const isSaid = remark !== undefined || member.kind === 'count' || !quantity;
  const many = isSaid ? '' : formatQuantity(quantity, language);
  const counted = language === 'zh-CN' ? [indicator, many] : [many, indicator];
  const said = many
    ? counted.filter(Boolean).join(language === 'zh-CN' ? '' : ' ')
    : (remark ?? '');
  const where = isOnMap && place ? words.inDivision(place) : '';
  const all = [where, ...said.split(BREAK)].filter(Boolean);
  if (language === 'zh-CN') return {member, beside: what, below: all};
  const [first = '', ...rest] = all;
  const joined = what && first ? `${what}; ${lowerFirst(first)}` : what || first;
  const fits = roomFor(joined) * size <= layout.listRoom;
  const below = fits ? [joined, ...rest] : [what, first, ...rest];
  return {
    member,
    beside: '',
    below: below
      .filter(Boolean)
      .map((line, at) => (at === 0 || !fits ? capitalised(line, language) : line)),
  };
}

/** What is in the list, below its headings in the order in which they come. */
function partsOf(
  members: readonly Member[],
  onMap: ReadonlySet<Member>,
  asked: Asked,
): Map<string, Item[]> {
  const words = inPicture(asked.language);
  const parts = new Map<string, Item[]>();
  for (const member of inList(members)) {
    const {kind, track} = member;
    const isOnMap = onMap.has(member);
    const ofBases = isOnMap ? words.placed : words.unplaced;
    const own = kind === 'base' ? ofBases : words.others;
    const heading = track ?? own;
    parts.set(heading, [...(parts.get(heading) ?? []), itemOf(member, isOnMap, asked)]);
  }
  return parts;
}

/** The list below a rule at `top`; `onMap` are those of its members that have a place. */
export function drawList(
  members: readonly Member[],
  onMap: readonly Member[],
  asked: Asked,
  top: number,
): Drawn {
  const {form, language} = asked;
  const {label, remark, steps} = settings[language][form];
  const parts = partsOf(members, new Set(onMap), asked);
  const rows: Datum[] = [];
  const misfits: Misfit[] = [];
  let y = top;
  const add = (role: string, text: string, step: number, more: object = {}) => {
    y += step;
    rows.push({role, text, y, ...more});
  };
  const headings = [...parts.entries()];
  headings.forEach(([heading, items], part) => {
    linesIn(heading, fontSize.heading, listWidth[form], true).forEach((text, line) =>
      add('heading', text, line > 0 ? 20 : part === 0 ? steps.rule : steps.part),
    );
    items.forEach(({member, beside, below}, order) => {
      const {key, kind, level} = member;
      const name = member.shortLabel ?? capitalised(member.label, language);
      const bold = kind !== 'count';
      const names = name
        .split(BREAK)
        .flatMap((part) => wordsIn(part, layout.listRoom / label))
        .flatMap((part) => cutLine(part, layout.listRoom / label, bold));
      names.forEach((text, line) => {
        const first = order === 0 ? steps.heading : steps.item;
        add(bold ? 'name' : 'tally', text, line === 0 ? first : steps.remark, {size: label, key});
        if (line > 0) return;
        const isOnMap = onMap.includes(member);
        rows.push({
          role: isOnMap ? 'mark' : 'dot',
          ...(isOnMap ? {national: level === 'national'} : {}),
          key,
          y: y - 4.5,
        });
      });
      const x = measureEm(name, true) * label + 8;
      const isBeside =
        beside && names.length === 1 && x + roomFor(beside) * label <= layout.listRoom;
      if (isBeside) add('beside', beside, 0, {x, size: label, key});
      const lines = [...(beside && !isBeside ? [beside] : []), ...below].flatMap((text) =>
        linesIn(text, remark, layout.listMost),
      );
      for (const text of lines) add('remark', text, steps.remark, {size: remark, key});
      if (names.some((text) => roomFor(text, bold) * label > layout.listMost))
        misfits.push({key, field: 'label'});
      if (lines.some((text) => roomFor(text) * remark > layout.listMost))
        misfits.push({key, field: 'remark'});
    });
  });
  return {rows, bottom: y + 4, misfits};
}
