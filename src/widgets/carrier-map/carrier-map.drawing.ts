import type {Datum, Drawing, Form} from '../../render/definition.js';
import {factOf} from '../../text/fact.js';
import {capitalised, formatPeriod, formatQuantity, quantityParts} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {FIGURE_GROWTH, LABEL_GROWTH, measureEm} from '../../theme/measure.js';
import {HEADING, layout, settings} from './carrier-map.layout.js';
import {basesOf, divisionsOf, organisationsOf, UNNAMED, type Division} from './carrier-map.rows.js';
import {inPicture} from './carrier-map.words.js';

/** What is to be drawn. */
export interface Asked {
  readonly year: string;
  readonly form: Form;
  readonly language: Language;
}

const roomFor = (text: string, bold = false) => measureEm(text, bold) * LABEL_GROWTH;

/** A text in lines of at most `room` em, broken at its spaces. */
function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && roomFor(longer, true) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The name in a tile, in two lines where it is long. */
function nameOf({label, shortLabel}: Division, language: Language) {
  const chinese = language === 'zh-CN';
  const known = chinese ? label : label.replace(/ \w+$/, '');
  const rest = known.startsWith(shortLabel) ? known.slice(shortLabel.length).trim() : '';
  if (rest.length > 1) return {first: shortLabel, second: rest};
  const whole = chinese ? label : shortLabel;
  const [first, second] = inPicture(language).parted[whole] ?? [whole, ''];
  return {first, second};
}

function tilesOf({year, form, language}: Asked): Datum[] {
  const {mapTop, label, remark, inset} = settings[language][form];
  const {placed} = basesOf(language);
  const divisions = divisionsOf(year, language).sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return divisions.map((division) => ({
    role: placed.some(({place}) => division.places.includes(place!)) ? 'home' : 'division',
    key: division.places[0]!,
    ...nameOf(division, language),
    column: division.column,
    y: mapTop + division.row * (layout.tile + layout.gap),
    span: division.span,
    inset,
    size: language === 'zh-CN' ? label : remark,
  }));
}

/** The pins of the bases that can be placed, and their labels in the free cell to the west, from the lowest line up. */
function pinsOf({form, language}: Asked, tiles: readonly Datum[]): Datum[] {
  const {baseName, baseLines} = settings[language][form];
  const {upper, lower, labels} = layout.pins;
  const tile = tiles.find(({role}) => role === 'home')!;
  const [top, column] = [tile.y as number, tile.column as number];
  const room = (layout.smallestPitch[form] - labels[form]) / baseName;
  const {placed} = basesOf(language);
  let baseline = top + lower + 4.5;
  return placed
    .map((base, order) => ({base, y: top + (order === 0 ? upper : lower)}))
    .reverse()
    .flatMap(({base, y}): Datum[] => {
      const lowest = baseline;
      const names = linesOf(base.label, room).reverse();
      const level = lowest - (names.length - 1) * baseLines.name - baseLines.level;
      baseline = level - baseLines.base;
      const {id: key} = base;
      return [
        {role: 'base', key, column, national: base.level === 'national', y, rise: y - lowest + 4.5},
        {
          role: 'base-level',
          key,
          column,
          text: inPicture(language).level(base.level, form),
          y: level,
        },
        ...names.map((line, order) => ({
          role: 'base-name',
          key,
          column,
          text: line,
          size: baseName,
          y: lowest - order * baseLines.name,
        })),
      ];
    });
}

function figureRows({form, language}: Asked): Datum[] {
  const set = settings[language][form];
  const words = inPicture(language);
  const {id: key, label, quantity, period} = factOf('carriers', language);
  const {lead, figure, trail} = quantityParts(quantity, language);
  const unit = trail.trim();
  const width = measureEm(figure, true) * FIGURE_GROWTH * set.figureSize;
  const aside = [words.cityTotal(formatPeriod(period, language)), words.noSplit];
  return [
    ...capitalised(label, language)
      .split(/ (?=at )/)
      .map((text, line) => ({role: 'heading', key, text, y: HEADING + line * 20})),
    {role: 'figure', key, text: lead + figure, y: set.figure, size: set.figureSize},
    ...(unit
      ? [{role: 'unit', key, text: unit, y: set.figure, x: width + 4, size: set.unitSize}]
      : []),
    ...aside.map((text, line) => ({
      role: 'aside',
      text,
      y: set.aside[line]!,
      x: set.asideLeft,
      size: set.remark,
    })),
    {role: 'rule', y: set.rule},
  ];
}

interface Item {
  readonly key: string;
  readonly name: string;
  /** Whether its name is a count of ours, which is not bold. */
  readonly counted?: boolean;
  readonly beside: string;
  readonly below: readonly string[];
}

/** The list: bases that are named but not on the map, and the rest. */
function listRows({form, language}: Asked): Datum[] {
  const {label, remark, rule, steps} = settings[language][form];
  const words = inPicture(language);
  const {unplaced, unnamed} = basesOf(language);
  const park = organisationsOf('carrier', language)[0]!;
  const tenants = factOf('dongda-park-tenants', language);
  const parts: [string, Item[]][] = [
    [
      words.named,
      unplaced.map((base) => ({key: base.id, name: base.shortLabel, ...words.unplaced(base)})),
    ],
    [
      words.others,
      [
        {
          key: park.id,
          name: park.shortLabel,
          ...words.park(formatQuantity(tenants.quantity, language)),
        },
        {
          key: UNNAMED,
          name: words.unnamed(formatQuantity(unnamed, language)),
          counted: true,
          beside: '',
          below: [words.notNamed],
        },
      ],
    ],
  ];
  const rows: Datum[] = [];
  let y = rule;
  const add = (role: string, text: string, step: number, more: object = {}) => {
    y += step;
    rows.push({role, text, y, ...more});
  };
  parts.forEach(([heading, items], part) => {
    add('heading', heading, part === 0 ? steps.rule : steps.part);
    items.forEach(({key, name, counted, beside, below}, order) => {
      linesOf(name, layout.listRoom / label).forEach((text, line) => {
        const first = order === 0 ? steps.heading : steps.item;
        add(counted ? 'tally' : 'name', text, line === 0 ? first : steps.remark, {
          size: label,
          key,
        });
        if (line === 0) rows.push({role: 'dot', key, y: y - 4.5});
      });
      if (beside)
        add('beside', beside, 0, {x: measureEm(name, true) * label + 8, size: label, key});
      for (const text of below) add('remark', text, steps.remark, {size: remark, key});
    });
  });
  return rows;
}

/**
 * What the spec draws of the bundled rows: rows with schema names only and the height in CSS px. `y` is where a mark
 * or a baseline stands, `x` how far right of the list's left edge.
 */
export function prepare(asked: Asked): Drawing {
  const tiles = tilesOf(asked);
  const list = listRows(asked);
  const {mapTop} = settings[asked.language][asked.form];
  const bottom = mapTop + 5 * layout.tile + 4 * layout.gap;
  return {
    rows: [...tiles, ...pinsOf(asked, tiles), ...figureRows(asked), ...list],
    signals: {},
    height: Math.max(bottom, (list.at(-1)!.y as number) + 4),
  };
}
