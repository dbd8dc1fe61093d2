import {LABEL_GROWTH, measureEm} from './measure.js';

const FULL_WIDTH =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018-\u201d\u2026\u2014]/g;

/** Width in em that a line may come to take: letters and digits may grow, a Chinese character is 1 em in every face. */
export function roomFor(line: string, bold = false): number {
  const letters = line.replace(FULL_WIDTH, '');
  return measureEm(line, bold) + measureEm(letters, bold) * (LABEL_GROWTH - 1);
}

/** Where a line may break: after a space or U+200B, and after Chinese marks that end a part of a sentence. */
const PIECES = /[^\u200b 、，；：]*[\u200b 、，；：]?/g;

/** A text as lines that fit into `room` em; a piece that is longer than that has a line of its own. */
export function breakLines(text: string, room: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const clean = (part: string) => part.replace(/\u200b/g, '').trim();
  for (const [piece] of text.matchAll(PIECES)) {
    if (!piece) continue;
    if (line && roomFor(clean(line + piece), bold) > room) {
      lines.push(clean(line));
      line = '';
    }
    line += piece;
  }
  return clean(line) ? [...lines, clean(line)] : lines;
}

/** What stands in brackets; a Chinese character with the marks that stay with it; or letters. */
const CHARACTERS =
  /（[^（）]*）[、，]*|[（《“]*[\u2e80-\u9fff][）》”、，]*|[^\u2e80-\u9fff（《“]+|[（《“]+/g;
const CHARACTER = new RegExp(CHARACTERS.source.split('|').slice(1).join('|'), 'g');

const piecesOf = (text: string, room: number, bold: boolean): string[] =>
  (text.match(CHARACTERS) ?? []).flatMap((piece) =>
    roomFor(piece, bold) <= room ? piece : (piece.match(CHARACTER) ?? []),
  );

/** Pieces in as few lines as have room. */
function filled(pieces: readonly string[], room: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && roomFor(longer, bold) <= room) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines;
}

/** The same with lines as even as may be, so that none ends with a single character on the last. */
function evened(pieces: readonly string[], room: number, bold: boolean): string[] {
  const lines = filled(pieces, room, bold);
  let least = roomFor(pieces.join(''), bold) / lines.length;
  for (; least < room; least += 0.5) {
    const even = filled(pieces, least, bold);
    if (even.length <= lines.length) return even;
  }
  return lines;
}

/**
 * A line that fits into `room` em as it is; a longer one in several that are about as long, which may break behind any
 * Chinese character, rather before a bracket, and within brackets only where what they hold has no room in a line.
 */
export function cutLine(line: string, room: number, bold = false): string[] {
  if (roomFor(line, bold) <= room) return [line];
  return breakLines(line, room, bold).flatMap((part) => {
    const lines = evened(piecesOf(part, room, bold), room, bold);
    const before = part
      .split(/(?=（)/)
      .flatMap((each) => evened(piecesOf(each, room, bold), room, bold));
    return before.length <= lines.length ? before : lines;
  });
}

/**
 * A text as lines that fit into `room` em: broken where it may be, and where that leaves a line longer than `most` em
 * behind any Chinese character.
 */
export const wrapLines = (text: string, room: number, {most = room, bold = false} = {}): string[] =>
  breakLines(text, room, bold).flatMap((line) => cutLine(line, most, bold));
