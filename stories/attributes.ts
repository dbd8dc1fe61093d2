import {noChange, type ElementPart} from 'lit';
import {directive, Directive} from 'lit/directive.js';
import type {Arguments} from './story.js';

class Attributes extends Directive {
  override render(values: Arguments): unknown {
    return values;
  }

  override update({element}: ElementPart, [values]: [Arguments]): unknown {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || value === null || value === '' || value === false) {
        element.removeAttribute(name);
      } else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

/** Sets every attribute of a tag that a story's controls have a value for: `<growth-card ${attributes(args)}>`. */
export const attributes = directive(Attributes);
