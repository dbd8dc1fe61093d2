import {cellText, NOT_GIVEN, type TableModel} from '../rows/table.js';
import {withoutBreaks} from '../text/breaks.js';
import {escaped} from '../text/escaped.js';

const plain = (text: string) => withoutBreaks(text).replace(/[\u2060]/g, '');

/** Caption, head and cells of a table as texts; a column without a single cell is left out. */
function textsOf({columns, rows}: TableModel): {head: string[]; body: string[][]} {
  const used = columns.flatMap((_, at) =>
    rows.some((row) => (row[at] ?? NOT_GIVEN) !== NOT_GIVEN) ? [at] : [],
  );
  return {
    head: used.map((at) => columns[at]!.label),
    body: rows.map((row) => used.map((at) => plain(cellText(row[at])))),
  };
}

/** A table as text that a spreadsheet cuts into cells: tabs between cells, a line for each row. */
export function tableText(model: TableModel): string {
  const {head, body} = textsOf(model);
  return [head, ...body].map((cells) => cells.join('\t')).join('\n');
}

/** A table as HTML for word processors and mail, with its source below it. */
export function tableHtml(model: TableModel, source: string): string {
  const {head, body} = textsOf(model);
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  return `<table><caption>${escaped(plain(model.caption))}</caption><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table><p>${escaped(plain(source))}</p>`;
}

/** Copies a table in both forms, or as text where the browser takes no other. Rejects where nothing may be copied. */
export async function copyTable(model: TableModel, source: string): Promise<void> {
  const text = tableText(model);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (type: string, whole: string) => new Blob([whole], {type});
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', tableHtml(model, source)),
    }),
  ]);
}
