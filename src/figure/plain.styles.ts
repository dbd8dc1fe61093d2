import {css, unsafeCSS} from 'lit';
import {plainProperties} from '../theme/plain.gen.js';

/** The plain theme: no card, and the page's own font and text colour. */
export const plainStyles = [
  unsafeCSS(plainProperties),
  css`
    :host([theme='plain']) .frame {
      color: inherit;
      font-family: inherit;
    }
    :host([theme='plain']) .glaze {
      display: none;
    }
    :host([theme='plain']) figure {
      padding-inline: 0;
    }
  `,
];
