import {css, unsafeCSS} from 'lit';
import {BaseFigure, takeAlong} from '../../figure/base-figure.js';
import type {FigureRequest, Opened, RowsContent} from '../../figure/content.js';
import type {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {laterProperties} from '../../theme/later.gen.js';
import {frameAddress} from './chart-figure.address.js';
import type {OwnSpec} from './chart-figure.check.js';
import {errorOf, FrameGraphic} from './chart-figure.graphic.js';
import type {Look} from './chart-figure.protocol.js';
import type {SpecRows} from './chart-figure.rows.js';
import {words, wordsOf} from './chart-figure.words.js';
import {vegaLiteVersion} from './drawn-with.gen.js';

/** Height that is kept free where the author names none, in CSS px. */
const HEIGHT = 320;

/** What holds rows for a spec inside the tag. */
const NESTED_ROWS = ':scope > table:not([data-bundled]), :scope > script[type="text/csv"]';

/**
 * @summary An author's own chart: a Vega-Lite spec, drawn by vega-embed in a sandboxed frame, in the card of every figure.
 *
 * The spec stands in the tag, in a `<script type="application/json">`, or behind `src`. Its rows are in the spec itself,
 * behind its `data.url` where the spec is the page's own or its site's, or in the tag under the name `rows`: a table, a
 * `<script type="text/csv">`, the property. The frame loads nothing, and follows no links. A single view without a width takes that of the
 * card; views beside each other keep theirs, and scroll where they are wider.
 *
 * @slot - The spec, and rows; and a picture, table or link that shows until the chart is drawn, and stays if it cannot be.
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
 * @csspart graphic - The frame of the chart.
 * @csspart colophon - Note and source.
 * @csspart note - The text of the note.
 * @csspart correction - The text of the correction.
 * @csspart updated - The text of the last change.
 * @csspart byline - The text of the byline.
 * @csspart source - The text of the source line.
 * @csspart actions - The row of actions.
 * @csspart action - One action.
 *
 * @cssprop --sc-color-surface - Ground of the card.
 * @cssprop --sc-color-ink - Headline.
 * @cssprop --sc-color-ink-muted - Subhead, note and source.
 * @cssprop --sc-font-family-text-zh - Font stack of Chinese cards, outside the frame.
 * @cssprop --sc-font-family-text-en - Font stack of English cards, outside the frame.
 *
 * @fires {CustomEvent<ReadyDetail>} sc-ready - The chart is drawn. Bubbles, composed.
 * @fires {CustomEvent<ErrorDetail>} sc-error - The chart, or some of its rows, cannot be drawn; says why and how to mend it. Bubbles, composed.
 */
export class ChartFigure extends BaseFigure {
  static override styles = [
    ...BaseFigure.styles,
    unsafeCSS(laterProperties),
    css`
      .kept {
        position: relative;
      }
      .kept > div > figure {
        position: absolute;
        inset-inline: 0;
        visibility: hidden;
      }
      figure {
        display: flex;
        flex-direction: column;
      }
      .graphic {
        flex: 1;
      }
      .waiting {
        position: relative;
        box-sizing: border-box;
        padding: 20px;
        border-radius: 2px;
        background: var(--sc-color-surface-sunken);
        color: var(--sc-color-ink-muted);
      }
      .waiting > iframe {
        position: absolute;
        top: 0;
        left: 0;
        visibility: hidden;
      }
    `,
  ];

  static override properties = {src: {}, height: {type: Number}, rows: {attribute: false}};

  /** Address of chart-frame.html, for a site that keeps it elsewhere than beside the files of the tag. */
  static frameAddress = frameAddress;

  /** Address of the spec: of this site, or https. Goes before a spec in the tag. */
  declare src?: string;
  /** Height to keep free for the graphic until it is drawn, in CSS px; 320 by default. */
  declare height?: number;

  /** Rows for a spec that names the data `rows`, or names none: a list of records, or of lists; none by default. */
  declare rows?: unknown;

  /** What draws a spec, with its version. */
  readonly drawnWith = {'Vega-Lite': vegaLiteVersion};

  private graphic?: FrameGraphic;
  private spec?: OwnSpec;
  private known?: SpecRows;
  /** Whether what the frame is told of the tag's looks has changed. */
  private looksOther = false;
  private rowsOther = false;
  /** What readers are told of rows that are not drawn. */
  private noteText = '';

  protected override get hasTable(): boolean {
    return !!this.known?.shown?.rows.length;
  }

  protected get names(): readonly string[] {
    return this.src ? [this.src] : [];
  }

  /** The rows that the chart is drawn from, as a CSV file with a head row; empty text where it has none of its own. */
  async toCSV(): Promise<string> {
    return (await takeAlong()).csvFileOf(this);
  }

  protected override async read({language}: FigureRequest): Promise<RowsContent | null> {
    const {known} = this;
    if (!known?.shown) return null;
    const {contentOf} = await import('./chart-figure.content.js');
    const {spec, shown} = known;
    return contentOf(shown, {spec, name: this.nameOf(language, spec), language});
  }

  protected override open(asked: FigureRequest): Promise<Opened> {
    const {language} = asked;
    let name = this.nameOf(language);
    const graphic = (this.graphic = new FrameGraphic({
      address: (this.constructor as typeof ChartFigure).frameAddress,
      language,
      height: Math.min(Math.max(this.height || HEIGHT, 40), 4000),
      load: async (signal) => {
        const given = (this.spec = await this.readSpec(language, signal));
        const {spec, rows} = await this.readRows(given, language, signal);
        name = this.nameOf(language, spec);
        if (name === words[language].unnamed) this.warn(words[language].nameIt);
        return {spec, rows, name, look: this.look, debug: !!this.debug};
      },
      told: (problem) => void this.report(errorOf(problem), language),
      drawn: () => {
        this.hold(false);
        this.requestUpdate();
      },
      failed: (error) => {
        this.hold(true);
        void this.fail(error, asked);
      },
    }));
    const texts = {headline: '', subhead: '', note: '', source: '', alt: ''};
    return Promise.resolve({
      variant: 'spec',
      graphic,
      text: Object.defineProperties(texts, {
        alt: {get: () => name},
        note: {get: () => this.noteText},
      }),
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.looksOther ||= ['theme', 'scheme', 'alt', 'headline'].some((key) => changed.has(key));
    this.rowsOther ||= changed.has('rows');
  }

  protected override updated(): void {
    super.updated();
    if (this.looksOther) this.graphic?.look(this.look);
    this.looksOther = false;
    if (this.rowsOther && this.graphic && this.spec) {
      const {graphic, spec} = this;
      const {language} = this.wanted;
      this.readRows(spec, language, new AbortController().signal).then(
        ({rows}) => {
          graphic.give(rows);
          if (this.table) void this.showTable(language);
        },
        (error: unknown) => this.fail(error),
      );
    }
    this.rowsOther = false;
  }

  /** The rows of a spec; what could not be read of them is told. */
  private async readRows(
    given: OwnSpec,
    language: Language,
    signal: AbortSignal,
  ): Promise<SpecRows> {
    const {rowsOfSpec, rowsOfTag} = await import('./chart-figure.rows.js');
    const {src, baseURI} = this;
    const base = src ? new URL(src, baseURI).href : baseURI;
    const isTrusted = new URL(base).origin === location.origin || !src;
    const holder = this.rows ?? this.querySelector(NESTED_ROWS);
    const known = (this.known = await rowsOfSpec(given, {
      base,
      signal,
      isTrusted,
      given: () => rowsOfTag(holder, {base: baseURI, signal}),
    }));
    const problems = known.shown?.problems;
    this.noteText = '';
    if (problems?.count) {
      const [{noticed}, content] = await Promise.all([
        import('../../figure/own-rows.notice.js'),
        this.read({...this.wanted, language}),
      ]);
      this.noteText = noticed(content!, {host: this, language, problems, isUntold: true}).text.note;
    }
    return known;
  }

  /** Tells the author what is wrong with a chart that is there all the same, and says it below the chart. */
  private async report(error: ChartError, language: Language): Promise<void> {
    const [{report}, {errorText}] = await Promise.all([
      import('../../figure/report.js'),
      import('../../text/errors.js'),
    ]);
    const text = errorText(error, language);
    // It is told again with every drawing in another look.
    if (this.noteText.includes(text)) return;
    this.noteText += text;
    this.requestUpdate();
    await this.updateComplete;
    report(this, error, language);
  }

  /** The name of the graphic, never empty: the author's, else the headline, else what the spec says of itself. */
  private nameOf(language: Language, spec?: OwnSpec): string {
    const headline = this.headline || this.querySelector(':scope > [slot=headline]')?.textContent;
    return (
      this.alt?.trim() ||
      headline?.replaceAll('\u200b', '').trim() ||
      (spec && wordsOf(spec)) ||
      words[language].unnamed
    );
  }

  private async readSpec(language: Language, signal: AbortSignal): Promise<OwnSpec> {
    const {src} = this;
    const {loadText, textIn} = await import('./chart-figure.load.js');
    const text = src ? await loadText(src, this.baseURI, signal) : await textIn(this);
    const {foreignMajor, readSpec} = await import('./chart-figure.check.js');
    const major = foreignMajor(text);
    if (major) this.warn(words[language].otherVersion(major));
    return readSpec(text, src ?? '');
  }

  private get look(): Look {
    const {color, fontFamily: font} = getComputedStyle(this);
    const {theme, scheme} = this;
    return {
      theme: theme === 'plain' ? theme : 'sancai',
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
      color,
      font,
    };
  }

  /** Keeps the card as high as it is, so that a message in its place moves nothing. */
  private hold(held: boolean): void {
    const frame = this.renderRoot.firstElementChild as HTMLElement;
    const height = held ? frame.offsetHeight : 0;
    if (height) frame.style.setProperty('--held', `${height}px`);
    else frame.style.removeProperty('--held');
  }

  private warn(sentence: string): void {
    console.warn(`<${this.localName}> ${sentence}`);
  }
}
