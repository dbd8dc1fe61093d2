// How the cards of a page look: their pixels, and where everything in them is.
import assert from 'node:assert/strict';
import {cards, type Card} from './host-pages.js';
import type {Reader} from './reader.js';

interface Look {
  readonly picture: Buffer;
  readonly lines: readonly string[];
}

/** Remembers how the cards look on one page, and compares them on others. */
export class Looks {
  private readonly expected = new Map<string, Look>();

  constructor(private readonly reader: Reader) {}

  /** Remembers how all cards look now. */
  async remember(): Promise<void> {
    await this.reader.settle();
    for (const {id} of cards) this.expected.set(id, await this.look(id));
  }

  /** Fails unless cards, once the page has painted them, look as they did. */
  async same(...ids: Card['id'][]): Promise<void> {
    await this.reader.settle();
    for (const id of ids) {
      const seen = await this.look(id);
      const {picture, lines} = this.expected.get(id)!;
      const moved = seen.lines.filter((line, index) => line !== lines[index]);
      const about = `${id}: ${moved[0]} instead of ${lines[seen.lines.indexOf(moved[0]!)]}`;
      assert.equal(moved.length, 0, about);
      assert.equal(seen.lines.length, lines.length, id);
      assert.ok(seen.picture.equals(picture), `${id}: looks different, though nothing has moved`);
    }
  }
  /**
   * How a card looks: its pixels, and where every element and every line of text is, by
   * the upper left corner of its frame.
   */
  private async look(id: string): Promise<Look> {
    const {clip, lines} = await this.reader.page.evaluate((id) => {
      const root = document.getElementById(id)!.shadowRoot!;
      const {x, y, width, height} = root.querySelector('figure')!.getBoundingClientRect();
      const placeOf = (box: DOMRect) =>
        [box.x - x, box.y - y, box.width, box.height].map((length) => length.toFixed(1)).join(' ');
      // A summary for screen readers and an address for paper come a moment after the card.
      const lines: string[] = [];
      for (const element of root.querySelectorAll('figure, figure *:not(.summary, .address)')) {
        const {color, fill, fontSize} = getComputedStyle(element);
        const place = element.localName === 'slot' ? '' : placeOf(element.getBoundingClientRect());
        lines.push(`${element.localName} ${place} ${color} ${fill} ${fontSize}`);
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || !node.data.trim()) continue;
          const range = new Range();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) lines.push(`“${node.data}” ${placeOf(box)}`);
        }
      }
      return {clip: {x: x + scrollX, y: y + scrollY, width, height}, lines};
    }, id);
    return {picture: Buffer.from(await this.reader.page.screenshot({clip})), lines};
  }
}
