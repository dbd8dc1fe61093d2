import {define} from '../../figure/define.js';
import {NewWidget} from './new-widget.element.js';

define('new-widget', NewWidget);

export {NewWidget};

declare global {
  interface HTMLElementTagNameMap {
    'new-widget': NewWidget;
  }
}
