import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {readyCard, type ActionName, type TextName} from './card.js';
import {isSame, type FigureRequest, type Opened, type RowsContent} from './content.js';
import type {Language} from '../text/language.js';
import type {ReadyDetail} from './events.js';
import {FigureAttributes} from './figure-attributes.js';
import {languageOf} from './language-of.js';
import {onServer} from './on-server.js';
import {clearServed} from './served.js';
import {graphicWidthAt, isTinyAt, NARROW_BELOW} from './widths.js';
import {frameWords} from './words.js';

/** What is drawn, or will be as soon as there is room for it. */
interface Drawn extends ReadyDetail, Opened {}

/** What is loaded when someone asks. */
export const later = () => import('./later.js');

/** What readers take along. */
export const takeAlong = () => import('./take-along.js');

/** What a figure offers, in the order of its buttons: beside the graphic, and beside the table in its place. */
const ACTIONS = [
  ['table', 'chart'],
  ['download', 'download'],
  ['share', 'copy'],
] as const;

/** The frame of every chart, and what becomes of it: loading, drawn, a table, a list, a message. */
export abstract class BaseFigure extends FigureAttributes {
  static override properties: PropertyDeclarations = {
    ownLanguage: {attribute: 'lang'},
    waiting: {attribute: 'sc-waiting'},
    drawn: {state: true},
    frameWidth: {state: true},
    table: {state: true},
    list: {state: true},
    message: {state: true},
    versions: {state: true},
  };

  /** `zh…` writes Chinese, anything else English. Observed only: what counts is the nearest language around the tag. */
  declare private ownLanguage?: string;
  /** `far` where the autoloader will say when the figure comes near the viewport. */
  declare private waiting?: string | null;
  declare private drawn?: Drawn;
  declare private frameWidth?: number;
  declare protected table?: TemplateResult;
  /** The rows as a list; null where there are none to list. */
  declare private list?: TemplateResult | null;
  declare private message?: TemplateResult;
  /** The versions as the source line names them; only where the page wants them. */
  declare private versions?: TemplateResult;

  private asked?: FigureRequest;
  private announced?: Drawn;
  /** The width that the graphic was last laid out for. */
  private fitted?: number;
  private readonly sizes = onServer
    ? undefined!
    : new ResizeObserver(([entry]) => {
        this.frameWidth = entry!.contentRect.width;
      });

  /** The graphic is in its narrow form below this width of the card, in CSS px. */
  protected get breakpoint(): number {
    return NARROW_BELOW;
  }
  /** Names in the attributes that choose what is drawn, in the author's order; empty for the default. */
  protected abstract readonly names: readonly string[];
  /** Whether the rows can be shown as a table. */
  protected get hasTable(): boolean {
    return true;
  }
  /** What the page brings to be drawn; undefined where it asks for what is bundled. */
  protected get given(): unknown {
    return undefined;
  }

  /** What a request asks for; null when it holds nothing to draw. Rejects with ChartError when it cannot be drawn. */
  protected abstract open(asked: FigureRequest): Promise<Opened | null>;

