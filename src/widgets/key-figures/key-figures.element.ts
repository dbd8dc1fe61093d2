import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './key-figures.variants.js';

/**
 * @summary How big is it now? Five figures of one month side by side, each with how it bounds the true number; with own rows up to six.
 *
 * @cssprop --sc-color-accent-outline - Rays and rings of the bound marks.
 */
export class KeyFigures extends RowsFigure {
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
    return import('./key-figures.content.js');
  }
}
