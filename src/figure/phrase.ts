import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../text/language.js';
import {phrases} from '../text/phrases.js';

/** A sentence set so that figures keep their units and titles stay whole; a Chinese title says that it is Chinese. */
export function setPhrases(sentence: string, language: Language): (TemplateResult | string)[] {
  return phrases(sentence).map(({text, kind}) => {
    if (kind === 'plain') return text;
    if (kind === 'break') return html`<wbr />`;
    const foreign = kind === 'title' && language === 'en';
    return html`<span class="whole" lang=${foreign ? 'zh-CN' : nothing}>${text}</span>`;
  });
}
