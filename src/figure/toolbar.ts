/** Buttons that are one stop of the Tab key: arrows, Home and End go from one to the next. */
export class Toolbar {
  private current = 0;

  constructor(readonly element: HTMLElement) {
    element.setAttribute('role', 'toolbar');
    element.addEventListener('keydown', (event) => this.key(event));
    const use = ({target}: Event) => {
      const order = this.buttons.indexOf(target as HTMLElement);
      if (order >= 0) this.refresh(order);
    };
    element.addEventListener('focusin', use);
    element.addEventListener('click', use, {capture: true});
    this.refresh();
  }

  /** Only the current button is a stop. */
  refresh(current = Math.min(this.current, this.buttons.length - 1)): void {
    this.current = Math.max(current, 0);
    this.buttons.forEach((button, order) => {
      button.tabIndex = order === this.current ? 0 : -1;
    });
  }

  private get buttons(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(':scope > button')];
  }

  private key(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey} = event;
    const {buttons} = this;
    if (altKey || ctrlKey || metaKey || !buttons.includes(event.target as HTMLElement)) return;
    const last = buttons.length - 1;
    const order = buttons.indexOf(event.target as HTMLElement);
    const next = {
      ArrowRight: order === last ? 0 : order + 1,
      ArrowLeft: order === 0 ? last : order - 1,
      Home: 0,
      End: last,
    }[key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]!.focus();
  }
}
