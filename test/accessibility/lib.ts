// Figures that answer to their readers, as tests drive them: the same in every engine, by events that a page can send.
import {chartsOf, elementOf, type Chart, type Tags} from '../../scripts/lib/drawn.js';

/** Every bundled chart, in both languages. */
export async function everyChart(): Promise<Chart[]> {
  const answer = await fetch('/src/embed/tags.gen.json');
  return chartsOf((await answer.json()) as Tags);
}

/** The default variant of each tag that has pictures, in both languages. */
export const firstCharts = async (): Promise<Chart[]> =>
  (await everyChart()).filter(({choice}) => choice === null);

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when something holds; rejects after 4 s, naming what. */
export async function until<Result>(
  what: string,
  look: () => Result,
): Promise<NonNullable<Result>> {
  const end = performance.now() + 4000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A figure in the page, and what a reader meets in it. */
export class Figure {
  private constructor(
    readonly element: HTMLElement,
    readonly place: HTMLElement,
  ) {}

  /** Draws a chart in a place of some width, and waits until it answers to keys. */
  static async of(chart: Chart, {width = 640, attributes = {}} = {}): Promise<Figure> {
    await import(`/src/widgets/${chart.tag}/${chart.tag}.ts`);
    const place = document.createElement('div');
    Object.assign(place.style, {position: 'absolute', top: '0', left: '0', width: `${width}px`});
    const element = elementOf(chart);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value as string);
    place.append(element);
    document.body.append(place);
    const figure = new Figure(element, place);
    await until('a stage', () => figure.find('.graphic[role=application]'));
    return figure;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  get stage(): HTMLElement {
    return this.find('.graphic')!;
  }

  /** What the tooltip says; empty where it is closed. */
  get tooltip(): string {
    const tip = this.find('.tip');
    const isOpen = tip && !tip.hidden && getComputedStyle(tip).display !== 'none';
    return isOpen ? [...tip.children].map(({textContent}) => textContent).join(' ') : '';
  }

  get announced(): string {
    return this.find('.live')?.textContent ?? '';
  }

  /** Puts the focus on the picture, as Tab does. */
  async focus(): Promise<void> {
    this.stage.focus();
    // A browser tells a page of the focus only while the page itself has it.
    this.stage.dispatchEvent(new Event('pointerenter'));
    await until('the explorer', () => this.find('.live'));
  }

  /** Sends a key; gives whether the figure took it. */
  key(key: string, more: KeyboardEventInit = {}): boolean {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    return !this.stage.dispatchEvent(event);
  }

  async click(selector: string): Promise<void> {
    this.find(selector)!.click();
    await nextFrame();
  }

  remove(): void {
    this.place.remove();
  }
}
