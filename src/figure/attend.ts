// What makes a drawn figure answer to its readers: its summary, its place in the order of Tab, its toolbar. Comes after
// first paint; what explores a figure comes when someone does.
import type {LitElement, ReactiveController} from 'lit';
import type {Explorer} from '../interact/explorer.js';
import {namedFigure} from './address.js';
import {attendStyles} from './attend.styles.js';
import {attendWords} from './attend.words.js';
import {readingOf, type Attended, type FigureReading} from './figure-reading.js';
import {Selections} from './selections.js';
import {addStyles} from './sheets.js';
import {Toolbar} from './toolbar.js';

/** Keys that explore a figure also when they come before the code that answers them. */
const QUEUED = /^(?:Arrow|Home$|End$|Enter$| $)/;

const attended = new WeakMap<Attended, Attendance>();

/** What a picture needs while it is in the card: what holds it takes the focus, since its letters are in no order. */
interface Stage {
  readonly card: HTMLElement;
  readonly element: HTMLElement;
  readonly picture: HTMLElement | SVGElement;
  readonly reading: FigureReading;
}

/** Looks after a figure from its first picture on. */
class Attendance implements ReactiveController {
  private picture: Stage['picture'] | null = null;
  private drawn?: object;
  private explorer?: Promise<Explorer>;
  private isExplored = false;
  private listeners?: AbortController;
  private toolbar?: Toolbar;
  private readonly selections: Selections;

  constructor(readonly host: Attended) {
    this.selections = new Selections(host);
    addStyles(host, [attendStyles]);
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const {host} = this;
    const card = host.renderRoot.querySelector('figure');
    this.equip(card?.querySelector<HTMLElement>('.actions') ?? undefined);
    const picture = card?.querySelector<Stage['picture']>('.graphic > [role=img]') ?? null;
    if (picture === this.picture && host.drawn === this.drawn) {
      if (this.listeners) name(picture!);
      return;
    }
    this.leave();
    this.picture = picture;
    this.drawn = host.drawn;
    if (card && picture) this.open(card, picture).catch(console.warn);
  }

  hostDisconnected(): void {
    this.leave();
    this.picture = null;
  }

  private equip(actions: HTMLElement | undefined): void {
    if (this.toolbar?.element === actions) this.toolbar?.refresh();
    else this.toolbar = actions && new Toolbar(actions);
    actions?.setAttribute('aria-label', attendWords[this.host.wanted.language].actions);
  }

