import {define} from '../../figure/define.js';
import {CarrierMix} from './carrier-mix.element.js';

define('carrier-mix', CarrierMix);

export {CarrierMix};

declare global {
  interface HTMLElementTagNameMap {
    'carrier-mix': CarrierMix;
  }
}
