import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './support-cap.variants.js';

/**
 * @summary How much at most? The cap on the subsidy of each demonstration base and year, year by year; what was paid is not published, and is hatched; with own rows up to six years.
 *
 * @cssprop --sc-color-accent-2-outline - Ceilings, hatch and bound mark.
 */
export class SupportCap extends RowsFigure {
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
    return import('./support-cap.content.js');
  }
}
