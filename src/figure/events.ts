import type {Language} from '../text/language.js';
import type {SelectionKeys} from '../text/reading.js';

/** Detail of `sc-ready`. */
export interface ReadyDetail {
  /** The bundled variant drawn, or what the page brought: `rows`, `spec`. */
  readonly variant: string;
  readonly language: Language;
}

/** Detail of `sc-error`. */
export interface ErrorDetail {
  readonly code: string;
  /** What is wrong, where, and how to mend it, in the page's language. */
  readonly message: string;
}

/** Detail of `sc-select`. */
export interface SelectDetail {
  /** Name in the data of what a reader selected, or the number of an author's row from 0; null where it was deselected. */
  readonly key: string | null;
  /** By what other figures find it again; empty where there is nothing. */
  readonly selects: SelectionKeys;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sc-ready': CustomEvent<ReadyDetail>;
    'sc-error': CustomEvent<ErrorDetail>;
    'sc-select': CustomEvent<SelectDetail>;
  }
}
