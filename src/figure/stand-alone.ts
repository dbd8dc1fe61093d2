import {withoutBreaks} from '../text/breaks.js';
import type {Language} from '../text/language.js';
import {fontStack} from '../theme/colors.gen.js';

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

/**
 * The graphic of a figure as an SVG file that stands alone: custom properties replaced by the colours they have now, a
 * title, its name as its description, a language and a font of its own.
 */
export function standAlone(root: ParentNode, language: Language, title: string): string {
  const graphic = root.querySelector<SVGSVGElement>('.graphic svg')!;
  const description = graphic.closest('[aria-label]')!.getAttribute('aria-label')!;
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
  copy.setAttribute('role', 'img');
  copy.setAttribute('lang', language);
  copy.setAttribute('font-family', fontStack[language]);
  copy.prepend(described('title', withoutBreaks(title)), described('desc', description));
  return new XMLSerializer().serializeToString(copy);
}

function described(name: 'title' | 'desc', text: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.textContent = text;
  return element;
}

function comments(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}
