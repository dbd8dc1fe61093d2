import type {Drawing, Form} from '../../render/definition.js';
import {formatPeriod, type Language} from '../../text/index.js';
import {layout} from './roadmap-timeline.layout.js';
import {
  MOST_YEARS,
  publishedAt,
  shownTracks,
  yearIn,
  yearsOf,
  type Published,
  type Roadmap,
  type RoadmapItem,
  type RoadmapTrack,
} from './roadmap-timeline.rows.js';
import {Sheet, widthOf, type Misfit} from './roadmap-timeline.sheet.js';
import {drawTile, drawUndated} from './roadmap-timeline.tiles.js';

const {tile, band, published: ofDay} = layout;

/** All years from the first to the last. */
function allYears(items: readonly RoadmapItem[]): number[] {
  const years = yearsOf(items);
  if (!years) return [];
  return Array.from({length: years.last - years.first + 1}, (_, order) => years.first + order);
}

/** How many columns there are beside each other. */
const columnsOf = (items: readonly RoadmapItem[], form: Form): number =>
  form === 'wide' ? Math.max(allYears(items).length, 1) : 1;

/** A day without its year, as short as it is written. */
const dayOf = ({period}: Published, language: Language) =>
  formatPeriod(period, language)
    .replace(/^\d{4}年| \d{4}$/g, '')
    .replace(/([A-Z][a-z]{2})[a-z]*/, '$1');

/** Draws one picture from the top down. */
class Picture {
  readonly sheet: Sheet;
  private readonly all: readonly number[];
  /** Where the day of publication stands, in years from the first. */
  private readonly dayAt?: number;
  private y: number;

  constructor(
    private readonly roadmap: Roadmap,
    form: Form,
    language: Language,
  ) {
    const {items} = roadmap;
    this.all = allYears(items);
    this.sheet = new Sheet(form, language, columnsOf(items, form));
    this.dayAt = publishedAt(roadmap);
    this.y = this.all.length > 0 ? layout[form].top : 0;
  }

  draw(): number {
    const {sheet, roadmap} = this;
    if (sheet.form === 'wide' && this.all.length > 0) this.drawAxis();
    shownTracks(roadmap).forEach((track, at) => {
      if (at > 0) this.y += layout[sheet.form].trackEnd;
      this.drawTrack(track, track.order);
    });
    return Math.ceil(this.y);
  }

  private drawAxis(): void {
    const {sheet, all, dayAt} = this;
    const {axis, years, least} = layout.wide;
    sheet.put({role: 'axis', from: 0, to: sheet.columns, y: axis + 0.5});
    for (let at = 0; at <= all.length; at += 1)
      sheet.put({role: 'tick', at, y: axis, bottom: axis + 8});
    all.forEach((year, at) =>
      sheet.label({at, margins: 1, y: years, text: sheet.words.year(year), style: 'strong'}),
    );
    if (dayAt === undefined) return;
    const {published} = this.roadmap;
    sheet.put({role: 'published', key: 'published', at: dayAt, dx: 0, y: axis + 0.5});
    const text = `${published!.label} ${dayOf(published!, sheet.language)}`;
    const before = (dayAt * least) / sheet.columns;
    const wide = widthOf(text, 'published') + 8;
    const hasRoom = wide <= before;
    if (!hasRoom) sheet.of('published', () => sheet.expect(wide, least - before, published!.label));
    sheet.label({
      at: dayAt,
      dx: hasRoom ? -8 : 8,
      y: axis - 12,
      text,
      style: hasRoom ? 'publishedEnd' : 'published',
    });
  }

  private drawHeading({name, heading, remark}: RoadmapTrack, track: number): void {
    const {sheet} = this;
    const wide = sheet.form === 'wide';
    const text = wide ? heading : name;
    if (!text) return;
    const {columns} = sheet;
    const beside = wide && remark ? widthOf(remark, 'labelEnd') + 16 : 0;
    const lines = sheet.linesIn(text, 'heading', layout[sheet.form].headingRoom - beside);
    const height = band.height + (lines.length - 1) * band.pitch;
    const dx = (wide ? 6 : 10) - (text.startsWith('“') ? 6 : 0);
    const first = this.y + band.baseline;
    sheet.box('band', {track, from: 0, to: columns, y: this.y, height});
    sheet.lines(lines, {at: 0, dx, style: 'heading', pitch: band.pitch}, first);
    if (wide) sheet.label({at: columns, dx: -6, y: first, text: remark ?? '', style: 'labelEnd'});
    this.y += height;
  }

