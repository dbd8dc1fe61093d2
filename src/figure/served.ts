/** What a server rendered gives way, except where the page has Lit take it over. */
export function clearServed(host: Element): void {
  if (!Reflect.has(globalThis, 'litElementHydrateSupport')) host.shadowRoot?.replaceChildren();
}
