import {define} from '../../figure/define.js';
import {BaseRoster} from './base-roster.element.js';

define('base-roster', BaseRoster);

export {BaseRoster};

declare global {
  interface HTMLElementTagNameMap {
    'base-roster': BaseRoster;
  }
}