  private drawTrack(ofTrack: RoadmapTrack, track: number): void {
    const {sheet, all} = this;
    const {form} = sheet;
    const {belowBand, belowLine, belowTile, ruleEnd} = layout[form];
    this.drawHeading(ofTrack, track);
    const items = this.roadmap.items.filter((item) => item.track === ofTrack.name);
    let rulesFrom = this.y;
    for (const item of items.filter((each) => yearIn(each) === null)) {
      const top = this.y + belowBand;
      this.y = sheet.of(item.key, () => drawUndated(sheet, item, {track, top}));
      rulesFrom = this.y + 12;
    }
    let lowest = this.y;
    let next = this.y + belowBand;
    all.forEach((year, order) => {
      const ofYear = items.filter((item) => yearIn(item) === year);
      if (form === 'wide') next = this.y + belowBand;
      const hasDay = form === 'narrow' && this.hasDay(year, track);
      const top = next;
      if (form === 'narrow' && (ofYear.length > 0 || hasDay))
        sheet.label({at: 0, y: top + tile.goal, text: sheet.words.year(year), style: 'strong'});
      const edges = ofYear.map((item) => {
        const column = form === 'wide' ? order : 0;
        const {edge, bottom} = sheet.of(item.key, () =>
          drawTile(sheet, item, {track, column, top: next}),
        );
        const isLine = bottom > edge;
        next = bottom + (isLine ? belowLine : belowTile);
        lowest = Math.max(lowest, bottom + (isLine ? 0 : 4));
        return edge;
      });
      if (!hasDay) return;
      const bottom = this.drawDay(edges[0] ?? top + tile.height);
      next = Math.max(next, bottom + belowTile);
      lowest = Math.max(lowest, bottom);
    });
    this.y = lowest + ruleEnd;
    if (form === 'wide')
      for (let at = 1; at < all.length; at += 1) sheet.rule(at, rulesFrom, this.y);
  }

  /** Whether a track has the day of publication: the first with work in its year, else the first of all. */
  private hasDay(year: number, track: number): boolean {
    const {roadmap, dayAt, all} = this;
    if (dayAt === undefined || all[Math.floor(dayAt)] !== year) return false;
    const shown = shownTracks(roadmap);
    const first = shown.find(({name}) =>
      roadmap.items.some((item) => item.track === name && yearIn(item) === year),
    );
    return track === (first ?? shown[0]!).order;
  }

  /** The day of publication on the left, below the edge of a tile; gives its bottom. */
  private drawDay(edge: number): number {
    const {sheet, roadmap} = this;
    const published = roadmap.published!;
    const y = edge + ofDay.dot;
    sheet.put({role: 'published', key: 'published', at: 0, dx: 5, y});
    const day = dayOf(published, sheet.language);
    const label = sheet.of('published', () =>
      sheet.linesIn(published.label, 'published', ofDay.room),
    );
    const lines = sheet.language === 'zh-CN' ? [day, ...label] : [...label, day];
    const place = {at: 0, style: 'published', pitch: ofDay.pitch} as const;
    return sheet.lines(lines, place, y + ofDay.first) + 4;
  }
}

/** What has no room in a form. */
export function misfitsOf(roadmap: Roadmap, form: Form, language: Language): readonly Misfit[] {
  const picture = new Picture(roadmap, form, language);
  picture.draw();
  return picture.sheet.misfits;
}

/** The form that some work is drawn in where one is asked for: years below each other where they have no room beside. */
export function formFor(form: Form, roadmap: Roadmap, language: Language): Form {
  const fits = columnsOf(roadmap.items, 'wide') <= MOST_YEARS.wide;
  return fits && misfitsOf(roadmap, 'wide', language).length === 0 ? form : 'narrow';
}

/** What the spec draws of some work: rows with schema names only, and the height in CSS px. */
export function prepare(
  roadmap: Roadmap,
  {form, language}: {form: Form; language: Language},
): Drawing {
  const picture = new Picture(roadmap, form, language);
  const height = picture.draw();
  const {rows, columns} = picture.sheet;
  return {rows, signals: {columns}, height};
}
