import type {RowsReader} from '../../figure/content.js';
import {RowsFigure} from '../../figure/rows-figure.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {BREAKPOINT, VARIANTS} from './base-roster.variants.js';

/**
 * @summary Who are they? A plaque for each demonstration base, by level, with its name where there is one; with own rows up to 24.
 *
 * @cssprop --sc-color-accent-2 - Plaques of bases at other levels than the national.
 * @cssprop --sc-color-on-accent-2 - Their names.
 * @cssprop --sc-color-accent-3 - Plaques of national bases.
 * @cssprop --sc-color-on-accent-3 - Their names.
 * @cssprop --sc-color-surface-sunken - Plaques without a name.
 */
export class BaseRoster extends RowsFigure {
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
    return import('./base-roster.content.js');
  }
}
