// Every module of stories, by the tag it is about.
import * as carrierMap from './carrier-map.stories.js';
import * as growthCard from './growth-card.stories.js';
import type {Story} from './story.js';

const modules = {'carrier-map': carrierMap, 'growth-card': growthCard};

/** Every story as [name, story]; a name is `<tag>/<export>`. */
export const stories: readonly (readonly [string, Story])[] = Object.entries(modules).flatMap(
  ([tag, module]) =>
    Object.entries(module)
      .filter(([name]) => name !== 'default')
      .map(([name, story]) => [`${tag}/${name}`, story as Story] as const),
);
