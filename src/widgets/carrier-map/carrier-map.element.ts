import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {BREAKPOINT, YEARS} from './carrier-map.variants.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';

/**
 * @summary Where are they? A tile grid of Luoyang's county-level divisions with the named demonstration bases, and what
 * the report does not place; also of own divisions.
 *
 * @cssprop --sc-color-surface-sunken - Fill of a tile.
 * @cssprop --sc-color-accent-2 - Provincial bases, and the tile with the named bases.
 * @cssprop --sc-color-accent-3 - The national base.
 */
export class CarrierMap extends RowsFigure {
  static override properties = {year: {}};
  static override styles = [...RowsFigure.styles, chartProperties];

  /** The county-level divisions drawn: those of `2017` (default), when the report came out, or of `2021`. */
  declare year?: string;

  protected override get breakpoint(): number {
    return BREAKPOINT;
  }

  protected get choice(): string | undefined {
    return this.year;
  }

  protected get variants(): readonly string[] {
    return YEARS;
  }

  protected picture(name: string): ReturnType<typeof loadPicture> {
    return loadPicture(name);
  }

  protected reader(): Promise<RowsReader> {
    return import('./carrier-map.content.js');
  }
}
