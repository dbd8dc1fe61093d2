import {rowsOfList} from '../../src/ingest/json.js';
import {cellText} from '../../src/rows/table.js';
import {withoutBreaks} from '../../src/text/index.js';
import {
  bundledMix,
  bundledText,
  countedOf,
} from '../../src/widgets/carrier-mix/carrier-mix.bundled.js';
import {read} from '../../src/widgets/carrier-mix/carrier-mix.content.js';
import {prepare} from '../../src/widgets/carrier-mix/carrier-mix.drawing.js';
import {square} from '../../src/widgets/carrier-mix/carrier-mix.layout.js';
import {ownMix} from '../../src/widgets/carrier-mix/carrier-mix.rows.js';
import {schema} from '../../src/widgets/carrier-mix/carrier-mix.schema.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('carrier-mix', () => {
  for (const language of languages) {
    for (const form of forms) {
      const mix = bundledMix(language);
      const rows: readonly Row[] = prepare(mix, form, language).rows;
      const ofRole = (role: string) => rows.filter((row) => row.role === role);

      it(`draws a hollow square for each site that is planned, a row a type, ${language}, ${form}`, () => {
        const lines = new Map<unknown, number>();
        for (const {y} of ofRole('planned')) lines.set(y, (lines.get(y) ?? 0) + 1);
        equal(
          [...lines.values()],
          countedOf(mix).map(({quantity}) => quantity.value),
        );
      });

      it(`draws one run without an end where no number is given, and no square, ${language}, ${form}`, () => {
        const runs = ofRole('run');
        equal(runs.length, mix.types.length - countedOf(mix).length);
        for (const {y} of runs) assert(!ofRole('planned').some((row) => row.y === y), String(y));
      });

      it(`draws the total in hatched squares that follow no type, ${language}, ${form}`, () => {
        const total = mix.total.quantity.value!;
        equal(ofRole('unsplit').length, total);
        const lines = new Set(ofRole('unsplit').map(({y}) => y)).size;
        equal(lines, Math.ceil(total / square.across));
        assert(![countedOf(mix).length, mix.types.length].includes(lines), `${lines}`);
      });

      it(`never shows the stock beside the plan, nor a sum of the plan by type, ${language}, ${form}`, () => {
        const texts = rows.flatMap(({text}) => (text === undefined ? [] : [String(text)]));
        const sum = countedOf(mix).reduce((all, {quantity}) => all + quantity.value!, 0);
        for (const number of [mix.others[0]!.quantity.value!, sum])
          assert(
            !texts.some((text) => text.includes(String(number))),
            `${number}: ${texts.join()}`,
          );
      });

      it(`marks the type that has no number as inferred, ${language}, ${form}`, () => {
        const texts = rows.map(({text}) => String(text ?? '')).join('\n');
        assert(/推断|inferred/.test(texts) && /未公布|not given/.test(texts), texts);
      });
    }

    it(`says that it is a plan, and in its note what is not to be compared, ${language}`, () => {
      const {headline, note} = bundledText(language);
      assert(/计划|plan/.test(headline), headline);
      assert(/不可相比|cannot be compared/.test(note) && note.includes('65'), note);
      assert(!/25|5×5/.test(withoutBreaks(headline) + note), note);
    });

    it(`tells targets from what exists in its table, ${language}`, async () => {
      const {table, records} = (await read({rows: undefined, names: [], language}))!;
      const statuses = table.rows.map(([, , , status]) => cellText(status));
      equal(
        statuses.map((status) => /现有|existing/.test(status)),
        records.map(({status}) => status === 'reported'),
      );
      equal(records.filter(({status}) => status === 'reported').length, 1);
    });
  }

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const plan = (values: readonly (number | string)[], more: object = {}) =>
      values.map((value, order) => ({
        名称: `${'甲乙丙丁戊己庚辛壬'[order]!}类园区`,
        数值: value,
        单位: '家',
        时段: '2025年',
        性质: '计划目标',
        内容: '新建',
        ...more,
      }));
    const own = async (rows: readonly object[], language: 'zh-CN' | 'en' = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;
    const total = {行类别: '合计', 名称: '园区', 单位: '家', 时段: '2025年', 性质: '计划目标'};
    const marksOf = async (rows: readonly object[], form: 'wide' | 'narrow' = 'wide') =>
      (await own(rows)).drawing(form).rows as readonly Row[];
    const rolesOf = (marks: readonly Row[]) =>
      [...new Set(marks.map(({role}) => role))].filter((role) => role !== 'label').sort();

    it('have a headline that does not begin with a place to break', async () => {
      const {text} = await own([{名称: '示例航空港经济综合实验区', 数量: '12家'}]);
      equal(text.headline, '示例航空港经济综合实验区12家');
    });

    it('have their English unit in brackets behind their name', async () => {
      const rows = [
        {label: 'Science parks', value: 83, unit: 'sites', status: 'existing', period: '2024'},
        {label: 'Incubators', value: 7, unit: 'sites', status: 'planned', period: '2024'},
      ];
      const {text} = await own(rows, 'en');
      equal(text.headline, '2024: Science parks (83 sites) and Incubators (7 sites, planned)');
    });

    it('that are planned are hollow even where little of a square is left', async () => {
      const planned = [
        {label: '甲', value: 71, status: 'target'},
        {label: '乙', value: 82, status: 'target'},
      ];
      const cut = (await own(planned)).drawing('wide').rows.filter(({role}) => role === 'cut');
      equal(cut.length, 2);
      // An outline and the hole in it.
      for (const {path} of cut) equal(String(path).split('M').length - 1, 2);
    });

    it('say what is planned, when, and what a square is', async () => {
      const {text} = await own(plan([12, 7, 3]));
      equal(withoutBreaks(text.headline), '2025年计划新建甲类园区12家、乙类园区7家等3类');
      equal(text.subhead, '每格1家；空心为计划');
      equal([text.note, text.source], ['', '']);
      const english = await own(plan([12, 7, 3]), 'en');
      equal(
        english.text.headline,
        'Planned for 2025: 12 甲类园区, 7 乙类园区 and 1 other type 新建',
      );
      equal(english.text.subhead, 'One square each. Hollow: planned');
    });

    it('are hollow where planned and solid where there', async () => {
      const [planned, there] = [...plan([4]), ...plan([3], {性质: '现有'})];
      const marks = await marksOf([planned!, {...there, 名称: '丁类园区'}]);
      equal(
        ['planned', 'built'].map((role) => marks.filter((mark) => mark.role === role).length),
        [4, 3],
      );
      const {text} = await own([planned!, {...there, 名称: '丁类园区'}]);
      equal(text.subhead, '每格1家；空心为计划，实心为现有');
      assert(withoutBreaks(text.headline).includes('（计划）'), text.headline);
    });

    it('have a total that is hatched only where the types are not what it is made of', async () => {
      const parts = plan([12, 8]);
      const whole = [...parts, {...total, 数值: 20}];
      equal(rolesOf(await marksOf(whole)), ['planned', 'rule']);
      equal((await own(whole)).table.rows.at(-1)![3], '计划目标');
      for (const more of [
        {数值: 30},
        {数值: 20, 时段: '2026年'},
        {数值: 12, 时段: '2026年', 性质: '现有'},
      ]) {
        const rows = [...parts, {...total, ...more}];
        equal(rolesOf(await marksOf(rows)), ['planned', 'rule', 'unsplit']);
        assert((await own(rows)).text.subhead.includes('斜线为构成未公布'), 'it is said');
      }
      const open = [...plan([12, '一批']), {...total, 数值: 12}];
      equal(rolesOf(await marksOf(open)), ['planned', 'rule', 'run', 'unsplit']);
    });

    it('have squares that stand for more where there are many, the last cut to its share', async () => {
      for (const [values, per, said] of [
        [[60, 9], 1, '每格1家；'],
        [[61, 9], 10, '每格10家，不满一格的按比例；'],
        [[346_000, 52_300], 10_000, '每格1万家，不满一格的按比例；'],
        [[600, 90], 10, '每格10家；'],
      ] as const) {
        for (const form of forms) {
          const marks = await marksOf(plan(values), form);
          const drawn = values.map((_, order) => {
            const ofType = marks.filter(({key}) => key === String(order));
            const whole = ofType.filter(({role}) => role === 'planned').length;
            const cut = ofType.find(({role}) => role === 'cut');
            const [, wide = 0] = /^M0,-7.5H([\d.]+)V/.exec(String(cut?.path)) ?? [];
            return (whole + Number(wide) / square.side) * per;
          });
          drawn.forEach((number, order) =>
            assert(Math.abs(number - values[order]!) <= per * 0.001, `${number}`),
          );
          equal((await own(plan(values))).text.subhead, `${said}空心为计划`);
        }
      }
    });

    it('keep a name that ends in a digit apart from its number', async () => {
      const {text} = await own([{名称: '园区3', 数值: 5}]);
      equal(text.headline.replace(/\u200b/g, ''), '园区3：5');
    });

    it('stay within the card, and no square meets a number', async () => {
      const many = [[5], [60], [1], [58, 3, 17, 60, 1, 44, 9, 12], [346_000, 12]];
      const name = '国家级高新技术产业开发区小微企业创业创新示范基地';
      for (const values of many) {
        for (const more of [{}, {名称: name}, {名称: name, 备注: name, 图中说明: name}]) {
          for (const rest of [[], [{...total, 数值: 40 * Math.max(...values), 时段: '2030年'}]]) {
            const content = await own([...plan(values, more), ...rest]);
            for (const [form, width] of [
              ['wide', 560],
              ['narrow', 248],
            ] as const) {
              const marks: readonly Row[] = content.drawing(form).rows;
              const pitch = Math.min(19, (width - 15) / 14);
              const ends = marks
                .filter(({column}) => column !== undefined)
                .map(({at, dx, column, y}) => ({
                  x: Number(at) * width + Number(dx) + Number(column) * pitch + square.side,
                  y: Number(y),
                }));
              assert(
                ends.every(({x}) => x <= width + 0.01),
                `${form}: ${Math.max(...ends.map(({x}) => x))}`,
              );
              const counts = marks.filter(({style}) => style === 'count');
              equal(counts.length, values.length);
              for (const {at, dx, y} of counts) {
                const left = Number(at) * width + Number(dx);
                const near = ends.filter(
                  (end) => Math.abs(end.y + 5 - Number(y)) < 15 && end.x <= left + 15,
                );
                assert(
                  near.every(({x}) => x < left),
                  `${form}: ${left}`,
                );
              }
            }
          }
        }
      }
    });

    it('are refused where they would be drawn falsely', () => {
      const [row] = plan([3]);
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{value: 3}], 'missing-field', 'label'],
        [[{...row, 数值: 2.5}], 'invalid-field', 'value'],
        [[{...row, 数值: -2}], 'invalid-field', 'value'],
        [[{...row, 数值: '5200余家', 单位: ''}], 'invalid-field', 'qualifier'],
        [[{...row, 数值: '超过30家', 单位: ''}], 'invalid-field', 'bound'],
        [[{...row, 单位: '%'}], 'invalid-field', 'unit'],
        [plan(['一批', '']), 'missing-field', 'value'],
        [[{...total, 数值: 3}], 'invalid-field', 'kind'],
        [[row!, {...total}], 'missing-field', 'value'],
        [[row!, {...total, 数值: 4}, {...total, 数值: 5}], 'invalid-field', 'kind'],
        [[row!, {...total, 数值: 2}], 'invalid-field', 'value'],
        [[row!, {...total, 数值: 30_000, 时段: '2026年'}], 'invalid-field', 'value'],
        [[row!, {...row, 单位: '人'}], 'incomparable'],
        [[row!, {...row, 行类别: '基地'}], 'not-a-choice', '行类别'],
        [plan(Array<number>(9).fill(2)), 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const raw = rowsOfList(rows);
        if (code === 'not-a-choice') {
          equal(ownMix(raw).problems.first[0]!.code, code);
          continue;
        }
        const error = thrownBy(() => ownMix(raw)) as {
          code: string;
          detail: Record<string, string>;
        };
        equal([error.code, error.detail.field], [code, field], JSON.stringify(rows));
      }
    });
  });
});
