import type {TemplateResult} from 'lit';

/** The values of a story's controls, by the attribute's name; where it is `false`, empty or none, the tag lacks it. */
export type Arguments = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A story in Component Story Format 3, as far as ours go: Storybook and the tests read the same modules. */
export interface Story {
  readonly render: (args: Arguments) => TemplateResult;
  /** What its controls start with; only a story with controls has some. */
  readonly args?: Arguments;
  /** What a reader does; it waits for the card, and for what comes of it. */
  readonly play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
  readonly parameters?: {
    /** Width of the story's container in CSS px; 640 by default. */
    readonly width?: number;
    /** Scheme of the page around it; light by default. */
    readonly page?: 'light' | 'dark';
    /** What the story is expected to say on the console; nothing by default. */
    readonly console?: readonly RegExp[];
    /** The event that ends it; `sc-ready` by default. */
    readonly ends?: 'sc-ready' | 'sc-error' | 'none';
    /** Whether its tags stand in a line of text, and are no cards. */
    readonly inline?: boolean;
  };
}
