import {html, nothing, type TemplateResult} from 'lit';
import {NOT_GIVEN, type TableCell, type TableModel} from '../rows/table.js';
import type {Language} from '../text/language.js';
import {setPhrases} from './phrase.js';

/**
 * The rows of a figure as a native table; a column without a single cell is left out. Roles are said again because a
 * narrow card lays the cells out as blocks, and browsers then forget them.
 */
export function tableView(
  {caption, columns, rows}: TableModel,
  language: Language,
): TemplateResult {
  const used = columns.filter((_, column) => rows.some((row) => row[column] !== NOT_GIVEN));
  const set = (text: string) => setPhrases(text, language);
  const content = (cell: TableCell) =>
    typeof cell === 'string'
      ? set(cell)
      : html`<span class="whole"
          >${cell.lead}<span class="strong">${cell.figure}</span>${cell.trail}</span
        >`;
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${used.map(({label}) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${used.map((column, order) => {
              const cell = row[columns.indexOf(column)] ?? NOT_GIVEN;
              return order === 0
                ? html`<th role="rowheader" scope="row">${content(cell)}</th>`
                : html`<td
                    role="cell"
                    class=${cell === NOT_GIVEN ? 'none' : nothing}
                    data-label=${column.label}
                  >
                    ${content(cell)}
                  </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
