// Stories one after the other in one page, for their pictures: test/visual.node.test.ts compares them.
import {stories} from './all.js';
import {shown} from './shown.js';

let stage: HTMLElement | undefined;

/** The names of all stories: `<tag>/<export>`. */
export const names = (): string[] => stories.map(([name]) => name);

/** Shows a story alone in the page; resolves with its size in CSS px when it is as it will stay. */
export async function show(name: string): Promise<{width: number; height: number}> {
  stage?.remove();
  stage = document.createElement('div');
  document.body.append(stage);
  scrollTo(0, 0);
  const [, story] = stories.find(([candidate]) => candidate === name)!;
  await shown(story, stage);
  (document.activeElement as HTMLElement | null)?.blur();
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  const {width, height} = stage.getBoundingClientRect();
  return {width: Math.ceil(width), height: Math.ceil(height)};
}
