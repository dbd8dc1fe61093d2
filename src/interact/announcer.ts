import type {Language} from '../text/language.js';
import {withLanguages} from './foreign.js';

/** No message follows another sooner, in ms: a screen reader would cut the first one short. */
const PAUSE = 200;

/** Says messages in a polite live region: the first at once, of those that come too fast only the last. */
export class Announcer {
  private waiting?: string;
  private timer = 0;

  constructor(
    private readonly region: HTMLElement,
    private readonly language: Language,
  ) {}

  say(message: string): void {
    this.waiting = message;
    if (!this.timer) this.flush();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.waiting = undefined;
  }

  private flush(): void {
    this.timer = 0;
    if (this.waiting === undefined) return;
    this.region.replaceChildren(...withLanguages(this.waiting, this.language));
    this.waiting = undefined;
    this.timer = setTimeout(() => this.flush(), PAUSE) as unknown as number;
  }
}
