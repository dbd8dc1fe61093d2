import {cellText} from '../../src/rows/table.js';
import {boundOf, formatBound, formatQuantity, withoutBreaks} from '../../src/text/index.js';
import {read} from '../../src/widgets/key-figures/key-figures.content.js';
import {prepare} from '../../src/widgets/key-figures/key-figures.drawing.js';
import {
  bundledFigures,
  factsOf as figuresOf,
  risesOf,
  rowIds,
} from '../../src/widgets/key-figures/key-figures.bundled.js';
import {TIGHT} from '../../src/widgets/key-figures/key-figures.layout.js';
import {ownFigures} from '../../src/widgets/key-figures/key-figures.rows.js';
import {schema} from '../../src/widgets/key-figures/key-figures.schema.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {measureEm} from '../../src/theme/measure.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('key-figures', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(bundledFigures(language), form, language).rows;
      const labels = (style: string) =>
        rows.filter((row) => row.role === 'label' && row.style === style);

      it(`sets each figure on the baseline of its words, qualifier and unit with it, ${language}, ${form}`, () => {
        const figures = labels('figure');
        equal(figures.length, figuresOf(language).length);
        figuresOf(language).forEach(({quantity}, order) => {
          const {y, at} = figures[order]!;
          // English has the word before the number above it, and at 640 px the unit below it.
          const [above, below] = language === 'en' ? [40, 24] : [0, 0];
          const said = rows
            .filter((row) => row.role === 'label' && row.at === at && row.style !== 'name')
            .filter(
              (row) => Number(row.y) >= Number(y) - above && Number(row.y) <= Number(y) + below,
            )
            .sort((a, b) => Number(a.y) - Number(b.y) || Number(a.dx) - Number(b.dx))
            .map((row) => row.text)
            .join(language === 'en' ? ' ' : '');
          equal(said, formatQuantity(quantity, language));
        });
      });

      it(`marks how each figure bounds the number, ${language}, ${form}`, () => {
        const marks = rows.filter(({role}) => role === 'bound');
        const bounds = figuresOf(language).map(({quantity}) => boundOf(quantity));
        equal(
          marks.slice(0, bounds.length).map(({bound}) => bound),
          bounds,
        );
        // Each mark that is drawn is explained once.
        equal(
          marks
            .slice(bounds.length)
            .map(({bound}) => bound)
            .sort(),
          [...new Set(bounds)].sort(),
        );
        equal(labels('key').length, new Set(bounds).size);
      });
    }

    it(`holds its columns in their order, without meeting, at every width, ${language}`, () => {
      const rows: readonly Row[] = prepare(bundledFigures(language), 'wide', language).rows;
      for (const width of [560, 600, 640]) {
        const at = rows
          .filter(({style}) => style === 'figure')
          .map((row) => Number(row.at) * width + Number(row.dx));
        assert(
          at.every((x, order) => order === 0 || x > at[order - 1]! + 50),
          at.join(),
        );
        const rules = rows
          .filter(({role}) => role === 'rule')
          .map((row) => Number(row.at) * width + Number(row.dx));
        rules.forEach((x, order) => assert(x > at[order]! && x < at[order + 1]!, rules.join()));
      }
    });

    it(`says in the table what each is, how it is read and that it rose without a rate, ${language}`, async () => {
      const {table, text} = (await read({rows: undefined, names: [], language}))!;
      equal(table.caption, withoutBreaks(text.headline));
      table.rows.forEach((cells, order) => {
        const {quantity, label} = figuresOf(language)[order]!;
        const [item, value, reading, , rise] = cells;
        equal(withoutBreaks(cellText(item)).toLowerCase(), label.toLowerCase());
        equal(cellText(value), formatQuantity(quantity, language));
        equal(reading, formatBound(quantity, language));
        assert(
          /大幅增长|sharply/.test(cellText(rise)) && !/\d/.test(cellText(rise)),
          cellText(rise),
        );
      });
    });
  }

  it('names the two sentences on the rise, which give no number', () => {
    equal(risesOf('en').length, 2);
    for (const {id, row} of risesOf('en')) {
      assert(rowIds.includes(id), id);
      equal(row.value, null);
    }
  });

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const given = [
      {名称: '在孵企业', 数值: '5200余家', 时段: '2024年6月'},
      {名称: '孵化面积', 数值: '超过200万平方米', 时段: '2024年6月'},
      {名称: '财政资金', 数值: '不超过3亿元', 时段: '2024年6月'},
    ];
    const own = async (rows: readonly object[], language: 'zh-CN' | 'en' = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;

    it('say what bounds each number, and explain each mark once', async () => {
      const content = await own(given);
      const marks: readonly Row[] = content.drawing('wide').rows;
      const bounds = marks.filter(({role}) => role === 'bound').map(({bound}) => bound);
      equal(bounds, ['gt', 'gt', 'lte', 'gt', 'lte']);
      const key = marks.filter(({style}) => style === 'key').map(({text}) => text);
      equal(key, ['“余”，超过此数', '不超过此数']);
      equal(withoutBreaks(content.text.headline), '在孵企业5200余家，孵化面积超过200万平方米');
      equal(content.text.subhead, '截至2024年6月');
      equal([content.text.note, content.text.source], ['', '']);
    });

    it('stand below each other where they have no room beside', async () => {
      const long = given.map((row) => ({...row, 简称: `${row.名称}及其一切分支机构的总和`}));
      const content = await own([...long, ...long]);
      equal(content.compiled('wide'), content.compiled('narrow'));
    });

    /** Where texts end in a graphic of some width, at the sizes that they have there. */
    const endsOf = (rows: readonly Row[], width: number) =>
      rows
        .filter(({role, style}) => role === 'label' && style !== 'key')
        .map(({style, text, dx = 0, tight = dx}) => {
          const isTight = width < TIGHT;
          const size = isTight
            ? {name: 12, unit: 12, lead: 0, figure: 24}
            : {name: 13, unit: 14, lead: 0, figure: 30};
          const room = measureEm(String(text), style === 'figure');
          return Number(isTight ? tight : dx) + room * size[style as keyof typeof size];
        });

    const wordy = [
      {
        label: 'Small and medium-sized enterprises registered in the Airport Economy Zone',
        value: 'more than 5,200',
      },
      {label: 'Telecommunicationsinfrastructure', value: 1_234_567_890, unit: 'yuan'},
    ];
    const longChinese = [
      {label: '示例航空港经济综合实验区中小微企业公共服务示范平台', value: '12345678901家'},
      {label: '短', value: '不超过3亿元'},
    ];
    for (const [rows, language] of [
      [wordy, 'en'],
      [longChinese, 'zh-CN'],
    ] as const) {
      it(`have long names above them, and end inside the graphic, ${language}`, async () => {
        const content = await own(rows, language);
        for (const width of [248, 288]) {
          const ends = endsOf(content.drawing('narrow').rows, width);
          assert(Math.max(...ends) <= width, `${ends.join()} in ${width}`);
        }
        const names = content.drawing('narrow').rows.filter(({style}) => style === 'name');
        assert(
          names.every(({text}) => /[ \u4e00-\u9fff]|^T/.test(String(text))),
          'no word by itself',
        );
      });
    }

    it('share the width where they are few, each right of its rule', async () => {
      const rows: readonly Row[] = (await own(given.slice(0, 2))).drawing('wide').rows;
      const [rule] = rows.filter(({role}) => role === 'rule');
      const [, second] = rows.filter(({style}) => style === 'figure');
      equal([rule!.at, second!.at], [0.5, 0.5]);
      assert(Number(rule!.dx) < 0, 'left of the second column');
    });

    it('have no empty line between names and figures', async () => {
      const first = (rows: readonly Row[], style: string) =>
        Number(rows.find((row) => row.style === style)!.y);
      const short: readonly Row[] = (await own(given)).drawing('wide').rows;
      const long: readonly Row[] = (await own([{...given[0], 名称: '在孵企业（示例）'}])).drawing(
        'wide',
      ).rows;
      equal(first(long, 'figure') - first(short, 'figure'), 20);
      equal(first(short, 'name'), first(long, 'name'));
    });

    it('have notes that are sentences, whatever they end with', async () => {
      const notes = ['含个体工商户', '只计一次。'];
      const {text} = await own(
        given.slice(0, 2).map((row, order) => ({...row, 备注: notes[order]})),
      );
      equal(text.note, '含个体工商户。只计一次。');
    });

    it('may be one', async () => {
      for (const value of Object.values((await own(given.slice(0, 1))).drawing('wide').rows[1]!)) {
        assert(typeof value !== 'number' || Number.isFinite(value), 'finite');
      }
    });

    it('are refused where they would be drawn falsely', () => {
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{value: 3}], 'missing-field', 'label'],
        [[{label: 'a', value: 3, qualifier: '约'}], 'invalid-field', 'qualifier'],
        [[{label: 'a', value: 3, bound: 'unspecified'}], 'invalid-field', 'bound'],
        [[{label: 'a', value: '第二', multiplier: 7}], 'invalid-field', 'multiplier'],
        [Array.from({length: 7}, () => ({label: 'a', value: 3})), 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const error = thrownBy(() => ownFigures(rowsOfList(rows))) as {
          code: string;
          detail: Record<string, string>;
        };
        equal([error.code, error.detail.field], [code, field]);
      }
    });
  });
});
