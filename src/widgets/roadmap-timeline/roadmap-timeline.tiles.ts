// The tiles of roadmap-timeline: what is promised in its year, and across all years what has no date.
import {capitalised, quantityParts, type Quantity} from '../../text/index.js';
import {wrapLines} from '../../theme/lines.js';
import {labelStyles, layout} from './roadmap-timeline.layout.js';
import {
  countedOf,
  detailsOf,
  statusOf,
  uncountedOf,
  type RoadmapItem,
} from './roadmap-timeline.rows.js';
import {widthOf, type Place, type Sheet} from './roadmap-timeline.sheet.js';

const {tile, line, chip} = layout;

/** A number as a tile sets it, and what goes with it. */
function numberOf(quantity: Quantity, sheet: Sheet) {
  const {lead, figure, trail} = quantityParts(quantity, sheet.language);
  return {lead: lead.trim(), figure, trail: trail.trim()};
}

interface TilePlaces {
  readonly start: Required<Place>;
  readonly end: Place;
  readonly top: number;
}

/** The height of a tile whose lines of text end at a baseline, from its top. */
const belowLine = (last: number) => Math.max(tile.height, last + tile.afterLine);

/** Lines in the middle of a tile; gives its height. */
function drawGoal(sheet: Sheet, goal: string, {start, top}: TilePlaces): number {
  const lines = sheet.linesIn(goal, 'heading', sheet.rooms.tile);
  const first = lines.length > 1 ? tile.upper : tile.goal;
  const last = sheet.lines(lines, {...start, style: 'heading', pitch: tile.pitch}, top + first);
  return belowLine(last - top);
}

/** A number with what is counted, in the words of a tile. */
interface Counted {
  readonly label: string;
  readonly lead: string;
  readonly figure: string;
  readonly trail: string;
}

/** A number too long for its size in a line of its own, smaller. Gives the height. */
function drawLong(sheet: Sheet, {label, lead, figure, trail}: Counted, places: TilePlaces): number {
  const {start, top} = places;
  const chinese = sheet.language === 'zh-CN';
  const room = sheet.rooms.tile;
  const wide = widthOf(figure, 'strong');
  const before = sheet.linesIn(chinese ? [label, lead].join(' ').trim() : lead, 'label', room);
  const after = sheet.linesIn(chinese ? '' : [trail, label].join(' ').trim(), 'label', room);
  const place = {...start, pitch: tile.pitch};
  let y = sheet.lines(before, place, top + tile.upper) + tile.pitch + 2;
  sheet.label({...start, y, text: figure, style: 'strong'});
  sheet.expect(wide + (chinese && trail ? widthOf(trail, 'label') + 4 : 0), room);
  if (chinese) sheet.label({...start, dx: start.dx + wide + 4, y, text: trail});
  y = sheet.lines(after, place, y + tile.pitch);
  return belowLine(y - top);
}

/** What is counted on the left, how many on the right; the number below where both have no room. Gives the height. */
function drawChinese(sheet: Sheet, counted: Counted, places: TilePlaces): number {
  const {start, end, top} = places;
  const {label, lead, figure, trail} = counted;
  const unit = trail ? widthOf(trail, 'unit') + 4 : 0;
  const number = widthOf(figure, 'figureEnd');
  const all = unit + number + (lead ? widthOf(lead, 'labelEnd') + 4 : 0);
  const room = sheet.rooms.tile;
  if (unit + number > room) return drawLong(sheet, counted, places);
  const isBeside = widthOf(label, 'label') + 6 + all <= room;
  let baseline: number = tile.figure;
  if (isBeside) sheet.label({...start, y: top + tile.label, text: label});
  else {
    const lines = [...sheet.linesIn(label, 'label', room), ...(all > room ? [lead] : [])];
    const last = sheet.lines(lines, {...start, pitch: tile.pitch}, top + tile.upper);
    baseline = last - top + tile.below;
  }
  const y = top + baseline;
  const beside = y - (tile.figure - tile.label);
  sheet.label({...end, dx: -unit, y, text: figure, style: 'figureEnd'});
  sheet.label({...end, y: beside, text: trail, style: 'unit'});
  if (all <= room)
    sheet.label({...end, dx: -unit - number - 4, y: beside, text: lead, style: 'labelEnd'});
  return isBeside ? tile.height : baseline + tile.afterFigure;
}

