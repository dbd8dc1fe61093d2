// The last column of a data table: where its rows stand in their source; what their source is, where a row does not say that.
import {NOT_GIVEN, type TableColumn} from '../rows/table.js';
import {formatPassage, type Language} from '../text/index.js';

interface Sourced {
  readonly passage?: string;
  readonly source?: string;
}

const heads = {
  'zh-CN': {passage: '出处', source: '来源'},
  en: {passage: 'Where', source: 'Source'},
} as const satisfies Record<Language, object>;

/** The column. */
export function sourceColumn(rows: readonly Sourced[], language: Language): TableColumn {
  const field = rows.some(({passage}) => passage) ? 'passage' : 'source';
  return {field, label: heads[language][field]};
}

/** What it says of a row: the passage, else the source. */
export const sourceCell = ({passage, source}: Sourced, language: Language): string =>
  (passage ? formatPassage(passage, language) : source) ?? NOT_GIVEN;
