import {css, unsafeCSS} from 'lit';
import {BaseFigure} from '../../figure/base-figure.js';
import type {FigureContent, FigureRequest, Opened} from '../../figure/content.js';
import {fontSize, lineHeight} from '../../theme/sizes.gen.js';
import {loadCard} from './cards/index.gen.js';
import {SourceGraphic} from './source-card.graphic.js';

const px = (pixels: number) => unsafeCSS(`${pixels}px`);

/**
 * @summary Where does a number stand? Publication, date and passage of a fact, how it was read, what was worked out from it, and what is in doubt.
 *
 * @csspart value - The fact, set large.
 */
export class SourceCard extends BaseFigure {
  static override properties = {fact: {}};

  static override styles = [
    ...BaseFigure.styles,
    css`
      .value {
        margin: 0;
        font-size: ${px(fontSize.unit)};
        line-height: ${px(lineHeight['number-l'])};
      }
      .value b {
        font-size: ${px(fontSize['number-l'])};
      }
      .value b:not(:first-child) {
        margin-inline-start: 4px;
      }
      .value .word {
        font-size: ${px(fontSize.headline)};
      }
      dl {
        margin: 12px 0 0;
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(56px, max-content) 1fr;
        column-gap: 12px;
        padding-block: 7px 8px;
        border-top: 1px solid var(--sc-color-rule);
        font: var(--sc-typography-subhead-narrow) x;
        font-family: inherit;
      }
      dl > div:first-child {
        border-color: var(--sc-color-ink);
      }
      dt {
        color: var(--sc-color-ink-muted);
      }
      .frame[lang='en'] dl > div {
        grid-template-columns: 72px 1fr;
      }
      dd {
        margin: 0;
        text-wrap: pretty;
      }
    `,
  ];

  /** Name of the fact, as `data/` and docs/facts.md have it: `incubatees`. */
  declare fact?: string;

  protected override get hasTable(): boolean {
    return false;
  }

  protected get names(): readonly string[] {
    return this.fact ? [this.fact] : [];
  }

  /** Empty text: a source card is words, and no graphic. */
  override toSVG(): Promise<string> {
    return Promise.resolve('');
  }

  protected override read(): Promise<FigureContent | null> {
    return Promise.resolve(null);
  }

  protected override async open({names, language}: FigureRequest): Promise<Opened> {
    const [fact = ''] = names;
    try {
      const {card} = await loadCard(`${fact}.${language}`);
      return {variant: fact, text: card, graphic: new SourceGraphic(card, language)};
    } catch (error) {
      const [{names: known}, {ChartError}] = await Promise.all([
        import('./cards/names.gen.js'),
        import('../../rows/errors.js'),
      ]);
      if (known.includes(fact)) throw error;
      throw new ChartError('unknown-choice', {
        attribute: 'fact',
        value: fact,
        known: known.join(' '),
      });
    }
  }
}
