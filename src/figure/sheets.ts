import {adoptStyles, type CSSResult, type LitElement} from 'lit';

const added = new WeakMap<LitElement, readonly CSSResult[]>();

/** Gives a figure styles beyond its own; in another document than this one as sheets of that document. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const known = added.get(host) ?? [];
  const all = [...known, ...styles.filter((sheet) => !known.includes(sheet))];
  added.set(host, all);
  const root = host.renderRoot as ShadowRoot;
  const own = (host.constructor as typeof LitElement).elementStyles as CSSResult[];
  const sheets = [...own, ...all];
  const view = host.ownerDocument.defaultView;
  if (!view || view === window) {
    adoptStyles(root, sheets);
    return;
  }
  root.adoptedStyleSheets = sheets.map(({cssText}) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
