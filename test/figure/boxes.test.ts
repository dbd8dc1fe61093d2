// Nothing of a drawn card runs into anything else, at any width: what a reader would see at once, and no other test.
import {chartsOf, drawn, loadFaces, type Chart, type Tags} from '../../scripts/lib/drawn.js';
import {assert, equal} from '../assert.js';
import {edgesIn, linesIn} from './lib/boxes.js';
import {faultsIn} from './lib/faults.js';

const WIDTHS = [280, 320, 480, 640, 960];

const answer = await fetch('/src/embed/tags.gen.json');
const tags = (await answer.json()) as Tags;
const charts = chartsOf(tags);
const nameOf = ({tag, choice, language}: Chart) => `${tag} ${choice?.join(' ') ?? ''} ${language}`;

describe('the letters of a card', () => {
  before(async () => {
    await loadFaces();
    await Promise.all(Object.keys(tags).map((tag) => import(`/src/widgets/${tag}/${tag}.ts`)));
  });

  for (const chart of charts) {
    it(`keep off each other and off every edge: ${nameOf(chart)}`, async () => {
      const {element, heightAt, remove} = await drawn(chart);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await heightAt(width);
        const figure = element.shadowRoot!.querySelector('figure')!;
        const svg = figure.querySelector('.graphic svg')!;
        equal(Number(svg.getAttribute('width')), Math.min(width, 640) - (width < 480 ? 32 : 40));
        assert(linesIn(svg).length > 2 && linesIn(figure).length > 6, `no text at ${width} px`);
        assert(edgesIn(svg).length > 1, `no marks at ${width} px`);
        found.push(...faultsIn(figure).map((fault) => `${width} px: ${fault}`));
      }
      remove();
      equal(found, []);
    });
  }

  for (const chart of charts) {
    it(`keep inside the card as a table: ${nameOf(chart)}`, async () => {
      const {element, heightAt, remove} = await drawn(chart);
      const root = element.shadowRoot!;
      root.querySelector<HTMLButtonElement>('[part=action]')!.click();
      while (!root.querySelector('table')) await new Promise(requestAnimationFrame);
      const found: string[] = [];
      for (const width of [...WIDTHS, 600, 639]) {
        await heightAt(width);
        const graphic = root.querySelector('.graphic')!.getBoundingClientRect();
        for (const cell of root.querySelectorAll('tbody th, tbody td')) {
          if (!cell.checkVisibility()) continue;
          const range = new Range();
          range.selectNodeContents(cell);
          const {left, right} = range.getBoundingClientRect();
          if (left < graphic.left - 0.5 || right > graphic.right + 0.5)
            found.push(`${width} px: “${cell.textContent.trim()}” ends at ${right.toFixed(1)}`);
        }
      }
      remove();
      equal(found, []);
    });
  }

  it('are found where they do not', async () => {
    const {element, remove} = await drawn(charts.find(({tag}) => tag === 'growth-card')!);
    const figure = element.shadowRoot!.querySelector('figure')!;
    const [first, second] = figure.querySelectorAll<SVGTextElement>('.graphic text');
    const place = (text: SVGTextElement, x: string, y: string) => {
      text.setAttribute('x', x);
      text.setAttribute('y', y);
    };
    const {x, y, width} = second!.getBBox();
    const found = (pattern: RegExp) =>
      assert(
        faultsIn(figure).some((fault) => pattern.test(fault)),
        `not found: ${pattern}`,
      );
    equal(faultsIn(figure), []);
    first!.style.fontSize = '11px';
    found(/is 11 px$/);
    first!.style.fontSize = '';
    place(first!, String(x + width / 2), second!.getAttribute('y')!);
    found(new RegExp(`“${first!.textContent}” meets “`));
    place(first!, '-20', String(y));
    found(/leaves the card/);
    const bar = figure.querySelector<SVGPathElement>('.graphic path')!;
    place(first!, String(bar.getBBox().width - 4), String(bar.getBBox().y + 20));
    found(/meets the path/);
    figure.querySelector<HTMLElement>('.subhead')!.style.marginTop = '-24px';
    found(/meets “/);
    figure.querySelector<HTMLElement>('.colophon')!.style.paddingTop = '0';
    figure.querySelector<HTMLElement>('.colophon')!.style.lineHeight = '4px';
    found(/meets the rule of colophon/);
    remove();
  });
});
