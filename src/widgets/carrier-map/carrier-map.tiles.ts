// The map of carrier-map: its tiles, what stands in them, and the pins of what is there.
import type {Datum, Form} from '../../render/definition.js';
import {amountText} from '../../text/quantity.js';
import {groupThousands} from '../../text/decimal.js';
import {BREAK, quantityParts, type Language, type Quantity} from '../../text/index.js';
import {cutLine, roomFor} from '../../theme/lines.js';
import {LABEL_GROWTH, measureEm} from '../../theme/measure.js';
import {layout, settings} from './carrier-map.layout.js';
import {gridOf, membersIn, type Division, type Member, type TileMap} from './carrier-map.rows.js';
import {inPicture} from './carrier-map.words.js';

const {tile, gap, pins} = layout;

/** What is drawn, and how. */
export interface Asked {
  readonly map: TileMap;
  readonly form: Form;
  readonly language: Language;
  /** The narrowest graphic in CSS px; that of the form by default. */
  readonly least?: number;
}

/** A text that has no room where it must stand: that of a row, in a column of its. */
export interface Misfit {
  readonly key: string;
  readonly field: 'short_label' | 'value' | 'remark' | 'label';
}

/** From tile to tile in CSS px, where the graphic is narrowest. */
const pitchOf = ({map, form, least = layout.least.narrow}: Asked): number =>
  form === 'wide' ? tile + gap : (least + gap) / gridOf(map.divisions).columns;

