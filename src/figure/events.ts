import type {Language} from '../text/language.js';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'sc-ready': CustomEvent<ReadyDetail>;
    'sc-error': CustomEvent<ErrorDetail>;
  }
}
