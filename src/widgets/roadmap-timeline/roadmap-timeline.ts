import {define} from '../../figure/define.js';
import {RoadmapTimeline} from './roadmap-timeline.element.js';

define('roadmap-timeline', RoadmapTimeline);

export {RoadmapTimeline};

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
