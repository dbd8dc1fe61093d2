import {rowsOfList} from '../../src/ingest/json.js';
import {withoutBreaks} from '../../src/text/index.js';
import {bundledRows, factsOf} from '../../src/widgets/new-widget/new-widget.bundled.js';
import {read} from '../../src/widgets/new-widget/new-widget.content.js';
import {prepare} from '../../src/widgets/new-widget/new-widget.drawing.js';
import {ownRows} from '../../src/widgets/new-widget/new-widget.rows.js';
import {schema} from '../../src/widgets/new-widget/new-widget.schema.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;

describe('new-widget', () => {
  for (const language of languages) {
    const published = factsOf(language).map(({row}) => row.value);

    for (const form of ['wide', 'narrow'] as const) {
      it(`draws every figure as published, ${language}, ${form}`, () => {
        const {rows, signals} = prepare(bundledRows(language), form, language);
        equal(
          rows.map(({value}) => value),
          published,
        );
        equal(signals.longest, Math.max(...published.map(Number)));
      });
    }

    it(`says every figure in headline and table, and no number that the rows do not hold, ${language}`, async () => {
      const {text, table} = (await read({rows: undefined, names: [], language}))!;
      const numbers = published.map(String);
      for (const number of numbers) assert(text.headline.includes(number), number);
      const years = factsOf(language).flatMap(({row}) => [row.period_start, row.base_start]);
      const known = [...numbers, ...years.map((day) => day!.slice(0, 4))];
      for (const number of `${text.headline} ${text.subhead} ${text.note}`.match(/[\d.]*\d/g) ?? [])
        assert(known.includes(number), number);
      equal(table.rows.length, numbers.length);
    });
  }

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const row = {名称: '示例甲', 增幅: '12.4%', 时段: '2024年', 基期: '2023年'};
    const own = async (rows: readonly object[], language: 'zh-CN' | 'en' = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;

    it('are said in words of their own', async () => {
      const {text} = await own([row, {...row, 名称: '示例乙', 增幅: '超过8%'}]);
      equal(withoutBreaks(text.headline), '示例甲增长12.4%，示例乙增长超过8%');
      equal(text.subhead, '2024年比2023年的增幅');
      equal([text.note, text.source], ['', '']);
      equal((await own([row], 'en')).text.subhead, 'Growth in 2024 over 2023');
    });

    it('say that they are of different times', async () => {
      const {text} = await own([row, {...row, 基期: '2022年'}]);
      equal(text.subhead, '2024年的增幅；时段或基期不同，见数据表');
    });

    it('are refused where they would be drawn falsely', () => {
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{增幅: '12%'}], 'missing-field', 'label'],
        [[{...row, 增幅: '-3%'}], 'invalid-field', 'value'],
        [[{...row, 增幅: '第二'}], 'invalid-field', 'value'],
        [[{...row, 增幅: '12家'}], 'invalid-field', 'unit'],
        [[{...row, 名称: '长'.repeat(20)}], 'invalid-field', 'label'],
        [Array.from({length: 9}, () => row), 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const error = thrownBy(() => ownRows(rowsOfList(rows))) as {
          code: string;
          detail: Record<string, string>;
        };
        equal([error.code, error.detail.field], [code, field]);
      }
    });
  });
});
