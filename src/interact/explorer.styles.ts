import {css, unsafeCSS} from 'lit';
import {strokeWidth} from '../theme/sizes.gen.js';

const ring = unsafeCSS(`${strokeWidth.focus}px`);

/** The ring around a mark, what else is selected, the tooltip, the live region. */
export const explorerStyles = css`
  .ring,
  .linked {
    position: absolute;
    pointer-events: none;
    border-radius: 2px;
    outline: ${ring} solid var(--sc-color-focus);
    outline-offset: 2px;
  }
  .linked {
    outline: ${ring} dashed var(--sc-color-ink);
    outline-offset: 5px;
  }
  .ring[hidden] {
    display: none;
  }
  .tip {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 2147483647;
    box-sizing: border-box;
    width: max-content;
    max-width: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: 8px 12px;
    overflow: auto;
    max-height: calc(100vh - 16px);
    border: 1px solid var(--sc-color-ink);
    border-radius: 2px;
    background: var(--sc-color-surface);
    color: var(--sc-color-ink);
    font: 400 13px/20px x;
    font-family: inherit;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    user-select: text;
  }
  .tip p {
    margin: 0;
  }
  .tip b {
    font-weight: 700;
  }
  .tip .heading,
  .tip .remark {
    font-size: 12px;
    color: var(--sc-color-ink-muted);
  }
  .live {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .ring {
      forced-color-adjust: none;
    }
  }
  @media print {
    .tip,
    .ring,
    .linked {
      display: none;
    }
  }
`;
