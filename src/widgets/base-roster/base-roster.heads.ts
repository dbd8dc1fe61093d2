// What stands above the plaques of a level: its name, its count, and how many of it are not named.
import type {Place, Sheet} from '../../render/sheet.js';
import {formatQuantity, quantityParts, type Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import type {Entry, Group} from './base-roster.rows.js';
import {inPicture} from './base-roster.words.js';

/** A text in a style, its font size in CSS px, and the space behind it. */
export type Part = readonly [style: string, text: string, size: number, space: number];

/** How wide a part may come to be, in CSS px. */
const widthOf = ([style, text, size]: Part): number =>
  (style === 'count' ? measureEm(text) * FIGURE_GROWTH : roomFor(text)) * size;

/** How wide parts beside each other may come to be, in CSS px. */
export const widthOfParts = (parts: readonly Part[]): number => {
  const set = parts.filter(([, text]) => text);
  return set.reduce((sum, part, order) => sum + widthOf(part) + (set[order + 1] ? part[3] : 0), 0);
};

/** Sets parts beside each other, from a place on. */
export function setParts(
  sheet: Sheet,
  parts: readonly Part[],
  place: Place & {readonly dx: number},
): void {
  let {dx} = place;
  for (const part of parts) {
    const [style, text, , space] = part;
    if (!text) continue;
    sheet.label(style, text, {...place, dx});
    dx += widthOf(part) + space;
  }
}

function unnamedOf(entries: readonly Entry[], named: number, language: Language): string {
  const words = inPicture(language);
  const [first] = entries;
  if (!first) return '';
  const said = new Set(entries.map(({shortLabel}) => shortLabel));
  const value = entries.reduce((all, {quantity}) => all + quantity.value!, 0);
  const unnamed = (said.size === 1 && first.shortLabel) || words.unnamed;
  return named === 0
    ? words.allOfThem(value, unnamed)
    : words.ofThem(formatQuantity({...first.quantity, value}, language), unnamed);
}

/** A level's name, its count, and how many of it are not named, as the picture says them. */
export function headOf({level, quantity, named, unnamed}: Group, language: Language) {
  const {lead, figure, trail} = quantityParts(quantity, language);
  return {
    name: inPicture(language).levels[level],
    figure: lead + figure,
    unit: trail.trim(),
    unnamed: unnamedOf(unnamed, named.length, language),
  };
}

/** The role of a plaque, and the style of its name: the national level has a colour of its own. */
export const toneOf = ({level}: Group): 'national' | 'others' =>
  level === 'national' ? 'national' : 'others';

/** What each plaque of a level says: its names, then nothing for each base without one. */
export const plaquesOf = ({named, unnamed}: Group): {key: string; name: string}[] => [
  ...named.map(({key, label, shortLabel}) => ({key, name: shortLabel ?? label})),
  ...unnamed.flatMap(({key, quantity}) =>
    Array.from({length: quantity.value!}, () => ({key, name: ''})),
  ),
];
