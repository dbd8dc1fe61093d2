import type {Datum, Form} from '../../render/definition.js';
import {capitalised, quantityParts, type Language} from '../../text/index.js';
import {breakLines, roomFor} from '../../theme/lines.js';
import {labelStyles, layout, type LabelStyle} from './roadmap-timeline.layout.js';
import {isCounted, type RoadmapItem} from './roadmap-timeline.rows.js';
import {TRACKS, type Track} from './roadmap-timeline.variants.js';
import {inPicture} from './roadmap-timeline.words.js';

/** A label: its place in columns, margins, insets and CSS px from there, its baseline, and how it is set. */
interface Label {
  at: number;
  margins?: number;
  insets?: number;
  dx?: number;
  y: number;
  text: string;
  style?: LabelStyle;
}

const {tile, line, chip} = layout;
const sizeOf = (style: LabelStyle) => labelStyles[style].fontSize;

/** Puts the rows of a picture where they belong, from the top down. */
export class Sheet {
  readonly rows: Datum[] = [];
  private key?: string;

  constructor(
    private readonly form: Form,
    private readonly language: Language,
  ) {}

  get words() {
    return inPicture(this.language);
  }

  /** Draws the marks of one datum, which are found again by its key; gives what drawing them gives. */
  of<Result>(key: string, draw: () => Result): Result {
    this.key = key;
    const result = draw();
    this.key = undefined;
    return result;
  }

  private put(row: Datum): void {
    this.rows.push(this.key === undefined ? row : {...row, key: this.key});
  }

  label({at, margins = 0, insets = 0, dx = 0, y, text, style = 'label'}: Label): void {
    this.put({role: 'label', style, at, margins, insets, dx, y, text});
  }

  box(
    role: 'tile' | 'undated' | 'band',
    track: Track,
    from: number,
    to: number,
    y: number,
    height: number,
    dx = 0,
  ): void {
    this.put({
      role,
      track: TRACKS.indexOf(track),
      from,
      to,
      y,
      bottom: y + height,
      dx,
      margins: role === 'band' || this.form === 'narrow' ? 0 : 1,
    });
  }

  rule(at: number, y: number, bottom: number): void {
    this.put({role: 'rule', at, y, bottom});
  }

  /** A line of a hatched chip and the remark that there is no number; gives its baseline. */
  chip(
    track: Track,
    place: {at: number; margins: number; insets: number; dx: number},
    y: number,
  ): void {
    this.put({
      role: 'chip',
      track: TRACKS.indexOf(track),
      ...place,
      dx: place.dx + chip.width / 2,
      y: y - 4.5,
    });
    this.label({
      ...place,
      dx: place.dx + chip.width + chip.gap,
      y,
      text: this.words.notPublished,
      style: 'muted',
    });
  }

  /** Lines below each other, the first at a baseline; gives the last baseline. */
  lines(texts: readonly string[], place: Omit<Label, 'y' | 'text'>, y: number): number {
    texts.forEach((text, order) => this.label({...place, y: y + order * line.pitch, text}));
    return y + (texts.length - 1) * line.pitch;
  }

  /** One or two lines in the middle of a tile. Throws RangeError when they need more, which is for the build to find. */
  private inTile(
    text: string,
    place: Omit<Label, 'y' | 'text'>,
    top: number,
    room: number,
    style: LabelStyle,
  ): void {
    const lines = breakLines(text, room / sizeOf(style), style === 'heading');
    if (lines.length > 2) throw new RangeError(`A tile has no room for “${text}”.`);
    const baselines = lines.length > 1 ? [tile.upper, tile.lower] : [tile.goal];
    lines.forEach((line, order) =>
      this.label({...place, y: top + baselines[order]!, text: line, style}),
    );
  }

  /** A tile with what is promised; gives its bottom edge, or the baseline of the last line below it. */
  target(
    item: RoadmapItem,
    from: number,
    to: number,
    top: number,
  ): {bottom: number; isLine: boolean} {
    const {form, language} = this;
    const left = form === 'wide' ? 0 : layout.narrow.tileAt;
    const margins = form === 'wide' ? 1 : 0;
    const start = {at: from, margins, insets: 1, dx: left};
    const end = {at: to, margins: -margins, insets: -1} as const;
    this.box('tile', item.track, from, to, top, tile.height, left);
    const counted = item.figures.find(isCounted);
    if (!counted) {
      const goal = capitalised(this.words.goals[item.id] ?? item.label, language);
      this.inTile(goal, start, top, layout[form].tileRoom, 'heading');
    } else {
      const quantity = {...counted.quantity, value: counted.quantity.value!};
      const {lead, figure, trail} = quantityParts(quantity, language);
      const unit = trail.trim();
      const number = lead + figure;
      if (language === 'zh-CN') {
        const unitRoom = unit ? roomFor(unit) * sizeOf('unit') + 4 : 0;
        this.label({...start, y: top + tile.label, text: item.label});
        this.label({...end, dx: -unitRoom, y: top + tile.figure, text: number, style: 'figureEnd'});
        this.label({...end, y: top + tile.label, text: unit, style: 'unit'});
      } else {
        this.label({...start, y: top + tile.figure, text: number, style: 'figure'});
        const beside = roomFor(number, true) * sizeOf('figure') + 10;
        const place = {...start, dx: left + beside};
        this.inTile(item.label, place, top, layout[form].tileRoom - beside, 'label');
      }
    }
    const room = layout[form].detailRoom / sizeOf('label');
    const details = item.details.flatMap((each) =>
      breakLines(counted && item.figures.length > 2 ? capitalised(each, language) : each, room),
    );
    const below = top + tile.height + line.first;
    let last = details.length > 0 ? this.lines(details, start, below) : top + tile.height;
    for (const text of item.uncounted) {
      last = this.lines(
        breakLines(capitalised(text, language), room),
        start,
        details.length > 0 ? last + line.chip : below,
      );
      this.chip(item.track, start, (last += line.pitch));
    }
    return {bottom: last, isLine: last > top + tile.height};
  }

  /** Work without a date, across all years; gives its bottom edge. */
  undated(item: RoadmapItem, columns: number, top: number): number {
    const {form, language, words} = this;
    const {sentenceRoom, sentenceAt} = layout[form];
    const margins = form === 'wide' ? 1 : 0;
    const start = {at: 0, margins, insets: 1, dx: 0};
    const beside = {...start, dx: sentenceAt ? roomFor(words.undated) * sizeOf('label') + 20 : 0};
    let y = top + 27;
    this.label({...start, y, text: words.undated, style: 'muted'});
    if (form === 'narrow') y += line.pitch + 2;
    const room = sentenceRoom - beside.dx + (form === 'wide' ? sentenceAt : 0);
    for (const sentence of item.details) {
      y = this.lines(breakLines(sentence, room / sizeOf('label')), beside, y) + line.pitch + 4;
    }
    for (const sentence of item.uncounted) {
      const wide = roomFor(sentence) * sizeOf('label') + 10;
      this.label({...beside, y, text: capitalised(sentence, language)});
      if (wide + chip.width + chip.gap + roomFor(words.notPublished) * sizeOf('label') > room) {
        this.chip(item.track, beside, (y += line.pitch));
      } else this.chip(item.track, {...beside, dx: beside.dx + wide}, y);
      y += line.pitch + 4;
    }
    const bottom = y - line.pitch - 4 + 16;
    this.box('undated', item.track, 0, columns, top, bottom - top);
    return bottom;
  }
}
