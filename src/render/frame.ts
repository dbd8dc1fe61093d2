import {escaped} from '../text/escaped.js';
import {breakLines, roomFor} from '../theme/lines.js';
import {fontSize, fontWeight, lineHeight, size} from '../theme/sizes.gen.js';

/** The colours of a frame, as a file without custom properties needs them. */
export interface FrameColors {
  readonly surface: string;
  readonly ink: string;
  readonly 'ink-muted': string;
  readonly rule: string;
  readonly 'rule-top': string;
  readonly accent: string;
  readonly 'accent-2': string;
  readonly 'accent-3': string;
}

/** What stands in a file around a graphic. U+200B marks where a text may break. */
export interface Framed {
  /** An `<svg>` element of that size in CSS px, with every colour written out. */
  readonly graphic: {readonly svg: string; readonly width: number; readonly height: number};
  readonly headline: string;
  readonly subhead: string;
  /** The lines of the colophon, in their order: what they are, and what they say. */
  readonly colophon: readonly (readonly [label: string, text: string])[];
  /** The accessible name, and what is said beyond it. */
  readonly name: string;
  readonly summary: string;
  readonly language: string;
  readonly fontFamily: string;
  readonly colors: FrameColors;
  /** Whether the file has no glaze and no rule on top, as the plain theme. */
  readonly isPlain?: boolean;
}

const NARROW_BELOW = size.breakpoint;
const CLOSING = /^[，。；：、！？）」』》”’…—]/;

/** Lines that fit: a piece without a place to break is cut between two letters, never before a closing mark. */
function linesOf(text: string, room: number, bold = false): string[] {
  return breakLines(text, room, bold).flatMap((line) => {
    const lines = [''];
    for (const letter of line) {
      const last = lines.at(-1)!;
      const isFull = roomFor(last + letter, bold) > room;
      if (isFull && !CLOSING.test(letter)) lines.push(letter.trimStart());
      else lines[lines.length - 1] = last + letter;
    }
    return lines;
  });
}

/**
 * A graphic in the frame of its card as an SVG file that stands alone: headline and subhead above it, note and source
 * below, on a ground of its own; lines are broken by our own measure, the same on every machine. Sizes are in CSS px.
 */
export function frame(framed: Framed): {svg: string; width: number; height: number} {
  const {graphic, colors, isPlain} = framed;
  const isNarrow = graphic.width + 2 * size.padding < NARROW_BELOW;
  const padding = isNarrow ? size['padding-narrow'] : size.padding;
  const width = graphic.width + 2 * padding;
  const parts: string[] = [];
  let y: number = isNarrow ? size['headline-top-narrow'] : size['headline-top'];

  const set = (
    lines: readonly string[],
    x: number,
    role: keyof typeof fontSize,
    color: string,
    bold = false,
  ): void => {
    const [letters, pitch] = [fontSize[role], lineHeight[role]];
    for (const line of lines) {
      const baseline = y + (pitch + letters * 0.72) / 2;
      const weight = bold ? ` font-weight="${fontWeight.bold}"` : '';
      parts.push(
        `<text x="${x}" y="${Math.round(baseline * 10) / 10}" font-size="${letters}"${weight} fill="${color}">${escaped(line)}</text>`,
      );
      y += pitch;
    }
  };
  const lines = (text: string, role: keyof typeof fontSize, room: number, bold = false) =>
    linesOf(text, room / fontSize[role], bold);

  /** As few lines as there must be, none much shorter than the others. */
  const balanced = (text: string, role: keyof typeof fontSize) => {
    let best = lines(text, role, graphic.width, true);
    for (let room = graphic.width - 8; room > graphic.width / 2; room -= 8) {
      const next = lines(text, role, room, true);
      if (next.length > best.length) break;
      best = next;
    }
    return best;
  };
  const head = isNarrow ? 'headline-narrow' : 'headline';
  const sub = isNarrow ? 'subhead-narrow' : 'subhead';
  set(balanced(framed.headline, head), padding, head, colors.ink, true);
  if (framed.subhead) {
    y += 4;
    set(lines(framed.subhead, sub, graphic.width), padding, sub, colors['ink-muted']);
  }
  y += isNarrow ? 12 : 16;
  parts.push(graphic.svg.replace(/^<svg/, `<svg x="${padding}" y="${y}"`));
  y += graphic.height + 16;
  parts.push(
    `<path d="M${padding},${y - 0.5}h${graphic.width}" stroke="${colors.rule}" fill="none"/>`,
  );
  y += 7;
  const column =
    12 + Math.max(24, ...framed.colophon.map(([label]) => roomFor(label) * fontSize.note));
  for (const [label, text] of framed.colophon) {
    const top = y;
    set([label], padding, 'note', colors['ink-muted']);
    y = top;
    const room = graphic.width - column;
    set(lines(text, 'note', room), padding + column, 'note', colors['ink-muted']);
  }
  const height = Math.ceil(y + 16);
  const glaze = isPlain
    ? ''
    : `<path d="M0,.5h${width}" stroke="${colors['rule-top']}"/><svg x="${padding}" y="0" width="52" height="12" viewBox="0 0 60 13.85"><path fill="${colors.accent}" d="M0 0H28V4C22 4 19 13 14 13S6 3 0 3Z"/><path fill="${colors['accent-2']}" d="M28 0H46V3C42 3 41 9 37 9S32 4 28 4Z"/><path fill="${colors['accent-3']}" d="M46 0H60V2C57 2 56 6 53 6S49 3 46 3Z"/></svg>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${framed.language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(framed.fontFamily)}">`,
    `<title>${escaped(framed.name)}</title><desc>${escaped(framed.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colors.surface}"/>`,
    glaze,
    ...parts,
    '</svg>',
  ].join('');
  return {svg, width, height};
}
