import {define} from '../../figure/define.js';
import {FactFigure} from './fact-figure.element.js';

define('fact-figure', FactFigure);

export {FactFigure};

declare global {
  interface HTMLElementTagNameMap {
    'fact-figure': FactFigure;
  }
}
