// The HTML of a chart that an editor pastes: the tag, or a placeholder for it, with everything inside that a reader
// needs where no script runs.
import {h} from 'hastscript';
import {toHtml} from 'hast-util-to-html';
import {optimize} from 'svgo';
import type {FigureContent} from '../../src/figure/content.js';
import {frameWords} from '../../src/figure/words.js';
import type {FigureText} from '../../src/render/definition.js';
import {picture} from '../../src/render/picture.js';
import {cellText, NOT_GIVEN, type TableModel} from '../../src/rows/table.js';
import type {Language} from '../../src/text/language.js';
import {size} from '../../src/theme/sizes.gen.js';

/** What a snippet asks for. */
export interface SnippetChart {
  readonly tag: string;
  readonly attribute: string;
  /** The value of the attribute. */
  readonly choice: string;
  readonly language: Language;
}

const WIDTH = 320;
const MARGIN = size['padding-narrow'];

/** Markup that is markup already; hast has such a node, its types do not. */
const raw = (value: string) => ({type: 'raw', value}) as unknown as ReturnType<typeof h>;

const plain = (text: string) => text.replaceAll('\u200b', '');

function tableOf({caption, columns, rows}: TableModel) {
  const used = columns.flatMap((_, column) =>
    rows.some((row) => (row[column] ?? NOT_GIVEN) !== NOT_GIVEN) ? [column] : [],
  );
  // So that the tag knows the table for its own and not for rows of the page's author.
  return h('table', {dataBundled: true}, [
    h('caption', plain(caption)),
    h('thead', h('tr', ...used.map((column) => h('th', {scope: 'col'}, columns[column]!.label)))),
    h(
      'tbody',
      ...rows.map((row) =>
        h(
          'tr',
          ...used.map((column, order) => {
            const text = plain(cellText(row[column]));
            return order === 0 ? h('th', {scope: 'row'}, text) : h('td', text);
          }),
        ),
      ),
    ),
  ]);
}

/** The narrow graphic on a ground of its own: it is read on a phone, and on a page of any colour. */
async function graphicOf(content: FigureContent, language: Language): Promise<string> {
  const svg = await picture({
    compiled: content.compiled('narrow'),
    drawing: content.drawing('narrow'),
    width: WIDTH - 2 * MARGIN,
    alone: {
      scheme: 'light',
      title: plain(content.text.headline),
      description: content.text.alt,
      language,
      margin: MARGIN,
    },
  });
  return optimize(svg, {
    floatPrecision: 2,
    plugins: [
      {
        name: 'preset-default',
        params: {overrides: {removeDesc: false, removeUnknownsAndDefaults: false}},
      },
    ],
  }).data;
}

/** What a tag holds until it has drawn, as one line: editors' systems make paragraphs of line breaks. */
async function fallback(
  content: FigureContent,
  text: FigureText,
  language: Language,
): Promise<string> {
  const {headline, subhead} = text;
  const words = frameWords[language];
  const colon = language === 'zh-CN' ? '：' : ': ';
  const colophon = (['note', 'correction', 'updated', 'source'] as const).flatMap((name) => {
    const said = text[name];
    return said ? [`${words[name]}${colon}${plain(said)}`] : [];
  });
  const figure = h('figure', [
    h('p', h('strong', plain(headline))),
    h('p', plain(subhead)),
    raw(await graphicOf(content, language)),
    h('details', h('summary', words.table), tableOf(content.table)),
    h('figcaption', colophon.join(language === 'en' ? ' ' : '')),
  ]);
  return toHtml(figure, {allowDangerousHtml: true});
}

/** The tag and its placeholder, each with its fallback inside. */
export async function snippetsOf(
  {tag, attribute, choice, language}: SnippetChart,
  content: FigureContent,
  text: FigureText,
): Promise<{tag: string; placeholder: string}> {
  const inside = raw(await fallback(content, text, language));
  const html = (element: ReturnType<typeof h>) => toHtml(element, {allowDangerousHtml: true});
  return {
    tag: html(h(tag, {[attribute]: choice, lang: language}, inside)),
    placeholder: html(
      h('div', {'data-widget': tag, [`data-${attribute}`]: choice, lang: language}, inside),
    ),
  };
}

/** What goes into the head of a page that names the tag's own file: its picture comes beside it, not after it. */
export function headOf(
  {tag, choice, language}: SnippetChart,
  {base, folder, breakpoint}: {base: string; folder: string; breakpoint: number},
): string {
  const variant = choice.split(' ').join('--');
  const preload = (form: string, media: string) =>
    h('link', {
      rel: 'modulepreload',
      href: `${base}${folder}/${tag}/${variant}.${language}.${form}.js`,
      media,
    });
  return [
    h('link', {rel: 'stylesheet', href: `${base}${tag}.css`}),
    preload('narrow', `(max-width:${breakpoint - 0.02}px)`),
    preload('wide', `(min-width:${breakpoint}px)`),
    h('script', {type: 'module', src: `${base}${tag}.js`}),
  ]
    .map((element) => toHtml(element))
    .join('\n');
}
