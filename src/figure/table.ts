import {html, nothing, type TemplateResult} from 'lit';
import {
  inOrder,
  isSortable,
  NOT_GIVEN,
  type TableCell,
  type TableColumn,
  type TableModel,
  type TableOrder,
} from '../rows/table.js';
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

/** What a click on the head of a column leads to: up, down, and back to the order of the source. */
function nextOrder(field: string, order?: TableOrder): TableOrder | undefined {
  if (order?.field !== field) return {field, direction: 'ascending'};
  return order.direction === 'ascending' ? {field, direction: 'descending'} : undefined;
}

const ARROWS = {ascending: '\u2191', descending: '\u2193', none: '\u2195'} as const;

/**
 * The rows of a figure as a native table; a column without a single cell is left out, and one in whose order there is
 * meaning has a button in its head. Roles are said again because a narrow card lays the cells out as blocks, and browsers
 * then forget them.
 */
export function tableView(
  model: TableModel,
  language: Language,
  order: TableOrder | undefined,
  sort: (order?: TableOrder) => void,
): TemplateResult {
  const {caption, columns} = model;
  const rows = inOrder(model, order);
  const used = columns.filter((_, column) => rows.some((row) => row[column] !== NOT_GIVEN));
  const head = (column: TableColumn) => {
    const {field, label} = column;
    if (!isSortable(column)) return html`<th role="columnheader" scope="col">${label}</th>`;
    const direction = order?.field === field ? order.direction : 'none';
    return html`<th role="columnheader" scope="col" aria-sort=${direction}>
      <button @click=${() => sort(nextOrder(field, order))}>
        ${label}<span aria-hidden="true"> ${ARROWS[direction]}</span>
      </button>
    </th>`;
  };
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${used.map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${used.map((column, at) => {
              const cell = row[columns.indexOf(column)] ?? NOT_GIVEN;
              return at === 0
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
