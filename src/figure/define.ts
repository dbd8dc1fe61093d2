/** Registers a tag. Where the page has it already the first stays, and one warning says so. */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) console.warn(`<${tag}> is defined; the first stays.`);
}
