import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../text/language.js';
import {setPhrases} from './phrase.js';
import {frameWords} from './words.js';

/** The texts of the colophon, in its order. */
const COLOPHON = ['note', 'correction', 'updated', 'byline', 'source'] as const;

/** The texts of a card, which are also names of its slots. */
export type TextName = 'headline' | 'subhead' | (typeof COLOPHON)[number];

/** What a drawn card shows. */
export interface CardModel {
  readonly language: Language;
  /** The text of a slot where the page does not fill it; empty where there is none. */
  readonly text: (name: TextName) => string;
  /** Whether the page fills a slot. */
  readonly filled: (name: TextName) => boolean;
  /** What stands behind the source. */
  readonly versions?: TemplateResult;
  readonly graphic: TemplateResult;
  readonly actions: readonly ActionName[];
  readonly act: (name: ActionName) => void;
}

/** An action as its button says it: `chart` is the way back from `table`, `copy` takes the table along. */
export type ActionName = 'table' | 'chart' | 'download' | 'share' | 'copy';

/** Three runs of glaze that hang from the top rule. */
export const glaze = html`<svg
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
export function readyCard({
  language,
  text,
  filled,
  versions,
  graphic,
  actions,
  act,
}: CardModel): TemplateResult {
  const words = frameWords[language];
  const slot = (name: TextName) =>
    html`<slot name=${name}>${setPhrases(text(name), language)}</slot>`;
  const rows = COLOPHON.map((name) => {
    const last = name === 'source';
    const given = text(name) || filled(name);
    return given || last
      ? html`<span>${words[name]}</span>
          <div
            part=${name}
            class="text ${last ? 'last' : ''} ${text(name).includes('\u200b') ? 'marked' : ''}"
          >
            ${given ? slot(name) : words.noSource}${last ? versions : nothing}
          </div>`
      : nothing;
  });
  return html`<figure class=${actions[0] ? 'actionable' : ''} aria-labelledby="headline">
    ${glaze}<slot name="logo"></slot>
    <div part="headline" class="headline" id="headline">${slot('headline')}</div>
    <div part="subhead" class="subhead">${slot('subhead')}</div>
    <div part="graphic" class="graphic">${graphic}</div>
    <figcaption part="colophon" class="colophon">
      ${rows}
      ${
        actions[0]
          ? html`<div part="actions" class="actions">
              ${actions.map(
                (name) =>
                  html`<button part="action" @click=${() => act(name)}>${words[name]}</button>`,
              )}
            </div>`
          : nothing
      }
    </figcaption>
  </figure>`;
}
