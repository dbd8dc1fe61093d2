import type {ReadFigure} from '../../figure/content.js';
import {RowsFigure, type LoadPicture} from '../../figure/rows-figure.js';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {loadPicture} from './figures/index.gen.js';
import {chartProperties} from './figures/properties.gen.js';
import {METRICS, VARIANTS, variantOf} from './growth-card.variants.js';

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
