import {LitElement, type CSSResult, type PropertyDeclarations} from 'lit';
import {dataVersion, version} from '../rows/versions.gen.js';
import {figureStyles} from './figure.styles.js';
import {propertyStyles} from './properties.js';

/**
 * The frame of every chart: headline, subhead, graphic, note, source and actions around what a widget draws.
 *
 * What is documented here every tag has; a widget documents only its own.
 *
 * @attr [theme=sancai]
 * @attr [scheme=auto]
 * @attr {string} link - Figures that share this name ring in each other what a reader selects: a base, an indicator, a year.
 * @attr {string} [print=chart] - `table` prints the data in the graphic's place.
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
 * @cssprop --sc-font-family-text-zh - Font stack of Chinese cards.
 * @cssprop --sc-font-family-text-en - Font stack of English cards.
 *
 * @fires {CustomEvent<ReadyDetail>} sc-ready - The chart is drawn. Bubbles, composed.
 * @fires {CustomEvent<SelectDetail>} sc-select - A reader selected a datum, or nothing any more. Bubbles, composed.
 * @fires {CustomEvent<ErrorDetail>} sc-error - The chart, or some of its rows, cannot be drawn; says why and how to mend it. Bubbles, composed.
 */
export abstract class FigureAttributes extends LitElement {
  static override styles: CSSResult[] = [propertyStyles, figureStyles];

  static override properties: PropertyDeclarations = {
    headline: {},
    subhead: {},
    note: {},
    source: {},
    byline: {},
    lastUpdated: {attribute: 'updated'},
    correction: {},
    alt: {},
    theme: {reflect: true},
    scheme: {reflect: true},
    actions: {},
    debug: {type: Boolean},
    showVersions: {type: Boolean, attribute: 'show-versions'},
  };

  /** Headline; the chart's own by default. U+200B marks where it may break. */
  declare headline?: string;
  /** What is measured, its unit and period; the chart's own by default. */
  declare subhead?: string;
  /** What was derived, what is in doubt; the chart's own by default. */
  declare note?: string;
  /** Where the figures come from; with own rows nothing is assumed. */
  declare source?: string;
  /** Who made the graphic; not shown by default. */
  declare byline?: string;
  /** When the figures were last changed, as it is to be printed (attribute `updated`); shown by default where they were corrected. */
  declare lastUpdated?: string;
  /** What was corrected; by default what the data say was, if anything. */
  declare correction?: string;
  /** Accessible name of the graphic; chart type, subject and point by default. */
  declare alt?: string;
  /** `sancai` (default), or `plain`: the page's own font and text colour. */
  declare theme?: 'sancai' | 'plain';
  /** `auto` (default) follows the reader's system; `light` or `dark` holds. */
  declare scheme?: 'auto' | 'light' | 'dark';
  /** Actions to offer, any of `table download share`, or `none`; all there are by default. */
  declare actions?: string;
  /** Shows in the element what is wrong and how to mend it; off by default. */
  declare debug?: boolean;
  /** Names the versions of package and data in the source line; off by default. */
  declare showVersions?: boolean;

  /** The version of the package that draws this figure. */
  get version(): string {
    return version;
  }
  /** The version of the bundled data, which are what is drawn where the page brings nothing. */
  get dataVersion(): string {
    return dataVersion;
  }
}
