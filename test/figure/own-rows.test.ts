import '../../src/widgets/growth-card/growth-card.js';
import type {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import type {ErrorDetail} from '../../src/figure/events.js';
import {assert, equal} from '../assert.js';

const folder = new URL('../fixtures/rows/', import.meta.url).pathname;

/** What a tag tells, in the order in which it does. */
interface Told {
  readonly card: GrowthCard;
  readonly errors: ErrorDetail[];
}

const until = async (holds: () => unknown, about: string) => {
  for (let round = 0; round < 200; round += 1) {
    if (holds()) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error(`never: ${about}`);
};

describe('an author’s own rows in a tag', () => {
  let stage: HTMLElement;
  let warned: string[];
  const {warn} = console;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.cssText = 'width: 640px';
    document.body.append(stage);
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    stage.remove();
    console.warn = warn;
  });

  /** A tag of some HTML, once it has said that it is drawn or cannot be. */
  async function shown(html: string, before?: (card: GrowthCard) => void): Promise<Told> {
    const errors: ErrorDetail[] = [];
    const template = document.createElement('template');
    template.innerHTML = html;
    const card = document.importNode(template.content, true).querySelector('growth-card')!;
    before?.(card);
    let ready = false;
    card.addEventListener('sc-ready', () => (ready = true));
    card.addEventListener('sc-error', ({detail}) => errors.push(detail));
    stage.append(card);
    await until(() => ready || errors.length > 0, html);
    await card.updateComplete;
    return {card, errors};
  }
  const textOf = (card: GrowthCard, selector: string) =>
    card
      .shadowRoot!.querySelector(selector)
      ?.textContent.replace(/\u200b/g, '')
      .trim() ?? '';
  const labelsOf = (card: GrowthCard) =>
    [...card.shadowRoot!.querySelectorAll('svg text')].map((text) => text.textContent);

  const files = ['bom-crlf.csv', 'semicolon.csv', 'tab.tsv', 'gbk.csv', 'quoted.csv'];
  for (const file of [...files, 'records.json', 'resource.json']) {
    it(`R11: are read from ${file}`, async () => {
      const {card, errors} = await shown(`<growth-card src="${folder}${file}"></growth-card>`);
      equal([errors, warned], [[], []]);
      assert(labelsOf(card).includes('+88.1%'), labelsOf(card).join());
      const headline = textOf(card, '.headline').replace(/\s/g, '');
      equal(headline, '技术合同成交额2016年增长88.1%');
      equal(textOf(card, '[part=source]'), file === 'gbk.csv' ? '洛阳日报' : '来源未注明');
    });
  }

  const rows = '<tr><th>指标<th>增幅<th>时段<th>基期<tr><td>合同<td>88.1%<td>2016年<td>2015年';
  const nested: [name: string, html: string][] = [
    ['a table', `<table>${rows}</table>`],
    ['a table within a figure', `<figure class="wp-block-table"><table>${rows}</table></figure>`],
    ['a table with a title across it', `<table><tr><td colspan="4">增长情况${rows}</table>`],
    [
      'a data block of CSV',
      '<script type="text/csv">\n指标,增幅,时段,基期\n合同,88.1%,2016年,2015年\n</script>',
    ],
    [
      'a data block of JSON',
      '<script type="application/json">[{"指标":"合同","增幅":"88.1%","时段":2016,"基期":2015}]</script>',
    ],
  ];
  for (const [name, html] of nested) {
    it(`are read from ${name}`, async () => {
      const {card, errors} = await shown(`<growth-card>${html}</growth-card>`);
      equal([errors, warned], [[], []]);
      assert(labelsOf(card).includes('+88.1%'), labelsOf(card).join());
      equal(textOf(card, '.headline'), '合同2016年增长88.1%');
    });
  }

  it('are not in a script that is a script: the bundled rows are drawn', async () => {
    const {card, errors} = await shown('<growth-card><script>void 0;</script></growth-card>');
    equal([errors, warned], [[], []]);
    assert(labelsOf(card).includes('+88.1%'), labelsOf(card).join());
    assert(!textOf(card, '[part=source]').includes('未注明'), textOf(card, '[part=source]'));
  });

  it('are given back as CSV that says the same when it is read again', async () => {
    const {card} = await shown(`<growth-card src="${folder}several.csv"></growth-card>`);
    const csv = await card.toCSV();
    const again = await shown(
      '<growth-card><script type="text/csv"></script></growth-card>',
      (other) => (other.querySelector('script')!.textContent = csv),
    );
    equal(await again.card.toCSV(), csv);
    equal(labelsOf(again.card), labelsOf(card));
  });

  it('R10: that cannot all be read are drawn without those, and both readers and authors hear of it', async () => {
    const tag = `<growth-card metric="甲 丙" debug src="${folder}several.csv"></growth-card>`;
    const {card, errors} = await shown(tag);
    const sentence =
      '第2行（乙）“增幅”不是数字：‘约五成’。请改成数字，例如 88.1、34.6万 或 5200余家。';
    equal(errors, [{code: 'not-a-number', message: sentence}]);
    equal(warned, [`<growth-card> ${sentence}`]);
    await until(() => labelsOf(card).length > 0, 'drawn');
    equal(
      labelsOf(card).filter((label) => /%$/.test(label)),
      ['+12.5%', '−3.2%'],
    );
    const note = textOf(card, '[part=note]').replace(/\u2060/g, '');
    assert(note.includes('有1行数据无法识别，没有画出。'), note);
    assert(note.includes(sentence), note);
  });

  it('R9: that cannot be read at all leave what the tag holds in its place', async () => {
    const html = `<growth-card><table><tr><th>a<th>b<tr><td>1<td>2</table></growth-card>`;
    const {card, errors} = await shown(html);
    equal(errors[0]!.code, 'missing-column');
    equal(
      errors[0]!.message,
      '没有“数值”（或“value”）这一列。现有的列是：a, b。请检查第一行的列名。',
    );
    assert(card.querySelector('table')!.checkVisibility(), 'the table shows');
  });

  it('are drawn anew when the table changes', async () => {
    const {card} = await shown(`<growth-card><table>${rows}</table></growth-card>`);
    card.querySelectorAll('td')[1]!.textContent = '20%';
    await until(() => labelsOf(card).includes('+20%'), 'the new rate');
    equal(card.shadowRoot!.querySelectorAll('.graphic svg').length, 1);
  });

  it('are gathered where a tag asks for it, and the note says of how many', async () => {
    const lines = Array.from({length: 300}, (_, order) => {
      const month = String((order % 3) + 1).padStart(2, '0');
      return `新设企业,${order % 2 ? '2户' : '1户'},2024-${month}-0${(order % 9) + 1},增量`;
    });
    const csv = ['指标,数值,日期,类型', ...lines].join('\n');
    const fill = (card: GrowthCard) => (card.querySelector('script')!.textContent = csv);
    const sum = await shown(
      '<growth-card aggregate="sum"><script type="text/csv"></script></growth-card>',
      fill,
    );
    equal(sum.errors, []);
    const records = (await sum.card.toCSV()).split('\n');
    equal(
      records.slice(1).map((line) => line.split(',').slice(4, 6).join('')),
      ['150户', '150户', '150户'],
    );
    assert(textOf(sum.card, '[part=note]').includes('由300行汇总。'), 'the note');
    const count = await shown(
      '<growth-card aggregate="count"><script type="text/csv"></script></growth-card>',
      (card) => {
        fill(card);
        const script = card.querySelector('script')!;
        script.textContent = script.textContent.replace('数值,', '户数,');
      },
    );
    // Numbers of rows have no unit but what a column gives.
    equal(count.errors.length + (await count.card.toCSV()).split('\n').length, 4);
  });

  it('that are too many are refused, with what to do', async () => {
    const {errors} = await shown('<growth-card></growth-card>', (card) => {
      card.rows = Array.from({length: 25}, () => ({indicator: 'a', value: 3}));
    });
    equal(errors[0]!.code, 'too-many-rows');
    assert(errors[0]!.message.includes('aggregate="sum"'), errors[0]!.message);
  });
});
