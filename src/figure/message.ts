import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../text/language.js';
import {glaze} from './card.js';
import {setPhrases} from './phrase.js';
import {frameWords} from './words.js';

const words = {
  'zh-CN': {
    failed: '图表暂时无法显示',
    unharmed: '文章内容不受影响',
    editors: '编辑部需要修正这张图。',
    retry: '可以重新载入图表。',
    reload: '重新载入',
    empty: '这张图还没有数据',
    noData: '尚无数据',
    loading: '正在载入图表…',
  },
  en: {
    failed: 'This chart cannot be shown right now',
    unharmed: 'The article is not affected',
    editors: 'We need to fix this chart.',
    retry: 'You can try to load it again.',
    reload: 'Try again',
    empty: 'There are no data for this chart yet',
    noData: 'No data yet',
    loading: 'Loading chart…',
  },
} as const satisfies Record<Language, Record<string, string>>;

interface Message {
  headline: string;
  subhead?: string;
  panel: TemplateResult;
  kind: 'empty' | 'error';
  mend?: string;
}

function card({headline, subhead, panel, kind, mend}: Message, language: Language): TemplateResult {
  return html`<figure aria-labelledby="headline">
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
  return card({headline: empty, panel: html`<p>${noData}</p>`, kind: 'empty'}, language);
}

/**
 * The card of a chart that cannot be drawn: what still works, and where trying again may help a button for it. `mend`
 * tells the page's author what to do.
 */
export function errorCard(
  language: Language,
  {mend, retry}: {mend?: string; retry?: () => void},
): TemplateResult {
  const {failed, unharmed, editors, retry: again, reload} = words[language];
  const panel = html`<p>${retry ? again : editors}</p>
    ${retry ? html`<button part="action" @click=${retry}>${reload}</button>` : nothing}`;
  return card({headline: failed, subhead: unharmed, panel, kind: 'error', mend}, language);
}

/** The card before its rows are there: the real layout, unglazed. */
export function loadingCard(language: Language): TemplateResult {
  return html`<figure class="loading" part="skeleton" aria-busy="true">
    ${glaze}
    <div class="skeleton"><i></i><i></i><b></b><b></b></div>
    <figcaption class="colophon"><span class="whole">${words[language].loading}</span></figcaption>
  </figure>`;
}
