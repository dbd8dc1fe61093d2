// Rows of marks that a spec places by share of the width and CSS px, for charts that are set like a page.
import type {Datum} from './definition.js';

/** A place: `at` a share of the graphic's width, and CSS px from there and from the top. */
export interface Place {
  readonly at?: number;
  readonly dx?: number;
  /** CSS px from the left where the graphic is narrower than its spec's limit; the same place by default. */
  readonly tight?: number;
  readonly y: number;
}

/** Collects the rows of a chart; each has a role by which the spec draws it. */
export class Sheet {
  readonly rows: Datum[] = [];
  private key?: string;

  /** Draws the marks of one datum, which are found again by its key. */
  of(key: string, draw: () => void): void {
    this.key = key;
    draw();
    this.key = undefined;
  }

  /** A mark of some role. */
  mark(role: string, {at = 0, dx = 0, tight, y}: Place, more: Datum = {}): void {
    this.rows.push({
      role,
      at,
      dx,
      ...(tight === undefined ? {} : {tight}),
      y,
      ...(this.key === undefined ? {} : {key: this.key}),
      ...more,
    });
  }

  /** A text, its baseline at `y`, in a style of the spec's; nothing where it is empty. */
  label(style: string, text: string, place: Place): void {
    if (text) this.mark('label', place, {style, text});
  }

  /** Texts below each other, `pitch` CSS px apart; gives the last baseline. */
  lines(style: string, texts: readonly string[], place: Place, pitch: number): number {
    texts.forEach((text, order) => this.label(style, text, {...place, y: place.y + order * pitch}));
    return place.y + (texts.length - 1) * pitch;
  }
}
