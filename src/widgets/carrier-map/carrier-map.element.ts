import type {ReadFigure} from '../../figure/content.js';
import {RowsFigure, type LoadPicture} from '../../figure/rows-figure.js';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {BREAKPOINT, YEARS} from './carrier-map.variants.js';
import {figures} from './figures/index.gen.js';

/**
 * @summary Where are they? A tile grid of Luoyang's county-level divisions with the named demonstration bases, and what
 * the report does not place.
 *
 * @slot - A picture, table or link that shows until the chart is drawn, and stays if it cannot be.
 * @slot headline - Headline with markup of its own.
 * @slot subhead - What is drawn, and of which year.
 * @slot note - What is our remark, what is in doubt.
 * @slot source - Where the figures come from.
 * @slot byline - Who made the graphic.
 * @slot updated - When the figures were last changed.
 * @slot correction - What was corrected.
 * @slot logo - A small logo in the upper right corner.
 *
 * @csspart headline - The headline.
 * @csspart subhead - The line below it.
 * @csspart graphic - The chart, or the table in its place.
 * @csspart colophon - Note, source and actions.
 * @csspart note - The text of the note.
 * @csspart correction - The text of the correction.
 * @csspart updated - The text of the last change.
 * @csspart byline - The text of the byline.
 * @csspart source - The text of the source line.
 * @csspart actions - The row of actions.
 * @csspart action - One action.
 * @csspart skeleton - The card while it loads.
 *
 * @cssprop --sc-color-surface - Ground of the card.
 * @cssprop --sc-color-surface-sunken - Fill of a tile.
 * @cssprop --sc-color-ink - Headline, labels and figures.
 * @cssprop --sc-color-ink-muted - Subhead, note and source.
 * @cssprop --sc-color-accent-2 - Provincial bases, and the tile with the named bases.
 * @cssprop --sc-color-accent-3 - The national base.
 * @cssprop --sc-font-family-text-zh - Font stack of Chinese cards.
 * @cssprop --sc-font-family-text-en - Font stack of English cards.
 *
 * @fires {CustomEvent<ReadyDetail>} sc-ready - The chart is drawn. Bubbles, composed.
 * @fires {CustomEvent<ErrorDetail>} sc-error - The chart cannot be drawn; says why and how to mend it. Bubbles, composed.
 */
export class CarrierMap extends RowsFigure {
  static override properties = {...RowsFigure.properties, year: {}};

  /** The county-level divisions drawn: those of `2017` (default), when the report came out, or of `2021`. */
  declare year?: string;

  protected override readonly breakpoint = BREAKPOINT;

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
    return {variant, load: (form) => figures[`${variant}.${language}.${form}`]!()};
  }

  protected async reader(): Promise<ReadFigure> {
    return (await import('./carrier-map.content.js')).read;
  }
}
