import {modules} from './modules.gen.js';
import type {Story} from './story.js';

/** Every story as [name, story]; a name is `<tag>/<export>`. */
export const stories: readonly (readonly [string, Story])[] = Object.entries(modules).flatMap(
  ([tag, module]) =>
    Object.entries(module)
      .filter(([name]) => name !== 'default')
      .map(([name, story]) => [`${tag}/${name}`, story as Story] as const),
);
