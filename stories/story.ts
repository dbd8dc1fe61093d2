import type {TemplateResult} from 'lit';

/** A story in Component Story Format 3, as far as ours go: Storybook and the tests read the same modules. */
export interface Story {
  readonly render: () => TemplateResult;
  /** What a reader does once it is drawn. */
  readonly play?: (root: HTMLElement) => Promise<void>;
  readonly parameters?: {
    /** Width of the story's container in CSS px; 640 by default. */
    readonly width?: number;
    /** Scheme of the page around it; light by default. */
    readonly page?: 'light' | 'dark';
    /** What the story is expected to say on the console; nothing by default. */
    readonly console?: readonly RegExp[];
    /** The event that ends it; `sc-ready` by default. */
    readonly ends?: 'sc-ready' | 'sc-error' | 'none';
  };
}
