import {sources} from '../rows/bundled.gen.js';
import type {Language} from './language.js';
import {formatPeriod} from './period.js';

const GRAPHIC = {'zh-CN': '图示', en: ', graphic '} as const;

/**
 * The source line of a bundled source: the day of the newspaper page and its title as printed, and the title of the
 * graphic on it where the rows are from there. Throws RangeError for a source that is no part of the page.
 */
export function formatSource(id: 'page-article' | 'page-graphic', language: Language): string {
  const page = sources.find((source) => source.id === 'page-article')!;
  const graphic = sources.find((source) => source.id === 'page-graphic')!;
  const published = formatPeriod(
    {type: 'instant', start: page.published!, end: page.published!},
    language,
  );
  const own = id === 'page-graphic' ? `${GRAPHIC[language]}《${graphic.title_zh}》` : '';
  return language === 'zh-CN'
    ? `${published}报纸版面《${page.title_zh}》${own}`
    : `Newspaper page of ${published}, 《${page.title_zh}》 (\u201c${page.title_en}\u201d, in Chinese)${own}`;
}
