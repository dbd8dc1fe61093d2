// The same picture in fewer bytes: they come before first paint.

const LINE =
  /<line transform="translate\(([^,]+),([^)]+)\)"(?: x2="([^"]*)")?(?: y2="([^"]*)")? stroke="([^"]*)"\/>/g;
const LINES = new RegExp(`(?:${LINE.source})+`, 'g');
const BOX = /<path d="M(?<x>[^,"]+),(?<y>[\d.]+)h(?<width>[\d.]+)v(?<height>[\d.]+)h-\k<width>Z"/g;
const DOT =
  /<path transform="translate\((?<x>[^,]+),(?<y>[^)]+)\)" d="M(?<r>[\d.]+),0A\k<r>,\k<r>,0,1,1,-\k<r>,0A\k<r>,\k<r>,0,1,1,\k<r>,0"/g;
/** A stroke's width where nothing is stroked. */
const UNUSED_WIDTH = /(<(?:path|rect)(?![^>]* stroke=)[^>]*) stroke-width="[^"]*"/g;
const TEXT = /<text ([^>]*)>[^<]*<\/text>|<text ([^>]*)\/>/g;
const TEXTS = new RegExp(`(?:${TEXT.source})+`, 'g');
const STYLE = / (?:font-size|font-weight|fill)="[^"]*"/g;
/** Fewer texts of one style are shorter each with its own. */
const GROUP_FROM = 3;

interface Strokes {
  readonly stroke: string;
  d: string;
}

/** Straight lines of one colour, one after the other, as one path. */
function withoutLines(svg: string): string {
  return svg.replace(LINES, (lines) => {
    const paths: Strokes[] = [];
    for (const [, x, y, across, down, stroke] of lines.matchAll(LINE)) {
      const d = `M${x},${y}${across ? `h${across}` : ''}${down ? `v${down}` : ''}`;
      const last = paths.at(-1);
      if (last?.stroke === stroke) last!.d += d;
      else paths.push({stroke: stroke!, d});
    }
    return paths.map(({stroke, d}) => `<path d="${d}" stroke="${stroke}"/>`).join('');
  });
}

const styleOf = (text: string) => (/<text [^>]*>/.exec(text)![0].match(STYLE) ?? []).join('');

/** Texts of one style, one after the other, in a group that says it once. */
function withTextGroups(svg: string): string {
  return svg.replace(TEXTS, (texts) => {
    const runs: {readonly style: string; readonly texts: string[]}[] = [];
    for (const [text] of texts.matchAll(TEXT)) {
      const style = styleOf(text);
      if (runs.at(-1)?.style === style) runs.at(-1)!.texts.push(text);
      else runs.push({style, texts: [text]});
    }
    return runs
      .map((run) =>
        run.texts.length < GROUP_FROM
          ? run.texts.join('')
          : `<g${run.style}>${run.texts
              .map((text) => text.replace(/<text [^>]*>/, (tag) => tag.replace(STYLE, '')))
              .join('')}</g>`,
      )
      .join('');
  });
}

/**
 * What Vega draws, in fewer marks: lines of one colour are one path, boxes are rectangles, dots are circles, texts share
 * their style.
 */
export function compact(svg: string): string {
  return withTextGroups(
    withoutLines(svg)
      .replace(UNUSED_WIDTH, '$1')
      .replace(BOX, '<rect x="$<x>" y="$<y>" width="$<width>" height="$<height>"')
      .replace(DOT, '<circle cx="$<x>" cy="$<y>" r="$<r>"'),
  ).replaceAll('<text x="0"', '<text');
}
