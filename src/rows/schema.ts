/**
 * How the cells of a column are read. `quantity` is a number with all that may be written to it: 34.6万户, 5200余家;
 * `span` a period: 2024年1月, 2024Q1; `day` the first or the last day of one, as its name says.
 */
export type FieldType = 'text' | 'number' | 'quantity' | 'span' | 'day' | 'choice';

/** Each value of a choice with the words that stand for it, the Chinese and the English first. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** A column that rows may have. */
export interface RowField {
  readonly type: FieldType;
  /** Heads that the column is known by beside its own name: the Chinese, the English, then any others. */
  readonly heads: readonly [chinese: string, english: string, ...others: string[]];
  /** Of a choice: its values. */
  readonly choices?: Choices;
}

/** What rows a widget takes. */
export interface RowSchema<Name extends string = string> {
  /** The columns that it reads, in the order of its example. */
  readonly fields: readonly Name[];
  /** The columns without which there is nothing to draw. */
  readonly required: readonly Name[];
  /** Of a column of choices, those that it knows; all by default. */
  readonly choices?: Readonly<Partial<Record<Name, readonly string[]>>>;
  /** How many rows it draws at most. */
  readonly most: number;
  /** How rows beyond that may be gathered; not at all by default. */
  readonly grouping?: RowGrouping;
}

/** Rows that are the same in all columns that are read become one, whose `value` is their sum or their number. */
export interface RowGrouping {
  /** Spans shorter than this become one of this length: the shortest with which few enough groups are left. */
  readonly spans: readonly ('month' | 'quarter' | 'year')[];
}

/** The choices of a column that a schema knows. */
export const choicesOf = <Name extends string>(
  name: Name,
  {choices = {}}: RowField,
  schema: RowSchema<Name>,
): Choices => {
  const known = schema.choices?.[name];
  return known
    ? Object.fromEntries(Object.entries(choices).filter(([value]) => known.includes(value)))
    : choices;
};
