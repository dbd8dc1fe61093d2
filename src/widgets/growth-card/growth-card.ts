import {define} from '../../figure/define.js';
import {GrowthCard} from './growth-card.element.js';

define('growth-card', GrowthCard);

export {GrowthCard};

declare global {
  interface HTMLElementTagNameMap {
    'growth-card': GrowthCard;
  }
}
