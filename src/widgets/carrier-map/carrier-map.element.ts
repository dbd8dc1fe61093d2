import type {ReadFigure} from '../../figure/content.js';
import {RowsFigure, type LoadPicture} from '../../figure/rows-figure.js';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {BREAKPOINT, YEARS} from './carrier-map.variants.js';
import {loadPicture} from './figures/index.gen.js';

/**
 * @summary Where are they? A tile grid of Luoyang's county-level divisions with the named demonstration bases, and what
 * the report does not place.
 *
 * @cssprop --sc-color-surface-sunken - Fill of a tile.
 * @cssprop --sc-color-accent-2 - Provincial bases, and the tile with the named bases.
 * @cssprop --sc-color-accent-3 - The national base.
 */
export class CarrierMap extends RowsFigure {
  static override properties = {...RowsFigure.properties, year: {}};

  /** The county-level divisions drawn: those of `2017` (default), when the report came out, or of `2021`. */
  declare year?: string;

  protected override get breakpoint(): number {
    return BREAKPOINT;
  }

  protected get names(): readonly string[] {
    return this.year ? [this.year] : [];
  }

  protected bundled(language: Language): {variant: string; load: LoadPicture} {
    const variant = this.year || YEARS[0]!;
    if (!YEARS.includes(variant)) {
      throw new ChartError('unknown-choice', {
        attribute: 'year',
        value: variant,
        known: YEARS.join(' '),
      });
    }
    return {variant, load: (form) => loadPicture(`${variant}.${language}.${form}`)};
  }

  protected async reader(): Promise<ReadFigure> {
    return (await import('./carrier-map.content.js')).read;
  }
}
