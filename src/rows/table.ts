/** A column of the data table. */
export interface TableColumn {
  /** Name of the column. */
  readonly field: string;
  /** Head of the column, in the page's language. */
  readonly label: string;
  /** Whether a list, where there is no room for a table, says it too; the first two columns it always says. */
  readonly inList?: boolean;
  /** What the rows can be put in order by, in the order of the rows; only where an order means something. */
  readonly keys?: readonly (number | string)[];
}

/** What a cell says where there is nothing to say. */
export const NOT_GIVEN = '\u2014';

/** A cell: a text, or a published figure, whose number is set bold and whose words are not. */
export type TableCell =
  string | {readonly lead: string; readonly figure: string; readonly trail: string};

/** A cell as plain text. */
export const cellText = (cell: TableCell = NOT_GIVEN): string =>
  typeof cell === 'string' ? cell : cell.lead + cell.figure + cell.trail;

/** A column by which rows are in order, and which way. */
export interface TableOrder {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/** Fewer rows are seen at a glance. */
const SORTABLE_FROM = 3;

/** Whether rows can be put in order by a column. */
export const isSortable = ({keys = []}: TableColumn): boolean =>
  keys.length >= SORTABLE_FROM && new Set(keys).size > 1;

/** The rows in some order; as they come where none is asked for. Rows that are equal stay in their order. */
export function inOrder({columns, rows}: TableModel, order?: TableOrder): TableModel['rows'] {
  const keys = columns.find(({field}) => field === order?.field)?.keys;
  if (!order || !keys) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row, at) => ({row, at, key: keys[at]!}))
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.at - b.at))
    .map(({row}) => row);
}

/** The rows of a figure as a reader sees them, their cells in the order of the columns; the first names the row. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
