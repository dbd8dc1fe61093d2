import type {Datum, Drawing, Form} from '../../render/definition.js';
import {capitalised, formatPeriod, quantityParts, type Language} from '../../text/index.js';
import {breakLines, roomFor} from '../../theme/lines.js';
import {layout} from './roadmap-timeline.layout.js';
import {isCounted, published, type RoadmapItem} from './roadmap-timeline.rows.js';
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
  size?: number;
  bold?: boolean;
  align?: 'left' | 'right';
  tone?: 'muted' | 'emphasis';
}

const {text: sizes, tile, band, line, chip} = layout;
const yearOf = ({period}: RoadmapItem) => (period.start ? Number(period.start.slice(0, 4)) : null);

/** Day of the year as a part of it. */
function partOfYear(day: string): number {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const end = Date.UTC(Number(day.slice(0, 4)) + 1, 0, 1);
  return (Date.parse(day) - start) / (end - start);
}

/** Puts the rows of a picture where they belong, from the top down. */
class Sheet {
  readonly rows: Datum[] = [];

  constructor(
    private readonly form: Form,
    private readonly language: Language,
  ) {}

  get words() {
    return inPicture(this.language);
  }

  label({
    at,
    margins = 0,
    insets = 0,
    dx = 0,
    y,
    text,
    size = sizes.label,
    bold = false,
    align = 'left',
    tone,
  }: Label): void {
    this.rows.push({
      role: 'label',
      at,
      margins,
      insets,
      dx,
      y,
      text,
      size,
      bold,
      align,
      tone: tone ?? '',
    });
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
    this.rows.push({
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
    this.rows.push({role: 'rule', at, y, bottom});
  }

  /** A line of a hatched chip and the remark that there is no number; gives its baseline. */
  chip(
    track: Track,
    place: {at: number; margins: number; insets: number; dx: number},
    y: number,
  ): void {
    this.rows.push({
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
      tone: 'muted',
    });
  }

  /** Lines below each other, the first at a baseline; gives the last baseline. */
  lines(texts: readonly string[], place: Omit<Label, 'y' | 'text'>, y: number): number {
    texts.forEach((text, order) => this.label({...place, y: y + order * line.pitch, text}));
    return y + (texts.length - 1) * line.pitch;
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
    const end = {at: to, margins: -margins, insets: -1, align: 'right'} as const;
    this.box('tile', item.track, from, to, top, tile.height, left);
    const counted = item.figures.find(isCounted);
    const label = item.label;
    if (!counted) {
      const goal = capitalised(label, language);
      const lines = breakLines(goal, layout[form].tileRoom / sizes.goal, true);
      const two = lines.length > 1;
      lines.forEach((text, order) =>
        this.label({
          ...start,
          y: top + (two ? [tile.upper, tile.lower][order]! : tile.goal),
          text,
          size: sizes.goal,
          bold: true,
        }),
      );
    } else {
      const {lead, figure, trail} = quantityParts(
        {...counted.quantity, value: counted.quantity.value!},
        language,
      );
      const unit = trail.trim();
      const number = lead + figure;
      if (language === 'zh-CN') {
        const unitRoom = unit ? roomFor(unit) * sizes.unit + 4 : 0;
        this.label({...start, y: top + tile.label, text: label});
        this.label({
          ...end,
          dx: -unitRoom,
          y: top + tile.figure,
          text: number,
          size: sizes.figure,
          bold: true,
        });
        this.label({...end, y: top + tile.label, text: unit, size: sizes.unit});
      } else {
        this.label({...start, y: top + tile.figure, text: number, size: sizes.figure, bold: true});
        const beside = roomFor(number, true) * sizes.figure + 10;
        const lines = breakLines(label, (layout[form].tileRoom - beside) / sizes.label);
        const two = lines.length > 1;
        lines.forEach((text, order) =>
          this.label({
            ...start,
            dx: left + beside,
            y: top + (two ? [tile.upper, tile.lower][order]! : tile.goal),
            text,
          }),
        );
      }
    }
    const room = layout[form].detailRoom / sizes.label;
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
    const beside = {...start, dx: sentenceAt ? roomFor(words.undated) * sizes.label + 20 : 0};
    let y = top + 27;
    this.label({...start, y, text: words.undated, tone: 'muted'});
    if (form === 'narrow') y += line.pitch + 2;
    const room = sentenceRoom - beside.dx + (form === 'wide' ? sentenceAt : 0);
    for (const sentence of item.details) {
      y = this.lines(breakLines(sentence, room / sizes.label), beside, y) + line.pitch + 4;
    }
    for (const sentence of item.uncounted) {
      const wide = roomFor(sentence) * sizes.label + 10;
      this.label({...beside, y, text: capitalised(sentence, language)});
      if (wide + chip.width + chip.gap + roomFor(words.notPublished) * sizes.label > room) {
        this.chip(item.track, beside, (y += line.pitch));
      } else this.chip(item.track, {...beside, dx: beside.dx + wide}, y);
      y += line.pitch + 4;
    }
    const bottom = y - line.pitch - 4 + 16;
    this.box('undated', item.track, 0, columns, top, bottom - top);
    return bottom;
  }
}

/** What the spec draws of some work: rows with schema names only, and the height in CSS px. */
export function prepare(
  items: readonly RoadmapItem[],
  {form, language}: {form: Form; language: Language},
): Drawing {
  const sheet = new Sheet(form, language);
  const {words} = sheet;
  const wide = form === 'wide';
  const {
    axis,
    years: yearsAt,
    top,
    belowBand,
    belowLine,
    belowTile,
    ruleEnd,
    trackEnd,
  } = layout[form];
  const named = items.map(yearOf).filter((year) => year !== null);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const all = Array.from({length: last - first + 1}, (_, order) => first + order);
  const columns = wide ? all.length : 1;
  const day = published.start;
  const at = Number(day.slice(0, 4)) - first + partOfYear(day);
  const dayText = formatPeriod(published, language).replace(/^\d{4}年| \d{4}$/g, '');
  const isOnAxis = at >= 0 && at <= all.length;

  let y: number = top;
  if (wide) {
    sheet.rows.push({role: 'axis', from: 0, to: columns, y: axis + 0.5});
    for (const tick of [...all, last + 1])
      sheet.rows.push({role: 'tick', at: tick - first, y: axis, bottom: axis + 8});
    for (const year of all)
      sheet.label({
        at: year - first,
        margins: 1,
        y: yearsAt,
        text: words.year(year),
        size: sizes.year,
        bold: true,
      });
    if (isOnAxis) {
      sheet.rows.push({role: 'published', at, dx: 0, y: axis + 0.5});
      sheet.label({
        at,
        dx: -8,
        y: axis - 12,
        text: words.published(dayText),
        size: sizes.note,
        align: 'right',
        tone: 'emphasis',
      });
    }
  }
  let isPublishedShown = false;
  TRACKS.filter((track) => items.some((item) => item.track === track)).forEach((track, order) => {
    if (order > 0) y += trackEnd;
    const [heading, short, name] = words.tracks[track];
    sheet.box('band', track, 0, columns, y, band.height);
    sheet.label({
      at: 0,
      dx: wide ? 6 : 10,
      y: y + band.baseline,
      text: wide ? heading : short,
      size: sizes.heading,
      bold: true,
    });
    if (name && wide)
      sheet.label({at: columns, dx: -6, y: y + band.baseline, text: name, align: 'right'});
    y += band.height;
    const own = items.filter((item) => item.track === track);
    const bandEnd = y;
    let rulesFrom = bandEnd;
    for (const item of own.filter((each) => yearOf(each) === null)) {
      y = sheet.undated(item, columns, y + belowBand);
      rulesFrom = y + belowBand;
    }
    const dated = own.filter((item) => yearOf(item) !== null);
    let lowest = y;
    let next = y + (wide && rulesFrom > bandEnd ? 2 * belowBand - 12 : belowBand);
    for (const year of all) {
      const ofYear = dated.filter((item) => yearOf(item) === year);
      if (wide) next = (rulesFrom > bandEnd ? rulesFrom : bandEnd) + belowBand;
      if (!wide && ofYear.length > 0) {
        sheet.label({
          at: 0,
          y: next + tile.goal,
          text: words.year(year),
          size: sizes.year - 1,
          bold: true,
        });
        if (Math.floor(at) === year - first && isOnAxis && !isPublishedShown) {
          isPublishedShown = true;
          sheet.rows.push({role: 'published', at: 0, dx: 5, y: next + tile.height + 4});
          const lines = words.published(dayText).split(' ');
          const [head, ...rest] =
            language === 'zh-CN'
              ? [lines.at(-1)!, ...lines.slice(0, -1)]
              : [lines[0]!, lines.slice(1).join(' ')];
          [head, ...rest].forEach((text, index) =>
            sheet.label({
              at: 0,
              y: next + tile.height + 26 + 16 * index,
              text,
              size: sizes.note,
              tone: 'emphasis',
            }),
          );
        }
      }
      for (const item of ofYear) {
        const from = wide ? year - first : 0;
        const {bottom, isLine} = sheet.target(item, from, wide ? from + 1 : 1, next);
        next = bottom + (isLine ? belowLine : belowTile);
        lowest = Math.max(lowest, bottom + (isLine ? 0 : 4));
      }
    }
    y = lowest + ruleEnd;
    if (wide) for (const year of all.slice(1)) sheet.rule(year - first, rulesFrom, y);
  });
  return {rows: sheet.rows, signals: {columns}, height: Math.ceil(y)};
}
