import type {RawRows} from '../rows/raw.js';

/** What is no text of a cell although it holds some. */
const NO_TEXT = 'script,style,template,noscript,iframe,object,video,audio';

/**
 * A cell's text; a line break in it is a space. Read where it stands: a copy would load its images again, and run what
 * they do then.
 */
function textOf(cell: HTMLTableCellElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(NO_TEXT)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let text = '';
  while (walker.nextNode()) {
    const {currentNode: node} = walker;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue!;
    else if (node.nodeName === 'BR') text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The most columns and rows that one cell may stand for: what a table says of itself is not trusted. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 1000;

/**
 * The rows of a table as it is pasted from a spreadsheet: its first row has the heads. A cell over several rows or
 * columns stands in each of them. Tables within its cells are text.
 */
export function rowsOfTable(table: HTMLTableElement): RawRows {
  const grid: string[][] = [];
  [...table.rows].forEach((row, y) => {
    let x = 0;
    grid[y] ??= [];
    for (const cell of row.cells) {
      while (grid[y][x] !== undefined) x += 1;
      const across = Math.min(cell.colSpan, MOST_COLUMNS);
      const down = Math.min(cell.rowSpan, MOST_ROWS, table.rows.length - y);
      const text = textOf(cell);
      for (let below = 0; below < down; below += 1) {
        const line = (grid[y + below] ??= []);
        for (let beside = 0; beside < across; beside += 1) line[x + beside] = text;
      }
      x += across;
    }
  });
  // A title over the whole width, as spreadsheets have it, is no row of heads.
  const start = grid.findIndex((cells) => new Set(cells.filter(Boolean)).size > 1);
  const [heads = [], ...rows] = grid.slice(Math.max(start, 0));
  return {heads: Array.from(heads, (head: string | undefined) => head ?? ''), rows};
}
