import type {ReadFigure} from '../../figure/content.js';
import {RowsFigure, type LoadPicture} from '../../figure/rows-figure.js';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {METRICS, VARIANTS, variantOf} from './growth-card.variants.js';

/**
 * @summary How much did it grow? One or several growths from a common base, or amounts over unequal periods as a pace.
 *
 * @slot - A picture, table or link that shows until the chart is drawn, and stays if it cannot be.
 * @slot headline - Headline with markup of its own.
 * @slot subhead - What is measured, its unit and period.
 * @slot note - What was derived, what is in doubt.
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
 * @cssprop --sc-color-ink - Headline, labels and figures.
 * @cssprop --sc-color-ink-muted - Subhead, note and source.
 * @cssprop --sc-color-accent - The measured thing.
 * @cssprop --sc-color-accent-ink - The accent, for text.
 * @cssprop --sc-color-mark-base - Fill of a reference bar.
 * @cssprop --sc-font-family-text-zh - Font stack of Chinese cards.
 * @cssprop --sc-font-family-text-en - Font stack of English cards.
 *
 * @fires {CustomEvent<ReadyDetail>} sc-ready - The chart is drawn. Bubbles, composed.
 * @fires {CustomEvent<ErrorDetail>} sc-error - The chart cannot be drawn; says why and how to mend it. Bubbles, composed.
 */
export class GrowthCard extends RowsFigure {
  /**
   * What is shown: `contract-value` (default), `patents` or `market-entities`; `contract-value patents` draws the two
   * on one scale, in the author's order. With own rows: names of their indicators; the first one's by default.
   */
  declare metric?: string;

  static override properties = {...RowsFigure.properties, metric: {}};
  static override styles = [...RowsFigure.styles, chartProperties];

  protected get names(): readonly string[] {
    return [...new Set(this.metric?.match(/\S+/g))];
  }

  protected bundled(language: Language): {variant: string; load: LoadPicture} {
    const names = this.names.length > 0 ? this.names : [METRICS[0]!];
    const unknown = names.find((name) => !METRICS.includes(name));
    if (unknown) {
      throw new ChartError('unknown-metric', {metric: unknown, known: METRICS.join(' ')});
    }
    const variant = variantOf(names);
    if (!VARIANTS.includes(variant)) {
      const a = names.includes('market-entities') ? 'market-entities' : names[0]!;
      throw new ChartError('incomparable', {a, b: names.find((name) => name !== a) ?? a});
    }
    return {variant, load: (form) => loadPicture(`${variant}.${language}.${form}`)};
  }

  protected async reader(): Promise<ReadFigure> {
    return (await import('./growth-card.content.js')).read;
  }
}
