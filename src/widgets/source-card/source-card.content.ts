import type {FigureText} from '../../render/definition.js';
import type {TableCell} from '../../rows/table.js';

/** One line of a source card: what is said, and what the page or we say of it. */
export interface SourceLine {
  readonly term: string;
  readonly text: string;
}

/** Everything on the source card of a fact in one language, as the build writes it. */
export interface SourceCardContent extends FigureText {
  /** The fact as it is set large; published figures bold. */
  readonly value: Exclude<TableCell, string>;
  readonly lines: readonly SourceLine[];
}
