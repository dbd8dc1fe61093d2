/** What went wrong. The text layer turns a code and its detail into a sentence of the page's language. */
export type ChartErrorCode =
  | 'unknown-metric'
  | 'unknown-choice'
  | 'rows-not-taken'
  | 'incomparable'
  | 'missing-field'
  | 'not-a-number'
  | 'invalid-field'
  | 'no-rows'
  | 'too-many-rows'
  | 'no-spec'
  | 'spec-unreadable'
  | 'spec-too-large'
  | 'spec-of-vega'
  | 'spec-failed'
  | 'data-address'
  | 'src-refused'
  | 'src-failed'
  | 'src-late'
  | 'frame-late'
  | 'fact-differs'
  | 'load-failed'
  | 'draw-failed';

/**
 * An error that a reader or an author is to be told about.
 *
 * `detail` holds the names and numbers of the case as text. About an author's rows it has `row`, counted from 1,
 * and `field`, and where there is one the refused `value`.
 */
export class ChartError extends Error {
  override readonly name: string = 'ChartError';

  constructor(
    readonly code: ChartErrorCode,
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
