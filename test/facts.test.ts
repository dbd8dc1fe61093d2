// Every figure of the page is on a widget as it must be set, and no widget has a number that is not in the data.
import {chartsOf, drawn, type Chart, type Tags} from '../scripts/lib/drawn.js';
import type {BundledChart} from '../src/render/definition.js';
import {milestones, observations} from '../src/rows/bundled.gen.js';
import type {Observation} from '../src/rows/types.gen.js';
import {factOf} from '../src/text/fact.js';
import {periodOfMilestone} from '../src/text/fact-text.js';
import {formatBound, formatPassage, formatPeriod, formatQuantity} from '../src/text/index.js';
import type {Language} from '../src/text/index.js';
import {assert, equal} from './assert.js';
import {numbersIn} from './figure/lib/numbers.js';
import {allWidgets} from './widgets.js';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** What must be found where a fact is no number. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  'incubatees-rise': {'zh-CN': /大幅增长/, en: /sharp/},
  'carriers-rise': {'zh-CN': /大幅增长/, en: /sharp/},
  'only-demo-city-in-henan': {'zh-CN': /唯一/, en: /theonly/},
  'target-2018-carrier-types': {'zh-CN': /6大?类/, en: /6types|typesof.*6|^6$/},
  'bases-national-batch': {'zh-CN': /一批/, en: /batch|nonumber|numbernot/},
  'bases-provincial-batch': {'zh-CN': /一批/, en: /batch|nonumber|numbernot/},
  'target-2017-incubators': {'zh-CN': /一批/, en: /nonumber|numbernot/},
  'ongoing-provincial-batch': {'zh-CN': /一批/, en: /furtherbatch|nonumber|numbernot/},
};

/** Facts for which a sentence and a source card are the right form, and why. */
const NO_CHART: Readonly<Record<string, string>> = {
  'yuexing-award': 'one prize of one firm: there is nothing to compare it with',
};

/** Numbers that no row holds, with reasons. */
const KNOWN: Readonly<Record<string, string>> = {
  100: 'the base of an index',
};
/** Years that the page speaks of, and 2021, the year of the later divisions. */
const YEARS = /^20(1[5-9]|2[01])$/;

/** Without spaces, but for those between two numbers. */
const squeezed = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(\d)[\s\u200b\u2060]+(?=\d)/g, '$1|')
    .replace(/[\s\u200b\u2060]/g, '');

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
}

const inOrder = (a: Line, b: Line) => a.y - b.y || a.left - b.left;
const joined = (lines: readonly Line[]) => lines.map(({text}) => text).join(' ');

/** A figure with the words around it that begin where it does, and what stands on its baseline right behind it. */
function around(figure: Line, lines: readonly Line[]): string {
  const found = lines.filter(
    (line) =>
      Math.abs(line.left - figure.left) < 3 && line.y > figure.y - 42 && line.y < figure.y + 26,
  );
  let {right} = figure;
  for (const line of lines.filter(({y}) => Math.abs(y - figure.y) < 4).sort(inOrder)) {
    if (line.left < right || line.left > right + 14) continue;
    found.push(line);
    ({right} = line);
  }
  return joined(found.sort(inOrder));
}

/** What a reader reads in a graphic: the texts by their baselines, from the left; and each with what is around it. */
function graphicText(graphic: Element): string {
  const lines = [...graphic.querySelectorAll('text')]
    .filter((text) => text.textContent.trim())
    .map((text): Line => {
      const {y} = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()!);
      const {left, right} = text.getBoundingClientRect();
      return {text: text.textContent, left, right, y};
    })
    .sort(inOrder);
  const byLine = new Map<number, Line[]>();
  for (const line of lines) {
    const near = [...byLine.keys()].find((y) => Math.abs(y - line.y) < 4) ?? line.y;
    byLine.set(near, [...(byLine.get(near) ?? []), line]);
  }
  return [
    ...[...byLine.values()].map((line) => joined(line.sort((a, b) => a.left - b.left))),
    ...lines.filter(({text}) => /\d/.test(text)).map((line) => around(line, lines)),
  ].join('\n');
}

interface Rendered {
  readonly chart: Chart;
  readonly bundled: BundledChart;
  /** The graphic and the words around it, at 640 and at 320 px. */
  readonly cards: readonly string[];
  readonly table: string;
  /** Bold texts of the graphics and of the table. */
  readonly bold: readonly string[];
}

