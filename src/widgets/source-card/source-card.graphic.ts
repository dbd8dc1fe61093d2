import {html, type TemplateResult} from 'lit';
import type {Graphic} from '../../figure/content.js';
import {setPhrases} from '../../figure/phrase.js';
import type {Language} from '../../text/language.js';
import type {SourceCardContent} from './source-card.content.js';

/** A fact set large, and below it, line by line, what is known of it. It is text, so it needs no laying out. */
export class SourceGraphic implements Graphic {
  readonly isLaidOut = true;

  constructor(
    private readonly card: SourceCardContent,
    private readonly language: Language,
  ) {}

  fit(): Promise<void> {
    return Promise.resolve();
  }

  template(name: string): TemplateResult {
    const {value, lines} = this.card;
    const {lead, figure, trail} = value;
    const isNumber = /^[\d.,%]+$/.test(figure);
    return html`<div role="group" aria-label=${name}>
      <p part="value" class="value ${isNumber ? 'whole' : ''}">
        ${lead}<b class=${isNumber ? '' : 'word'}>${figure}</b>${trail}
      </p>
      <dl>
        ${lines.map(
          ({term, text}) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${setPhrases(text, this.language)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  end(): void {}
}
