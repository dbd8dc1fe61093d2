import {css} from 'lit';

/** What a drawn figure has beyond what is seen at first: its summary, the ring around it, a pointer over its buttons, forced colours, more contrast, paper. */
export const attendStyles = css`
  .summary {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    margin: 0;
    clip-path: inset(50%);
  }
  [role='application']:focus-visible {
    outline: 2px solid var(--sc-color-focus);
    outline-offset: 4px;
  }
  button {
    min-width: 24px;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--sc-color-focus);
    outline-offset: 2px;
  }
  button:hover {
    color: var(--sc-color-ink);
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .address,
  .paper {
    display: none;
  }
  /* Text and outlines in the reader's one colour; what was solid in a second and third colour stays solid. */
  @media (forced-colors: active) {
    .graphic svg,
    .graphic svg * {
      forced-color-adjust: none;
    }
    .frame {
      --sc-color-focus: Highlight;
      --sc-color-rule-top: CanvasText;
      --sc-color-ink: CanvasText;
      --sc-color-ink-muted: CanvasText;
      --sc-color-rule: CanvasText;
      --sc-color-rule-strong: CanvasText;
      --sc-color-emphasis-ink: CanvasText;
      --sc-color-mark-base: Canvas;
      --sc-color-mark-base-stroke: CanvasText;
      --sc-color-surface: Canvas;
      --sc-color-surface-sunken: Canvas;
      --sc-color-accent: Canvas;
      --sc-color-accent-ink: CanvasText;
      --sc-color-accent-outline: CanvasText;
      --sc-color-accent-tint: Canvas;
      --sc-color-on-accent: CanvasText;
      --sc-color-accent-2: CanvasText;
      --sc-color-accent-2-outline: CanvasText;
      --sc-color-accent-2-tint: Canvas;
      --sc-color-on-accent-2: Canvas;
      --sc-color-accent-3: CanvasText;
      --sc-color-accent-3-ink: CanvasText;
      --sc-color-on-accent-3: Canvas;
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --sc-color-ink-muted: var(--sc-color-ink);
      --sc-color-rule: var(--sc-color-ink);
    }
  }
  @media print {
    .actions {
      display: none;
    }
    figure {
      break-inside: avoid;
      content-visibility: visible;
    }
    .frame {
      max-width: none;
    }
    .graphic > svg {
      width: 100%;
    }
    .address,
    .on-paper .paper {
      display: block;
      overflow-wrap: anywhere;
    }
    .on-paper .graphic {
      display: none;
    }
    .paper {
      margin-top: 16px;
    }
  }
`;
