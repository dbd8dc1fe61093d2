import {render} from 'lit';
import {listView} from '../../src/figure/table.js';
import {NOT_GIVEN, type TableModel} from '../../src/rows/table.js';
import {equal} from '../assert.js';

describe('the rows as a list', () => {
  const table: TableModel = {
    caption: '双创',
    columns: [
      {field: 'label', label: '项目'},
      {field: 'value', label: '数值'},
      {field: 'passage', label: '出处'},
      {field: 'period', label: '时段', inList: true},
    ],
    rows: [
      ['载体', {lead: '', figure: '65', trail: '家'}, '正文第12段', '2017年6月'],
      ['基地', NOT_GIVEN, '图示', NOT_GIVEN],
    ],
  };

  it('says name, value and what the columns mark, and nothing for what is not given', () => {
    const stage = document.createElement('div');
    render(listView(table, 'zh-CN'), stage);
    equal(
      [...stage.querySelectorAll('li')].map((item) =>
        [...item.children].map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
      ),
      [['载体', '65家', '时段 2017年6月'], ['基地']],
    );
  });
});
