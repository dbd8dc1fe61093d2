// What stands behind a figure in a sentence: its name in full, how it is read, where it stands. Loads when someone asks.
import {propertyStyles} from '../../figure/properties.js';
import {languageOf} from '../../figure/language-of.js';
import {addStyles} from '../../figure/sheets.js';
import {explorerStyles} from '../../interact/explorer.styles.js';
import {withLanguages} from '../../interact/foreign.js';
import {Tooltip, type TooltipText} from '../../interact/tooltip.js';
import type {Language} from '../../text/language.js';
import type {FactNotes} from './fact-figure.texts.js';
import type {FactFigure} from './fact-figure.element.js';

/** How long a note stays after the pointer has left, so that it can be reached, in ms. */
const LEAVING = 200;

const notes = new WeakMap<FactFigure, Note>();

/** The note of one tag: shown on pointer, touch and focus; Escape, a click on it and leaving close it. */
class Note {
  private readonly tooltip: Tooltip;
  private readonly region = document.createElement('span');
  private leaving = 0;
  private text?: TooltipText;

  constructor(private readonly host: FactFigure) {
    this.tooltip = new Tooltip(languageOf(host), () => this.expand(false));
    addStyles(host, [propertyStyles, explorerStyles]);
    this.region.className = 'live';
    this.region.setAttribute('role', 'status');
    host.renderRoot.append(this.tooltip.element, this.region);
    this.tooltip.element.addEventListener('pointerenter', () => clearTimeout(this.leaving));
    this.tooltip.element.addEventListener('pointerleave', () => this.leave());
    this.tooltip.element.addEventListener('click', () => this.hide());
  }

  private get trigger(): HTMLElement {
    return this.host.renderRoot.querySelector('[part]')!;
  }

  answer(event: Event): void {
    const {type} = event;
    if (type === 'pointerleave') this.leave();
    else if (type === 'blur') this.hide();
    else if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') this.hide();
      else this.toggle();
    } else if (type === 'click') {
      if ((event as PointerEvent).pointerType !== 'mouse') this.show();
    } else this.show();
  }

  private toggle(): void {
    if (this.tooltip.isOpen) this.hide();
    else this.show();
  }

  private show(): void {
    clearTimeout(this.leaving);
    this.load().then(() => {
      if (!this.text || !this.host.isConnected) return;
      const {left, top, right, bottom} = this.trigger.getBoundingClientRect();
      this.tooltip.show(this.text, {left, top, right, bottom});
      this.region.replaceChildren(...withLanguages(this.tooltip.text, languageOf(this.host)));
      this.expand(true);
    }, console.warn);
  }

  private hide(): void {
    clearTimeout(this.leaving);
    this.tooltip.hide();
    this.region.textContent = '';
    this.expand(false);
  }

  private expand(isOpen: boolean): void {
    this.trigger.setAttribute('aria-expanded', String(isOpen));
  }

  private leave(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.hide(), LEAVING) as unknown as number;
  }

  private async load(): Promise<void> {
    const {fact = ''} = this.host;
    const [sentence, figure, remark] = (await loadNotes(languageOf(this.host)))[fact]!;
    this.text = {sentence, figure, remark};
  }
}

/** Sentence, figure in it, and remarks of every fact in one language, by its name. */
const loadNotes = async (language: Language): Promise<FactNotes> =>
  (language === 'zh-CN' ? await import('./notes.zh-CN.gen.js') : await import('./notes.en.gen.js'))
    .notes;

/** Answers what a reader does to a figure in a sentence. */
export function answer(host: FactFigure, event: Event): void {
  let note = notes.get(host);
  if (!note) notes.set(host, (note = new Note(host)));
  note.answer(event);
}