async function rendered(chart: Chart, bundled: BundledChart): Promise<Rendered> {
  const {element, heightAt, remove} = await drawn(chart);
  const root = element.shadowRoot!;
  const cards: string[] = [];
  const bold: string[] = [];
  for (const width of [640, 320]) {
    await heightAt(width);
    const svg = root.querySelector('.graphic svg')!;
    const words = [
      ...root.querySelectorAll('figure > :not(.graphic, figcaption), figcaption > :not(.address)'),
    ].map((part) => part.textContent);
    cards.push([graphicText(svg), svg.getAttribute('aria-label')!, ...words].join('\n'));
    bold.push(
      ...[...svg.querySelectorAll('text')]
        .filter((text) => Number(getComputedStyle(text).fontWeight) > 500)
        .map((text) => text.textContent),
    );
  }
  root.querySelector<HTMLButtonElement>('[part=action]')!.click();
  while (!root.querySelector('table')) await new Promise(requestAnimationFrame);
  bold.push(...[...root.querySelectorAll('table .strong')].map((text) => text.textContent));
  const table = [...root.querySelectorAll('caption, th, td')]
    .map((cell) => cell.textContent)
    .join('\n');
  remove();
  return {chart, bundled, cards, table, bold};
}

/** Whether a text says an observation as it must be set. */
function says(text: string, row: Observation, language: Language): boolean {
  const said = squeezed(text);
  const words = WORDS[row.id]?.[language];
  if (words) return words.test(said);
  const {quantity} = factOf(row.id, language);
  const expected = squeezed(formatQuantity(quantity, language));
  const exactly = expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Not as a part of a longer number.
  const [before, after] = [/^\d/.test(expected), /\d$/.test(expected)];
  return new RegExp(
    `${before ? '(?<![\\d.,])' : ''}${exactly}${after ? '(?![\\d.,]*\\d)' : ''}`,
  ).test(said);
}

/** Every number that the rows of a chart hold, their dates and places among them. */
function numbersOf(
  {rowIds, derived = {}}: Pick<BundledChart, 'rowIds' | 'derived'>,
  language: Language,
): Set<string> {
  const texts: string[] = [];
  for (const id of [...rowIds, 'published']) {
    if (observations.some((row) => row.id === id)) {
      const {row, quantity, period, base} = factOf(id, language);
      texts.push(formatQuantity(quantity, language), formatBound(quantity, language));
      texts.push(...[period, base].map((each) => formatPeriod(each, language)));
      texts.push(formatPassage(row.passage, language));
    }
    const milestone = milestones.find((row) => row.id === id);
    if (milestone) {
      texts.push(formatPeriod(periodOfMilestone(milestone), language));
      texts.push(formatPassage(milestone.passage, language));
    }
  }
  return new Set([...texts.flatMap(numbersIn), ...Object.keys(derived).flatMap(numbersIn)]);
}

