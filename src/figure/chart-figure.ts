import {html, LitElement, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {BundledFigure, FigureText, Form} from '../render/definition.js';
import type {LiveView} from '../render/live.js';
import {ChartError} from '../rows/errors.js';
import {resolveLanguage, type Language} from '../text/language.js';
import {registerFiguresFace} from '../theme/face.js';
import {loadingCard, messageCard, readyCard} from './card.js';
import type {FigureContent, FigureRequest, ReadFigure} from './content.js';
import {figureStyles} from './figure.styles.js';
import {languageOf} from './language-of.js';
import {frameWords} from './words.js';

const NARROW_BELOW = 480;
const PADDING: Record<Form, number> = {wide: 20, narrow: 16};
const SMALLEST_GRAPHIC = 248;

/** Detail of `sc-ready`. */
export interface ReadyDetail {
  /** The bundled variant drawn, or `rows` for an author's own. */
  readonly variant: string;
  readonly language: Language;
}

/** Detail of `sc-error`. */
export interface ErrorDetail {
  readonly code: string;
  /** What is wrong, where, and how to mend it, in the page's language. */
  readonly message: string;
}

/** What is drawn: a bundled variant with its picture, or an author's rows with their content. */
interface Drawn extends ReadyDetail {
  readonly text: FigureText;
  readonly picture?: BundledFigure;
  readonly content?: FigureContent;
}

/**
 * The frame of every chart: headline, subhead, graphic, note, source and actions around what a widget draws.
 *
 * What the tag holds shows until the chart is drawn, and stays if it cannot be.
 */
export abstract class ChartFigure extends LitElement {
  static override styles = figureStyles;

  /** Headline; the chart's own by default. U+200B marks where it may break. */
  @property() headline?: string;
  /** What is measured, its unit and period; the chart's own by default. */
  @property() subhead?: string;
  /** What was derived, what is in doubt; the chart's own by default. */
  @property() note?: string;
  /** Where the figures come from; with own rows nothing is assumed. */
  @property() source?: string;
  /** Who made the graphic; not shown by default. */
  @property() byline?: string;
  /** When the figures were last changed, as it is to be printed; not shown by default. */
  @property({attribute: 'updated'}) lastUpdated?: string;
  /** What was corrected; not shown by default. */
  @property() correction?: string;
  /** Accessible name of the graphic; chart type, subject and point by default. */
  @property() alt?: string;
  /** `sancai` (default), or `plain`: the page's own font and text colour. */
  @property({reflect: true}) theme?: 'sancai' | 'plain';
  /** `auto` (default) follows the reader's system; `light` or `dark` holds. */
  @property({reflect: true}) scheme?: 'auto' | 'light' | 'dark';
  /** Actions to offer: `table`, or `none`; all there are by default. */
  @property() actions = 'table';
  /** Shows in the element what is wrong and how to mend it; off by default. */
  @property({type: Boolean}) debug = false;
  /** An author's own rows, drawn instead of the bundled ones; none by default. */
  @property({attribute: false}) rows?: unknown;

  @state() private phase: 'loading' | 'ready' | 'empty' | 'error' = 'loading';
  @state() private drawn?: Drawn;
  @state() private frameWidth = 0;
  @state() private table?: TemplateResult;
  @state() private failure?: ErrorDetail;
  @query('.ruler') private readonly ruler!: HTMLElement;

  private asked?: FigureRequest;
  private turn = 0;
  private live?: LiveView & {readonly form: Form};
  private announced?: Drawn;
  private readonly sizes = new ResizeObserver(() => this.measure());

  /** Names in the attributes that choose what is drawn, in the author's order; empty for the default. */
  protected abstract readonly names: readonly string[];
  /** The bundled figure that the attributes ask for. Throws ChartError when there is none. */
  protected abstract bundled(language: Language): {
    variant: string;
    load(): Promise<BundledFigure>;
  };
  /** The code that reads rows; loaded when someone asks. */
  protected abstract reader(): Promise<ReadFigure>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    registerFiguresFace();
    void this.load();
    if (this.hasUpdated) this.sizes.observe(this.ruler);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.turn += 1;
    this.endLive();
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this.ruler);
    this.measure();
  }

  protected override willUpdate(): void {
    const {asked, wanted} = this;
    const same =
      asked?.rows === wanted.rows &&
      asked?.language === wanted.language &&
      asked.names.join(' ') === wanted.names.join(' ');
    if (this.isConnected && asked && !same) void this.load();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('frameWidth') && this.drawn?.content) void this.fit(this.drawn, this.turn);
    if (this.phase === 'ready' && this.drawn !== this.announced && this.frameWidth > 0) {
      this.announced = this.drawn;
      const {variant, language} = this.drawn!;
      this.tell<ReadyDetail>('sc-ready', {variant, language});
    }
  }

  /** The rows drawn, as a CSV file with a head row. Rejects with ChartError when they cannot be read. */
  async toCSV(): Promise<string> {
    const [{csvOf}, content] = await Promise.all([import('./csv.js'), this.read()]);
    return csvOf(content?.records ?? []);
  }

  /** The graphic as an SVG file that stands alone. Rejects with ChartError `no-rows` when nothing is drawn. */
  async toSVG(): Promise<string> {
    const {standAlone} = await import('./stand-alone.js');
    await this.updateComplete;
    const graphic = this.renderRoot.querySelector<SVGSVGElement>('.graphic svg');
    if (!graphic || !this.drawn) throw new ChartError('no-rows');
    const {language, text} = this.drawn;
    const title = (this.headline ?? text.headline).split('\u200b').join('');
    return standAlone(graphic, {title, description: this.alt ?? text.alt, language});
  }

  private get wanted(): FigureRequest {
    return {
      rows: this.rows ?? undefined,
      names: this.names,
      language: resolveLanguage(languageOf(this)),
    };
  }

  private async load(): Promise<void> {
    const turn = ++this.turn;
    const asked = (this.asked = this.wanted);
    try {
      const drawn =
        asked.rows === undefined ? await this.loadBundled(asked) : await this.loadOwn(asked);
      if (turn !== this.turn) return;
      if (drawn?.content) await this.fit(drawn, turn);
      else this.endLive();
      if (turn !== this.turn) return;
      this.table = undefined;
      this.failure = undefined;
      this.drawn = drawn;
      this.phase = drawn ? 'ready' : 'empty';
    } catch (error) {
      if (turn === this.turn) await this.fail(error, asked.language);
    }
  }

  private async loadBundled({language}: FigureRequest): Promise<Drawn> {
    const {variant, load} = this.bundled(language);
    const picture = await load();
    return {variant, language, text: picture, picture};
  }

  private async loadOwn(asked: FigureRequest): Promise<Drawn | undefined> {
    const content = (await this.reader())(asked);
    if (!content) return undefined;
    return {variant: 'rows', language: asked.language, text: content.text, content};
  }

  private async read(): Promise<FigureContent | null> {
    return this.drawn?.content ?? (await this.reader())(this.wanted);
  }

  /** Lays own rows out for the width there is: at the same form in the running view, else in a new one. */
  private async fit(drawn: Drawn, turn: number): Promise<void> {
    const content = drawn.content!;
    if (!this.frameWidth) return;
    const {form, width} = this.graphicSize;
    if (this.live?.form === form && drawn === this.drawn) return this.live.resize(width);
    const {mountLive} = await import('../render/live.js');
    const view = await mountLive(content.compiled(form), content.drawing(form), width);
    if (turn !== this.turn) return view.finalize();
    this.endLive();
    this.live = {...view, form};
    this.requestUpdate();
  }

  private endLive(): void {
    this.live?.finalize();
    this.live = undefined;
  }

  private async fail(error: unknown, language: Language): Promise<void> {
    const known = error instanceof ChartError ? error : new ChartError('load-failed');
    this.endLive();
    this.drawn = undefined;
    this.failure = {code: known.code, message: frameWords[language].failed};
    this.phase = 'error';
    try {
      const {errorText} = await import('../text/errors.js');
      this.failure = {code: known.code, message: errorText(known, language)};
    } catch {
      // Without a network the short message stays.
    }
    if (!(error instanceof ChartError)) console.warn(this.localName, error);
    console.warn(`<${this.localName}> ${this.failure.message}`);
    this.tell<ErrorDetail>('sc-error', this.failure);
  }

  private tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  private measure(): void {
    this.frameWidth = this.ruler.getBoundingClientRect().width;
  }

  private get graphicSize(): {form: Form; width: number} {
    const form = this.frameWidth < NARROW_BELOW ? 'narrow' : 'wide';
    const width = Math.max(SMALLEST_GRAPHIC, Math.floor(this.frameWidth - 2 * PADDING[form]));
    return {form, width};
  }

  private get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot
        : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
    );
  }

  private async showTable(): Promise<void> {
    try {
      const [{tableView}, content] = await Promise.all([import('./table.js'), this.read()]);
      if (content) this.table = tableView(content.table, this.drawn!.language);
    } catch (error) {
      await this.fail(error, this.wanted.language);
    }
  }

  protected override render(): TemplateResult {
    const {language} = this.asked ?? this.wanted;
    const kept = this.phase !== 'ready' && this.hasFallback;
    return html`<div class="frame" lang=${language}>
        <div class="ruler"></div>
        ${kept || !this.frameWidth ? nothing : this.card(language)}
      </div>
      ${kept ? html`<slot></slot>` : nothing}`;
  }

  private card(language: Language): TemplateResult {
    if (this.phase === 'loading') return loadingCard(language, this.graphicSize.form);
    if (!this.drawn) {
      const mend = this.debug ? this.failure?.message : undefined;
      const retry = this.failure?.code === 'load-failed' ? () => void this.load() : undefined;
      return messageCard(this.phase, language, {mend, retry});
    }
    const {text} = this.drawn;
    return readyCard(language, {
      texts: {
        headline: this.headline ?? text.headline,
        subhead: this.subhead ?? text.subhead,
        note: this.note ?? text.note,
        correction: this.correction ?? '',
        updated: this.lastUpdated ?? '',
        byline: this.byline ?? '',
        source: this.source ?? text.source,
      },
      slotted: (name) => this.querySelector(`:scope > [slot="${name}"]`) !== null,
      graphic: this.table ?? this.graphic(this.drawn),
      action: this.actions.split(' ').includes('table')
        ? {
            label: this.table ? 'back' : 'table',
            act: () => void (this.table ? (this.table = undefined) : this.showTable()),
          }
        : undefined,
    });
  }

  private graphic({text, picture}: Drawn): TemplateResult {
    const {form, width} = this.graphicSize;
    const name = this.alt ?? text.alt;
    if (!picture) return html`<div role="img" aria-label=${name}>${this.live?.element}</div>`;
    const {height} = picture[form];
    return html`<svg
      role="img"
      aria-label=${name}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      fill="none"
    >
      ${picture[form].draw(svg, width)}
    </svg>`;
  }
}
