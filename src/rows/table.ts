/** A column of the data table. */
export interface TableColumn {
  /** Name of the column in the CSV file. */
  readonly field: string;
  /** Head of the column, in the page's language. */
  readonly label: string;
  /** Set bold: the published figures. */
  readonly strong?: boolean;
}

/** The rows of a figure as a reader sees them: one text a cell, in the order of the columns; the first names the row. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}
