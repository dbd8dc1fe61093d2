import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../text/language.js';
import {phrases} from '../text/phrases.js';

/**
 * A sentence set so that figures keep their units and titles stay whole; a Chinese title says that it is Chinese. Where
 * a figure follows a place to break, browsers set no space between it and the Chinese character before: `gap` does.
 */
export function setPhrases(sentence: string, language: Language): (TemplateResult | string)[] {
  return phrases(sentence).map(({text, kind}, order, all) => {
    if (kind === 'break') return html`<wbr />`;
    if (kind === 'plain') {
      const joined = [text, all[order + 1]?.text, all[order + 2]?.text].join('');
      const gap = /[\u3400-\u9fff]\u200b\d/.test(joined);
      return gap ? html`${text.slice(0, -1)}<span class="gap">${text.slice(-1)}</span>` : text;
    }
    const foreign = kind === 'title' && language === 'en';
    return html`<span class="whole" lang=${foreign ? 'zh-CN' : nothing}>${text}</span>`;
  });
}
