import type {Datum, Drawing, Form} from '../../render/definition.js';
import {Sheet, type Place} from '../../render/sheet.js';
import {periodOfMilestone} from '../../text/fact-text.js';
import {formatPeriod, quantityParts, type Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout} from './policy-timeline.layout.js';
import {
  plannedOf,
  published,
  publishedAt,
  reportedOf,
  yearsOf,
  type Entry,
} from './policy-timeline.rows.js';
import {inPicture} from './policy-timeline.words.js';

/** Draws rows on an axis of years that takes the width from `left` CSS px on. */
class Timeline {
  readonly sheet = new Sheet();
  private readonly left: number;
  private readonly years: readonly number[];

  constructor(
    private readonly form: Form,
    private readonly language: Language,
  ) {
    this.left = layout.left[form][language];
    this.years = yearsOf(language);
  }

  /** Where a time stands: `more` CSS px right of it. */
  private at(time: number, more = 0): Omit<Required<Place>, 'tight' | 'y'> {
    const share = (time - this.years[0]!) / this.years.length;
    return {at: share, dx: this.left * (1 - share) + more};
  }

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
    const words = inPicture(this.language);
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
    for (const year of years) {
      sheet.label('year', words.year(year), {...this.at(year, 4), y: layout.years});
    }
    const day = formatPeriod(periodOfMilestone(published), this.language)
      .replace(/^\d{4}年| \d{4}$/g, '')
      .replace(/([A-Z][a-z]{2})[a-z]*/, '$1');
    sheet.of(published.id, () => {
      sheet.mark('published', {...this.at(publishedAt), y: layout.axis});
      sheet.label('published', words.published(day), {
        ...this.at(publishedAt, -layout.dot),
        y: layout.published,
      });
    });
  }

  /** The edges of the years, and the day of publication, behind marks from `top` to `bottom`. */
  rules(top: number, bottom: number): void {
    for (const year of this.years.slice(1)) {
      this.sheet.mark('rule', {...this.at(year), y: top}, {bottom});
    }
    this.sheet.mark('now', {...this.at(publishedAt), y: top}, {bottom});
  }

  /** What a row is; gives whether a remark stands below it. */
  private words(entry: Entry, top: number): void {
    const {sheet, language, form} = this;
    const {names, remarks} = inPicture(language);
    const y = top + layout.name[form];
    const name = names[entry.id]!;
    const fact = entry.shape === 'target' ? undefined : entry.fact;
    const size = labelStyles[form].name.fontSize;
    if (!fact) sheet.label('name', name, {y});
    else {
      const {lead, figure, trail} = quantityParts(fact.quantity, language);
      const number = measureEm(lead + figure, true) * FIGURE_GROWTH * 16;
      const before = language === 'en' ? 0 : roomFor(name) * size + 8;
      sheet.label('figure', lead + figure, {dx: before, y});
      if (language === 'en') sheet.label('name', name, {dx: number + 6, y});
      else {
        sheet.label('name', name, {y});
        sheet.label('unit', trail.trim(), {dx: before + number + 4, y});
      }
    }
    const remark = remarks[entry.id]?.(formatPeriod(entry.period, language)) ?? '';
    sheet.label('remark', remark, {y: y + layout.remark});
  }

  private mark({shape, from, to, fact, milestone}: Entry, y: number): void {
    const {sheet, language} = this;
    const {bar, end, tile, inset} = layout;
    const first = this.years[0]!;
    switch (shape) {
      case 'day':
        sheet.mark('dot', {...this.at(from), y});
        break;
      case 'year':
        this.span('span', from, to, y, {}, inset);
        sheet.mark('end', {...this.at(from, inset), y: y - end}, {bottom: y + end});
        sheet.mark('end', {...this.at(to, -inset), y: y - end}, {bottom: y + end});
        break;
      case 'since':
        this.span('open', from, first + 1, y - bar + 0.5);
        this.span('open', from, first + 1, y + bar - 0.5);
        this.span('bar', first + 1, to, y - bar, {bottom: y + bar});
        break;
      case 'until':
        this.span('open', from, to, y);
        sheet.mark('dot', {...this.at(to), y});
        break;
      case 'target': {
        const track = milestone!.track!;
        this.span(`tile-${track}`, from, to, y - tile, {bottom: y + tile}, inset);
        if (!fact) break;
        const {lead, figure, trail} = quantityParts({...fact.quantity, qualifier: ''}, language);
        const number = measureEm(lead + figure, true) * FIGURE_GROWTH * 16;
        sheet.label('figure', lead + figure, {...this.at(from, 10), y: y + 5.5});
        sheet.label('unit', trail.trim(), {...this.at(from, 10 + number + 3), y: y + 5.5});
      }
    }
  }

  /** A heading and the rows below it, from a baseline on; gives the bottom of the last. */
  section(heading: string, entries: readonly Entry[], baseline: number): number {
    const {form, language, sheet} = this;
    const {first, pitch, plain} = layout.row[form];
    sheet.label('heading', heading, {y: baseline});
    let top = baseline + first;
    for (const entry of entries) {
      const hasRemark = entry.id in inPicture(language).remarks;
      sheet.of(entry.id, () => this.words(entry, top));
      const middle =
        form === 'wide'
          ? top + layout.mark.wide
          : top + layout.mark.narrow[hasRemark ? 'pitch' : 'plain'];
      if (form === 'narrow') this.rules(middle - layout.reach, middle + layout.reach);
      sheet.of(entry.id, () => this.mark(entry, middle));
      top += hasRemark ? pitch : plain;
    }
    return top;
  }
}

/** What the spec draws of the bundled rows: rows with schema names only, and the height in CSS px. */
export function prepare(form: Form, language: Language): Drawing {
  const words = inPicture(language);
  const timeline = new Timeline(form, language);
  timeline.axis();
  const {first, next} = layout.heading;
  const half = timeline.section(words.soFar, reportedOf(language), first);
  const end = timeline.section(words.planned, plannedOf(language), half + next - 4);
  const bottom = form === 'wide' ? end - 8 : end - 4;
  if (form === 'wide') timeline.rules(layout.years + 10, bottom);
  return {rows: timeline.sheet.rows, signals: {}, height: bottom + layout.bottom};
}
