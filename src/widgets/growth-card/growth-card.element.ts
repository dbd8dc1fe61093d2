import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {VARIANTS} from './growth-card.variants.js';

/**
 * How much did it grow? One or several growths from a common base, or amounts over unequal periods as a pace.
 *
 * @cssprop --sc-color-mark-base - Fill of a bar that others are compared with.
 */
export class GrowthCard extends RowsFigure {
  /**
   * What is shown: `contract-value` (default), `patents` or `market-entities`; `contract-value patents` draws the two
   * on one scale, in the author's order. With own rows: names of their indicators; the first one's by default.
   */
  declare metric?: string;

  static override properties = {metric: {}};
  static override styles = [...RowsFigure.styles, chartProperties];

  protected get choice(): string | undefined {
    return this.metric;
  }

  protected get variants(): readonly string[] {
    return VARIANTS;
  }

  protected picture(name: string): ReturnType<typeof loadPicture> {
    return loadPicture(name);
  }

  protected reader(): Promise<RowsReader> {
    return import('./growth-card.content.js');
  }
}
