/** The two languages that every word in a chart is written in. */
export type Language = 'zh-CN' | 'en';

/**
 * The language to write in, from a `lang` attribute or any language tag.
 *
 * Every Chinese tag (`zh`, `zh-Hant`, `ZH_cn`) gives `zh-CN`, any other tag `en`. An empty or missing tag gives
 * `zh-CN`: the data and its first readers are Chinese.
 */
export function resolveLanguage(tag: string | null | undefined): Language {
  const trimmed = tag?.trim();
  return !trimmed || /^zh/i.test(trimmed) ? 'zh-CN' : 'en';
}
