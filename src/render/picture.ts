import type {Drawing} from './definition.js';
import {createView, type CompiledSpec} from './view.js';

/** What a picture is drawn from, and the width of its graphic in CSS px. */
export interface PictureOptions {
  compiled: CompiledSpec;
  drawing: Drawing;
  width: number;
}

/**
 * The graphic as an SVG string, as Vega lays it out: colours are custom properties, the font is inherited, nothing is
 * loaded. The same string in Node and in every browser.
 */
export async function picture({compiled, drawing, width}: PictureOptions): Promise<string> {
  const view = createView(compiled, drawing, width);
  try {
    await view.runAsync();
    return bare(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** Without what Vega writes for its own needs: classes, English roles, the hidden frame. */
function bare(svg: string): string {
  return svg
    .replace(/<path[^>]* (?:d=""|class="background")[^>]*\/>/g, '')
    .replace(/<[a-z][^>]*>/g, bareTag);
}

function bareTag(tag: string): string {
  return tag
    .replace(
      / (?:class|role|aria-[a-z]+|xmlns:xlink|version|stroke-miterlimit|font-family)="[^"]*"/g,
      '',
    )
    .replace(/ text-anchor="start"| stroke-width="1"| transform="translate\(0,0\)"/g, '')
    .replace(/^<line(.*) [xy]2="0"/, '<line$1')
    .replace(/^<text(.*) transform="translate\(([^,]+),([^)]+)\)"/, '<text x="$2" y="$3"$1')
    .replace(/( font-size="[\d.]+)px"/, '$1"');
}
