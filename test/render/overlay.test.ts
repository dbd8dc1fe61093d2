// A picture of the build and the live view of the same compiled spec, laid over each other.
import {render, svg, html} from 'lit';
import type {Form} from '../../src/render/definition.js';
import {mountLive} from '../../src/render/live.js';
import {picture} from '../../src/render/picture.js';
import {size} from '../../src/theme/sizes.gen.js';
import {assert, equal} from '../assert.js';
import {allWidgets} from '../widgets.js';

const TOLERANCE = 0.5;
const widths = [
  248, 263, 264, 288, 309, 343, 400, 440, 447, 451, 475, 479, 520, 560, 573, 574, 599, 600, 640,
];
/** The widths of a form, in CSS px of the graphic; the plain theme has no padding. */
const widthsOf = (form: Form, breakpoint: number) =>
  widths.filter((width) => (form === 'narrow' ? width < breakpoint : width >= breakpoint - 40));
const widgets = await allWidgets();

interface Piece {
  what: string;
  box: number[];
}

/** A presentation attribute of a mark or of a group around it; empty where the root of the picture is the first. */
function inherited(mark: Element, name: string): string {
  const holder = mark.closest(`[${name}]`);
  const value = holder instanceof SVGSVGElement ? null : holder?.getAttribute(name);
  return value && value !== 'none' ? value : '';
}

/** The colour a mark is stroked in; a stroke of no width paints nothing, and the build leaves it out. */
const strokeOf = (mark: Element) =>
  inherited(mark, 'stroke-width') === '0' ? '' : inherited(mark, 'stroke');

const union = ([x, y, width, height]: number[], [left, top, wide, high]: number[]) => {
  const [start, end] = [Math.min(x!, left!), Math.min(y!, top!)];
  return [
    start,
    end,
    Math.max(x! + width!, left! + wide!) - start,
    Math.max(y! + height!, top! + high!) - end,
  ];
};

/** Lines of one colour, one after the other, are one piece: the build makes a path of them. */
function together(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.what.startsWith('lines') && last?.what === piece.what) {
      last.box = union(last.box, piece.box);
    } else joined.push({...piece});
  }
  return joined;
}

/** A text, plain straight lines, or another shape, whatever element draws it. */
function kindOf(mark: Element): string {
  if (mark.tagName === 'text') return 'text';
  const isPlain = !mark.hasAttribute('stroke-dasharray') && !inherited(mark, 'fill');
  const isLine =
    mark.tagName === 'line' ||
    /^(M[^MhvLlCcAaZz]*[hv][^MhvLlCcAaZz]*)+$/.test(mark.getAttribute('d') ?? '');
  return isPlain && isLine ? 'lines' : 'shape';
}

/** Every drawn leaf: what it is and paints, and its box on the page. Empty labels and the frame draw nothing. */
function pieces(root: SVGSVGElement): Piece[] {
  const origin = root.getBoundingClientRect();
  const all = [...root.querySelectorAll<SVGGraphicsElement>('path, line, rect, circle, text')]
    .filter((mark) =>
      mark.tagName === 'text'
        ? mark.textContent !== ''
        : strokeOf(mark) !== '' || inherited(mark, 'fill') !== '',
    )
    .map((mark) => {
      const {x, y, width, height} = mark.getBoundingClientRect();
      const paint = inherited(mark, 'fill') || (mark.tagName === 'text' ? INK : '');
      const stroke = strokeOf(mark);
      const what = [kindOf(mark), mark.textContent, paint, stroke].join(' ');
      return {what, box: [x - origin.x, y - origin.y, width, height]};
    });
  return together(all);
}
const INK = 'var(--sc-color-ink)';

/** Whether two pictures draw the same pieces in the same places. */
function same(shown: readonly Piece[], drawn: readonly Piece[], width: number): void {
  equal(
    shown.map(({what}) => what),
    drawn.map(({what}) => what),
    `${width} px`,
  );
  shown.forEach(({what, box}, order) => {
    box.forEach((side, index) => {
      const off = Math.abs(side - drawn[order]!.box[index]!);
      assert(off <= TOLERANCE, `${what} at ${width} px is ${off} px off`);
    });
  });
}

describe('picture and live view', () => {
  let stage: HTMLElement;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.cssText = 'position: absolute; top: 0; left: 0';
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  for (const {source, compiled, loadPicture} of widgets) {
    const {tag, variants, breakpoint = size.breakpoint} = source;
    for (const variant of variants) {
      for (const language of ['zh-CN', 'en'] as const) {
        const {kind, drawing} = source.bundled(variant, language);
        for (const form of ['wide', 'narrow'] as const) {
          it(`${tag}, ${variant}, ${language}, ${form}`, async () => {
            const {figure} = await loadPicture(`${variant}.${language}.${form}`);
            const all = widthsOf(form, breakpoint);
            const spec = compiled[kind]![form];
            const live = await mountLive(spec, drawing(form), all[0]!);
            stage.append(live.element);
            for (const width of all) {
              await live.resize(width);
              const ready = document.createElement('div');
              stage.append(ready);
              const {height} = figure;
              render(
                html`<svg
                  width=${width}
                  height=${height}
                  viewBox="0 0 ${width} ${height}"
                  fill=${INK}
                >
                  ${figure.draw(svg, width)}
                </svg>`,
                ready,
              );
              const drawn = pieces(live.element.querySelector('svg')!);
              const shown = pieces(ready.querySelector('svg')!);
              assert(shown.length > 4, 'a picture has marks');
              same(shown, drawn, width);
              ready.remove();
            }
            live.finalize();
          });
        }
        it(`${tag}, ${variant}, ${language}: drawn as a string in the browser`, async () => {
          const {figure} = await loadPicture(`${variant}.${language}.wide`);
          const options = {compiled: compiled[kind]!.wide, drawing: drawing('wide'), width: 600};
          const text = await picture(options);
          equal(/class=|role=|aria-|<script|http:(?!\/\/www\.w3\.org)/.exec(text), null);
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          stage.append(parsed);
          const ready = document.createElement('div');
          stage.append(ready);
          render(html`<svg width="600" fill=${INK}>${figure.draw(svg, 600)}</svg>`, ready);
          same(
            pieces(ready.firstElementChild as SVGSVGElement),
            pieces(parsed as unknown as SVGSVGElement),
            600,
          );
        });
      }
    }
  }
});
