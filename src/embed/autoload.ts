// The one script of a page: finds the tags, also those that come later, and loads what is near the viewport.
// Nothing is imported statically: these are the bytes that every page pays.

import type * as Placeholder from './placeholder.js';

/** What the build writes for each tag; nothing for one without pictures. */
type WidgetFiles = [
  /** The attribute that names a variant. */
  attribute?: string,
  /** The variant where it says nothing. */
  fallback?: string,
  /** Below this width in CSS px the picture is the narrow one. */
  breakpoint?: number,
];

declare const WIDGET_FILES: Readonly<Record<string, WidgetFiles>>;
/** The folder of the chunks, beside this file. */
declare const CHUNKS: string;

/** What all tags share; asked for once a page. */
const shared = ['figure'];
const widgets = WIDGET_FILES;
const isEnglish = (element: Element) =>
  element.closest('[lang]')?.matches(':not(:lang(zh),[lang=""])');

const addressOf = (file: string) => new URL(`${CHUNKS}/${file}.js`, import.meta.url).href;
const load = (file: string): Promise<object> => import(addressOf(file)) as Promise<object>;

const tags = Object.keys(widgets);
/** The tags, and the placeholders that keep their places. */
const anyTag = `${tags.join()},[data-widget=${tags.join('],[data-widget=')}]`;

/** What holds an author's own rows inside a tag. */
const OWN_ROWS = 'table:not([data-bundled]),script';

const seen = new WeakSet<Element>();

async function begin(element: HTMLElement): Promise<void> {
  near.unobserve(element);
  element.setAttribute('sc-waiting', '');
  const isTag = element.localName in widgets;
  const tag = isTag ? element.localName : element.dataset.widget!;
  const [attribute, fallback, breakpoint] = widgets[tag]!;
  try {
    // One round trip: the modules of the tag come while its picture does. They run after it, and draw at once.
    for (const file of [tag, ...shared.splice(0)]) {
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          href: addressOf(file),
        }),
      );
    }
    // Rows of an author's own are drawn instead.
    if (fallback && !element.matches('[src]') && !element.querySelector(OWN_ROWS)) {
      const asked = element.getAttribute((isTag ? '' : 'data-') + attribute!);
      const variant = asked?.match(/\S+/g)?.join('--') ?? fallback;
      // A tag that is not defined yet has no width of its own where embed.css is not linked.
      const width = element.clientWidth || element.parentElement!.clientWidth;
      const form = width < breakpoint! ? 'narrow' : 'wide';
      const language = isEnglish(element) ? 'en' : 'zh-CN';
      // Where there is no such picture the tag itself says why.
      await load(`${tag}/${variant}.${language}.${form}`).catch(console.warn);
    }
    await load(tag);
    if (!isTag) ((await load('placeholder')) as typeof Placeholder).upgrade(element);
  } catch (error) {
    console.warn(error);
    element.setAttribute('sc-waiting', 'failed');
    if (!element.childElementCount && !element.textContent.trim()) {
      element.textContent = isEnglish(element)
        ? 'Not loaded. Please reload.'
        : '图表没有载入，请刷新。';
    }
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) void begin(target as HTMLElement);
    }
  },
  {rootMargin: '100% 0%'},
);

const find = () => {
  for (const element of document.querySelectorAll<HTMLElement>(anyTag)) {
    if (seen.has(element) || customElements.get(element.localName)) continue;
    seen.add(element);
    // The script is there: what it will draw keeps its place, however far below it is.
    element.setAttribute('sc-waiting', 'far');
    // What another one holds shows only while that one is not drawn.
    if (element.parentElement!.closest(anyTag)) continue;
    // Waiting for the observer would cost a frame, 160 ms on a slow phone.
    // What is hidden has no place, and stands above nothing.
    const top = element.getClientRects()[0]?.top as number;
    if (top < innerHeight) void begin(element);
    else near.observe(element);
  }
};

new MutationObserver(find).observe(document, {childList: true, subtree: true});
find();
