import {html, type TemplateResult} from 'lit';
import type {Graphic} from '../../figure/content.js';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import type {OwnSpec} from './chart-figure.check.js';
import {
  HeightGate,
  readMessage,
  type FromFrame,
  type Look,
  type RowSets,
  type SpecProblem,
  type ToFrame,
} from './chart-figure.protocol.js';
import {words} from './chart-figure.words.js';

/** How long a frame may take to load and to draw, once there is something to draw, in ms. */
const TIME_TO_DRAW = 10_000;

/** How long a frame may take to hand over what it has drawn, in ms. */
const TIME_TO_HAND_OVER = 5000;

/** What a frame is to draw. */
export interface FrameContent {
  readonly spec: OwnSpec;
  readonly rows: RowSets;
  /** Whether the author is to be told also what is wrong with a spec that can be drawn. */
  readonly debug: boolean;
  /** Accessible name of the graphic; never empty. */
  readonly name: string;
  readonly look: Look;
}

/** A frame, and who hears of it. */
export interface FrameOptions {
  /** Address of chart-frame.html. */
  readonly address: string;
  readonly language: Language;
  /** Height to keep free until the frame says its own, in CSS px. */
  readonly height: number;
  /** Brings what is to be drawn, once the frame is near the viewport. Rejects with what `failed` then gets. */
  readonly load: (signal: AbortSignal) => Promise<FrameContent>;
  /** The chart is there. */
  readonly drawn: () => void;
  /** Something is wrong in the spec, and the chart is there all the same. */
  readonly told: (problem: SpecProblem) => void;
  /** The chart is not there, or no more; the frame has ended. */
  readonly failed: (error: unknown) => void;
}

/**
 * An author's spec as a picture in a frame of an opaque origin: what the spec reaches there is neither the page nor the
 * site's storage. Nothing loads until it is within a screen's height of the viewport.
 */
export class FrameGraphic implements Graphic {
  readonly isStaged = true;

  private readonly box = document.createElement('div');
  private readonly frame = document.createElement('iframe');
  private readonly gate = new HeightGate();
  private readonly ended = new AbortController();
  private readonly near: IntersectionObserver;
  private port?: MessagePort;
  private timer?: ReturnType<typeof setTimeout>;
  private content?: FrameContent;
  private done = false;
  /** Who waits for what the frame has drawn. */
  private readonly waiters = new Set<(tree: unknown) => void>();

  constructor(private readonly options: FrameOptions) {
    const {box, frame} = this;
    box.className = 'waiting';
    box.textContent = words[options.language].loading;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.setHeight(options.height);
    frame.addEventListener('load', () => this.connect());
    this.near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.load();
      },
      {rootMargin: '100% 0%'},
    );
    this.near.observe(box);
  }

  /** Whether there is something to see. */
  get isLaidOut(): boolean {
    return this.done;
  }

  /** The frame takes the width it is given, and its chart follows by itself. */
  fit(): Promise<void> {
    return Promise.resolve();
  }

  /** The frame as a part of the card, under the name of the graphic. */
  template(name: string): TemplateResult {
    this.frame.title = name;
    return html`${this.box}`;
  }

  /** Lets the chart look otherwise. */
  look(look: Look): void {
    if (!this.content) return;
    const {name} = (this.content = {...this.content, look});
    this.setScheme(look);
    this.tell({type: 'look', name, ...look});
  }

  /** Draws the same with other rows. */
  give(rows: RowSets): void {
    if (!this.content) return;
    this.content = {...this.content, rows};
    this.tell({type: 'rows', rows});
  }

  /** What the frame has drawn, as an element. Rejects with ChartError `draw-failed` where it hands over nothing. */
  async picture(): Promise<SVGSVGElement> {
    const failed = new ChartError('draw-failed', {reason: 'chart-frame'});
    const sent = await new Promise<unknown>((resolve, reject) => {
      const late = setTimeout(() => reject(failed), TIME_TO_HAND_OVER);
      this.waiters.add((tree) => {
        clearTimeout(late);
        resolve(tree);
      });
      this.tell({type: 'picture'});
    });
    const {readTree, pictureOf} = await import('./chart-figure.tree.js');
    const tree = readTree(sent);
    if (!tree) throw failed;
    const picture = pictureOf(tree);
    picture.setAttribute('aria-label', this.frame.title);
    return picture;
  }

  /** Ends the frame and all that runs in it. */
  end(): void {
    this.ended.abort();
    clearTimeout(this.timer);
    this.near.disconnect();
    this.port?.close();
    this.frame.remove();
  }

  private async load(): Promise<void> {
    const {box, frame, near, options, ended} = this;
    near.disconnect();
    frame.src = options.address;
    box.append(frame);
    try {
      this.content = await options.load(ended.signal);
    } catch (error) {
      this.fail(error);
      return;
    }
    if (ended.signal.aborted) return;
    this.setScheme(this.content.look);
    this.limit();
    this.draw();
  }

  /** Ends what takes too long; where there is no room to draw in, nothing is late. */
  private limit(): void {
    this.timer = setTimeout(() => {
      if (!this.box.clientWidth) this.limit();
      else this.fail(new ChartError('frame-late', {seconds: String(TIME_TO_DRAW / 1000)}));
    }, TIME_TO_DRAW);
  }

  /** Gives the page in the frame the one port there is; whatever else may load there later gets none. */
  private connect(): void {
    if (this.port) {
      this.fail(new ChartError('spec-failed', {reason: 'navigation'}));
      return;
    }
    const {port1, port2} = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({data}) => this.hear(data);
    // An opaque origin has no name by which it could be addressed; nothing in a spec is secret.
    this.frame.contentWindow!.postMessage('port', '*', [port2]);
    this.draw();
  }

  private draw(): void {
    const {content} = this;
    if (!content || !this.port) return;
    const {look, ...rest} = content;
    this.tell({type: 'draw', ...rest, language: this.options.language, ...look});
  }

  private tell(message: ToFrame): void {
    this.port?.postMessage(message);
  }

  private hear(data: unknown): void {
    const message = readMessage(data);
    switch (message?.type) {
      case 'height': {
        const height = this.gate.pass(message.height, performance.now());
        if (height !== undefined) this.setHeight(height);
        break;
      }
      case 'drawn':
        if (this.done) break;
        clearTimeout(this.timer);
        this.box.className = '';
        this.box.firstChild!.remove();
        this.done = true;
        this.options.drawn();
        break;
      case 'picture':
        for (const take of this.waiters) take(message.tree);
        this.waiters.clear();
        break;
      case 'problem':
        this.options.told(message.problem);
        break;
      case 'failed':
        this.fail(failureOf(message));
        break;
      case undefined:
    }
  }

  private fail(error: unknown): void {
    if (this.ended.signal.aborted) return;
    this.end();
    this.options.failed(error);
  }

  /** The box keeps the room while the frame is not there. */
  private setHeight(height: number): void {
    this.box.style.minHeight = this.frame.style.height = `${height}px`;
  }

  /** The ground of a frame is transparent only where both sides of it are of one scheme. */
  private setScheme({scheme}: Look): void {
    this.frame.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  }
}

/** What is wrong in a spec, as an error. */
export const errorOf = ({kind, path, value, allowed}: SpecProblem): ChartError =>
  new ChartError('spec-problem', {kind, path, value, allowed: allowed.join(', ')});

function failureOf({code, text, problem}: Extract<FromFrame, {type: 'failed'}>): ChartError {
  if (problem) return errorOf(problem);
  return new ChartError(code, code === 'data-address' ? {address: text} : {reason: text});
}
