// Runs in a browser, but for `chartsOf`: a drawn chart whose height can be read at any width of its container.

/** A bundled chart as a page asks for it. */
export interface Chart {
  readonly tag: string;
  /** The attribute that chooses the variant; null for the default, which needs none. */
  readonly choice: readonly [name: string, value: string] | null;
  readonly language: string;
}

/** As src/embed/tags.gen.json. */
export type Tags = Readonly<
  Record<string, {readonly attribute: string; readonly variants: readonly string[]}>
>;

/** The bundled charts of some tags: each variant, in both languages. */
export function chartsOf(tags: Tags): Chart[] {
  return Object.entries(tags).flatMap(([tag, {attribute, variants}]) =>
    ['zh-CN', 'en'].flatMap((language) =>
      variants.map((variant, order): Chart => ({
        tag,
        choice: order === 0 ? null : [attribute, variant.split('--').join(' ')],
        language,
      })),
    ),
  );
}

/** The element of a chart, not yet in the page. */
export function elementOf({tag, choice, language}: Chart): HTMLElement {
  const element = document.createElement(tag);
  element.lang = language;
  if (choice) element.setAttribute(...choice);
  return element;
}

/** A place in the page `width` CSS px wide, with nothing else in it. */
export function place(width: number): HTMLElement {
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  document.body.append(container);
  return container;
}

/** Resolves when the page has been laid out and every element has answered to its new width. */
export const settled = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Draws a chart; gives its height in a container of some width, and removes it. */
export async function drawn(chart: Chart) {
  const container = place(640);
  const element = elementOf(chart);
  const ready = new Promise((resolve) => element.addEventListener('sc-ready', resolve));
  container.append(element);
  await ready;
  await settled();
  await document.fonts.ready;
  return {
    element,
    heightAt: async (width: number): Promise<number> => {
      container.style.width = `${width}px`;
      await settled();
      return element.getBoundingClientRect().height;
    },
    remove: () => container.remove(),
  };
}

/** What the line breaks of a chart rest on: the widths of letters and digits in its faces, regular and bold. */
export function probe({shadowRoot}: HTMLElement): number[] {
  return ['400', '700'].map((weight) => {
    const text = document.createElement('span');
    text.textContent = 'Sphinx of black quartz, judge my vow 双创 0123456789.%';
    text.style.cssText = `position: absolute; white-space: nowrap; font-size: 50px; font-weight: ${weight}`;
    shadowRoot!.querySelector('.frame')!.append(text);
    const {width} = text.getBoundingClientRect();
    text.remove();
    return Math.round(width);
  });
}
