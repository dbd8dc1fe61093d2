// Where a card's letters are, as tight as they are drawn, and where the edges are that they must keep off.

/** CSS px of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text: its letters' box, and the size of their font as it is shown. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
}

/** Something painted that is no text. */
export interface Edge {
  readonly what: string;
  /** All of it. */
  readonly bounds: Box;
  /** Its edge, as boxes that are as large as its line is thick. */
  readonly boxes: () => readonly Box[];
}

/** How far letters may reach into each other's boxes, in CSS px: their own edges are blurred by that. */
const TOLERANCE = 0.5;

/** How far apart the points along an edge are, in CSS px; a line of letters is larger. */
const STEP = 2;

const context = document.createElement('canvas').getContext('2d')!;

/** How far the letters of a text reach above and below their baseline, and how far its line box does. */
function reach(text: string, style: CSSStyleDeclaration) {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const metrics = context.measureText(text);
  return {
    above: metrics.actualBoundingBoxAscent,
    below: metrics.actualBoundingBoxDescent,
    lineAbove: metrics.fontBoundingBoxAscent,
  };
}

/** A box of an SVG element's own coordinates, on the page. */
function onPage(matrix: DOMMatrix, {left, top, right, bottom}: Box): Box {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  const xs = corners.map(({x}) => x);
  const ys = corners.map(({y}) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function lineOfSvg(element: SVGTextElement): Line {
  const style = getComputedStyle(element);
  const text = element.textContent;
  const {above, below} = reach(text, style);
  const {x, width} = element.getBBox();
  const baseline = element.getStartPositionOfChar(0).y;
  const matrix = element.getScreenCTM()!;
  const scale = Math.hypot(matrix.c, matrix.d);
  const own = {left: x, top: baseline - above, right: x + width, bottom: baseline + below};
  return {text, box: onPage(matrix, own), size: parseFloat(style.fontSize) * scale};
}

/** The lines that a text of the page is broken into. */
function linesOf(node: Text): Line[] {
  const style = getComputedStyle(node.parentElement!);
  const size = parseFloat(style.fontSize);
  const found: {text: string; left: number; right: number; top: number}[] = [];
  const range = new Range();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += character.length));
    const [box] = range.getClientRects();
    if (!box || box.width === 0 || !character.trim()) continue;
    const line = found.at(-1);
    if (line && Math.abs(line.top - box.top) < 1 && box.left >= line.right - 1) {
      line.text += character;
      line.right = box.right;
    } else {
      found.push({text: character, left: box.left, right: box.right, top: box.top});
    }
  }
  return found.map(({text, left, right, top}) => {
    const {above, below, lineAbove} = reach(text, style);
    const baseline = top + lineAbove;
    return {text, size, box: {left, right, top: baseline - above, bottom: baseline + below}};
  });
}

/** Every line of text that a figure shows. */
export function linesIn(figure: Element): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    const {visibility, clipPath} = getComputedStyle(parent);
    // What is clipped is for screen readers only.
    if (!node.data.trim() || visibility === 'hidden' || clipPath !== 'none') continue;
    if (parent instanceof SVGTextElement) lines.push(lineOfSvg(parent));
    else if (!(parent instanceof SVGElement)) lines.push(...linesOf(node));
  }
  return lines;
}

const isPainted = (paint: string) => paint !== 'none' && !/, 0\)$|\/ 0\)$/.test(paint);

const grown = ({left, top, right, bottom}: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Boxes along the edge of a mark. */
function along(mark: SVGGeometryElement, half: number): Box[] {
  const matrix = mark.getScreenCTM()!;
  const length = mark.getTotalLength();
  const count = Math.ceil(length / STEP);
  return Array.from({length: count + 1}, (_, order) => {
    const {x, y} = mark.getPointAtLength((length * order) / count);
    return onPage(matrix, grown({left: x, top: y, right: x, bottom: y}, half));
  });
}

/** The edge of a mark: where its fill ends and where its line runs, dashes and all. */
function edgeOf(mark: SVGGeometryElement): Edge {
  const {fill, stroke, strokeWidth} = getComputedStyle(mark);
  const half = isPainted(stroke) ? parseFloat(strokeWidth) / 2 : 0;
  let boxes: readonly Box[] | undefined;
  return {
    what: `${mark.localName} of ${fill} and ${stroke}`,
    bounds: grown(mark.getBoundingClientRect(), half),
    boxes: () => (boxes ??= along(mark, half)),
  };
}

/** The rule that the frame draws over an element. */
function ruleOf(element: Element): Edge | null {
  const thick = parseFloat(getComputedStyle(element).borderTopWidth);
  if (!thick) return null;
  const {left, top, right} = element.getBoundingClientRect();
  const bounds = {left, top, right, bottom: top + thick};
  return {
    what: `rule of ${element.className || element.localName}`,
    bounds,
    boxes: () => [bounds],
  };
}

/** Every edge that a figure shows. */
export function edgesIn(figure: Element): Edge[] {
  const marks = [
    ...figure.querySelectorAll<SVGGeometryElement>('path, line, rect, circle, ellipse, polygon'),
  ].filter((mark) => {
    const {fill, stroke} = getComputedStyle(mark);
    return mark.checkVisibility() && (isPainted(fill) || isPainted(stroke));
  });
  const rules = [figure, ...figure.querySelectorAll('*:not(svg, svg *)')].map(ruleOf);
  return [...marks.map(edgeOf), ...rules.filter((rule) => rule !== null)];
}

/** Whether two boxes cover the same place; a line has no breadth of its own. */
export const meet = (one: Box, other: Box): boolean =>
  one.right > other.left + TOLERANCE &&
  one.left < other.right - TOLERANCE &&
  one.bottom > other.top + TOLERANCE &&
  one.top < other.bottom - TOLERANCE;

/**
 * Whether an edge runs through a box. Letters may stand on a shape or beside it, so only its edge counts; what is
 * smaller than the letters, a pin or a dot, has all its edge among them.
 */
export const crosses = ({bounds, boxes}: Edge, box: Box): boolean =>
  meet(bounds, box) && boxes().some((part) => meet(part, box));

/** Whether a box is inside another one. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;
