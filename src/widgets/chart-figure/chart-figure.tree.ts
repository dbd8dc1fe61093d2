// A drawn chart as it crosses from the frame to the figure: names and texts, never markup. The figure makes elements of
// those alone that a picture is made of.

/** An element with its attributes and what is in it, or a text. */
export type Tree = string | Branch;
export type Branch = readonly [name: string, attributes: Attributes, ...inside: Tree[]];
type Attributes = Readonly<Record<string, string>>;

/** The most elements and texts of a picture, and how deep they stand in one another. */
const MOST_NODES = 100_000;
const DEEPEST = 64;

const ELEMENTS = new Set(
  'svg g path text tspan rect line circle clipPath defs linearGradient radialGradient stop title'.split(
    ' ',
  ),
);

const ATTRIBUTES = new Set([
  ...['id', 'width', 'height', 'viewBox', 'transform', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2'],
  ...['cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'fx', 'fy', 'fr', 'points', 'offset'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'clip-path'],
  ...['fill', 'fill-opacity', 'fill-rule', 'opacity', 'stroke', 'stroke-width', 'stroke-opacity'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-miterlimit', 'stop-color', 'stop-opacity', 'text-anchor', 'dominant-baseline'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'text-decoration'],
]);

/** A value that leads nowhere: of addresses only those of parts of the same picture. */
const leadsNowhere = (value: string) =>
  !/url\s*\(/i.test(value.replace(/url\(\s*["']?#[\w-]+["']?\s*\)/g, '')) &&
  !/[\\<]|javascript:|data:/i.test(value);

/** A tree that a frame sent, with what belongs in no picture left out; undefined where it is none. */
export function readTree(sent: unknown): Branch | undefined {
  let left = MOST_NODES;
  const read = (node: unknown, depth: number): Tree | undefined => {
    if (depth > DEEPEST || (left -= 1) < 0) return undefined;
    if (typeof node === 'string') return node;
    if (!Array.isArray(node)) return undefined;
    const [name, attributes, ...inside] = node as unknown[];
    if (typeof name !== 'string' || !ELEMENTS.has(name)) return undefined;
    const kept = Object.entries(attributes ?? {}).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && ATTRIBUTES.has(entry[0]) && leadsNowhere(entry[1]),
    );
    const children = inside
      .map((each) => read(each, depth + 1))
      .filter((each): each is Tree => each !== undefined);
    return [name, Object.fromEntries(kept), ...children];
  };
  const tree = read(sent, 0);
  return typeof tree === 'object' && tree[0] === 'svg' ? tree : undefined;
}

/** What a tree says, as elements that stand in no document. */
export function pictureOf(tree: Branch): SVGSVGElement {
  const node = (each: Tree): Node => {
    if (typeof each === 'string') return document.createTextNode(each);
    const [name, attributes, ...inside] = each;
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside.map(node));
    return element;
  };
  return node(tree) as SVGSVGElement;
}

/** A picture that is drawn, as a tree: colours as they are now, without what only its page needs. */
export function treeOf(picture: SVGSVGElement): Branch {
  const tree = (element: Element): Branch => {
    const computed = getComputedStyle(element);
    const attributes = [...element.attributes].map(({name, value}) => {
      const isPaint = name === 'fill' || name === 'stroke';
      return [name, isPaint && value.startsWith('var(') ? computed[name] : value];
    });
    const inside = [...element.childNodes]
      .filter((child) => child instanceof Element || child.nodeType === Node.TEXT_NODE)
      .map((child): Tree => (child instanceof Element ? tree(child) : child.textContent!));
    return [element.localName, Object.fromEntries(attributes) as Attributes, ...inside];
  };
  return tree(picture);
}
