// Runs in a browser, but for `chartsOf`: a drawn chart whose height can be read at any width of its container.
import {figuresFace} from '../../src/theme/face.gen.js';

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

/** The faces of letters and of figures that heights are measured with: as wide as Arial, on every machine. */
export const faces = [400, 700].flatMap((weight) => {
  const path = `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
  return [
    {family: 'SC Text', path, weight: String(weight)},
    {family: figuresFace.family, path, weight: String(weight), range: figuresFace.unicodeRange},
  ];
});

/** Gives the page those faces in place of the device's. */
export async function loadFaces(): Promise<void> {
  const loaded = faces.map(({family, path, weight, range}) =>
    new FontFace(family, `url(/${path})`, {weight, unicodeRange: range ?? 'U+0-10FFFF'}).load(),
  );
  for (const face of await Promise.all(loaded)) document.fonts.add(face);
}

/** The element of a chart, not yet in the page. */
export function elementOf({tag, choice, language}: Chart): HTMLElement {
  const element = document.createElement(tag);
  element.lang = language;
  if (choice) element.setAttribute(...choice);
  return element;
}

/** A place in the page `width` CSS px wide, with nothing else in it; at its top, for what is far down is not laid out. */
export function place(width: number): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = `position: absolute; top: 0; left: 0; width: ${width}px`;
  document.body.append(container);
  return container;
}

/** Resolves when the page has been laid out and every element has answered to its new width. */
export const settled = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Loads both forms of a tag's pictures, so that a chart has its next form at once. */
async function loadPictures({tag, choice, language}: Chart): Promise<void> {
  const variant = choice?.[1].split(' ').join('--') ?? (await variantsOf(tag))[0]!;
  const path = `/src/widgets/${tag}/figures/index.gen.ts`;
  const {loadPicture} = (await import(path)) as {loadPicture: (name: string) => Promise<unknown>};
  await Promise.all(
    ['wide', 'narrow'].map((form) => loadPicture(`${variant}.${language}.${form}`)),
  );
}

async function variantsOf(tag: string): Promise<readonly string[]> {
  const answer = await fetch('/src/embed/tags.gen.json');
  return ((await answer.json()) as Tags)[tag]!.variants;
}

/** Draws a chart; gives its height in a container of some width, and removes it. */
export async function drawn(chart: Chart) {
  await loadPictures(chart);
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