describe('the figures of the page', () => {
  const all: Rendered[] = [];

  before(async function () {
    this.timeout(120_000);
    const answer = await fetch('/src/embed/tags.gen.json');
    const tags = (await answer.json()) as Tags;
    const widgets = await allWidgets();
    await Promise.all([...Object.keys(tags)].map((tag) => import(`/src/widgets/${tag}/${tag}.ts`)));
    for (const chart of chartsOf(tags)) {
      const {source} = widgets.find((widget) => widget.source.tag === chart.tag)!;
      const variant = chart.choice?.[1].split(' ').join('--') ?? source.variants[0]!;
      all.push(await rendered(chart, source.bundled(variant, chart.language as Language)));
    }
  });

  for (const language of languages) {
    for (const row of observations) {
      it(`${row.id} is on a chart that names it, ${language}`, () => {
        const naming = all.filter(
          ({chart, bundled}) => chart.language === language && bundled.rowIds.includes(row.id),
        );
        if (row.id in NO_CHART) {
          equal(naming, []);
          return;
        }
        assert(naming.length > 0, 'no chart names it');
        for (const {chart, cards, table} of naming) {
          const where = `${chart.tag} ${chart.choice?.join(' ') ?? ''}`;
          assert(
            [...cards, table].some((text) => says(text, row, language)),
            `${where}: ${cards[0]}\n${table}`,
          );
        }
        const isSeen = ({cards}: Rendered) => cards.every((text) => says(text, row, language));
        assert(
          naming.some(isSeen),
          `at 640 and 320 px: ${naming.map(({cards}) => cards.join('\n')).join('\n')}`,
        );
      });

      it(`${row.id} has its sentence and its source card, ${language}`, async () => {
        const stage = document.createElement('div');
        stage.lang = language;
        document.body.append(stage);
        for (const tag of ['fact-figure', 'source-card']) {
          const element = document.createElement(tag);
          element.setAttribute('fact', row.id);
          const ready = new Promise((resolve) => element.addEventListener('sc-ready', resolve));
          stage.replaceChildren(element);
          await ready;
          const text =
            tag === 'fact-figure' ? element.textContent : element.shadowRoot!.textContent;
          const set = row.value === null ? squeezed(text).length > 0 : says(text, row, language);
          assert(set, `${tag}: ${text}`);
          // What a source card works out it says in its last line, under a name of its own.
          const derived = element.shadowRoot!.querySelector('dl > :last-child')?.textContent ?? '';
          const known = numbersOf({rowIds: [row.id], derived: {}}, language);
          const strange = numbersIn(text.replace(derived, '')).filter(
            (number) => !known.has(number),
          );
          equal(
            strange.filter((number) => !YEARS.test(number)),
            [],
            tag,
          );
        }
        stage.remove();
      });
    }
  }

  it('are all the numbers on every chart, but for what is marked as derived', () => {
    const strange = all.flatMap(({chart, bundled, cards, table}) => {
      const known = numbersOf(bundled, chart.language as Language);
      const text = [...cards, table].join('\n');
      return numbersIn(text)
        .filter((number) => !known.has(number) && !(number in KNOWN) && !YEARS.test(number))
        .map(
          (number) => `${chart.tag} ${chart.choice?.join(' ') ?? ''} ${chart.language}: ${number}`,
        );
    });
    equal([...new Set(strange)], []);
  });

  it('are all the numbers in its words, summary and sentences alike', () => {
    const strange = all.flatMap(({chart, bundled}) => {
      const known = numbersOf(bundled, chart.language as Language);
      const {summary, series} = bundled.reading;
      const data = series.flatMap(({data}) => data);
      const text = [summary, ...data.flatMap(({sentence, remark}) => [sentence, remark])].join(
        '\n',
      );
      return numbersIn(text)
        .filter((number) => !known.has(number) && !(number in KNOWN) && !YEARS.test(number))
        .map(
          (number) => `${chart.tag} ${chart.choice?.join(' ') ?? ''} ${chart.language}: ${number}`,
        );
    });
    equal([...new Set(strange)], []);
  });

  it('are in the sentence of their mark as they must be set, each of them that is drawn', () => {
    for (const {chart, bundled} of all) {
      const data = bundled.reading.series.flatMap(({data}) => data);
      for (const {key, sentence, figure} of data) {
        const row = observations.find(({id}) => id === key);
        assert(!figure || sentence.includes(figure), `${chart.tag}: ${figure} in “${sentence}”`);
        if (!row || row.value === null) continue;
        // A change is said in words: rose 88.1%.
        // English begins it with a capital.
        const said = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
        const set = said.replace('square metres', 'm²');
        assert(says(set, row, chart.language as Language), sentence);
      }
    }
  });

  it('are alone in bold: what we derived is not', () => {
    const strange = all.flatMap(({chart, bundled, bold}) => {
      const published = numbersOf({...bundled, derived: {}}, chart.language as Language);
      return bold
        .flatMap(numbersIn)
        .filter((number) => !published.has(number) && !YEARS.test(number))
        .map(
          (number) => `${chart.tag} ${chart.choice?.join(' ') ?? ''} ${chart.language}: ${number}`,
        );
    });
    equal([...new Set(strange)], []);
  });

  it('would be missed if they were not there', () => {
    const row = observations.find(({id}) => id === 'incubatees')!;
    equal(says('在孵企业及团队 5200 余家', row, 'zh-CN'), true);
    for (const text of ['5200家', '5,200余家', '15200余家', '约5200家'])
      equal(says(text, row, 'zh-CN'), false, text);
    equal(numbersIn('六类、第二，12家；一批、一拖；5,200, six and 34.6万'), [
      '12',
      '5200',
      '34.6',
      '6',
      '6',
    ]);
  });
});
