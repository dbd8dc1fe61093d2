// What a reader sees of an article when something fails on the way.
import {pageOf} from './html.js';
import type {Reader} from './reader.js';
import type {Fault} from './site.js';

/** An article around the tags. */
export const article = (tags: string, script: string, lang = 'zh-CN') =>
  pageOf({
    lang,
    head: '<style>p { min-height: 20px }</style>',
    body: `<h1>标题</h1><p>前文</p>${tags}<p>后文</p><aside>旁注</aside>${script}`,
  });

/** A reader of articles that may fail. */
export class Seen {
  constructor(private readonly reader: Reader) {}

  /** Shows a page with faults on the way. */
  fail(
    content: string,
    faults: readonly (readonly [RegExp, Fault])[],
    until: readonly [string, number],
  ): Promise<void> {
    return this.reader.show(content, {faults, until});
  }

  /** Where everything is that a page holds around and inside the tags. */
  places() {
    return this.reader.page.evaluate(() =>
      [...document.querySelectorAll('h1, p, aside, a')].map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [element.textContent, x, y, width, height, element.checkVisibility()];
      }),
    );
  }

  /** The same without any script. */
  async placesWithoutScripts(content: string) {
    await this.reader.page.setJavaScriptEnabled(false);
    await this.reader.page.goto(this.reader.site.putPage(content));
    await this.reader.page.setJavaScriptEnabled(true);
    return this.places();
  }

  /** Visible text of each card, in its shadow tree and in the tag. */
  texts() {
    return this.reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map((card) => {
        const frame = card.shadowRoot?.querySelector<HTMLElement>('.frame');
        return {frame: frame?.innerText ?? '', tag: card.innerText};
      }),
    );
  }

  /** Marks and labels of each card's graphic. */
  marks() {
    return this.reader.page.evaluate(() =>
      [...document.querySelectorAll('growth-card')].map(
        (card) => card.shadowRoot?.querySelectorAll('.graphic svg :is(path, text)').length ?? 0,
      ),
    );
  }

  /** Errors that nothing caught. */
  uncaught(): string[] {
    return this.reader.messages.filter((message) => message.startsWith('uncaught'));
  }
}
