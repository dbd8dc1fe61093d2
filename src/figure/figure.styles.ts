import {css, unsafeCSS} from 'lit';
import {customProperties} from '../theme/properties.gen.js';

/** The frame around every graphic: the card, down its lines; then the narrow form, the plain theme, and paper. */
export const figureStyles = [
  unsafeCSS(customProperties),
  css`
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
      text-size-adjust: 100%;
    }
    .frame[lang='en'] {
      font-family: var(--sc-font-family-text-en);
    }
    :host([theme='plain']) .frame {
      color: inherit;
      font-family: inherit;
    }
    figure {
      position: relative;
      margin: 0;
      padding: calc(var(--sc-size-headline-top) - 1px) var(--sc-size-padding) 16px;
      border-top: 1px solid var(--sc-color-rule-top);
      background: var(--sc-color-surface);
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
    .loading .glaze > * {
      fill: none;
      stroke: var(--sc-color-rule-strong);
    }
    :host([theme='plain']) .glaze {
      display: none;
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
    :host(:not([theme='plain'])) .whole[lang] {
      font-family: var(--sc-font-family-text-zh);
    }
    .graphic {
      margin-top: 16px;
    }
    .graphic svg {
      display: block;
      max-width: 100%;
      overflow: visible;
    }
    .colophon {
      display: grid;
      grid-template-columns: max-content 1fr auto;
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
      box-sizing: border-box;
      min-width: 24px;
      min-height: 24px;
      margin-block: -2px;
      line-height: 24px;
      cursor: pointer;
    }
    button:hover {
      color: var(--sc-color-ink);
      text-decoration: underline;
      text-underline-offset: 4px;
    }
    button:focus-visible {
      outline: 2px solid var(--sc-color-focus);
      outline-offset: 2px;
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
      background: var(--sc-color-mark-base);
    }
    .skeleton > :nth-child(2) {
      width: 40%;
      height: 12px;
      margin: 4px 0 20px;
    }
    .skeleton > b {
      height: var(--sc-size-bar);
    }
    .skeleton > :nth-child(3) {
      width: 53%;
      margin-bottom: 12px;
    }
    .message {
      padding: 20px;
      border-radius: 2px;
      background: var(--sc-color-surface-sunken);
    }
    .message.empty {
      padding-left: 32px;
      border: 1px solid var(--sc-color-accent);
      background: repeating-linear-gradient(
          135deg,
          var(--sc-color-accent) 0 1px,
          transparent 1px 4px
        )
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
      padding: 10px 16px 10px 0;
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
    thead th {
      border-bottom-color: var(--sc-color-ink);
      font: var(--sc-typography-note) x;
      font-family: inherit;
      color: var(--sc-color-ink-muted);
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    .strong {
      font: var(--sc-typography-number-s) x;
      font-family: inherit;
    }
    @keyframes pulse {
      50% {
        opacity: 0.6;
      }
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
      .skeleton > b {
        height: var(--sc-size-bar-narrow);
      }
      table,
      tbody,
      tr {
        display: block;
      }
      thead {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
      tr {
        display: grid;
        grid-template-columns: 1fr auto;
        padding: 12px 0;
        border-bottom: 1px solid var(--sc-color-rule);
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
    @media (prefers-reduced-motion: reduce) {
      .skeleton {
        animation: none;
      }
    }
    @media print {
      .actions {
        display: none;
      }
      figure {
        break-inside: avoid;
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
    }
  `,
];
