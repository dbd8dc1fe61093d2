import {html, type TemplateResult} from 'lit';
import {ChartError} from '../../rows/errors.js';
import type {Language} from '../../text/language.js';
import type {OwnSpec} from './chart-figure.check.js';
import {HeightGate, readMessage, type Look, type ToFrame} from './chart-figure.protocol.js';

/** How long a frame may take to load and to draw, in ms. */
const TIME_TO_DRAW = 10_000;

/** What a frame is to draw, and for whom. */
export interface FrameOptions {
  /** Address of chart-frame.html. */
  readonly address: string;
  readonly spec: OwnSpec;
  readonly language: Language;
  /** Accessible name of the graphic; never empty. */
  readonly name: string;
  readonly look: Look;
  /** Height to keep free until the frame says its own, in CSS px. */
  readonly height: number;
}

/**
 * An author's spec as a picture in a frame of an opaque origin: what the spec reaches there is neither the page nor the
 * site's storage. The frame loads once it is within a screen's height of the viewport.
 */
export class FrameGraphic {
  /** Resolves once the chart is drawn; rejects with ChartError where it is not. */
  readonly drawn: Promise<void>;

  private readonly box = document.createElement('div');
  private readonly frame = document.createElement('iframe');
  private readonly gate = new HeightGate();
  private readonly near: IntersectionObserver;
  private port?: MessagePort;
  private timer?: ReturnType<typeof setTimeout>;
  private done = false;
  private succeed!: () => void;
  private refuse!: (error: unknown) => void;

  constructor(private readonly options: FrameOptions) {
    const {box, frame} = this;
    this.drawn = new Promise((resolve, reject) => {
      this.succeed = resolve;
      this.refuse = reject;
    });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = 'display:block;width:100%;border:0;visibility:hidden';
    this.setHeight(options.height);
    this.put(options.look, options.name);
    frame.addEventListener('load', () => this.loaded());
    this.near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.load();
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
  template(): TemplateResult {
    return html`${this.box}`;
  }

  /** Lets the chart look otherwise, or have another name. */
  look(look: Look, name: string): void {
    this.put(look, name);
    this.tell({type: 'look', name, ...look});
  }

  /** Ends the frame and all that runs in it. */
  end(): void {
    clearTimeout(this.timer);
    this.near.disconnect();
    this.port?.close();
    this.frame.remove();
  }

  private tell(message: ToFrame): void {
    this.port?.postMessage(message);
  }

  /** The box keeps the room while the frame is not there. */
  private setHeight(height: number): void {
    this.box.style.minHeight = this.frame.style.height = `${height}px`;
  }

  /** The ground of a frame is transparent only where both sides of it are of one scheme. */
  private put({scheme}: Look, name: string): void {
    this.frame.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
    this.frame.title = name;
  }

  private load(): void {
    this.near.disconnect();
    this.frame.src = this.options.address;
    this.box.append(this.frame);
    this.timer = setTimeout(
      () => this.fail(new ChartError('frame-late', {seconds: String(TIME_TO_DRAW / 1000)})),
      TIME_TO_DRAW,
    );
  }

  /** Gives the page in the frame the one port there is; whatever else loads there later gets none. */
  private loaded(): void {
    if (this.port) {
      this.fail(new ChartError('spec-failed', {reason: 'navigation'}));
      return;
    }
    const {port1, port2} = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({data}) => this.hear(data);
    // An opaque origin has no name by which it could be addressed; nothing in a spec is secret.
    this.frame.contentWindow!.postMessage('port', '*', [port2]);
    const {spec, language, name, look} = this.options;
    this.tell({type: 'draw', spec, language, name, ...look});
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
        clearTimeout(this.timer);
        this.frame.style.visibility = '';
        this.done = true;
        this.succeed();
        break;
      case 'failed': {
        const {code, text} = message;
        this.fail(new ChartError(code, code === 'data-address' ? {address: text} : {reason: text}));
        break;
      }
      case undefined:
    }
  }

  private fail(error: ChartError): void {
    this.end();
    this.refuse(error);
  }
}
