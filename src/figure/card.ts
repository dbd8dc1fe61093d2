import {html, nothing, type TemplateResult} from 'lit';
import type {Form} from '../render/definition.js';
import type {Language} from '../text/language.js';
import {setPhrases} from './phrase.js';
import {frameWords} from './words.js';

/** The texts of the colophon, in its order. */
const COLOPHON = ['note', 'correction', 'updated', 'byline', 'source'] as const;

type TextName = 'headline' | 'subhead' | (typeof COLOPHON)[number];

/** What a drawn card shows. */
export interface ReadyModel {
  readonly texts: Readonly<Record<TextName, string>>;
  /** Whether the page fills the slot of that name. */
  slotted(name: TextName): boolean;
  readonly graphic: TemplateResult;
  readonly action?: {readonly label: 'table' | 'back'; act(): void};
}

const glaze = html`<svg
  class="glaze"
  width="52"
  height="12"
  viewBox="0 0 60 13.85"
  aria-hidden="true"
>
  <path d="M0 0H28V4C22 4 19 13 14 13S6 3 0 3Z" />
  <path d="M28 0H46V3C42 3 41 9 37 9S32 4 28 4Z" />
  <path d="M46 0H60V2C57 2 56 6 53 6S49 3 46 3Z" />
</svg>`;

/** A drawn chart: headline, subhead, graphic or table, colophon. */
export function readyCard(language: Language, model: ReadyModel): TemplateResult {
  const words = frameWords[language];
  const {texts, slotted, graphic, action} = model;
  const text = (name: TextName) =>
    html`<slot name=${name}>${setPhrases(texts[name], language)}</slot>`;
  const rows = COLOPHON.map((name) => {
    const last = name === 'source';
    if (!texts[name] && !slotted(name) && !last) return nothing;
    const content = texts[name] || slotted(name) ? text(name) : words.noSource;
    return html`<span>${words[name]}</span>
      <div part=${name} class="text ${last ? 'last' : ''}">${content}</div>`;
  });
  return html`<figure class=${action ? 'actionable' : ''} aria-labelledby="headline">
    ${glaze}<slot name="logo"></slot>
    <div part="headline" class="headline" id="headline">${text('headline')}</div>
    <div part="subhead" class="subhead">${text('subhead')}</div>
    <div part="graphic" class="graphic">${graphic}</div>
    <figcaption part="colophon" class="colophon">
      ${rows}
      ${
        action
          ? html`<div class="actions" part="actions">
              <button part="action" @click=${action.act}>${words[action.label]}</button>
            </div>`
          : nothing
      }
    </figcaption>
  </figure>`;
}

/** The card before its figures are there: the real layout, unglazed. */
export function loadingCard(language: Language, form: Form): TemplateResult {
  return html`<figure class="loading" part="skeleton" aria-busy="true">
    ${glaze}
    <div class="skeleton ${form}"><i></i><i></i><b></b><b></b></div>
    <figcaption class="colophon">
      <span class="whole">${frameWords[language].loading}</span>
    </figcaption>
  </figure>`;
}

/** A card that says in words why there is no chart; to the page's author also how to mend it. */
export function messageCard(
  phase: string,
  language: Language,
  {mend, retry}: {mend?: string; retry?: () => void},
): TemplateResult {
  const words = frameWords[language];
  const empty = phase === 'empty';
  return html`<figure aria-labelledby="headline">
    ${glaze}
    <div part="headline" class="headline" id="headline">${empty ? words.empty : words.failed}</div>
    <div part="subhead" class="subhead">${empty ? words.emptyNote : words.failedNote}</div>
    <div part="graphic" class="graphic message ${phase}">
      <p>${empty ? words.noData : retry ? words.retryHint : words.hint}</p>
      ${retry ? html`<button part="action" @click=${retry}>${words.reload}</button>` : nothing}
    </div>
    ${
      mend
        ? html`<figcaption part="colophon" class="colophon">
            <span>${words.note}</span>
            <div class="text">${setPhrases(mend, language)}</div>
          </figcaption>`
        : nothing
    }
  </figure>`;
}
