import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../text/language.js';
import {glaze} from './card.js';
import {setPhrases} from './phrase.js';
import {frameWords} from './words.js';

const words = {
  'zh-CN': {
    empty: '这张图还没有数据',
    noData: '尚无数据',
    loading: '正在载入图表…',
  },
  en: {
    empty: 'There are no data for this chart yet',
    noData: 'No data yet',
    loading: 'Loading chart…',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What a message says; `mend` tells the page's author what to do. */
interface Message {
  headline: string;
  subhead?: string;
  panel: TemplateResult;
  kind: 'empty' | 'error';
  mend?: string;
}

/** A card with a message in the graphic's place. */
export function messageCard(
  {headline, subhead, panel, kind, mend}: Message,
  language: Language,
): TemplateResult {
  return html`<figure class="held" aria-labelledby="headline">
    ${glaze}
    <div part="headline" class="headline" id="headline">${headline}</div>
    ${subhead ? html`<div part="subhead" class="subhead">${subhead}</div>` : nothing}
    <div part="graphic" class="graphic message ${kind}">${panel}</div>
    ${
      mend
        ? html`<figcaption part="colophon" class="colophon">
            <span>${frameWords[language].note}</span>
            <div class="text">${setPhrases(mend, language)}</div>
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** The card of own rows without a single row. */
export function emptyCard(language: Language): TemplateResult {
  const {empty, noData} = words[language];
  return messageCard({headline: empty, panel: html`<p>${noData}</p>`, kind: 'empty'}, language);
}

/** The card before its rows are there: the real layout, unglazed. */
export function loadingCard(language: Language): TemplateResult {
  return html`<figure class="held loading" part="skeleton" aria-busy="true">
    ${glaze}
    <div class="skeleton"><i></i><i></i><b></b><b></b></div>
    <figcaption class="colophon"><span class="whole">${words[language].loading}</span></figcaption>
  </figure>`;
}
