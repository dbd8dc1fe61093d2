import {html, type TemplateResult} from 'lit';
import type {TableModel} from '../rows/table.js';
import type {Language} from '../text/language.js';
import {setPhrases} from './phrase.js';

/**
 * The rows of a figure as a native table. Roles are said again because a narrow card lays the cells out as blocks, and
 * browsers then forget them.
 */
export function tableView(
  {caption, columns, rows}: TableModel,
  language: Language,
): TemplateResult {
  const cell = (text: string) => setPhrases(text, language);
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({label}) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name = '', ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${cell(name)}</th>
            ${cells.map((text, index) => {
              const {label, strong} = columns[index + 1]!;
              return html`<td role="cell" class=${strong ? 'strong' : ''} data-label=${label}>
                ${cell(text)}
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
