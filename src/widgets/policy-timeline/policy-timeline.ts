import {define} from '../../figure/define.js';
import {PolicyTimeline} from './policy-timeline.element.js';

define('policy-timeline', PolicyTimeline);

export {PolicyTimeline};

declare global {
  interface HTMLElementTagNameMap {
    'policy-timeline': PolicyTimeline;
  }
}
