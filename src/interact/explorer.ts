import type {Extent} from '../render/extents.js';
import type {Language} from '../text/language.js';
import type {DatumReading, Reading} from '../text/reading.js';
import {Announcer} from './announcer.js';
import {step, type Place} from './steps.js';
import {Tooltip} from './tooltip.js';
import {interactWords} from './words.js';

export {explorerStyles} from './explorer.styles.js';

/** A picture to be explored. */
export interface Explored {
  /** What holds the picture, and the ring and the tooltip around it. */
  readonly card: HTMLElement;
  /** What has the focus, around the picture. */
  readonly stage: HTMLElement;
  readonly picture: HTMLElement | SVGElement;
  readonly language: Language;
  readonly reading: Reading;
  /** Where the data stand now, in the order of the series: px of a graphic `width` px wide. */
  readonly layout: () => {readonly width: number; readonly extents: readonly Extent[]};
  /** Hears what a reader selects; undefined where nothing is selected any more. */
  readonly select: (datum: DatumReading | undefined) => void;
}

/** How far from a mark a pointer still means it, in CSS px: a mouse, a finger. */
const SLACK = {mouse: 4, touch: 12};
/** How long a tooltip stays after the pointer has left its mark, so that it can be reached, in ms. */
const LEAVING = 200;

let isHinted = false;

/** Reads a picture to whoever points at it, touches it, or goes through it with keys. */
export class Explorer {
  private readonly data: readonly DatumReading[];
  private readonly places: readonly Place[];
  private readonly ring = document.createElement('div');
  private readonly layer = document.createElement('div');
  private readonly tooltip: Tooltip;
  private readonly announcer: Announcer;
  private readonly listeners = new AbortController();
  private moving?: AbortController;
  private current?: number;
  private selected?: number;
  private linked: readonly HTMLElement[] = [];
  private leaving = 0;

  constructor(private readonly explored: Explored) {
    const {reading, card, stage, language} = explored;
    this.tooltip = new Tooltip(language, () => this.hide());
    this.data = reading.series.flatMap(({data}) => data);
    this.places = reading.series.flatMap(({data}, series) =>
      data.map((_, datum) => ({series, datum})),
    );
    const live = document.createElement('div');
    live.className = 'live';
    live.setAttribute('role', 'status');
    this.announcer = new Announcer(live, language);
    this.ring.className = 'ring';
    this.ring.hidden = true;
    this.layer.append(this.ring, this.tooltip.element, live);
    card.append(this.layer);
    const {signal} = this.listeners;
    const on = (target: Element, name: string, listener: (event: never) => void) =>
      target.addEventListener(name, listener as EventListener, {signal});
    on(stage, 'keydown', (event: KeyboardEvent) => this.key(event));
    on(stage, 'focus', () => this.focused());
    on(stage, 'blur', () => this.hide());
    on(stage, 'pointermove', (event: PointerEvent) => this.pointed(event));
    on(stage, 'pointerleave', () => this.left());
    on(stage, 'click', (event: MouseEvent) => this.clicked(event as PointerEvent));
    on(this.tooltip.element, 'pointerenter', () => clearTimeout(this.leaving));
    on(this.tooltip.element, 'pointerleave', () => this.left());
    on(this.tooltip.element, 'click', () => this.hide());
  }

  /** Takes all that it added away again. */
  end(): void {
    this.listeners.abort();
    this.hide();
    this.announcer.end();
    this.layer.remove();
  }

  /** Says once a page how a picture is read, to whom comes by keys. */
  focused(): void {
    const {stage, language} = this.explored;
    if (isHinted || this.current !== undefined || !stage.matches(':focus-visible')) return;
    isHinted = true;
    const {hint} = interactWords[language];
    const {left, top, right} = stage.getBoundingClientRect();
    this.follow();
    this.tooltip.show({sentence: hint, remark: ''}, {left, top, right, bottom: top});
    this.announcer.say(hint);
  }

  /** Answers a key or a click that came before it was there. */
  answer(event: Event): void {
    if (event instanceof KeyboardEvent) this.key(event);
    else this.clicked(event as PointerEvent);
  }

