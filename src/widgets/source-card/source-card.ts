import {define} from '../../figure/define.js';
import {SourceCard} from './source-card.element.js';

define('source-card', SourceCard);

export {SourceCard};

declare global {
  interface HTMLElementTagNameMap {
    'source-card': SourceCard;
  }
}
