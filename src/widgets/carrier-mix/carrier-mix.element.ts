import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './carrier-mix.variants.js';

/**
 * @summary What is to be built? The plan by type and the plan in total, a square a site: hollow where planned, hatched where number or split is not published; with own rows solid where it is there.
 *
 * @cssprop --sc-color-accent-outline - Squares and the run of unknown length.
 */
export class CarrierMix extends RowsFigure {
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
    return import('./carrier-mix.content.js');
  }
}