  private async open(card: HTMLElement, picture: Stage['picture']): Promise<void> {
    const reading = await readingOf(this.host);
    if (picture !== this.picture || !reading) return;
    this.listeners = new AbortController();
    const {signal} = this.listeners;
    const stage: Stage = {card, picture, reading, element: picture.parentElement!};
    stand(stage, signal);
    print(this.host, card).catch(console.warn);
    keepInside(card, signal);
    const queue: Event[] = [];
    const start = (event: Event): void => {
      if (!this.isExplored) {
        if (event instanceof KeyboardEvent) {
          if (!QUEUED.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          queue.push(event);
        } else if (event.type === 'click') queue.push(event);
      }
      this.explore(stage).then((explorer) => {
        this.isExplored = true;
        for (const event of queue.splice(0)) explorer.answer(event);
      }, console.warn);
    };
    for (const type of ['focus', 'pointerenter', 'keydown', 'click']) {
      stage.element.addEventListener(type, start, {signal});
    }
    this.selections.restore(reading, () => this.explore(stage));
    if (namedFigure() === this.host && document.activeElement === document.body) {
      stage.element.focus();
    }
    if (reading.grows && picture instanceof SVGElement) {
      const {growOnce} = await import('./motion.js');
      if (!signal.aborted) growOnce(picture, reading.grows, signal);
    }
  }

  private explore(stage: Stage): Promise<Explorer> {
    // What did not load is asked for again by the next key.
    return (this.explorer ??= this.load(stage).catch((error: unknown) => {
      this.explorer = undefined;
      throw error;
    }));
  }

  private async load({card, element, picture, reading}: Stage): Promise<Explorer> {
    const {Explorer, explorerStyles} = await import('../interact/explorer.js');
    addStyles(this.host, [explorerStyles]);
    const explorer = new Explorer({
      card,
      picture,
      stage: element,
      language: reading.language,
      reading,
      layout: () => reading.layout(picture),
      select: (datum) => this.selections.select(datum),
    });
    if (picture !== this.picture) explorer.end();
    else if ((this.host.renderRoot as ShadowRoot).activeElement === element) explorer.focused();
    return explorer;
  }

  private leave(): void {
    this.listeners?.abort();
    this.listeners = undefined;
    this.explorer?.then((explorer) => explorer.end(), console.warn);
    this.explorer = undefined;
    this.isExplored = false;
    this.selections.end();
  }
}

/** Puts the name of a picture on what has the focus in its place. */
function name(picture: Element): void {
  picture.setAttribute('aria-hidden', 'true');
  picture.parentElement!.setAttribute('aria-label', picture.getAttribute('aria-label')!);
}

/** Makes what holds a picture one stop of the Tab key, described by its summary, until the signal. */
function stand({element, picture, reading}: Stage, signal: AbortSignal): void {
  const summary = document.createElement('p');
  summary.className = 'summary';
  summary.id = 'summary';
  summary.textContent = reading.summary;
  element.after(summary);
  const attributes = {
    tabindex: '0',
    role: 'application',
    'aria-roledescription': attendWords[reading.language].chart,
    'aria-describedby': 'summary',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  name(picture);
  signal.addEventListener('abort', () => {
    summary.remove();
    picture.removeAttribute('aria-hidden');
    for (const name of ['aria-label', ...Object.keys(attributes)]) element.removeAttribute(name);
  });
}

/** Titles move as one block; where letters are so large that there is no room for one it may break after all. */
function keepInside(card: HTMLElement, signal: AbortSignal): void {
  const sizes = new ResizeObserver(() => {
    for (const text of card.querySelectorAll<HTMLElement>('.text')) {
      for (const whole of text.querySelectorAll<HTMLElement>('.whole')) {
        if (whole.offsetWidth > text.clientWidth) whole.style.whiteSpace = 'normal';
      }
    }
  });
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect());
}

/** What paper needs: the address of the page beside the source, and the table where the page wants that printed. */
async function print(host: Attended, card: HTMLElement): Promise<void> {
  if (!card.querySelector('.address')) {
    const address = document.createElement('div');
    address.className = 'text address';
    address.textContent = location.href;
    card.querySelector('[part~=source]')!.after(address);
  }
  if (host.getAttribute('print') !== 'table' || card.querySelector('.paper')) return;
  const {language} = host.drawn!;
  const [{printTable}, content] = await Promise.all([import('./later.js'), host.read(host.wanted)]);
  if (content) printTable(host, card, content.table, language);
}

/** Goes to the figure that the address names: browsers know it only by an `id`. */
function seek(): void {
  const figure = namedFigure();
  if (!figure) return;
  figure.scrollIntoView();
  figure.shadowRoot?.querySelector<HTMLElement>('.graphic')?.focus();
}

seek();
addEventListener('hashchange', seek);

/** Figures that are to be attended to: one at a time, since a page may have hundreds. */
const waiting: Attended[] = [];
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, {timeout: 500}) : setTimeout(work);

function attendNext(): void {
  const figure = waiting.shift()!;
  if (figure.isConnected && !attended.has(figure)) attended.set(figure, new Attendance(figure));
  if (waiting.length > 0) whenIdle(attendNext);
}

/**
 * Attends to a figure that has been drawn; does nothing for one that it attends to already, or that has left: that
 * draws anew where it comes back.
 */
export function attend(host: LitElement): void {
  if (host.isConnected && waiting.push(host as unknown as Attended) === 1) whenIdle(attendNext);
}
