// The one script of a page: finds the tags, also those that come later, and loads what is near the viewport.
// Nothing is imported statically: these are the bytes that every page pays.

/** What the build writes for each tag. */
type WidgetFiles = readonly [
  /** The attribute that names a variant. */
  attribute: string,
  /** Below this width in CSS px the picture is the narrow one. */
  breakpoint: number,
  /** The bundled variants; the first is drawn where the attribute says nothing. */
  variants: readonly string[],
  /** Where the pictures are: `<variant>.<language>.<form>` in a folder. */
  pictures: string,
  /** The modules that the tag needs whatever it shows. */
  modules: string[],
];

declare const WIDGET_FILES: Readonly<Record<string, WidgetFiles>>;

const widgets = WIDGET_FILES;
const isEnglish = (element: Element) =>
  /^(?!zh|$)/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '');

const addressOf = (file: string) => new URL(`chunks/${file}.js`, import.meta.url).href;

const seen = new WeakSet<Element>();

async function load(element: Element): Promise<void> {
  const [attribute, breakpoint, variants, folder, modules] = widgets[element.localName]!;
  const variant = element.getAttribute(attribute)?.match(/\S+/g)?.join('--') ?? variants[0]!;
  // A tag that is not defined yet has no width of its own where embed.css is not linked.
  const width = element.clientWidth || element.parentElement!.clientWidth;
  const picture = `${variant}.${isEnglish(element) ? 'en' : 'zh-CN'}.${width < breakpoint ? 'narrow' : 'wide'}`;
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
    if (variants.includes(variant)) await import(addressOf(`${folder}/${picture}`));
    await import(addressOf(modules[0]!));
  } catch (error) {
    console.warn(error);
    element.removeAttribute('sc-waiting');
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
      if (isIntersecting) {
        near.unobserve(target);
        void load(target);
      }
    }
  },
  {rootMargin: '100% 0%'},
);

const find = () => {
  for (const element of document.querySelectorAll(Object.keys(widgets).join())) {
    if (!seen.has(element) && !customElements.get(element.localName)) {
      seen.add(element);
      // The script is there: what it will draw keeps its place, however far below it is.
      element.toggleAttribute('sc-waiting', true);
      near.observe(element);
    }
  }
};

new MutationObserver(find).observe(document, {childList: true, subtree: true});
find();
