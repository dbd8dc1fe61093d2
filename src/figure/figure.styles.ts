import {css} from 'lit';

/** The frame around every graphic: the card, down its lines; then the narrow form. */
export const figureStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    container-type: inline-size;
    max-width: var(--sc-size-card-max);
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--sc-color-ink);
    font: var(--sc-typography-label) x;
    font-family: var(--sc-font-family-text-zh);
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    overflow-wrap: anywhere;
    text-autospace: normal;
    -webkit-text-size-adjust: 100%;
  }
  .frame[lang='en'] {
    font-family: var(--sc-font-family-text-en);
  }
  /* The font shorthand resets it. */
  .frame * {
    font-variant-numeric: inherit;
  }
  /* Out of the flow, so that the margins of what the tag holds collapse as they did. */
  .kept {
    float: left;
    width: 100%;
  }
  figure {
    position: relative;
    margin: 0;
    padding: calc(var(--sc-size-headline-top) - 1px) var(--sc-size-padding) 16px;
    border-top: 1px solid var(--sc-color-rule-top);
    background: var(--sc-color-surface);
  }
  /* Not laid out until it comes near: 40 % of the work of 100 charts. */
  [below] figure {
    content-visibility: auto;
    contain-intrinsic-size: auto 400px;
  }
  .glaze {
    position: absolute;
    top: 0;
    fill: var(--sc-color-accent-3);
  }
  .glaze > :nth-child(1) {
    fill: var(--sc-color-accent);
  }
  .glaze > :nth-child(2) {
    fill: var(--sc-color-accent-2);
  }
  .gap {
    margin-inline-end: 0.125em;
  }
  .marked {
    word-break: keep-all;
  }
  .headline {
    font: var(--sc-typography-headline) x;
    font-family: inherit;
    word-break: keep-all;
    text-wrap: balance;
  }
  .subhead {
    margin-top: 4px;
    font: var(--sc-typography-subhead) x;
    font-family: inherit;
    color: var(--sc-color-ink-muted);
    word-break: keep-all;
    text-wrap: pretty;
  }
  .whole {
    white-space: nowrap;
  }
  /* A face of other metrics may not make its line higher. */
  .whole[lang] {
    line-height: 0;
  }
  :host(:not([theme='plain'])) .whole[lang] {
    font-family: var(--sc-font-family-text-zh);
  }
  .graphic {
    margin-top: 16px;
  }
  .graphic svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
  }
  .colophon {
    display: grid;
    grid-template-columns: minmax(24px, max-content) 1fr auto;
    column-gap: 12px;
    margin-top: 16px;
    padding-top: 7px;
    border-top: 1px solid var(--sc-color-rule);
    font: var(--sc-typography-note) x;
    font-family: inherit;
    color: var(--sc-color-ink-muted);
    text-wrap: pretty;
  }
  .text {
    grid-column: 2 / 4;
  }
  .text.last {
    grid-column: 2;
  }
  .actions {
    display: flex;
    align-self: end;
    gap: 20px;
  }
  button {
    all: unset;
    outline: revert;
    box-sizing: border-box;
    min-height: 24px;
    margin-block: -2px;
    line-height: 24px;
  }
  ::slotted([slot='logo']) {
    position: absolute;
    top: 8px;
    right: var(--sc-size-padding);
    max-height: 20px;
  }
  @container (max-width: 479.98px) {
    figure {
      padding: calc(var(--sc-size-headline-top-narrow) - 1px) var(--sc-size-padding-narrow) 16px;
    }
    .headline {
      font: var(--sc-typography-headline-narrow) x;
      font-family: inherit;
    }
    .subhead {
      font: var(--sc-typography-subhead-narrow) x;
      font-family: inherit;
    }
    .graphic {
      margin-top: 12px;
    }
    .text.last {
      grid-column: 2 / 4;
    }
    .actions {
      grid-column: 1 / 4;
      gap: 28px;
      margin-top: 8px;
      border-top: 1px solid var(--sc-color-rule);
    }
    button {
      margin: 0;
      line-height: var(--sc-size-touch);
    }
    figure.actionable {
      padding-bottom: 0;
    }
  }
`;
