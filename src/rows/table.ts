/** A column of the data table. */
export interface TableColumn {
  /** Name of the column. */
  readonly field: string;
  /** Head of the column, in the page's language. */
  readonly label: string;
  /** Whether a list, where there is no room for a table, says it too; the first two columns it always says. */
  readonly inList?: boolean;
}

/** What a cell says where there is nothing to say. */
export const NOT_GIVEN = '\u2014';

/** A cell: a text, or a published figure, whose number is set bold and whose words are not. */
export type TableCell =
  string | {readonly lead: string; readonly figure: string; readonly trail: string};

/** A cell as plain text. */
export const cellText = (cell: TableCell = NOT_GIVEN): string =>
  typeof cell === 'string' ? cell : cell.lead + cell.figure + cell.trail;

/** The rows of a figure as a reader sees them, their cells in the order of the columns; the first names the row. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
