// What was wrong in the bundled data, and since which version it is right.

/** A correction of the bundled data, as `data/datapackage.json` lists it. */
export interface Correction {
  /** The day of it: `YYYY-MM-DD`. */
  readonly date: string;
  /** The first version of the data without the mistake. */
  readonly version: string;
  /** Identifiers of the rows that were wrong, in any table. */
  readonly rows: readonly string[];
  /** What was wrong, and what is right: a sentence in each language. */
  readonly text_zh: string;
  readonly text_en: string;
}

/** The corrections that concern some rows, the latest first. */
export function correctionsOf(
  rows: readonly string[],
  corrections: readonly Correction[],
): Correction[] {
  return corrections
    .filter((correction) => correction.rows.some((id) => rows.includes(id)))
    .sort((a, b) => b.date.localeCompare(a.date));
}