  /** What can be made of the rows that a request asks for; null where there are none. */
  protected abstract read(asked: FigureRequest): Promise<RowsContent | null>;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    clearServed(this);
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.wait();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.asked = undefined;
    this.drawn?.graphic.end();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (onServer) return;
    if (changed.has('theme') || changed.has('showVersions')) this.dress().catch(console.warn);
    if (this.asked && !isSame(this.asked, this.wanted)) void this.load();
  }

  protected override updated(): void {
    const {drawn} = this;
    // All cards of a page are there before the first is measured: the page is laid out once, not once a card.
    if (!this.asked) queueMicrotask(() => this.start());
    if (drawn && this.fitted !== this.frameWidth) {
      this.fit(drawn).catch((error: unknown) => this.fail(error));
    }
    this.wait();
    if (drawn && this.isShown && drawn !== this.announced) {
      this.announced = drawn;
      const {variant, language} = drawn;
      this.tell('sc-ready', {variant, language} satisfies ReadyDetail);
      setTimeout(
        () => void import('./attend.js').then(({attend}) => attend(this), console.warn),
        99,
      );
    }
  }

  /** The figure in its frame as an SVG file that stands alone; empty text when nothing is drawn. */
  async toSVG(): Promise<string> {
    return (await takeAlong()).svgFileOf(this);
  }

  /** The same as a PNG file, `scale` pixels a CSS px, from 1 to 3, 2 by default. Rejects with ChartError when nothing is drawn. */
  async toPNG(scale?: number): Promise<Blob> {
    return (await takeAlong()).pngFileOf(this, scale);
  }

  /** What the page asks for now. */
  protected get wanted(): FigureRequest {
    return {
      rows: this.given ?? undefined,
      names: this.names,
      language: languageOf(this),
    };
  }

  private async load(): Promise<void> {
    const asked = (this.asked = this.wanted);
    const current = () => asked === this.asked;
    const {language} = asked;
    let drawn: Drawn | undefined;
    let message: TemplateResult | undefined;
    try {
      await this.dress();
      const opened = await this.open(asked);
      if (opened) {
        drawn = Object.assign(opened, {language});
        await this.fit(drawn);
      } else if (current()) message = (await later()).empty(this, language);
    } catch (error) {
      drawn?.graphic.end();
      return this.fail(error, asked);
    }
    if (!current()) return drawn?.graphic.end();
    this.show(drawn, message);
  }

  /** What few pages ask for travels apart: the styles of the plain theme, the words of the versions. */
  private async dress(): Promise<void> {
    const isPlain = this.theme === 'plain';
    const more = isPlain || this.showVersions ? await later() : undefined;
    if (isPlain) more!.dress(this);
    this.versions = this.showVersions ? more!.versionsOf(this, this.wanted.language) : undefined;
  }

  private show(drawn?: Drawn, message?: TemplateResult): void {
    this.drawn?.graphic.end();
    this.drawn = message ? undefined : drawn;
    if (message) this.message = message;
    this.table = undefined;
  }

  /** Shows what is wrong with what was asked for, unless something else has been asked for since. */
  protected async fail(error: unknown, asked = this.asked): Promise<void> {
    const words = await later()
      .then((all) => all.failing())
      .catch(() => undefined);
    if (!asked || asked !== this.asked) return;
    const {language} = asked;
    const message = frameWords[language].failed;
    if (!words) this.tell('sc-error', {code: 'load-failed', message});
    this.show(
      undefined,
      words ? words.failure(this, error, language, () => void this.load()) : html`${message}`,
    );
  }

  private async fit(drawn: Drawn): Promise<void> {
    this.fitted = this.frameWidth;
    if (!this.frameWidth) return;
    const form = this.frameWidth < this.breakpoint ? 'narrow' : 'wide';
    await drawn.graphic.fit(form, graphicWidthAt(this.frameWidth, this.theme === 'plain'));
    if (this.isTiny) {
      const content = await this.read(this.asked!);
      this.list = content && (await later()).list(this, content.table, drawn.language);
    }
    this.requestUpdate();
  }

  private async act(name: ActionName, {language}: Drawn): Promise<void> {
    if (name !== 'table') await (await takeAlong()).act(this, name);
    else await this.showTable(language);
  }

  protected async showTable(language: Language): Promise<void> {
    const [{table}, content] = await Promise.all([later(), this.read(this.asked!)]);
    if (content) this.table = table(this, content.table, language);
  }

  /** Says on the tag that there is nothing to show yet: embed.css then goes on holding its height free. */
  private wait(): void {
    this.toggleAttribute('sc-waiting', !this.drawn && !this.message);
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  private get frame(): HTMLElement {
    return this.renderRoot.firstElementChild as HTMLElement;
  }

  /** Nothing is loaded before the width is known, on which the form depends. */
  private start(): void {
    if (this.asked || this.waiting === 'far' || !this.isConnected) return;
    const {frame} = this;
    const {top, width} = frame.getBoundingClientRect();
    this.frameWidth = width;
    frame.toggleAttribute('below', top > 2 * innerHeight);
    this.sizes.observe(frame.firstElementChild!);
    void this.load();
  }

  private get isTiny(): boolean {
    return isTinyAt(this.frameWidth!);
  }

  /** Whether what is to be drawn is: there is room, and it has been laid out in it. */
  private get isShown(): boolean {
    return (
      !!this.frameWidth &&
      !!this.drawn?.graphic.isLaidOut &&
      !(this.isTiny && this.list === undefined)
    );
  }

  /** Whether the tag holds what is to be seen until the chart is drawn. */
  private get hasFallback(): boolean {
    // A server does not see what a tag holds; what it renders shows that.
    return (
      onServer ||
      [...this.childNodes].some((node) =>
        node instanceof Element
          ? node.matches(':not([slot],script)')
          : node.nodeType === 3 && node.textContent!.trim(),
      )
    );
  }

  protected override render(): TemplateResult {
    const {language} = this.asked ?? this.wanted;
    const {isShown} = this;
    const kept = !isShown && this.hasFallback;
    // No child has a slot of that name: what the tag holds is then not shown. The element is always there, since
    // @lit-labs/ssr writes a stray `<?>` after a template that ends in an expression.
    const slot = kept ? nothing : 'none';
    // The figure is deeper than the empty element whose width is observed: browsers observe its height themselves, for
    // `content-visibility`, and tell the page of an error where what changes is as high up in the tree.
    const onCard = isShown || (!!this.frameWidth && this.drawn?.graphic.isStaged);
    return html`<div class=${kept ? 'frame kept' : 'frame'} lang=${language}>
        <div></div>
        <div>
          ${onCard ? this.card(this.drawn!) : kept || !this.frameWidth ? nothing : this.message}
        </div>
      </div>
      <slot name=${slot}></slot>`;
  }

  /** A text in the page's words, else in the figure's own. */
  private word(name: TextName | 'alt'): string {
    const text: Partial<Record<typeof name, string>> = this.drawn!.text;
    return this[name === 'updated' ? 'lastUpdated' : name] || text[name] || '';
  }

  private card(drawn: Drawn): TemplateResult {
    const table = this.table ?? (this.isTiny ? this.list : null);
    return readyCard({
      language: drawn.language,
      text: (name) => this.word(name),
      filled: (name) => !!this.querySelector(`:scope>[slot=${name}]`),
      versions: this.versions,
      graphic: table ?? drawn.graphic.template(this.word('alt')),
      actions:
        this.hasTable && !this.isTiny
          ? ACTIONS.filter(([name]) => !this.actions || this.actions.includes(name)).map(
              (names) => names[table ? 1 : 0],
            )
          : [],
      act: (name) => {
        if (name === 'chart') this.table = undefined;
        // Where the files do not load the chart stays, and the next click asks again.
        else this.act(name, drawn).catch(console.warn);
      },
    });
  }
}
