import {resolveLanguage, type Language} from '../text/language.js';
import {onServer} from './on-server.js';

/** The nearest `lang` of an element, across shadow roots; null where the page has none. */
function nearestLang(element: Element): string | null {
  // There is no page around it yet.
  if (onServer) return element.getAttribute('lang');
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** The language that a figure is to be written in. */
export const languageOf = (element: Element): Language => resolveLanguage(nearestLang(element));
