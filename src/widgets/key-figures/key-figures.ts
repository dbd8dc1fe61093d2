import {define} from '../../figure/define.js';
import {KeyFigures} from './key-figures.element.js';

define('key-figures', KeyFigures);

export {KeyFigures};

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
