import {define} from '../../figure/define.js';
import {CarrierMap} from './carrier-map.element.js';

define('carrier-map', CarrierMap);

export {CarrierMap};

declare global {
  interface HTMLElementTagNameMap {
    'carrier-map': CarrierMap;
  }
}
