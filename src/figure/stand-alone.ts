import {frame, type FrameColors} from '../render/frame.js';
import type {Language} from '../text/language.js';
import {fontStack, resolvedColors} from '../theme/colors.gen.js';
import {frameWords} from './words.js';

const PAINTS = ['fill', 'stroke'] as const;
/** What a page or Vega says of a mark, and a file does not need. */
const FOR_THE_PAGE = [
  'class',
  'role',
  'aria-label',
  'aria-roledescription',
  'aria-hidden',
  'style',
];
const COLOPHON = ['note', 'correction', 'updated', 'byline', 'source'] as const;
const COLORS: readonly (keyof FrameColors)[] = [
  'surface',
  'ink',
  'ink-muted',
  'rule',
  'rule-top',
  'accent',
  'accent-2',
  'accent-3',
];

/** A figure as a file: its text, and its size in CSS px. */
export interface FigureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a part of the card says: what the page puts there, else the figure's own words. */
export function partText(root: ParentNode, name: string): string {
  const slot = root.querySelector<HTMLSlotElement>(`[part~=${name}] slot`);
  const given = slot?.assignedNodes() ?? [];
  if (given.length > 0)
    return given
      .map(({textContent}) => textContent)
      .join(' ')
      .trim();
  return withBreaks(slot ?? root.querySelector(`[part~=${name}]`));
}

/** A text with U+200B where its markup lets a line break. */
function withBreaks(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('wbr')) mark.replaceWith('\u200b');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/**
 * A drawn figure in its frame as an SVG file that stands alone: custom properties replaced by the colours they have now,
 * a title, its summary as its description, a language and a font of its own. The graphic is `picture`, by default that
 * in the card; undefined where there is none.
 */
export function standAlone(
  root: ParentNode,
  language: Language,
  summary: string,
  picture?: SVGSVGElement,
): FigureFile | undefined {
  const graphic = picture ?? root.querySelector<SVGSVGElement>('.graphic svg');
  const card = root.querySelector('figure');
  if (!graphic || !card) return undefined;
  const name = graphic.closest('[aria-label]')!.getAttribute('aria-label')!;
  const {width, height} = graphic.viewBox.baseVal;
  const words = frameWords[language];
  const isPlain = isPlainIn(card);
  const colors = colorsOf(card);
  return frame({
    graphic: {svg: bare(graphic), width, height},
    headline: partText(root, 'headline'),
    subhead: partText(root, 'subhead'),
    colophon: COLOPHON.flatMap((part) => {
      const text = partText(root, part);
      return text ? [[words[part], text] as const] : [];
    }),
    name,
    summary: summary || name,
    language,
    fontFamily: fontStack[language],
    colors: isPlain ? {...colors, surface: groundFor(colors.ink)} : colors,
    isPlain,
  });
}

/** Whether a card is in the plain theme, which has no ground of its own. */
const isPlainIn = (card: Element) =>
  (card.getRootNode() as ShadowRoot).host.getAttribute('theme') === 'plain';

/** The colours of the card as they are now, whatever they are mixed from. */
function colorsOf(card: Element): FrameColors {
  const probe = document.createElement('i');
  card.append(probe);
  const entries = COLORS.map((role) => {
    probe.style.color = `var(--sc-color-${role})`;
    return [role, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as unknown as FrameColors;
}

/** A ground on which ink of a page can be read: the plain theme has none. */
function groundFor(ink: string): string {
  const [red = 0, green = 0, blue = 0] = (ink.match(/[\d.]+/g) ?? []).map(Number);
  const full = ink.startsWith('color') ? 1 : 255;
  return (
    0.21 * red + 0.72 * green + 0.07 * blue < full / 2 ? resolvedColors.print : resolvedColors.dark
  ).surface!;
}

function bare(graphic: SVGSVGElement): string {
  const copy = graphic.cloneNode(true) as SVGSVGElement;
  const shown = [graphic, ...graphic.querySelectorAll<SVGElement>('*')];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  copied.forEach((element, index) => {
    const computed = getComputedStyle(shown[index]!);
    for (const paint of PAINTS) {
      if (element.getAttribute(paint)?.startsWith('var(')) {
        element.setAttribute(paint, computed[paint]);
      }
    }
    if (element.getAttribute('font-family') === 'inherit') element.removeAttribute('font-family');
    for (const name of FOR_THE_PAGE) element.removeAttribute(name);
  });
  for (const comment of comments(copy)) comment.remove();
  copy.removeAttribute('font-family');
  return new XMLSerializer().serializeToString(copy);
}

function comments(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}
