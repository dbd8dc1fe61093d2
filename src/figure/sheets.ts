import {adoptStyles, type CSSResult, type LitElement} from 'lit';

const added = new WeakMap<LitElement, readonly CSSResult[]>();

/** Gives a figure styles beyond its own, and all of them anew when it comes into another document. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const known = added.get(host);
  const all = [...(known ?? []), ...styles.filter((sheet) => !known?.includes(sheet))];
  added.set(host, all);
  adopt(host);
  if (known) return;
  let {ownerDocument} = host;
  host.addController({
    hostConnected() {
      if (ownerDocument === host.ownerDocument) return;
      ({ownerDocument} = host);
      adopt(host);
    },
  });
}

/** A document's style sheets do not follow an element into another document: there they are sheets of that document. */
function adopt(host: LitElement): void {
  const root = host.renderRoot as ShadowRoot;
  const own = (host.constructor as typeof LitElement).elementStyles as CSSResult[];
  const sheets = [...own, ...added.get(host)!];
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
