// The last column of a data table: where its rows stand in their source; where none says that, what their source is.
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

/** What it says of a row. */
export function sourceCell(
  {passage, source}: Sourced,
  {field}: TableColumn,
  language: Language,
): string {
  if (field === 'source') return source ?? NOT_GIVEN;
  return passage ? formatPassage(passage, language) : NOT_GIVEN;
}
