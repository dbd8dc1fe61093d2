import type {Datum, Drawing, Form} from '../../render/definition.js';
import {Sheet, type Place} from '../../render/sheet.js';
import {formatPeriod, type Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {endOf, labelsOf, numberOf} from './policy-timeline.labels.js';
import {labelStyles, layout} from './policy-timeline.layout.js';
import type {DrawnEntry, Timeline} from './policy-timeline.rows.js';
import {inPicture} from './policy-timeline.words.js';

/** The words of an axis: each year as it is said, in digits alone, or only some of them. */
function yearLabels(
  years: readonly number[],
  pitch: number,
  language: Language,
): {order: number; text: string}[] {
  const {year} = inPicture(language);
  const size = labelStyles.wide.year.fontSize;
  const ways = [
    {say: year, step: 1},
    {say: String, step: 1},
    {say: String, step: 2},
    {say: String, step: 3},
  ];
  const needed = (text: string) => roomFor(text) * size + 4;
  const way =
    ways.find(({say, step}) => years.every((each) => needed(say(each)) <= pitch * step)) ??
    ways.at(-1)!;
  return years.flatMap((each, order) => {
    const text = way.say(each);
    const isSaid = order % way.step === 0 && needed(text) <= (years.length - order) * pitch;
    return isSaid ? [{order, text}] : [];
  });
}

/** Draws rows on an axis of years that takes the width from `left` CSS px on, less `right`. */
class TimelineSheet {
  readonly sheet = new Sheet();
  private readonly years: readonly number[];
  private readonly left: number;
  private readonly right: number;
  /** CSS px a year where the form is least wide. */
  private readonly pitch: number;

  constructor(
    private readonly timeline: Timeline,
    private readonly form: Form,
    private readonly language: Language,
  ) {
    const {reported, planned, published, years} = timeline;
    this.years = years;
    const left = layout.left[form][language];
    const least = layout.least[form];
    const pitch = (least - left) / years.length;
    const ends = [...reported, ...planned, ...(published ? [published] : [])].flatMap(
      ({from, to}) => [from, to].filter(() => (to - from) * pitch < layout.leastTile),
    );
    // A dot is not cut off where it is near the end of the axis.
    const reach = layout.dot + 1;
    const near = (time: number) => ends.some((each) => Math.abs(each - time) * pitch < reach);
    this.left = left === 0 && near(years[0]!) ? reach : left;
    this.right = near(years.at(-1)! + 1) ? reach : 0;
    this.pitch = (least - this.left - this.right) / years.length;
  }

  /** Where a time stands: `more` CSS px right of it. */
  private at(time: number, more = 0): Omit<Required<Place>, 'tight' | 'y'> {
    const {left, right, years} = this;
    const share = (time - years[0]!) / years.length;
    return {at: share, dx: left * (1 - share) - right * share + more};
  }

  /** How wide a time is where the form is least wide, in CSS px. */
  private widthOf(from: number, to: number): number {
    return (to - from) * this.pitch;
  }

  /** Where a time stands where the form is least wide, in CSS px. */
  private leastOf = (time: number): number => this.left + this.widthOf(this.years[0]!, time);

  /** A mark from one time to another. */
  private span(
    role: string,
    from: number,
    to: number,
    y: number,
    more: Datum = {},
    inset = 0,
  ): void {
    const end = this.at(to, -inset);
    this.sheet.mark(role, {...this.at(from, inset), y}, {endAt: end.at, endDx: end.dx, ...more});
  }

  /** Years with their ticks, and the day of publication. */
  axis(): void {
    const {sheet, years} = this;
    const end = years.at(-1)! + 1;
    this.span('axis', years[0]!, end, layout.axis);
    for (const year of [...years, end]) {
      const inset = year === end ? -0.5 : 0.5;
      sheet.mark(
        'tick',
        {...this.at(year, inset), y: layout.axis},
        {bottom: layout.axis + layout.tick},
      );
    }
    for (const {order, text} of yearLabels(years, this.pitch, this.language)) {
      sheet.label('year', text, {...this.at(years[order]!, 4), y: layout.years});
    }
    const {published} = this.timeline;
    if (published) sheet.of(published.key, () => this.publication(published));
  }

  private publication({name, period, from}: DrawnEntry): void {
    const {sheet, language, form} = this;
    const day = formatPeriod(period, language)
      .replace(/^\d{4}年| \d{4}$/g, '')
      .replace(/([A-Z][a-z]{2})[a-z]*/, '$1');
    sheet.mark('published', {...this.at(from), y: layout.axis});
    const size = labelStyles[form].published.fontSize;
    const widthOf = (text: string) => roomFor(text) * size;
    const whole = `${name} ${day}`;
    const text = widthOf(whole) <= layout.least[form] ? whole : day;
    // From the dot to the right, but back from the end where there is no room.
    const start = this.leastOf(from) - layout.dot;
    const beyond = start + widthOf(text) - layout.least[form];
    const back = Math.min(Math.max(beyond, 0), start);
    sheet.label('published', text, {
      ...this.at(from, -layout.dot - back),
      y: layout.published,
    });
  }

  /** The edges of the years, and the day of publication, behind marks from `top` to `bottom`. */
  rules(top: number, bottom: number): void {
    const {published} = this.timeline;
    for (const year of this.years.slice(1)) {
      this.sheet.mark('rule', {...this.at(year), y: top}, {bottom});
    }
    if (published) this.sheet.mark('now', {...this.at(published.from), y: top}, {bottom});
  }

  /** The number of a target and its unit, where its tile has room for them. */
  private inTile({shape, quantity, from, to}: DrawnEntry) {
    if (shape !== 'target' || !quantity) return undefined;
    const labels = numberOf(quantity, this.language, {dx: 10, y: 5.5, gap: 3});
    return endOf(labels) + layout.inTile <= this.widthOf(from, to) ? labels : undefined;
  }

  /** What a row is; gives how much higher than usual it is. */
  private words(entry: DrawnEntry, top: number): number {
    const {language, form} = this;
    const {quantity, name, remark} = entry;
    const beside = this.inTile(entry) ? undefined : quantity;
    const {labels, more} = labelsOf({name, remark, quantity: beside}, form, language);
    for (const {style, text, dx, y} of labels) {
      this.sheet.label(style, text, {dx, y: top + layout.name[form] + y});
    }
    return more;
  }

  /** A time that something was in, from bracket to bracket. */
  private bracket(from: number, to: number, y: number): void {
    const {end, leastInset} = layout;
    const inset = this.widthOf(from, to) < leastInset ? 0 : layout.inset;
    this.span('span', from, to, y, {}, inset);
    for (const at of [this.at(from, inset), this.at(to, -inset)]) {
      this.sheet.mark('end', {...at, y: y - end}, {bottom: y + end});
    }
  }

  /** A time that was counted over; a dot over it where it would hardly be seen. */
  private bar(from: number, to: number, y: number): void {
    const {bar, leastBar} = layout;
    if (this.widthOf(from, to) < leastBar) this.dot('dot', from, to, y);
    else this.span('bar', from, to, y - bar, {bottom: y + bar});
  }

  private dot(role: string, from: number, to: number, y: number): void {
    this.sheet.mark(role, {...this.at((from + to) / 2), y});
  }

  private mark(entry: DrawnEntry, y: number): void {
    const {shape, from, to, openTo} = entry;
    const {bar} = layout;
    const first = this.years[0]!;
    switch (shape) {
      case 'day':
        this.dot('dot', from, to, y);
        break;
      case 'span':
        this.bracket(from, to, y);
        break;
      case 'since':
        this.span('open', from, openTo!, y - bar + 0.5);
        this.span('open', from, openTo!, y + bar - 0.5);
        this.bar(openTo!, to, y);
        break;
      case 'bar':
        this.bar(from, to, y);
        break;
      case 'until':
        this.span('open', first, from, y);
        if (from === to) this.dot('dot', from, to, y);
        else this.bracket(from, to, y);
        break;
      case 'target':
        this.target(entry, y);
    }
  }

  /** A target over its time; a ring over it where there is no room for a tile. */
  private target(entry: DrawnEntry, y: number): void {
    const {sheet} = this;
    const {from, to, track = ''} = entry;
    const {tile, inset, leastTile} = layout;
    const tone = this.timeline.tracks.indexOf(track) > 0 ? 'second' : 'first';
    if (this.widthOf(from, to) < leastTile) {
      this.dot(`ring-${tone}`, from, to, y);
      return;
    }
    this.span(`tile-${tone}`, from, to, y - tile, {bottom: y + tile}, inset);
    for (const {style, text, dx, y: down} of this.inTile(entry) ?? []) {
      sheet.label(style, text, {...this.at(from, dx), y: y + down});
    }
  }

  /** A heading and the rows below it, from a baseline on; gives the bottom of the last. */
  section(heading: string, entries: readonly DrawnEntry[], baseline: number): number {
    const {form, sheet} = this;
    const {first, pitch, plain} = layout.row[form];
    sheet.label('heading', heading, {y: baseline});
    let top = baseline + first;
    for (const entry of entries) {
      let more = 0;
      sheet.of(entry.key, () => {
        more = this.words(entry, top);
      });
      const middle =
        form === 'wide'
          ? top + layout.mark.wide
          : top + layout.mark.narrow[entry.remark ? 'pitch' : 'plain'] + more;
      if (form === 'narrow') this.rules(middle - layout.reach, middle + layout.reach);
      sheet.of(entry.key, () => this.mark(entry, middle));
      top += (entry.remark ? pitch : plain) + more;
    }
    return top;
  }
}

/** What stands above the rows that have happened and those that are planned: about publication, where that is true. */
export function headingsOf({reported, planned, published}: Timeline, language: Language) {
  const {soFar, planned: after} = inPicture(language);
  const isBefore = published && reported.every(({to}) => to <= published.from);
  const isAfter = published && planned.every(({from}) => from > published.from);
  return {soFar: soFar[isBefore ? 0 : 1], planned: after[isBefore && isAfter ? 0 : 1]};
}

/** What the spec draws of a timeline: rows with schema names only, and the height in CSS px. */
export function prepare(timeline: Timeline, form: Form, language: Language): Drawing {
  const headings = headingsOf(timeline, language);
  const {reported, planned} = timeline;
  const drawn = new TimelineSheet(timeline, form, language);
  drawn.axis();
  const {first, next} = layout.heading;
  let [baseline, end] = [first, 0];
  if (reported.length > 0) {
    end = drawn.section(headings.soFar, reported, baseline);
    baseline = end + next - 4;
  }
  if (planned.length > 0) end = drawn.section(headings.planned, planned, baseline);
  const bottom = form === 'wide' ? end - 8 : end - 4;
  if (form === 'wide') drawn.rules(layout.years + 10, bottom);
  // Nothing stands above the axis where no day of publication is told.
  const lift = timeline.published ? 0 : layout.published;
  return {
    rows: lift ? drawn.sheet.rows.map((row) => lifted(row, lift)) : drawn.sheet.rows,
    signals: {},
    height: bottom + layout.bottom - lift,
  };
}

const lifted = (row: Datum, lift: number): Datum => ({
  ...row,
  y: Number(row.y) - lift,
  ...(row.bottom === undefined ? {} : {bottom: Number(row.bottom) - lift}),
});
