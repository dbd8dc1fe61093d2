import {define} from '../../figure/define.js';
import {ChartFigure} from './chart-figure.element.js';

define('chart-figure', ChartFigure);

export {ChartFigure};

declare global {
  interface HTMLElementTagNameMap {
    'chart-figure': ChartFigure;
  }
}
