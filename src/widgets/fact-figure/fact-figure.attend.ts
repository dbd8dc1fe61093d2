// Makes a figure in a sentence answer to its readers; follows the figure, and loads its note when someone asks.
import {css} from 'lit';
import {addStyles} from '../../figure/sheets.js';
import type {FactFigure} from './fact-figure.element.js';

const styles = css`
  [part][role] {
    text-decoration: underline dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: help;
  }
  [part][role]:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @media print {
    [part][role] {
      text-decoration: none;
    }
  }
`;

/** Makes it a button that shows its note, unless it is in a link or a button of the page, or holds one. */
export function attend(host: FactFigure): void {
  const trigger = host.renderRoot.querySelector<HTMLElement>('[part]');
  const hasOtherUse = host.closest('a,button') ?? host.querySelector('a,button');
  if (
    !trigger ||
    trigger.hasAttribute('role') ||
    host.getAttribute('note') === 'none' ||
    hasOtherUse
  )
    return;
  addStyles(host, [styles]);
  trigger.setAttribute('role', 'button');
  trigger.setAttribute('tabindex', '0');
  trigger.setAttribute('aria-expanded', 'false');
  const answer = async (event: Event): Promise<void> => {
    if (event instanceof KeyboardEvent) {
      if (!/^(?:Enter| |Escape)$/.test(event.key)) return;
      if (event.key === ' ') event.preventDefault();
    }
    const note = await import('./fact-figure.note.js');
    note.answer(host, event);
  };
  for (const type of ['pointerenter', 'pointerleave', 'focus', 'blur', 'click', 'keydown']) {
    trigger.addEventListener(type, (event) => void answer(event).catch(console.warn));
  }
}
