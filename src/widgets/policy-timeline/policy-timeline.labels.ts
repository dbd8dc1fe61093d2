// What a row is, in the lines beside or above its mark.
import type {Form} from '../../render/definition.js';
import {quantityParts, type Language, type Quantity} from '../../text/index.js';
import {wrapLines, roomFor} from '../../theme/lines.js';
import {FIGURE_GROWTH, measureEm} from '../../theme/measure.js';
import {labelStyles, layout} from './policy-timeline.layout.js';
import {englishUnit} from './policy-timeline.words.js';

/** What is written of a row. */
export interface Written {
  readonly name: string;
  readonly remark: string;
  readonly quantity?: Quantity;
}

/** A text, its style, and where it stands: CSS px from the left, and down from the first baseline. */
interface Label {
  readonly style: 'name' | 'figure' | 'unit' | 'remark';
  readonly text: string;
  readonly dx: number;
  readonly y: number;
  /** How wide it may come to be. */
  readonly width: number;
}

const fontSizeOf = (style: Label['style'], form: Form) => labelStyles[form][style].fontSize;

/** A number from `dx` on, in bold but for the words that bound it and its unit, `gap` CSS px apart. */
export function numberOf(
  quantity: Quantity,
  language: Language,
  {dx, y, gap}: {dx: number; y: number; gap: number},
): Label[] {
  const {lead, figure, trail} = quantityParts(quantity, language);
  let next = dx;
  const parts = [
    ['unit', lead.trim()],
    ['figure', figure],
    ['unit', trail.trim()],
  ] as const;
  return parts.flatMap(([style, text]): Label[] => {
    if (!text) return [];
    const size = fontSizeOf(style, 'wide');
    const width =
      (style === 'figure' ? measureEm(text, true) * FIGURE_GROWTH : roomFor(text)) * size;
    const label = {style, text, dx: next, y, width};
    next += width + gap;
    return [label];
  });
}

/** Where the last of some labels ends, in CSS px. */
export const endOf = (labels: readonly Label[]): number =>
  Math.max(...labels.map(({dx, width}) => dx + width));

/** How wide what a row is may be, in CSS px. */
const roomOf = (form: Form, language: Language) =>
  form === 'wide' ? layout.left.wide[language] - layout.apart[language] : layout.least.narrow;

/** A number before its name in English, its unit with the name; above it where it leaves the name too little room for two lines. */
function numberFirst(name: string, quantity: Quantity, form: Form, room: number): Label[] {
  const {trail} = quantityParts(quantity, 'en');
  const unit = englishUnit(quantity, trail);
  const number = numberOf(quantity, 'en', {dx: 0, y: 0, gap: 4}).slice(0, trail ? -1 : undefined);
  const width = endOf(number);
  const whole = unit ? `${unit} ${name}` : name;
  const beside = namesOf(whole, form, {dx: width + 6, y: 0, room});
  if (width <= room / 2 && beside.length <= 2) return [...number, ...beside];
  return [...number, ...namesOf(whole, form, {dx: 0, y: layout.lines, room})];
}

/** A number and its unit behind their name in Chinese; below it where they have no room. */
function numberLast(name: string, quantity: Quantity, form: Form, room: number): Label[] {
  const names = namesOf(name, form, {dx: 0, y: 0, room});
  const {width, y} = names.at(-1)!;
  const beside = numberOf(quantity, 'zh-CN', {dx: width + 8, y, gap: 4});
  if (endOf(beside) <= room) return [...names, ...beside];
  return [...names, ...numberOf(quantity, 'zh-CN', {dx: 0, y: y + layout.lines, gap: 4})];
}

function namesOf(
  name: string,
  form: Form,
  {dx, y, room}: {dx: number; y: number; room: number},
): Label[] {
  const size = fontSizeOf('name', form);
  return wrapLines(name, (room - dx) / size).map((text, order) => ({
    style: 'name',
    text,
    dx,
    y: y + order * layout.lines,
    width: roomFor(text) * size,
  }));
}

/** The texts of a row, and how much higher it is than one with a line each for its name and its remark. */
export function labelsOf(
  {name, remark, quantity}: Written,
  form: Form,
  language: Language,
): {labels: Label[]; more: number} {
  const room = roomOf(form, language);
  const first = !quantity
    ? namesOf(name, form, {dx: 0, y: 0, room})
    : language === 'en'
      ? numberFirst(name, quantity, form, room)
      : numberLast(name, quantity, form, room);
  const end = Math.max(...first.map(({y}) => y));
  const size = labelStyles[form].remark.fontSize;
  const below = wrapLines(remark, room / size).map((text, order): Label => {
    const y = end + layout.remark + order * layout.remarkLines;
    return {style: 'remark', text, dx: 0, y, width: roomFor(text) * size};
  });
  return {
    labels: [...first, ...below],
    more: end + Math.max(below.length - 1, 0) * layout.remarkLines,
  };
}

/** What of a row cannot be written in the room there is; nothing where all can. */
export function lacksRoom(
  written: Written,
  language: Language,
): 'value' | 'unit' | 'name' | 'remark' | undefined {
  for (const form of ['wide', 'narrow'] as const) {
    const room = roomOf(form, language);
    const {labels} = labelsOf(written, form, language);
    const wide = labels.find(({dx, width}) => dx + width > room);
    if (wide) return wide.style === 'figure' ? 'value' : wide.style;
    for (const style of ['name', 'remark'] as const) {
      if (labels.filter((label) => label.style === style).length > layout.most) return style;
    }
  }
  return undefined;
}
