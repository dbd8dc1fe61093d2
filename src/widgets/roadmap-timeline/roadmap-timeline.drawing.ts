import type {Drawing, Form} from '../../render/definition.js';
import {inYears} from '../../text/calendar.js';
import {formatPeriod, type Language} from '../../text/index.js';
import {layout} from './roadmap-timeline.layout.js';
import {published, type RoadmapItem} from './roadmap-timeline.rows.js';
import {Sheet} from './roadmap-timeline.sheet.js';
import {TRACKS} from './roadmap-timeline.variants.js';

const {tile, band} = layout;
const yearOf = ({period}: RoadmapItem) => (period.start ? Number(period.start.slice(0, 4)) : null);

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
  const at = inYears(day) - first;
  const dayText = formatPeriod(published, language)
    .replace(/^\d{4}年| \d{4}$/g, '')
    .replace(/([A-Z][a-z]{2})[a-z]*/, '$1');
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
        style: 'year',
      });
    if (isOnAxis) {
      sheet.rows.push({role: 'published', key: 'published', at, dx: 0, y: axis + 0.5});
      sheet.label({
        at,
        dx: -8,
        y: axis - 12,
        text: words.published(dayText),
        style: 'publishedEnd',
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
      dx: (wide ? 6 : 10) - (heading.startsWith('“') ? 6 : 0),
      y: y + band.baseline,
      text: wide ? heading : short,
      style: 'heading',
    });
    if (name && wide)
      sheet.label({at: columns, dx: -6, y: y + band.baseline, text: name, style: 'labelEnd'});
    y += band.height;
    const own = items.filter((item) => item.track === track);
    const bandEnd = y;
    let rulesFrom = bandEnd;
    for (const item of own.filter((each) => yearOf(each) === null)) {
      y = sheet.of(item.id, () => sheet.undated(item, columns, y + belowBand));
      rulesFrom = y + 12;
    }
    const dated = own.filter((item) => yearOf(item) !== null);
    let lowest = y;
    let next = y + belowBand;
    for (const year of all) {
      const ofYear = dated.filter((item) => yearOf(item) === year);
      if (wide) next = y + belowBand;
      if (!wide && ofYear.length > 0) {
        sheet.label({
          at: 0,
          y: next + tile.goal,
          text: words.year(year),
          style: 'year',
        });
        if (Math.floor(at) === year - first && isOnAxis && !isPublishedShown) {
          isPublishedShown = true;
          sheet.rows.push({
            role: 'published',
            key: 'published',
            at: 0,
            dx: 5,
            y: next + tile.height + 4,
          });
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
              style: 'published',
            }),
          );
        }
      }
      for (const item of ofYear) {
        const from = wide ? year - first : 0;
        const {bottom, isLine} = sheet.of(item.id, () =>
          sheet.target(item, from, wide ? from + 1 : 1, next),
        );
        next = bottom + (isLine ? belowLine : belowTile);
        lowest = Math.max(lowest, bottom + (isLine ? 0 : 4));
      }
    }
    y = lowest + ruleEnd;
    if (wide) for (const year of all.slice(1)) sheet.rule(year - first, rulesFrom, y);
  });
  return {rows: sheet.rows, signals: {columns}, height: Math.ceil(y)};
}
