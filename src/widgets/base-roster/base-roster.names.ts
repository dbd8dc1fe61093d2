// Names on plaques: in lines where tiles lie flat, a character below the other where plaques stand.
import {wrapLines, roomFor} from '../../theme/lines.js';
import type {Form} from '../../render/definition.js';
import {withoutBreaks} from '../../text/index.js';
import {flat, labelStyles} from './base-roster.layout.js';

/** Characters that stand upright below each other. */
const UPRIGHT = /^[\u3400-\u9fff]+$/;

/** A name a character a line; undefined where some of it would have to be turned. */
export function charactersOf(name: string): string[] | undefined {
  const whole = withoutBreaks(name);
  return UPRIGHT.test(whole) ? [...whole] : undefined;
}

/** A name in the lines of a tile. */
export const linesOf = (name: string, form: Form, room: number): string[] =>
  wrapLines(name, room / labelStyles.flat[form].national.fontSize, {bold: true});

const fits = (lines: readonly string[], form: Form, room: number) =>
  lines.every((line) => roomFor(line, true) * labelStyles.flat[form].national.fontSize <= room);

/** How many columns of tiles have room for all of some names: as many as may be, in few enough lines. */
export function columnsFor(
  names: readonly string[],
  form: Form,
): (typeof flat)[Form]['columns'][number] {
  const {columns} = flat[form];
  const found = columns.find(({room}) =>
    names.every((name) => {
      const lines = linesOf(name, form, room);
      return lines.length <= flat.lines && fits(lines, form, room);
    }),
  );
  return found ?? columns.at(-1)!;
}

/** Whether a name can be written on the widest tile of every form. */
export const hasRoom = (name: string): boolean =>
  (['wide', 'narrow'] as const).every((form) => {
    const {room} = flat[form].columns.at(-1)!;
    const lines = linesOf(name, form, room);
    return lines.length <= flat.most && fits(lines, form, room);
  });
