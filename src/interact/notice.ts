import {placeBeside} from './menu.js';

/** What is said next to a button for a while. */
export interface Notice {
  readonly card: HTMLElement;
  readonly button: HTMLElement;
  readonly text: string;
  /** A text that a reader is to copy by hand; none by default. */
  readonly copy?: string;
}

/** How long a notice stays that asks for nothing, in ms. */
const STAYS = 4000;

/** Says something next to a button, and to screen readers; what is to be copied stays until it has lost the focus. */
export function openNotice({card, button, text, copy}: Notice): void {
  card.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.setAttribute('popover', 'manual');
  card.append(notice);
  if ('showPopover' in notice) notice.showPopover();
  notice.append(text);
  if (copy === undefined) setTimeout(() => notice.remove(), STAYS);
  else {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = copy;
    field.setAttribute('aria-label', text);
    notice.append(field);
    field.focus();
    field.select();
    field.addEventListener('blur', () => notice.remove());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      button.focus();
    });
  }
  placeBeside(notice, button);
}
