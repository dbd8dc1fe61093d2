// Puts a tag in the place of `<div data-widget="…">`, for editors whose system keeps no unknown tags.

/**
 * Replaces a placeholder by its tag, which must be defined. Its `data-` attributes that the tag knows become the tag's,
 * without `data-`; `id`, `class`, `style` and `lang` go with it, and so does what it holds: a link, a picture, a table.
 */
export function upgrade(placeholder: HTMLElement): void {
  const tag = placeholder.dataset.widget!;
  const known = customElements.get(tag) as unknown as {observedAttributes: readonly string[]};
  const element = document.createElement(tag);
  for (const {name, value} of placeholder.attributes) {
    const own = name.replace(/^data-/, '');
    // Only what the tag itself reads: data-onclick must not become onclick.
    if (/^(id|class|style|lang|dir)$/.test(name)) element.setAttribute(name, value);
    else if (name !== own && known.observedAttributes.includes(own))
      element.setAttribute(own, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
