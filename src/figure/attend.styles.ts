import {css} from 'lit';

/** What a drawn figure has beyond what is seen at first: its summary, the ring around it, a pointer over its buttons, paper. */
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
  button:hover {
    color: var(--sc-color-ink);
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .address,
  .paper {
    display: none;
  }
  @media print {
    .actions {
      display: none;
    }
    figure {
      break-inside: avoid;
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
