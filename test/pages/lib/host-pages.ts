// Pages of hosts that treat a chart roughly, and the cards on each of them, always in the same places.
import {autoloader, pageOf, type PageParts} from './html.js';

/** The cards of a page: a picture and a live view, wide and narrow. */
export const cards = [
  {id: 'bundled-wide', tag: 'growth-card metric="market-entities"', left: 20, width: 640},
  {id: 'bundled-narrow', tag: 'growth-card metric="market-entities"', left: 680, width: 320},
  {id: 'own-wide', tag: 'growth-card class="own"', left: 1020, width: 640},
  {id: 'own-narrow', tag: 'growth-card class="own"', left: 1680, width: 320},
] as const;
export type Card = (typeof cards)[number];
const own = '<script src="/own.js"></script>';

/** The tag of a card. */
export const elementOf = ({id, tag}: Card, more = '') =>
  `<${tag} id="${id}" ${more}></growth-card>`;

/** Puts something where a card has its place on every page: out of the flow, so that nothing of the host moves it. */
const placed = ({left, width}: Card, content: string) =>
  `<div style="position: absolute !important; display: block !important; top: 20px !important;
    left: ${left}px !important; width: ${width}px !important; box-sizing: content-box !important;
    margin: 0 !important; padding: 0 !important">${content}</div>`;

type Around = (card: Card) => string;

/** A page with every card, each in something of the host. */
export const pageWith = (around: Around, parts: Omit<PageParts, 'body'> = {}) =>
  pageOf({...parts, body: cards.map((card) => placed(card, around(card))).join('\n') + own});
/** A page that does nothing to the cards. */
export const bare = pageWith((card) => elementOf(card));

/** A page with a style sheet of the host. */
export const styled = (css: string) =>
  pageWith((card) => elementOf(card), {head: `<style>${css}</style>${autoloader}`});
const wrapped = (opening: (card: Card) => string, closing: string) =>
  pageWith((card) => opening(card) + elementOf(card) + closing);

/** What a content management system may do to everything on its pages. */
const reset = `
  * { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important;
      font-size: 40px !important; line-height: 3 !important; letter-spacing: .3em !important;
      word-spacing: 1em !important; text-align: right !important; text-transform: uppercase !important;
      font-family: cursive !important; font-weight: 900 !important; font-style: italic !important;
      color: red !important; text-indent: 3em !important; white-space: pre !important;
      word-break: break-all !important; text-shadow: 2px 2px blue !important; hyphens: auto !important;
      list-style: square !important; cursor: wait !important; font-variant: small-caps !important;
      -webkit-text-stroke: 2px green !important; tab-size: 1 !important; quotes: none !important;
      border-collapse: separate !important; border-spacing: 9px !important }
  svg { width: 100% !important; height: auto !important; fill: lime !important }
  svg text { font-size: 9px !important }
  path, rect, line { fill: aqua !important; stroke: red !important }
  table td, table th { border: 5px solid red !important; padding: 30px !important }
  button, figure, figcaption, h2, p, span { background: black !important; border: 4px dotted !important }
  button { all: unset !important; position: fixed !important; width: 300px !important }
  figure { margin: 40px !important; float: right !important }`;

const article = `div { text-align: center; letter-spacing: 5px; text-transform: uppercase;
  white-space: nowrap; line-height: 4; font: italic 900 30px cursive; word-spacing: 10px;
  text-indent: 50px; hyphens: auto; writing-mode: horizontal-tb; word-break: keep-all }`;

/** What old libraries put on the prototypes. */
export const prototypes = `
  Array.prototype.each = function (action) { this.forEach(action); };
  Array.prototype.toJSON = function () { return 'array'; };
  String.prototype.capitalize = function () { return 'Capital'; };
  Function.prototype.delay = function () {};
  Element.prototype.show = function () { return this; };`;

/** Pages that must not change how a card looks. */
export const hosts: Readonly<Record<string, string>> = {
  '* { all: unset }': styled('* { all: unset }'),
  'growth-card { all: unset !important }': styled('growth-card { all: unset !important }'),
  '* { all: initial }': styled('* { all: initial }'),
  '* { all: revert }': styled('* { all: revert }'),
  'a brutal reset': styled(reset),
  'a root font of 300 %': styled(':root { font-size: 300% }'),
  'a root font of 20 px, in serif': styled(':root { font: 20px/1 serif }'),
  'a body of 6 px': styled('body { font-size: 6px; line-height: 0 }'),
  'text inherited from an article': styled(article),
  'direction from right to left': bare.replace('<html', '<html dir="rtl"'),
  'quirks mode': bare.replace('<!doctype html>', ''),
  'a flex item': wrapped(
    ({width}) =>
      `<div style="display: flex; width: ${width + 9}px"><div style="flex: 0 0 ${width}px; min-width: 0">`,
    '</div><i>next</i></div>',
  ),
  'itself a flex item': pageWith(
    (card) =>
      `<div style="display: flex">${elementOf(card, 'style="flex: 1; min-width: 0"')}</div>`,
  ),
  'itself a grid item': wrapped(
    ({width}) => `<div style="display: grid; grid-template-columns: ${width}px 5px">`,
    '</div>',
  ),
  'a cell of a table': wrapped(
    ({width}) =>
      `<table cellpadding="0" cellspacing="0" width="${width}" style="table-layout: fixed"><tr><td>`,
    '</table>',
  ),
  'more on the prototypes': pageWith((card) => elementOf(card), {
    head: `<script src="/prototypes.js"></script>${autoloader}`,
  }),
};
