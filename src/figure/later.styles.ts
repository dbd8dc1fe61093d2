import {css, unsafeCSS} from 'lit';
import {laterProperties} from '../theme/later.gen.js';
import {fontSize, fontWeight, lineHeight, size} from '../theme/sizes.gen.js';

const px = (pixels: number) => unsafeCSS(`${pixels}px`);

/** The custom properties of tables, messages and the skeleton. */
export const laterPropertyStyles = unsafeCSS(laterProperties);

/** Tables, messages and the skeleton; adopted when a figure first shows one. */
export const laterStyles = css`
  .held {
    box-sizing: border-box;
    min-height: var(--held, 0);
  }
  .loading .glaze > * {
    fill: none;
    stroke: var(--sc-color-rule-strong);
  }
  .skeleton {
    display: grid;
    margin-top: 4px;
    animation: pulse 1.6s infinite;
  }
  .skeleton > * {
    border-radius: 2px;
    background: var(--sc-color-surface-sunken);
  }
  .skeleton > :nth-child(1) {
    width: 70%;
    height: 20px;
    background: var(--sc-color-rule);
  }
  .skeleton > :nth-child(2) {
    width: 40%;
    height: 12px;
    margin: 4px 0 20px;
  }
  .skeleton > b {
    height: ${px(size.bar)};
  }
  .skeleton > :nth-child(3) {
    width: 53%;
    margin-bottom: 12px;
  }
  @keyframes pulse {
    50% {
      opacity: 0.6;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  .message {
    padding: 20px;
    border-radius: 2px;
    background: var(--sc-color-surface-sunken);
  }
  .message.empty {
    padding-left: 32px;
    border: 1px solid var(--sc-color-accent);
    background: repeating-linear-gradient(135deg, var(--sc-color-accent) 0 1px, transparent 1px 4px)
      0 / 12px no-repeat;
    color: var(--sc-color-ink-muted);
  }
  .message p {
    margin: 0;
  }
  .message button {
    margin-top: 20px;
    padding: 0 16px;
    border: 1px solid currentColor;
    border-radius: 2px;
    line-height: 38px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  th,
  td {
    overflow-wrap: break-word;
    word-break: keep-all;
    padding: 10px 12px 10px 0;
    border-bottom: 1px solid var(--sc-color-rule);
    font: var(--sc-typography-label-narrow) x;
    font-family: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
    color: var(--sc-color-ink-muted);
  }
  th button {
    margin: -2px 0;
  }
  thead th {
    white-space: nowrap;
    border-bottom-color: var(--sc-color-ink);
    font: var(--sc-typography-note) x;
    font-family: inherit;
    color: var(--sc-color-ink-muted);
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 12px;
    padding: 8px 0;
    border-top: 1px solid var(--sc-color-rule);
    font: var(--sc-typography-label-narrow) x;
    font-family: inherit;
  }
  li:first-child {
    border-color: var(--sc-color-ink);
  }
  li > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 12px;
    flex-basis: 100%;
    font: var(--sc-typography-note) x;
    font-family: inherit;
    color: var(--sc-color-ink-muted);
  }
  .strong {
    font-size: ${px(fontSize['number-s'])};
    font-weight: ${fontWeight.bold};
    line-height: ${px(lineHeight['number-s'])};
  }
  @container (max-width: 479.98px) {
    .skeleton > b {
      height: ${px(size['bar-narrow'])};
    }
  }
  /* Six columns, kept whole, need all of a card at its widest. */
  @container (max-width: 639.98px) {
    table,
    tbody,
    tr {
      display: block;
    }
    thead {
      display: block;
    }
    thead tr {
      display: flex;
      gap: 20px;
    }
    thead th {
      padding: 0;
      border: 0;
    }
    thead th:not([aria-sort]) {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: baseline;
      padding: 12px 0;
      border-bottom: 1px solid var(--sc-color-rule);
    }
    tbody tr:last-child {
      border-bottom: 0;
    }
    .none {
      display: none;
    }
    tbody tr:first-child {
      border-top: 1px solid var(--sc-color-ink);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody tr > :nth-child(n + 3) {
      grid-column: 1 / 3;
      font: var(--sc-typography-note) x;
      font-family: inherit;
      color: var(--sc-color-ink-muted);
    }
    tbody tr > :nth-child(n + 3)::before {
      content: attr(data-label) ' ';
    }
  }
  /* Phrases that are kept whole would be cut anywhere, also before a comma. */
  @container (max-width: 279.98px) {
    .headline,
    .subhead {
      word-break: normal;
    }
  }
`;
