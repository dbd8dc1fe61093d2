import type {Datum, Form} from '../../render/definition.js';
import type {Language} from '../../text/index.js';
import {roomFor, wrapLines} from '../../theme/lines.js';
import {labelStyles, layout, type LabelStyle} from './roadmap-timeline.layout.js';
import {inPicture} from './roadmap-timeline.words.js';

/** A place: in columns, margins, insets and CSS px from there. */
export interface Place {
  readonly at: number;
  readonly margins?: number;
  readonly insets?: number;
  readonly dx?: number;
}

/** A label: its place, its baseline, and how it is set. */
export interface Label extends Place {
  readonly y: number;
  readonly text: string;
  readonly style?: LabelStyle;
}

/** A box: its track by number, its columns, and what is filled of it. */
export interface Box {
  readonly track: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly dx?: number;
  readonly isFilled?: boolean;
}

const {line, chip} = layout;

/** The width in CSS px that a text may come to take. */
export const widthOf = (text: string, style: LabelStyle): number =>
  roomFor(text, 'bold' in labelStyles[style]) * labelStyles[style].fontSize;

/** A text or a number that has no room where it must stand. */
export interface Misfit {
  /** Name of what it belongs to; none for a track. */
  readonly key?: string;
  /** The text; empty for a number. */
  readonly text: string;
}

/** The room in CSS px of a tile and of the lines below it, where years stand in so many columns. */
export function roomsOf(form: Form, columns: number): {tile: number; detail: number; most: number} {
  const {least, beside} = layout[form];
  // Three years are set as four are.
  const column = form === 'wide' ? least / (columns === 3 ? 4 : columns) : least;
  return {
    tile: column - beside.tile,
    detail: column - beside.detail,
    most: column - beside.most,
  };
}

/** Puts the rows of a picture where they belong, from the top down. */
export class Sheet {
  readonly rows: Datum[] = [];
  readonly misfits: Misfit[] = [];
  private key?: string;

  constructor(
    readonly form: Form,
    readonly language: Language,
    readonly columns: number,
  ) {}

  get words() {
    return inPicture[this.language];
  }

  get rooms() {
    return roomsOf(this.form, this.columns);
  }

  /** Draws the marks of one datum, which are found again by its key; gives what drawing them gives. */
  of<Result>(key: string, draw: () => Result): Result {
    this.key = key;
    const result = draw();
    this.key = undefined;
    return result;
  }

  /** Takes down that a text, or a number where it is empty, is wider than its room in CSS px. */
  expect(width: number, room: number, text = ''): void {
    if (width > room) this.misfits.push({key: this.key, text});
  }

  /** A text as lines in a room of CSS px; `most` is where they must end. */
  linesIn(text: string, style: LabelStyle, room: number, most = room): string[] {
    const {fontSize} = labelStyles[style];
    const lines = wrapLines(text, room / fontSize, {
      most: most / fontSize,
      bold: 'bold' in labelStyles[style],
    });
    for (const line of lines) this.expect(widthOf(line, style), most, text);
    return lines;
  }

  /** A mark as the spec reads it. */
  put(row: Datum): void {
    this.rows.push(this.key === undefined ? row : {...row, key: this.key});
  }

  label({at, margins = 0, insets = 0, dx = 0, y, text, style = 'label'}: Label): void {
    if (text) this.put({role: 'label', style, at, margins, insets, dx, y, text});
  }

  box(
    role: 'tile' | 'undated' | 'band',
    {track, from, to, y, height, dx = 0, isFilled = false}: Box,
  ): void {
    this.put({
      role,
      track,
      from,
      to,
      y,
      bottom: y + height,
      dx,
      margins: role === 'band' || this.form === 'narrow' ? 0 : 1,
      ...(isFilled ? {isFilled} : {}),
    });
  }

  rule(at: number, y: number, bottom: number): void {
    this.put({role: 'rule', at, y, bottom});
  }

  /** A line of a hatched chip and the remark that there is no number; gives its baseline. */
  chip(track: number, place: Required<Place>, y: number): number {
    this.put({role: 'chip', track, ...place, dx: place.dx + chip.width / 2, y: y - 4.5});
    this.label({
      ...place,
      dx: place.dx + chip.width + chip.gap,
      y,
      text: this.words.notPublished,
      style: 'muted',
    });
    return y;
  }

  /** Lines below each other, the first at a baseline; gives the last baseline. */
  lines(
    texts: readonly string[],
    {pitch = line.pitch, ...place}: Place & {style?: LabelStyle; pitch?: number},
    y: number,
  ): number {
    texts.forEach((text, order) => this.label({...place, y: y + order * pitch, text}));
    return y + (texts.length - 1) * pitch;
  }
}
