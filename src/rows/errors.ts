/** What went wrong. The text layer turns a code and its detail into a sentence of the page's language. */
export type ChartErrorCode =
  | 'unknown-metric'
  | 'unknown-choice'
  | 'incomparable'
  | 'missing-field'
  | 'not-a-number'
  | 'not-a-period'
  | 'not-a-choice'
  | 'invalid-field'
  | 'missing-column'
  | 'duplicate-column'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-groups'
  | 'rows-too-large'
  | 'rows-are-page'
  | 'rows-not-text'
  | 'quote-open'
  | 'json-unreadable'
  | 'no-spec'
  | 'spec-unreadable'
  | 'spec-too-large'
  | 'spec-of-vega'
  | 'spec-failed'
  | 'spec-problem'
  | 'data-address'
  | 'data-missing'
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
 * `detail` holds the names and numbers of the case as text. About an author's rows it has `row`, counted from 1
 * below the heads, `field` as its head is written, the row's `name`, and where there is one the refused `value`.
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
