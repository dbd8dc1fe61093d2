import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {languageOf} from '../../figure/language-of.js';
import {onServer} from '../../figure/on-server.js';
import {clearServed} from '../../figure/served.js';
import type {ReadyDetail} from '../../figure/events.js';
import type {ChartErrorCode} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import {loadTexts, partOf, PARTS, said, type Part} from './fact-figure.texts.js';

/**
 * @summary One figure in a sentence, with its qualifier, from the same rows as the charts.
 *
 * It takes the type and colour of the sentence, and never parts a number from its unit. Write the figure inside the tag
 * too: it is read where no script runs, copied as plain text everywhere, and compared with the data. Pointer, touch and
 * focus show its note: what it is in full, how it is read, where it stands.
 *
 * @attr {string} note - `none` leaves the figure without its note.
 *
 * @slot - The figure as you write it, such as 5200余家. It stays as it is while it says what the data say; where it says something else the data's figure is set instead, and `sc-error` and the console say so.
 *
 * @csspart full - The figure with its unit.
 * @csspart value - The number with its qualifier, where `part="value"` asks for it alone.
 * @csspart unit - The unit, where `part="unit"` asks for it alone.
 *
 * @fires {CustomEvent<ReadyDetail>} sc-ready - The figure is set; `variant` is the name of the fact. Bubbles, composed.
 * @fires {CustomEvent<ErrorDetail>} sc-error - There is no such fact, or what the tag holds says something else. Bubbles, composed.
 */
export class FactFigure extends LitElement {
  static override styles = css`
    :host([hidden]) {
      display: none !important;
    }
    .number {
      white-space: nowrap;
    }
  `;

  static override properties: PropertyDeclarations = {
    fact: {},
    shown: {attribute: 'part'},
    debug: {type: Boolean},
    ownLanguage: {attribute: 'lang'},
    text: {state: true},
    differs: {state: true},
    message: {state: true},
  };

  /** Name of the fact, as `data/` and docs/facts.md have it: `incubatees`. */
  declare fact?: string;
  /** How much of it is set (attribute `part`): `full` (default), `value` (the number with its qualifier) or `unit`. */
  declare shown?: Part;
  /** Shows in the sentence what is wrong and how to mend it; off by default. */
  declare debug?: boolean;
  /** Observed only: what counts is the nearest language around the tag. */
  declare private ownLanguage?: string;
  /** The figure, once it is there. */
  declare private text?: string;
  /** Whether what the tag holds says something else. */
  declare private differs?: boolean;
  /** What is wrong, for who set `debug`. */
  declare private message?: string;

  private asked = '';
  /** The text that the element has put into the tag, where it was empty. */
  private own?: Text;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    clearServed(this);
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.removeAttribute('sc-waiting');
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (onServer) return;
    const language = languageOf(this);
    const asked = `${this.fact} ${this.wanted} ${language}`;
    if (this.asked === asked) return;
    this.asked = asked;
    this.set(language, () => this.asked === asked).catch((error: unknown) =>
      this.tell(language, error),
    );
  }

  /** Another name than these may be one that a page styles the tag by. */
  private get wanted(): Part {
    return PARTS.find((part) => part === this.shown) ?? 'full';
  }

  private async set(language: Language, current: () => boolean): Promise<void> {
    const texts = await loadTexts(language);
    if (!current()) return;
    const {fact = '', wanted} = this;
    this.own?.remove();
    this.message = this.own = this.text = undefined;
    if (!Object.hasOwn(texts, fact)) {
      const known = Object.keys(texts).join(' ');
      return this.tell(language, 'unknown-choice', {attribute: 'fact', value: fact, known});
    }
    const text = (this.text = partOf(texts[fact]!, wanted));
    const given = this.textContent.trim();
    this.differs = !!given && said(given) !== said(text);
    if (!given) this.append((this.own = document.createTextNode(text)));
    await this.updateComplete;
    const detail: ReadyDetail = {variant: fact, language};
    this.dispatchEvent(new CustomEvent('sc-ready', {detail, bubbles: true, composed: true}));
    void import('./fact-figure.attend.js').then(({attend}) => attend(this), console.warn);
    if (!this.differs) return;
    // What was written for the other language says the same.
    const other = await loadTexts(language === 'en' ? 'zh-CN' : 'en');
    if (current() && said(given) !== said(partOf(other[fact]!, wanted))) {
      await this.tell(language, 'fact-differs', {fact, given, expected: text});
    }
  }

  /** Tells the page what is wrong: an error, or a code with its detail. */
  private async tell(
    language: Language,
    error: unknown,
    detail?: Readonly<Record<string, string>>,
  ): Promise<void> {
    const {report, ChartError} = await import('../../figure/report.js');
    const known = detail ? new ChartError(error as ChartErrorCode, detail) : error;
    this.message = report(this, known, language).message;
  }

  protected override render(): TemplateResult {
    const {text, differs, wanted, debug, message} = this;
    // The slot of a name that no child has: what the tag holds is then not shown.
    return html`<span part=${wanted} class=${/\d/.test(text ?? '') ? 'number' : ''}
        >${differs ? text : nothing}<slot name=${differs ? 'none' : nothing}></slot></span
      >${debug && message ? html` <span>（${message}）</span>` : nothing}<span hidden></span>`;
  }
}
