import type {Language} from './language.js';

const PLACES = new Map<string, Record<Language, string>>([
  ['masthead', {'zh-CN': '报头', en: 'masthead'}],
  ['headline', {'zh-CN': '标题', en: 'headline'}],
  ['caption', {'zh-CN': '图片说明', en: 'photo caption'}],
  ['graphic', {'zh-CN': '《实施路径》图示', en: 'graphic 《实施路径》'}],
]);

/**
 * Where on the source page a figure stands, in words: `body 8` → 正文第8段, body paragraph 8.
 *
 * Knows `masthead`, `headline`, `body n`, `caption` and `graphic`; any other text is an author's own wording and comes
 * back as it is.
 */
export function formatPassage(passage: string, language: Language): string {
  const paragraph = passage.match(/^body ([1-9]\d*)$/)?.[1];
  if (paragraph)
    return language === 'zh-CN' ? `正文第${paragraph}段` : `body paragraph ${paragraph}`;
  return PLACES.get(passage)?.[language] ?? passage;
}
