// One story in a bare page: frame.html?story=<tag>/<export>.
import {render} from 'lit';
import {stories} from './all.js';

const name = new URLSearchParams(location.search).get('story');
const story = stories.find(([candidate]) => candidate === name)?.[1];
if (!story) throw new Error(`No story ${name}`);
const {width = 640, page = 'light'} = story.parameters ?? {};
document.documentElement.style.colorScheme = page;
document.body.style.cssText = `margin: 0; width: ${width}px`;
render(story.render(story.args ?? {}), document.body);
void story.play?.({canvasElement: document.body});