/** A text in lines of at most `room` em, broken at its spaces. */
export function wordsIn(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    const width = measureEm(longer, true) * LABEL_GROWTH;
    if (lines.length > 0 && width <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The number of a tile: its unit is said once, around the map. */
export const numberIn = (quantity: Quantity, language: Language): string =>
  language === 'zh-CN'
    ? quantityParts(quantity, language).figure
    : groupThousands(amountText(quantity)!);

/** A tile with the lines of its name. */
interface Tile {
  readonly division: Division;
  readonly lines: readonly string[];
  readonly number: string;
  readonly members: readonly Member[];
  readonly y: number;
  /** Its least width in CSS px. */
  readonly width: number;
}

/** All that stands in the map. */
export class Tiles {
  readonly misfits: Misfit[] = [];
  readonly rows: Datum[] = [];
  /** What is on the map and has no label there. */
  readonly unlabelled: readonly Member[];
  readonly bottom: number;
  private readonly tiles: readonly Tile[];
  private readonly size: number;
  private readonly pitch: number;

  constructor(
    private readonly asked: Asked,
    private readonly top: number,
  ) {
    const {map, form, language} = asked;
    const {label, remark} = settings[language][form];
    this.size = language === 'zh-CN' ? label : remark;
    this.pitch = pitchOf(asked);
    this.tiles = map.divisions.map((division) => this.tileOf(division));
    this.drawTiles();
    const labelled = this.tiles.filter((each) => this.drawLabelled(each));
    const rest = this.tiles.filter((each) => !labelled.includes(each));
    rest.forEach((each) => this.drawPins(each));
    this.unlabelled = rest.flatMap(({members}) => members);
    this.bottom = top + gridOf(map.divisions).rows * (tile + gap) - gap;
  }

  private get inset(): number {
    const {form, language, map} = this.asked;
    return gridOf(map.divisions).columns > layout.mostBeside ? 5 : settings[language][form].inset;
  }

  private tileOf(division: Division): Tile {
    const {map, language} = this.asked;
    const {label, shortLabel = label, quantity, row, span, key} = division;
    const width = this.pitch * span - gap;
    const room = (width - this.inset - 2) / this.size;
    const members = membersIn(map, division);
    const isBold = members.length > 0;
    const parts = shortLabel.split(BREAK);
    const lines = parts.flatMap((part) => cutLine(part, room, isBold));
    const most = quantity ? 2 : 3;
    // A name is as wide as its tile at most; what is left of the room is for faces that are wider.
    const widest = Math.max(...lines.map((line) => measureEm(line, isBold))) * this.size;
    const fits = widest <= width - this.inset - layout.tileEdge && lines.length <= most;
    if (!fits) this.misfits.push({key, field: 'short_label'});
    const number = quantity ? numberIn(quantity, language) : '';
    return {division, lines, number, members, y: this.top + row * (tile + gap), width};
  }

  private drawTiles(): void {
    const {inset, size, tiles} = this;
    for (const {division, lines, members, y} of tiles) {
      const {key, column, span} = division;
      const [first, second = '', third] = lines;
      const role = members.length > 0 ? 'home' : 'division';
      this.rows.push({
        role,
        key,
        first: first!,
        second,
        ...(third ? {third} : {}),
        column,
        y,
        span,
        inset,
        size,
      });
    }
    this.drawNumbers();
  }

  private drawNumbers(): void {
    const {inset} = this;
    const counted = this.tiles.filter(({number}) => number);
    const fits = (size: number, {number, width}: Tile) =>
      roomFor(number, true) * size <= width - inset * 2;
    const sizes = layout.numberSizes;
    const size = sizes.find((each) => counted.every((one) => fits(each, one))) ?? sizes.at(-1)!;
    for (const each of counted) {
      const {key, column} = each.division;
      if (!fits(size, each)) this.misfits.push({key, field: 'value'});
      const y = each.y + layout.number;
      this.rows.push({role: 'number', key, text: each.number, column, inset, y, size});
    }
  }

  /** Whether a zone in the column west of a tile is free of tiles. */
  private isFree(column: number, top: number, bottom: number): boolean {
    if (column < 0 || top < this.top - pins.labels.wide) return false;
    return this.tiles.every(
      ({division, y}) =>
        column < division.column ||
        column >= division.column + division.span ||
        y >= bottom ||
        y + tile <= top,
    );
  }

  private readonly taken: {column: number; top: number; bottom: number}[] = [];

  /** Draws pins with their labels in the free cells to the west, from the lowest line up; false where there is no room. */
  private drawLabelled({division, members, number, lines, y: top}: Tile): boolean {
    if (members.length === 0 || members.length > 2 || number || lines.length > 1) return false;
    const {form, language} = this.asked;
    const {baseName, baseLines} = settings[language][form];
    const {column} = division;
    const room = (this.pitch - pins.labels[form]) / baseName;
    let baseline = top + pins.lower + 4.5;
    const rows: Datum[] = [];
    let fits = true;
    for (const [order, member] of [...members.entries()].reverse()) {
      const {key, level, label} = member;
      const isUpper = members.length > 1 && order === 0;
      const y = top + (isUpper ? pins.upper : pins.lower);
      const lowest = baseline;
      const names = wordsIn(label, room)
        .flatMap((line) => cutLine(line, room, true))
        .reverse();
      fits &&= names.every((line) => measureEm(line, true) <= room);
      const text = inPicture(language).level(level, form);
      const above = lowest - (names.length - 1) * baseLines.name - baseLines.level;
      baseline = (text ? above : above + baseLines.level) - baseLines.base;
      rows.push({
        role: 'base',
        key,
        column,
        national: level === 'national',
        y,
        rise: y - lowest + 4.5,
      });
      if (text) rows.push({role: 'base-level', key, column, text, y: above});
      rows.push(
        ...names.map((line, at) => ({
          role: 'base-name',
          key,
          column,
          text: line,
          size: baseName,
          y: lowest - at * baseLines.name,
        })),
      );
    }
    const zone = {column: column - 1, top: baseline + baseLines.base - 12, bottom: top + tile};
    const isTaken = this.taken.some(
      (other) => other.column === zone.column && other.top < zone.bottom && other.bottom > zone.top,
    );
    if (!fits || isTaken || !this.isFree(zone.column, zone.top, zone.bottom)) return false;
    this.taken.push(zone);
    this.rows.push(...rows);
    return true;
  }

  /** A pin for all that is in a tile, where all have room. */
  private drawPins({division, members, number, lines, y: top, width}: Tile): void {
    const perLine = Math.floor((width - pins.x - pins.end) / pins.pitch) + 1;
    const free = [
      ...(lines.length === 1 ? [number ? pins.aboveNumber : pins.upper] : []),
      ...(!number && lines.length < 3 ? [pins.lower] : []),
    ];
    if (members.length > perLine * free.length) return;
    members.forEach(({key, level}, order) =>
      this.rows.push({
        role: 'pin',
        key,
        column: division.column,
        national: level === 'national',
        y: top + free[Math.floor(order / perLine)]!,
        x: pins.x + (order % perLine) * pins.pitch,
      }),
    );
  }
}
