import {define} from '../../figure/define.js';
import {SupportCap} from './support-cap.element.js';

define('support-cap', SupportCap);

export {SupportCap};

declare global {
  interface HTMLElementTagNameMap {
    'support-cap': SupportCap;
  }
}
