import type {Decorator} from '@storybook/web-components-vite';
import {html, noChange, type ChildPart} from 'lit';
import {directive, Directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {BaseFigure} from '../src/figure/base-figure.js';
import type {Story} from '../stories/story.js';
import type {Switches} from './switches.js';

const setting = (value: string | undefined) =>
  value === undefined || value === 'story' ? undefined : value;

/** Sets the switches' attributes on our elements among its siblings, before the page connects them. */
class Switched extends Directive {
  override render(attributes: Readonly<Record<string, string | undefined>>): unknown {
    return attributes;
  }

  override update(part: ChildPart, [attributes]: Parameters<this['render']>): unknown {
    const stage = part.parentNode as Element;
    for (const element of stage.querySelectorAll('*')) {
      if (!(element instanceof BaseFigure)) continue;
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined) element.setAttribute(name, value);
      }
    }
    return noChange;
  }
}
const switched = directive(Switched);

const grounds: Readonly<Record<string, string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** Puts a story on a ground, in its width and language, or in those of the toolbar's switches. */
export const onStage: Decorator = (story, {globals, parameters, viewMode}) => {
  const switches = globals as Partial<Switches>;
  const {width = 640, page = 'light'} = parameters as NonNullable<Story['parameters']>;
  const theme = setting(switches.theme);
  const scheme = setting(switches.scheme);
  const lang = setting(switches.language);
  const stage = html`<div
    class="stage ${viewMode}"
    lang=${lang ?? 'zh-CN'}
    style="color-scheme: ${grounds[scheme ?? page]!}"
  >
    <div style="width: ${setting(switches.width) ?? `${width}px`}">
      ${story()}${switched({theme, scheme, lang})}
    </div>
  </div>`;
  // A switch set back draws the story anew, with what it had of its own.
  return html`${keyed(JSON.stringify([theme, scheme, lang]), stage)}`;
};