  /** Answers a key, if it means the picture. */
  private key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const {key, ctrlKey} = event;
    if (key === 'Escape') {
      if (!this.tooltip.isOpen) return;
      this.hide();
    } else if ((key === 'Enter' || key === ' ') && !ctrlKey) {
      if (this.current === undefined) return;
      this.choose(this.current);
    } else {
      const next = step(this.places, this.current, key, ctrlKey);
      if (next === undefined) return;
      this.show(next);
      this.ring.scrollIntoView({block: 'nearest', inline: 'nearest'});
      this.tooltip.place(this.areaOf(next));
      this.announcer.say(this.tooltip.text);
    }
    event.preventDefault();
  }

  /** Rings some data of its reading that a link has selected, and no others. */
  link(selected: readonly DatumReading[]): void {
    for (const mark of this.linked) mark.remove();
    this.linked = this.data.flatMap((datum, order) => {
      if (!selected.includes(datum)) return [];
      const mark = document.createElement('div');
      mark.className = 'linked';
      this.surround(mark, order);
      this.layer.append(mark);
      return [mark];
    });
  }

  private choose(order: number): void {
    this.selected = this.selected === order ? undefined : order;
    this.explored.select(this.selected === undefined ? undefined : this.data[order]);
  }

  private show(order: number): void {
    clearTimeout(this.leaving);
    const {sentence, figure, remark} = this.data[order]!;
    const {series} = this.explored.reading;
    const heading = series.length > 1 ? series[this.places[order]!.series]!.name : undefined;
    this.current = order;
    this.ring.hidden = false;
    this.surround(this.ring, order);
    this.follow();
    this.tooltip.show({heading, sentence, figure, remark}, this.areaOf(order));
  }

  private hide(): void {
    clearTimeout(this.leaving);
    this.moving?.abort();
    this.moving = undefined;
    this.current = undefined;
    this.ring.hidden = true;
    this.tooltip.hide();
  }

  /** The tooltip goes with its mark while it is open. */
  private follow(): void {
    if (this.moving) return;
    this.moving = new AbortController();
    const {signal} = this.moving;
    const move = () => {
      if (this.current === undefined) return;
      this.surround(this.ring, this.current);
      this.tooltip.place(this.areaOf(this.current));
    };
    addEventListener('scroll', move, {capture: true, passive: true, signal});
    addEventListener('resize', move, {signal});
  }

  private pointed(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const order = this.at(event, SLACK.mouse);
    if (order === undefined) this.left();
    else if (order !== this.current || !this.tooltip.isOpen) this.show(order);
    else clearTimeout(this.leaving);
  }

  /** Where the focus is on a mark its tooltip stays. */
  private left(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.hide(), LEAVING) as unknown as number;
  }

  private clicked(event: PointerEvent): void {
    const order = this.at(event, event.pointerType === 'touch' ? SLACK.touch : SLACK.mouse);
    if (order === undefined) this.hide();
    else {
      this.show(order);
      this.choose(order);
    }
  }

  /** The datum at a pointer: the smallest of those that are near enough. */
  private at({clientX, clientY}: MouseEvent, slack: number): number | undefined {
    let best: number | undefined;
    let smallest = Infinity;
    this.areas().forEach(({left, top, right, bottom}, order) => {
      const isNear =
        clientX >= left - slack &&
        clientX <= right + slack &&
        clientY >= top - slack &&
        clientY <= bottom + slack;
      const size = (right - left) * (bottom - top);
      if (isNear && size < smallest) [best, smallest] = [order, size];
    });
    return best;
  }

  private areas() {
    const {picture, layout} = this.explored;
    const {width, extents} = layout();
    const graphic = picture.querySelector('svg') ?? picture;
    const box = graphic.getBoundingClientRect();
    const scale = box.width / width || 1;
    return extents.map((extent) => ({
      left: box.left + extent.x * scale,
      top: box.top + extent.y * scale,
      right: box.left + (extent.x + extent.width) * scale,
      bottom: box.top + (extent.y + extent.height) * scale,
    }));
  }

  private areaOf(order: number) {
    return this.areas()[order]!;
  }

  private surround({style}: HTMLElement, order: number): void {
    const {left, top, right, bottom} = this.areaOf(order);
    const {card} = this.explored;
    const from = card.getBoundingClientRect();
    const px = (length: number) => `${Math.round(length * 10) / 10}px`;
    style.left = px(left - from.left - card.clientLeft);
    style.top = px(top - from.top - card.clientTop);
    style.width = px(right - left);
    style.height = px(bottom - top);
  }
}
