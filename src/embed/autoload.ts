// The one script of a page: finds the tags, also those that come later, and loads what is near the viewport.
// Nothing is imported statically: these are the bytes that every page pays.

import type * as Placeholder from './placeholder.js';

/** What the build writes for each tag. */
type WidgetFiles = readonly [
  /** The modules that the tag needs whatever it shows; file names without `chunks/` and `.js`. */
  modules: string[],
  /** Where the pictures are: `<variant>.<language>.<form>` in a folder. None where a tag has none. */
  pictures?: string,
  /** The attribute that names a variant, and the variant where it says nothing. */
  attribute?: string,
  fallback?: string,
  /** Below this width in CSS px the picture is the narrow one. */
  breakpoint?: number,
];

declare const WIDGET_FILES: Readonly<Record<string, WidgetFiles>>;
/** The module that puts a tag in a placeholder's place. */
declare const PLACEHOLDER_FILE: string;

const widgets = WIDGET_FILES;
const isEnglish = (element: Element) =>
  element.closest('[lang]')?.matches(':not(:lang(zh),[lang=""])');

const addressOf = (file: string) => new URL(`chunks/${file}.js`, import.meta.url).href;
const load = (file: string): Promise<object> => import(addressOf(file)) as Promise<object>;

const tags = Object.keys(widgets);
/** The tags, and the placeholders that keep their places. */
const anyTag = `${tags.join()},[data-widget=${tags.join('],[data-widget=')}]`;

const seen = new WeakSet<Element>();

async function begin(element: HTMLElement): Promise<void> {
  near.unobserve(element);
  element.setAttribute('sc-waiting', '');
  const own = widgets[element.localName];
  const [modules, pictures, attribute, fallback, breakpoint] =
    own ?? widgets[element.dataset.widget!]!;
  try {
    // One round trip: the modules of the tag come while its picture does. They run after it, and draw at once.
    // What all cards of a tag share is taken off its list, so that it is asked for once a page.
    for (const file of [modules[0]!, ...modules.splice(1)]) {
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          href: addressOf(file),
        }),
      );
    }
    if (pictures) {
      const asked = element.getAttribute((own ? '' : 'data-') + attribute!);
      const variant = asked?.match(/\S+/g)?.join('--') ?? fallback!;
      // A tag that is not defined yet has no width of its own where embed.css is not linked.
      const width = element.clientWidth || element.parentElement!.clientWidth;
      const form = width < breakpoint! ? 'narrow' : 'wide';
      const language = isEnglish(element) ? 'en' : 'zh-CN';
      // Where there is no such picture the tag itself says why.
      await load(`${pictures}/${variant}.${language}.${form}`).catch(console.warn);
    }
    await load(modules[0]!);
    if (!own) ((await load(PLACEHOLDER_FILE)) as typeof Placeholder).upgrade(element);
  } catch (error) {
    console.warn(error);
    element.setAttribute('sc-waiting', 'failed');
    if (!element.childElementCount && !element.textContent.trim()) {
      element.textContent = isEnglish(element)
        ? 'The chart did not load. Please reload.'
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
