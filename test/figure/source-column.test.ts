import {sourceCell, sourceColumn} from '../../src/figure/source-column.js';
import {NOT_GIVEN} from '../../src/rows/table.js';
import {formatPassage} from '../../src/text/index.js';
import {equal} from '../assert.js';

describe('the column of a table that traces its rows', () => {
  const languages = ['zh-CN', 'en'] as const;
  const both = {passage: 'graphic', source: 'https://example.com/2024'};
  const sourced = {source: 'https://example.com/2025'};

  it('says the passage of each row, and the source of one that has no other trace', () => {
    for (const language of languages) {
      equal(
        [both, sourced, {}].map((row) => sourceCell(row, language)),
        [formatPassage('graphic', language), sourced.source, NOT_GIVEN],
      );
    }
  });

  it('is named for passages where there is one, else for sources', () => {
    for (const [language, passage, source] of [
      ['zh-CN', '出处', '来源'],
      ['en', 'Where', 'Source'],
    ] as const) {
      equal(sourceColumn([sourced, both], language).label, passage);
      equal(sourceColumn([sourced, {}], language).label, source);
    }
  });
});
