import {observations} from '../../src/rows/bundled.gen.js';
import {factNames, factText} from '../../src/text/fact-text.js';
import {formatPassage, formatSource} from '../../src/text/index.js';
import type {ErrorDetail} from '../../src/figure/events.js';
import type {SourceCard} from '../../src/widgets/source-card/source-card.js';
import '../../src/widgets/source-card/source-card.js';
import {bundledRows, derivedOf} from '../../src/widgets/growth-card/growth-card.bundled.js';
import {loadFaces} from '../../scripts/lib/drawn.js';
import {assert, equal} from '../assert.js';
import {faultsIn} from '../figure/lib/faults.js';

const languages = ['zh-CN', 'en'] as const;
const bases = {
  'zh-CN': {stated: '明示', resolved: '推定', inferred: '推断', ambiguous: '存疑'},
  en: {stated: 'Stated', resolved: 'Resolved', inferred: 'Inferred', ambiguous: 'Ambiguous'},
} as const;

describe('source-card', () => {
  let stage: HTMLElement;
  before(loadFaces);
  beforeEach(() => {
    stage = document.createElement('div');
    Object.assign(stage.style, {position: 'absolute', top: 0, width: '640px'});
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  async function shown(fact: string, language: string): Promise<SourceCard> {
    const element = document.createElement('source-card');
    element.lang = language;
    element.setAttribute('fact', fact);
    const ready = new Promise((resolve) => element.addEventListener('sc-ready', resolve));
    stage.replaceChildren(element);
    await ready;
    return element;
  }
  const graphicOf = (element: SourceCard) =>
    element.shadowRoot!.querySelector<HTMLElement>('[role=group]')!;
  const linesOf = (element: SourceCard) =>
    new Map(
      [...graphicOf(element).querySelectorAll('dl > div')].map((line) => [
        line.querySelector('dt')!.textContent,
        line.querySelector('dd')!.textContent,
      ]),
    );

  for (const language of languages) {
    it(`says where every observation stands and how it was read, ${language}`, async () => {
      for (const row of observations) {
        const element = await shown(row.id, language);
        const text = element.shadowRoot!.querySelector('figure')!.textContent;
        const passage = formatPassage(row.passage, language).toLowerCase();
        assert(text.toLowerCase().includes(passage), `${row.id}: ${passage}`);
        const source = formatSource(row.source as 'page-article', language);
        assert(text.replace(/\s+/g, ' ').includes(source), `${row.id}: ${text}`);
        const basis = row.period_basis && bases[language][row.period_basis];
        if (basis) assert([...linesOf(element).values()].join('\n').includes(basis), row.id);
        const {value, unit} = factText(row.id, language);
        if (row.value !== null)
          equal(
            graphicOf(element).querySelector('.value')!.textContent.trim(),
            value + unit,
            row.id,
          );
      }
    });

    it(`is whole and legible for every fact from 280 to 960 px, ${language}`, async function () {
      this.timeout(60_000);
      const faults: string[] = [];
      for (const fact of factNames) {
        const element = await shown(fact, language);
        for (const width of [280, 320, 480, 640, 960]) {
          stage.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          const figure = element.shadowRoot!.querySelector('figure')!;
          faults.push(...faultsIn(figure).map((fault) => `${fact}, ${width} px: ${fault}`));
        }
      }
      equal(faults, []);
    });
  }

  it('derives what growth-card derives, and says how', async () => {
    for (const language of languages) {
      for (const metric of ['contract-value', 'patents', 'market-entities']) {
        const rows = bundledRows([metric], language);
        for (const row of rows) {
          const numbers = Object.keys(derivedOf([row]));
          const text = [...linesOf(await shown(row.id!, language)).values()].at(-1)!;
          for (const number of numbers)
            assert(text.replace(',', '').includes(number), `${row.id}: ${number} in ${text}`);
          if (numbers.length > 0) assert(text.includes('＝') || text.includes(' = '), text);
          else assert(!/\d/.test(text), text);
        }
      }
    }
  });

  it('never says that a cap was spent, and multiplies nothing', async () => {
    for (const fact of ['base-support-cap', 'base-support-years'])
      for (const language of languages) {
        const text = (await shown(fact, language)).shadowRoot!.textContent;
        assert(!/600|6 million/.test(text), text);
      }
  });

  it('has its name, its words, and no table', async () => {
    const element = await shown('incubatees', 'zh-CN');
    equal(graphicOf(element).getAttribute('aria-label'), '出处卡：洛阳在孵企业及团队：5200余家');
    equal(element.shadowRoot!.querySelector('button'), null);
    equal(await element.toSVG(), '');
  });

  it('names the facts there are where there is none of that name', async () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    for (const fact of ['incubatee', '__proto__', '../index', '']) {
      const element = document.createElement('source-card');
      element.setAttribute('fact', fact);
      element.lang = 'en';
      const told = new Promise<CustomEvent<ErrorDetail>>((resolve) =>
        element.addEventListener('sc-error', (event) => resolve(event)),
      );
      stage.replaceChildren(element);
      const {detail} = await told;
      equal(detail.code, 'unknown-choice');
      assert(detail.message.includes(`“${fact}”`) && detail.message.includes('incubatees'), fact);
    }
    console.warn = warn;
    equal(said.length, 4);
  });
});
