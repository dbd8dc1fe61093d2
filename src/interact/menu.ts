import {placeTooltip, visibleArea} from './placing.js';

/** What a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => unknown;
}

/** A menu and where it belongs. */
export interface Menu {
  readonly card: HTMLElement;
  /** What opened it, and has the focus again when it closes. */
  readonly button: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the menu says when an item fails. */
  readonly failed: (error: unknown) => string;
}

/** Moves an element of the top layer, or of the card where there is none, next to a button. */
export function placeBeside(element: HTMLElement, button: HTMLElement): void {
  element.style.translate = 'none';
  const box = element.getBoundingClientRect();
  const {left, top} = placeTooltip(button.getBoundingClientRect(), box, visibleArea());
  element.style.translate = `${Math.round(left - box.left)}px ${Math.round(top - box.top)}px`;
}

/** Opens a menu at a button; closes it, without a second one, where it is open already. */
export function openMenu({card, button, label, items, failed}: Menu): void {
  const open = card.querySelector<HTMLElement>('.menu');
  if (open) {
    open.remove();
    return;
  }
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  menu.setAttribute('popover', 'manual');
  const listeners = new AbortController();
  const {signal} = listeners;
  const close = (isBack: boolean): void => {
    if (signal.aborted) return;
    listeners.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    if (isBack) button.focus();
  };
  const entries = items.map(({label: text, run}) => {
    const entry = document.createElement('button');
    entry.setAttribute('role', 'menuitem');
    entry.tabIndex = -1;
    entry.textContent = text;
    entry.addEventListener('click', () => {
      Promise.resolve()
        .then(run)
        .then(
          () => close(true),
          (error: unknown) => {
            entry.textContent = failed(error);
          },
        );
    });
    return entry;
  });
  menu.append(...entries);
  menu.addEventListener('keydown', (event) => {
    const at = entries.indexOf(event.target as HTMLButtonElement);
    const last = entries.length - 1;
    const next = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) entries[next]!.focus();
    else if (event.key === 'Escape') close(true);
    else {
      // The focus goes on from the button.
      if (event.key === 'Tab') close(true);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('focusout', ({relatedTarget}) => {
    if (!relatedTarget || (!menu.contains(relatedTarget as Node) && relatedTarget !== button)) {
      close(false);
    }
  });
  card.append(menu);
  if ('showPopover' in menu) menu.showPopover();
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'true');
  placeBeside(menu, button);
  addEventListener('scroll', () => placeBeside(menu, button), {
    capture: true,
    passive: true,
    signal,
  });
  addEventListener('resize', () => placeBeside(menu, button), {signal});
  entries[0]?.focus();
}
