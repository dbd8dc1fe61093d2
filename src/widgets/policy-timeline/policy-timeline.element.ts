import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './policy-timeline.variants.js';

/**
 * @summary What has been done, what is still promised? Events and counts up to publication, each drawn as exactly as it is dated, and the targets after it, hollow; with own rows up to 16.
 *
 * @cssprop --sc-color-accent-outline - Brackets, open starts, and targets of the first track.
 * @cssprop --sc-color-accent-2-outline - Targets of the other tracks.
 * @cssprop --sc-color-emphasis-ink - The day of publication.
 */
export class PolicyTimeline extends RowsFigure {
  static override styles = [...RowsFigure.styles, chartProperties];

  protected override get breakpoint(): number {
    return BREAKPOINT;
  }

  /** No attribute chooses: there is one variant. */
  protected get choice(): undefined {
    return undefined;
  }

  protected get variants(): readonly string[] {
    return VARIANTS;
  }

  protected picture(name: string): ReturnType<typeof loadPicture> {
    return loadPicture(name);
  }

  protected reader(): Promise<RowsReader> {
    return import('./policy-timeline.content.js');
  }
}
