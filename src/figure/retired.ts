import {define} from './define.js';

/**
 * Registers a tag that is on its way out, and warns once on the console what to use instead.
 *
 * @param instead what a page should have in its place, as one would write it: `<growth-card metric="patents">`
 * @param element the class that goes on drawing it; without one the tag shows what it holds
 */
export function retire(
  tag: string,
  instead: string,
  element: typeof HTMLElement = HTMLElement,
): void {
  let warned = false;
  class Retired extends element {
    connectedCallback(): void {
      // What every element may have is not in the DOM's types.
      const inherited = element.prototype as {connectedCallback?: () => void};
      inherited.connectedCallback?.call(this);
      if (!warned) console.warn(`<${tag}> is retired; use ${instead}.`);
      warned = true;
    }
  }
  define(tag, Retired);
}
