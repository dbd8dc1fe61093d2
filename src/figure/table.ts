import {html, nothing, type TemplateResult} from 'lit';
import {NOT_GIVEN, type TableCell, type TableModel} from '../rows/table.js';
import type {Language} from '../text/language.js';
import {setPhrases} from './phrase.js';

function cellContent(
  cell: TableCell,
  language: Language,
): TemplateResult | ReturnType<typeof setPhrases> {
  return typeof cell === 'string'
    ? setPhrases(cell, language)
    : html`<span class="whole"
        >${cell.lead}<span class="strong">${cell.figure}</span>${cell.trail}</span
      >`;
}

/** The rows of a figure as a list: what each is, its value, and below them what matters most of the rest. */
export function listView({caption, columns, rows}: TableModel, language: Language): TemplateResult {
  const items = rows.map((row) => {
    const [name, value = NOT_GIVEN] = row.map((cell) =>
      cell === NOT_GIVEN ? cell : cellContent(cell, language),
    );
    const rest = columns.flatMap(({label, inList}, column) => {
      const cell = row[column] ?? NOT_GIVEN;
      return inList && cell !== NOT_GIVEN
        ? html`<span>${label} ${cellContent(cell, language)}</span>`
        : [];
    });
    return html`<li>
      <span>${name}</span>
      ${value === NOT_GIVEN ? nothing : html`<span>${value}</span>`}
      ${rest.length > 0 ? html`<div>${rest}</div>` : nothing}
    </li>`;
  });
  return html`<ul role="list" aria-label=${caption}>
    ${items}
  </ul>`;
}

/**
 * The rows of a figure as a native table; a column without a single cell is left out. Roles are said again because a
 * narrow card lays the cells out as blocks, and browsers then forget them.
 */
export function tableView(
  {caption, columns, rows}: TableModel,
  language: Language,
): TemplateResult {
  const used = columns.filter((_, column) => rows.some((row) => row[column] !== NOT_GIVEN));
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
                ? html`<th role="rowheader" scope="row">${cellContent(cell, language)}</th>`
                : html`<td
                    role="cell"
                    class=${cell === NOT_GIVEN ? 'none' : nothing}
                    data-label=${column.label}
                  >
                    ${cellContent(cell, language)}
                  </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
