import {rowsOfList} from '../../src/ingest/json.js';
import type {ChartError} from '../../src/rows/errors.js';
import {cellText} from '../../src/rows/table.js';
import {formatBound, formatQuantity, withoutBreaks} from '../../src/text/index.js';
import {read} from '../../src/widgets/support-cap/support-cap.content.js';
import {prepare} from '../../src/widgets/support-cap/support-cap.drawing.js';
import {bundledCap} from '../../src/widgets/support-cap/support-cap.bundled.js';
import {layout} from '../../src/widgets/support-cap/support-cap.layout.js';
import {ownCap} from '../../src/widgets/support-cap/support-cap.rows.js';
import {schema} from '../../src/widgets/support-cap/support-cap.schema.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('support-cap', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(bundledCap(language), form, language).rows;
      const texts = rows.filter(({role}) => role === 'label').map(({text}) => String(text));

      it(`draws a column for each year, each as high as the cap, none on another, ${language}, ${form}`, () => {
        const years = rows.filter(({role}) => role === 'year');
        equal(years.length, bundledCap(language).years.quantity.value);
        equal(new Set(years.map(({cap}) => cap)).size, 1);
        equal(new Set(years.map(({y}) => y)).size, 1);
        const starts = years.map(({dx}) => Number(dx));
        starts.forEach((dx, order) =>
          assert(order === 0 || dx - starts[order - 1]! > layout[form].column, starts.join()),
        );
      });

      it(`says at most, and multiplies nothing, ${language}, ${form}`, () => {
        const {cap, years} = bundledCap(language);
        const {quantity} = cap;
        const said = texts.join(language === 'en' ? ' ' : '');
        assert(said.includes(formatQuantity(quantity, language)), said);
        equal(
          rows.filter(({role}) => role === 'bound').map(({bound}) => bound),
          ['lte'],
        );
        const product = quantity.value! * years.quantity.value!;
        assert(!said.includes(String(product)), said);
      });

      it(`says of every year that what was paid is not published, ${language}, ${form}`, () => {
        const count = texts.filter((text) => /未公布|not published/.test(text)).length;
        equal(count, bundledCap(language).years.quantity.value);
      });
    }

    it(`reads the cap and the years in its table, ${language}`, async () => {
      const {table, text} = (await read({rows: undefined, names: [], language}))!;
      const {cap, years} = bundledCap(language);
      equal(
        table.rows.map(([, , reading]) => reading),
        [cap, years].map(({quantity}) => formatBound(quantity, language)),
      );
      assert(/上限|cap/.test(text.note) && /上限|up to/.test(text.headline), text.headline);
      const all = [JSON.stringify(table), JSON.stringify(text)].join();
      assert(!/600|6 million/.test(all), all);
    });
  }

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const cap = {名称: '科创平台运营补贴上限', 数值: '50万元', 适用: '市级平台'};
    const years = (value: number, more: object = {}) => ({
      行类别: '年数',
      名称: '补贴年限',
      数值: value,
      ...more,
    });
    const own = async (rows: readonly object[], language: 'zh-CN' | 'en' = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;
    const marksOf = async (rows: readonly object[], form: 'wide' | 'narrow') =>
      (await own(rows)).drawing(form).rows as readonly Row[];
    const textsOf = (marks: readonly Row[]) =>
      marks.filter(({role}) => role === 'label').map(({text}) => String(text));

    it('are a cap whether or not the number says so again', async () => {
      for (const 数值 of ['50万元', '不超过50万元', '50万元以内']) {
        const content = await own([{...cap, 数值}, years(4)]);
        equal(withoutBreaks(content.text.headline), '科创平台运营补贴每年不超过50万元，连续4年');
        equal(content.text.subhead, '适用于市级平台；斜线为未公布的实际数');
        equal([content.text.note, content.text.source], ['', '']);
        const marks = await marksOf([{...cap, 数值}, years(4)], 'wide');
        equal(
          marks.filter(({role}) => role === 'bound').map(({bound}) => bound),
          ['lte'],
        );
        const said = textsOf(marks).join('');
        for (const text of ['不超过50万元', '是上限，不是支出', '市级平台', '连续4年']) {
          assert(said.includes(text), said);
        }
        assert(!said.includes('200'), said);
      }
      equal(
        (await own([{...cap, 名称: 'Support for each site'}, years(2)], 'en')).text.headline,
        'Support for each site: up to 500,000 yuan a year for 2 years',
      );
    });

    it('may be the cap alone, and then speak of no year', async () => {
      const content = await own([cap]);
      equal(withoutBreaks(content.text.headline), '科创平台运营补贴不超过50万元');
      const {series, summary} = await content.reading();
      equal(series.length, 1);
      for (const form of forms) {
        const marks = await marksOf([cap], form);
        equal(
          marks.filter(({role}) => role === 'year' || role === 'rule'),
          [],
        );
        assert(!/年/.test([...textsOf(marks), summary].join('')), summary);
      }
    });

    it('may be counted in English years', async () => {
      const {text} = await own(
        [
          {kind: 'cap', label: 'Rent subsidy', value: 'up to 2 million yuan'},
          {kind: 'years', label: 'Years', value: '4 years'},
        ],
        'en',
      );
      equal(text.headline, 'Rent subsidy: up to 2 million yuan a year for 4 years');
    });

    it('are not in a row where it is one year', async () => {
      const {text} = await own([cap, years(1)]);
      equal(withoutBreaks(text.headline), '科创平台运营补贴每年不超过50万元，共1年');
      const english = await own([{...cap, 名称: 'Support'}, years(1)], 'en');
      equal(english.text.headline, 'Support: up to 500,000 yuan for 1 year');
      assert(!JSON.stringify(english.drawing('wide').rows).includes('in a row'), 'one year');
    });

    it('draw one to six years, each as high as the others, within the card', async () => {
      for (let number = 1; number <= 6; number += 1) {
        const rows = [cap, years(number)];
        for (const [form, width] of [
          ['wide', 560],
          ['narrow', 248],
        ] as const) {
          const content = await own(rows);
          const drawnIn = content.compiled(form) === content.compiled('narrow') ? 'narrow' : 'wide';
          equal(drawnIn, form === 'wide' && number <= 3 ? 'wide' : 'narrow');
          const marks = (await marksOf(rows, form)).filter(({role}) => role === 'year');
          equal(marks.length, number);
          equal(new Set(marks.map((mark) => mark.cap)).size, 1);
          const {column} = layout[drawnIn];
          const boxes = marks.map(({at, dx, y}) => ({
            left: Number(at) * width + Number(dx),
            top: Number(y),
          }));
          for (const [order, box] of boxes.entries()) {
            assert(box.left >= 0 && box.left + column <= width, `${form} ${box.left}`);
            const meets = boxes.some(
              (other, at) =>
                at !== order &&
                Math.abs(other.left - box.left) < column &&
                Math.abs(other.top - box.top) < layout[drawnIn].cap + 40,
            );
            assert(!meets, `${form}: ${number}`);
          }
          assert(content.drawing(form).height > Math.max(...boxes.map(({top}) => top)), 'height');
        }
      }
    });

    it('name calendar years where they are given, and select by them', async () => {
      const content = await own([cap, years(3, {时段: '2024—2026年'})]);
      const {series} = await content.reading();
      equal(
        series[1]!.data.map(({selects}) => selects.year),
        ['2024', '2025', '2026'],
      );
      assert(!series[1]!.data[0]!.remark.includes('没有写明'), series[1]!.data[0]!.remark);
      const said = textsOf(content.drawing('wide').rows);
      assert(said.includes('2025年') && !said.includes('第2年'), said.join());
      equal(cellText(content.table.rows[1]![3]), '2024—2026年');
    });

    it('have a smaller figure where a large one has no room', async () => {
      const styleOf = async (数值: string) =>
        (await marksOf([{...cap, 数值}, years(3)], 'wide')).find(
          ({style}) => style === 'figure' || style === 'smaller' || style === 'least',
        )!.style;
      equal(await styleOf('50万元'), 'figure');
      equal(await styleOf('123456789元'), 'smaller');
      equal(await styleOf('123456789012345元'), 'least');
    });

    it('are refused where they would be drawn falsely', () => {
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{value: 3}], 'missing-field', 'label'],
        [[{...cap, 数值: 0}], 'invalid-field', 'value'],
        [[{...cap, 数值: '超过50万元'}], 'invalid-field', 'bound'],
        [[{...cap, 数值: '50余万元'}], 'invalid-field', 'qualifier'],
        [[{...cap, 读法: '等于'}], 'invalid-field', 'bound'],
        [[cap, cap], 'invalid-field', 'kind'],
        [[years(3)], 'invalid-field', 'kind'],
        [[cap, years(7)], 'invalid-field', 'value'],
        [[cap, years(2.5)], 'invalid-field', 'value'],
        [[cap, years(3, {单位: '月'})], 'invalid-field', 'unit'],
        [[cap, years(3, {读法: '不少于'})], 'invalid-field', 'bound'],
        [[cap, years(3, {时段: '2024—2025年'})], 'invalid-field', 'period_end'],
        [[cap, years(1, {时段: '2024年3月'})], 'invalid-field', 'period_start'],
        [[cap, years(2), cap], 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const error = thrownBy(() => ownCap(rowsOfList(rows))) as ChartError;
        equal([error.code, error.detail.field], [code, field], JSON.stringify(rows));
      }
    });
  });
});