/** How many on the left, what is counted on the right; below where it has no room. Gives the height. */
function drawEnglish(sheet: Sheet, counted: Counted, places: TilePlaces): number {
  const {start, top} = places;
  const {label, lead, figure, trail} = counted;
  const text = [trail, label].filter(Boolean).join(' ');
  const number = widthOf(figure, 'figure');
  const beside = number + 10;
  const room = sheet.rooms.tile;
  if (number > room) return drawLong(sheet, counted, places);
  const lines = wrapLines(text, (room - beside) / labelStyles.label.fontSize);
  const fits = lines.every((each) => widthOf(each, 'label') <= room - beside);
  if (!lead && fits && lines.length <= 2) {
    const first = lines.length > 1 ? tile.upper : tile.goal;
    const place = {...start, dx: start.dx + beside, pitch: tile.pitch};
    sheet.label({...start, y: top + tile.figure, text: figure, style: 'figure'});
    sheet.lines(lines, place, top + first);
    return tile.height;
  }
  sheet.expect(widthOf(lead, 'label'), room);
  const y = top + (lead ? tile.upper + tile.below : tile.figure);
  sheet.label({...start, y: top + tile.upper, text: lead});
  sheet.label({...start, y, text: figure, style: 'figure'});
  const all = sheet.linesIn(text, 'label', room);
  return belowLine(sheet.lines(all, {...start, pitch: tile.pitch}, y + line.pitch) - top);
}

/** Where a tile stands: its track by number, its column, and its top in CSS px. */
interface Standing {
  readonly track: number;
  readonly column: number;
  readonly top: number;
}

/** A tile with what is promised; gives its edge, and the baseline of the last line below it or the same. */
export function drawTile(
  sheet: Sheet,
  item: RoadmapItem,
  {track, column, top}: Standing,
): {edge: number; bottom: number} {
  const {form, language, rooms} = sheet;
  const left = layout[form].tileAt;
  const margins = form === 'wide' ? 1 : 0;
  const start = {at: column, margins, insets: 1, dx: left};
  const end = {at: column + 1, margins: -margins, insets: -1};
  const places = {start, end, top};
  const {label, shortLabel = label, parts} = item;
  const counted = countedOf(item);
  const isFilled = statusOf(item) === 'reported';
  const at = sheet.rows.length;
  const drawCounted = language === 'zh-CN' ? drawChinese : drawEnglish;
  const height = counted
    ? drawCounted(sheet, {label, ...numberOf(counted.quantity, sheet)}, places)
    : drawGoal(sheet, capitalised(shortLabel, language), places);
  sheet.box('tile', {track, from: column, to: column + 1, y: top, height, dx: left, isFilled});
  // What is in a tile stands after it.
  sheet.rows.splice(at, 0, sheet.rows.pop()!);
  const {detail, most} = rooms;
  const details = detailsOf(item, language).flatMap((each) =>
    sheet.linesIn(
      counted && parts.length > 2 ? capitalised(each, language) : each,
      'label',
      detail,
      most,
    ),
  );
  const edge = top + height;
  let last = edge;
  let next = edge + line.first;
  if (isFilled) {
    sheet.label({...start, y: next, text: sheet.words.existing, style: 'muted'});
    last = next;
    next += line.pitch;
  }
  if (details.length > 0) last = sheet.lines(details, start, next);
  for (const text of uncountedOf(item)) {
    if (last > edge) next = last + line.chip;
    const lines = sheet.linesIn(capitalised(text, language), 'label', detail, most);
    if (lines.length > 0) next = sheet.lines(lines, start, next) + line.pitch;
    last = sheet.chip(track, start, next);
  }
  return {edge, bottom: last};
}

/** Work without a date, across all years; gives its bottom edge. */
export function drawUndated(
  sheet: Sheet,
  item: RoadmapItem,
  {track, top}: Omit<Standing, 'column'>,
): number {
  const {form, language, words, columns} = sheet;
  const {sentenceRoom, sentenceAt} = layout[form];
  const margins = form === 'wide' ? 1 : 0;
  const start = {at: 0, margins, insets: 1, dx: 0};
  const beside = {...start, dx: sentenceAt ? widthOf(words.undated, 'label') + 20 : 0};
  let y = top + 27;
  sheet.label({...start, y, text: words.undated, style: 'muted'});
  if (form === 'narrow') y += line.pitch + 2;
  const room = sentenceRoom - beside.dx + (form === 'wide' ? sentenceAt : 0);
  for (const sentence of detailsOf(item, language)) {
    y = sheet.lines(sheet.linesIn(sentence, 'label', room), beside, y) + line.pitch + 4;
  }
  for (const sentence of uncountedOf(item)) {
    const lines = sheet.linesIn(capitalised(sentence, language), 'label', room);
    y = sheet.lines(lines, beside, y);
    const wide = widthOf(lines.at(-1)!, 'label') + 10;
    if (wide + chip.width + chip.gap + widthOf(words.notPublished, 'muted') > room) {
      sheet.chip(track, beside, (y += line.pitch));
    } else sheet.chip(track, {...beside, dx: beside.dx + wide}, y);
    y += line.pitch + 4;
  }
  const bottom = y - line.pitch - 4 + 16;
  sheet.box('undated', {track, from: 0, to: columns, y: top, height: bottom - top});
  return bottom;
}
