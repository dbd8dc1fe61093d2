// What the fragment of the page's address says of figures: `#sc:figure=growth-card.2&cities=year.2018`.

const PREFIX = '#sc:';
const FIGURE = 'figure';

/** What the address says; empty for a fragment that is not ours. */
export function fromAddress(): URLSearchParams {
  const {hash} = location;
  return new URLSearchParams(hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : '');
}

/** A fragment that says something. */
export const fragmentOf = (said: URLSearchParams): string => {
  const text = said.toString();
  return text ? PREFIX + text : '';
};

/** Whether the fragment is free for us, or ours already. */
export const isOurs = (): boolean => !location.hash || location.hash.startsWith(PREFIX);

/** The address of a figure: by its `id`, else by its place among those of its tag. */
export function linkTo(host: Element): string {
  const page = location.href.replace(/#.*$/, '');
  if (host.id) return `${page}#${encodeURIComponent(host.id)}`;
  const order = [...document.querySelectorAll(host.localName)].indexOf(host);
  const said = fromAddress();
  if (order < 0) said.delete(FIGURE);
  else said.set(FIGURE, `${host.localName}.${order + 1}`);
  return page + fragmentOf(said);
}

/** The figure that the address names; null where it names none. */
export function namedFigure(): Element | null {
  const {hash} = location;
  if (hash && !hash.startsWith(PREFIX)) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  }
  const [tag, order] = fromAddress().get(FIGURE)?.split('.') ?? [];
  if (!tag || !/^[a-z]+(?:-[a-z]+)+$/.test(tag)) return null;
  return document.querySelectorAll(tag)[Number(order) - 1] ?? null;
}
