import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './roadmap-timeline.variants.js';

/**
 * @summary What is promised, by when? Targets as hollow tiles in their years, undated work dashed, unpublished numbers hatched; also of own rows.
 *
 * @cssprop --sc-color-accent-outline - Targets of the first track.
 * @cssprop --sc-color-accent-2-outline - Targets of the second track.
 * @cssprop --sc-color-accent-tint - Heading of the first track.
 * @cssprop --sc-color-accent-2-tint - Heading of the second track.
 * @cssprop --sc-color-emphasis - The day of publication.
 */
export class RoadmapTimeline extends RowsFigure {
  /** The track that is shown: `micro-resonance` or `bases`, or one of the author's own rows; both by default. */
  declare track?: string;

  static override properties = {track: {}};
  static override styles = [...RowsFigure.styles, chartProperties];

  protected override get breakpoint(): number {
    return BREAKPOINT;
  }

  protected get choice(): string | undefined {
    return this.track;
  }

  protected get variants(): readonly string[] {
    return VARIANTS;
  }

  protected picture(name: string): ReturnType<typeof loadPicture> {
    return loadPicture(name);
  }

  protected reader(): Promise<RowsReader> {
    return import('./roadmap-timeline.content.js');
  }
}
