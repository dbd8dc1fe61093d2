import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {VARIANTS} from './new-widget.variants.js';

/**
 * @summary What grew? Growths in per cent as bars from zero; with own rows up to eight.
 */
export class NewWidget extends RowsFigure {
  static override styles = [...RowsFigure.styles, chartProperties];

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
    return import('./new-widget.content.js');
  }
}
