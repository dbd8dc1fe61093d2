import {escaped} from '../text/escaped.js';
import {fontStack, resolvedColors, type ColorRole} from '../theme/colors.gen.js';
import type {Drawing} from './definition.js';
import {extentsOf, type Extent} from './extents.js';
import {createView, type CompiledSpec} from './view.js';

/** What a picture is drawn from, and the width of its graphic in CSS px. */
export interface PictureOptions {
  readonly compiled: CompiledSpec;
  readonly drawing: Drawing;
  readonly width: number;
  /** Put before every id, so that two pictures on a page share none; `sc` by default. */
  readonly idPrefix?: string;
  /** For a file that stands alone: the scheme whose colours it takes, and what it says of itself. */
  readonly alone?: {
    readonly scheme: keyof typeof resolvedColors;
    readonly title: string;
    readonly description: string;
    readonly language: keyof typeof fontStack;
    /** Margin in CSS px around the graphic, on a ground of its own; without one by default. */
    readonly margin?: number;
  };
}

/**
 * The graphic as an SVG string, as Vega lays it out; nothing is loaded. In a page colours are custom properties and the
 * font is inherited; a file that stands alone has both written out. The same string in Node and in every browser.
 * Rejects with what Vega throws for a spec or rows that it cannot draw.
 */
export const picture = async (options: PictureOptions): Promise<string> =>
  (await pictureWithExtents(options, [])).svg;

/** The same, and where the data of some keys stand in it. Rejects as `picture` does, and as `extentsOf` throws. */
export async function pictureWithExtents(
  {compiled, drawing, width, idPrefix = 'sc', alone}: PictureOptions,
  keys: readonly string[],
): Promise<{svg: string; extents: readonly Extent[]}> {
  const view = createView(compiled, drawing, width);
  try {
    await view.runAsync();
    const svg = withIds(bare(await view.toSVG()), idPrefix);
    return {
      svg: alone ? standingAlone(svg, alone) : svg,
      extents: extentsOf(view.scenegraph(), keys),
    };
  } finally {
    view.finalize();
  }
}

const TAG = /<[a-z][^>]*>/g;

/** Without what Vega writes for its own needs: classes, English roles, the hidden frame. */
function bare(svg: string): string {
  return svg.replace(/<path[^>]* (?:d=""|class="background")[^>]*\/>/g, '').replace(TAG, (tag) =>
    tag
      .replace(
        / (?:class|role|aria-[a-z]+|xmlns:xlink|version|stroke-miterlimit|font-family)="[^"]*"/g,
        '',
      )
      .replace(
        / text-anchor="start"| stroke-width="1"| opacity="1"| transform="translate\(0,0\)"/g,
        '',
      )
      .replace(/^<line(.*) [xy]2="0"/, '<line$1')
      .replace(/^<text(.*) transform="translate\(([^,]+),([^)]+)\)"/, '<text x="$2" y="$3"$1')
      .replace(/( font-size="[\d.]+)px"/, '$1"'),
  );
}

function withIds(svg: string, prefix: string): string {
  return svg.replace(TAG, (tag) =>
    tag.replace(/( id="|url\(#| (?:xlink:)?href="#)/g, `$1${prefix}-`),
  );
}

function standingAlone(
  svg: string,
  {scheme, title, description, language, margin = 0}: NonNullable<PictureOptions['alone']>,
): string {
  const colors = resolvedColors[scheme];
  const resolved = svg.replace(TAG, (tag) =>
    tag.replace(
      /var\(--sc-color-([a-z0-9-]+)\)/g,
      (_, role) => colors[role as ColorRole] ?? 'none',
    ),
  );
  const about = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  const viewBox = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  const [wide, high] = [Number(viewBox[1]) + 2 * margin, Number(viewBox[2]) + 2 * margin];
  const size = `width="${wide}" height="${high}"`;
  const ground = `<rect x="${-margin}" y="${-margin}" ${size} fill="${colors.surface}"/>`;
  return resolved
    .replace(
      /^<svg([^>]*)>/,
      `<svg$1 role="img" lang="${language}" font-family="${escaped(fontStack[language])}">${about}${margin ? ground : ''}`,
    )
    .replace(
      /width="[\d.]+" height="[\d.]+" viewBox="[^"]*"/,
      `${size} viewBox="${-margin} ${-margin} ${wide} ${high}"`,
    );
}
