import {css} from 'lit';

/** The menu of downloads, the notice of sharing, the image as large as it gets. */
export const takeAlongStyles = css`
  .menu,
  .notice {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 2147483647;
    box-sizing: border-box;
    width: max-content;
    max-width: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: 4px 0;
    border: 1px solid var(--sc-color-ink);
    border-radius: 2px;
    background: var(--sc-color-surface);
    color: var(--sc-color-ink);
    font: 400 13px/20px x;
    font-family: inherit;
  }
  .menu > button {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0 16px;
    line-height: 40px;
  }
  .menu > button:focus-visible {
    outline-offset: -2px;
  }
  .notice {
    padding: 8px 12px;
  }
  .notice input {
    display: block;
    box-sizing: border-box;
    width: 280px;
    max-width: 100%;
    margin-top: 4px;
    padding: 4px;
    border: 1px solid var(--sc-color-ink-muted);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  dialog {
    box-sizing: border-box;
    max-width: 100vw;
    max-height: 100vh;
    padding: 12px;
    overflow: auto;
    border: 1px solid var(--sc-color-ink);
    background: var(--sc-color-surface);
    color: var(--sc-color-ink);
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--sc-color-ink) 60%, transparent);
  }
  dialog img {
    display: block;
    width: max(100%, 600px);
    height: auto;
    -webkit-touch-callout: default;
  }
  dialog p {
    position: sticky;
    left: 0;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
    margin: 0 0 8px;
  }
  dialog button {
    margin: 0;
    padding: 0 12px;
    line-height: 44px;
  }
  :host([theme='plain']) :is(.menu, .notice, dialog) {
    background: Canvas;
    color: CanvasText;
    border-color: CanvasText;
  }
`;
