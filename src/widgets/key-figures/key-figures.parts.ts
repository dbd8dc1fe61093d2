// What columns and rows of figures have alike: the words around a number, and the key of the marks.
import type {Sheet} from '../../render/sheet.js';
import {boundOf, quantityParts, type Language} from '../../text/index.js';
import {roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {layout} from './key-figures.layout.js';
import {boundsOf, type KeyFigure} from './key-figures.rows.js';
import {boundReading} from './key-figures.words.js';

const {mark: markLength, key: keyLayout} = layout;

/** How wide a figure turns out at a font size. */
export const figureWidth = (figure: string, size: number) =>
  measureEm(figure, true) * FIGURE_GROWTH * size;

export const textsOf = ({quantity}: KeyFigure, language: Language) => {
  const {lead, figure, trail} = quantityParts(quantity, language);
  return {lead: lead.trim(), figure, trail: trail.trim(), bound: boundOf(quantity)};
};

interface KeyOptions {
  readonly figures: readonly KeyFigure[];
  readonly top: number;
  readonly language: Language;
  readonly room: number;
}

/** How the marks are read: beside each other, or the last below the first where there is no room. Gives the bottom. */
export function drawKey(sheet: Sheet, {figures, top, language, room}: KeyOptions): number {
  const {gap, line, after} = keyLayout;
  let [dx, y] = [0, top + gap];
  for (const {bound, qualifiers} of boundsOf(figures)) {
    const reading = boundReading(bound, qualifiers, language);
    const length = bound === 'eq' ? 8 : markLength.key;
    const width = length + 8 + roomFor(reading) * fontSize.note;
    if (dx > 0 && dx + width > room) [dx, y] = [0, y + line];
    sheet.mark('bound', {dx, y: y - 4}, {bound, length});
    sheet.label('key', reading, {dx: dx + length + 8, y});
    dx += width + 16;
  }
  return y + after;
}
