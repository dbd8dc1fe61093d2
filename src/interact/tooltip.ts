import type {Language} from '../text/language.js';
import {withLanguages} from './foreign.js';
import {placeTooltip, visibleArea, type Area} from './placing.js';

/** A text in which a number is set in bold. */
export interface TooltipText {
  /** What it belongs to; empty where that goes without saying. */
  readonly heading?: string;
  readonly sentence: string;
  readonly figure?: string;
  readonly remark: string;
}

function paragraph(name: string, text: string, language: Language, strong?: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  const at = strong ? text.indexOf(strong) : -1;
  if (at < 0) element.append(...withLanguages(text, language));
  else {
    const bold = document.createElement('b');
    bold.append(...withLanguages(strong!, language));
    element.append(
      ...withLanguages(text.slice(0, at), language),
      bold,
      ...withLanguages(text.slice(at + strong!.length), language),
    );
  }
  return element;
}

/**
 * A tooltip in the top layer where the browser has popovers, so that no ancestor clips it and a modal dialog or a
 * full screen shows it; `hint` leaves the page's own popovers open, and the browser closes it on Escape wherever the
 * focus is.
 */
export class Tooltip {
  readonly element = document.createElement('div');
  private readonly onToggle: (event: Event) => void;

  /** `closed` hears when the browser closes it. */
  constructor(
    private readonly language: Language,
    closed: () => void,
  ) {
    this.element.className = 'tip';
    this.element.setAttribute('role', 'tooltip');
    this.element.setAttribute('popover', 'hint');
    this.element.hidden = !this.isPopover;
    this.onToggle = (event) => {
      if ((event as ToggleEvent).newState === 'closed' && !this.isOpen) closed();
    };
    this.element.addEventListener('toggle', this.onToggle);
  }

  private get isPopover(): boolean {
    return 'showPopover' in this.element;
  }

  get isOpen(): boolean {
    const {element} = this;
    return this.isPopover ? element.matches(':popover-open') : !element.hidden;
  }

  /** What it says, as it is announced. */
  get text(): string {
    return [...this.element.children].map(({textContent}) => textContent).join(' ');
  }

  show({heading, sentence, figure, remark}: TooltipText, mark: Area): void {
    const {element, language} = this;
    element.replaceChildren(
      ...(heading ? [paragraph('heading', heading, language)] : []),
      paragraph('sentence', sentence, language, figure),
      ...(remark ? [paragraph('remark', remark, language)] : []),
    );
    if (!element.isConnected) return;
    if (!this.isPopover) element.hidden = false;
    else if (!this.isOpen) element.showPopover();
    this.place(mark);
  }

  /** Moves it to its mark, wherever that is now. What it is fixed to may be an ancestor: so its own place is measured. */
  place(mark: Area): void {
    const {style} = this.element;
    style.translate = 'none';
    const box = this.element.getBoundingClientRect();
    const {left, top} = placeTooltip(mark, box, visibleArea());
    style.translate = `${Math.round(left - box.left)}px ${Math.round(top - box.top)}px`;
  }

  hide(): void {
    if (!this.isOpen) return;
    if (this.isPopover) this.element.hidePopover();
    else this.element.hidden = true;
  }
}
