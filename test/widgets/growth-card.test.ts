import fc from 'fast-check';
import {indicators, observations} from '../../src/rows/bundled.gen.js';
import type {TableCell} from '../../src/rows/table.js';
import {IncomparableError} from '../../src/rows/index.js';
import {indexAfter} from '../../src/text/index.js';
import {prepare} from '../../src/widgets/growth-card/growth-card.drawing.js';
import {read} from '../../src/widgets/growth-card/growth-card.content.js';
import {
  kindOf,
  ownRows as readOwn,
  type GrowthRow,
} from '../../src/widgets/growth-card/growth-card.rows.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {schema} from '../../src/widgets/growth-card/growth-card.schema.js';
import {VARIANTS} from '../../src/widgets/growth-card/growth-card.variants.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const asRow = (indicator: (typeof indicators)[number], value = 10): GrowthRow => ({
  id: indicator.id,
  indicator: indicator.id,
  label: indicator.label_zh,
  shortLabel: indicator.short_label_zh,
  // Drawn as a growth whatever it measures, so that only its group decides.
  measure: 'growth',
  comparable_group: indicator.comparable_group,
  value,
});

const growth = (more: object = {}) => ({
  indicator: 'contracts',
  label: '合同',
  value: 12.5,
  period_start: '2024',
  period_end: '2024',
  base_start: '2023',
  base_end: '2023',
  ...more,
});

const ownRows = (rows: readonly object[], metrics: readonly string[]) =>
  readOwn(rowsOfList(rows), metrics).rows;

describe('growth-card rows', () => {
  it('no two indicators share an axis unless they are of one group', () => {
    for (const a of indicators) {
      for (const b of indicators) {
        const rows = [asRow(a), asRow(b)];
        const draw = () => prepare(rows, {form: 'wide', language: 'zh-CN'});
        if (a.comparable_group === b.comparable_group) equal(draw().rows.length, 2);
        else assert(thrownBy(draw) instanceof IncomparableError, `${a.id} beside ${b.id}`);
      }
    }
  });

  it('an author’s rows are held to the same', () => {
    const names = ['a', 'b'];
    const mixed = [
      growth({indicator: 'a', comparable_group: 'carriers'}),
      growth({indicator: 'b', comparable_group: 'target'}),
    ];
    assert(thrownBy(() => kindOf(ownRows(mixed, names))) instanceof IncomparableError, 'groups');
    const units = [growth({indicator: 'a'}), growth({indicator: 'b', unit: '户', measure: 'flow'})];
    assert(thrownBy(() => kindOf(ownRows(units, names))) instanceof IncomparableError, 'units');
    equal(kindOf(ownRows([growth({indicator: 'a'}), growth({indicator: 'b'})], names)), 'several');
  });

  it('an author’s rows show their first indicator where no metric is named', () => {
    const rows = ownRows([growth(), growth({indicator: 'patents'})], []);
    equal(
      rows.map(({indicator}) => indicator),
      ['contracts'],
    );
  });

  it('an author’s rows say how many indicators are not drawn where none is named', async () => {
    const rows = rowsOfList([
      {label: '甲', value: '8%'},
      {label: '乙', value: '4%'},
      {label: '丙', value: '2%'},
    ]);
    const noteOf = async (names: string[]) =>
      (await read({rows, names, language: 'zh-CN'}))!.text.note;
    equal(await noteOf([]), '指数由增减幅推算。数据中另有2项指标，没有画出。');
    equal(await noteOf(['甲']), '指数由增减幅推算。');
  });

  it('an author’s bar without a period is the one that is measured', () => {
    const [bar] = prepare(ownRows([{label: '甲', value: '8%'}], []), {
      form: 'wide',
      language: 'zh-CN',
    }).rows;
    equal([bar!.base_period, bar!.period], ['基期', '报告期']);
  });

  describe('what would be drawn falsely is refused, by row and field', () => {
    const flow = (more: object = {}) =>
      growth({measure: 'flow', unit: '户', base_start: '', base_end: '', ...more});
    const cases: [string, object[], string, string][] = [
      ['points for per cent', [growth({unit: '个百分点', measure: 'growth'})], 'unit', '1'],
      ['a growth of 1000 times 12.5 %', [growth({multiplier: 10000})], 'multiplier', '1'],
      ['a growth that is a bound', [growth({bound: 'gt'})], 'bound', '1'],
      ['less than nothing left', [growth({value: -150})], 'value', '1'],
      ['a rate that hides its base', [growth({value: 2500})], 'value', '1'],
      ['a period that ends before it starts', [growth({period_end: '2023'})], 'period_end', '1'],
      ['a base with one end', [growth({base_end: ''})], 'base_end', '1'],
      ['a negative amount', [flow({value: -3})], 'value', '1'],
      ['a cap as an amount', [flow({qualifier: '高达', bound: 'lte'})], 'bound', '1'],
      ['part of a month', [flow({period_end: '2024-02-10'})], 'period_end', '1'],
      ['the same period twice', [flow(), flow()], 'period_start', '2'],
      [
        'a gap on the time axis',
        [flow(), flow({period_start: '2026', period_end: '2026'})],
        'period_start',
        '2',
      ],
      ['a number of no known kind', [growth({unit: '户'})], 'measure', '1'],
      ['a word that is no qualifier', [growth({qualifier: '约'})], 'qualifier', '1'],
    ];
    for (const [name, rows, field, row] of cases) {
      it(name, () => {
        const thrown = thrownBy(() => ownRows(rows, [])) as {detail: Record<string, string>};
        equal([thrown.detail.field, thrown.detail.row], [field, row]);
      });
    }
    it('more rows than a chart holds', () => {
      const thrown = thrownBy(() =>
        ownRows(
          Array.from({length: 25}, () => growth()),
          [],
        ),
      );
      equal((thrown as {code: string}).code, 'too-many-rows');
    });
  });

  it('an author’s labels are never cut where two happen to begin alike', async () => {
    const {text} = (await read({
      rows: rowsOfList([
        growth({indicator: 'a', label: '新增企业'}),
        growth({indicator: 'b', label: '新能源产值'}),
      ]),
      names: ['a', 'b'],
      language: 'zh-CN',
    }))!;
    equal(text.headline.split('\u200b').join(''), '2024年新增企业增长12.5%，新能源产值增长12.5%');
  });

  it('the index is exact', () => {
    equal(indexAfter(88.1), 188.1);
    equal(indexAfter(-3.2), 96.8);
    equal(indexAfter(0.1 + 0.2), 100.3);
  });

  it('any growth keeps its bars and its rate inside the graphic', () => {
    fc.assert(
      fc.property(
        fc.float({min: -99, max: 900, noNaN: true}).map((value) => Number(value.toFixed(1))),
        fc.constantFrom('wide' as const, 'narrow' as const),
        (value, form) => {
          const {rows, signals, height} = prepare(ownRows([growth({value})], []), {
            form,
            language: 'en',
          });
          const [row] = rows;
          assert(height > 100 && Number.isFinite(signals.rate_em), 'it has a size');
          equal(signals.longest, Math.max(100, row!.index as number));
          equal(row!.rises, value > 0);
          for (const field of Object.values(row!)) {
            assert(typeof field !== 'number' || Number.isFinite(field), 'finite');
          }
        },
      ),
    );
  });
});

const inWords = (cell: TableCell) =>
  typeof cell === 'string' ? cell : cell.lead + cell.figure + cell.trail;

describe('growth-card content', () => {
  const table = async (names: string[], language: 'zh-CN' | 'en') =>
    (await read({rows: undefined, names, language}))!.table;

  it('the table has the published figures as they are set, and what is derived from them', async () => {
    const texts = (await table(['market-entities'], 'zh-CN')).rows.map((row) => row.map(inWords));
    equal(texts, [
      ['市场主体总数', '34.6万户', '等于34.6万', '2017年上半年', '—', '正文第3段'],
      ['新增市场主体', '6.8万户', '等于6.8万', '2016年', '月均约5700户', '正文第3段'],
      ['新增市场主体', '3.8万户', '等于3.8万', '2017年上半年', '月均约6300户', '正文第3段'],
      ['市场主体增量和增幅的全省位次', '第二', '—', '时段未注明', '—', '正文第3段'],
    ]);
    equal(
      (await table(['contract-value', 'patents'], 'en')).rows.map(([, value]) => inWords(value!)),
      ['+88.1%', '+59.4%'],
    );
  });

  it('every figure of the rows is in the drawing', async () => {
    const content = (await read({rows: undefined, names: ['market-entities'], language: 'zh-CN'}))!;
    for (const form of ['wide', 'narrow'] as const) {
      const texts = content.drawing(form).rows.flatMap((row) => Object.values(row));
      for (const text of [
        '34.6',
        '万户',
        '6.8',
        '3.8',
        '月均约5700户',
        '月均约6300户',
        '均居全省第二',
      ]) {
        assert(texts.includes(text), `${text}, ${form}`);
      }
    }
  });

  roundTrips(
    {read, schema},
    VARIANTS.map((variant) => ({
      variant,
      names: ({records}) => [...new Set(records.map(({indicator}) => String(indicator)))],
    })),
  );

  it('own rows have no bundled word around them', async () => {
    const {text} = (await read({rows: rowsOfList([growth()]), names: [], language: 'zh-CN'}))!;
    equal(text.headline.replace('\u200b', ''), '合同2024年增长12.5%');
    equal(text.source, '');
    assert(!/洛阳|报道|报纸/.test(Object.values(text).join('')), 'nothing of the page');
  });

  it('no published figure of a variant is lost', async () => {
    const shown = observations.filter(({indicator}) =>
      indicators.some(({id, metric}) => id === indicator && metric !== null),
    );
    const names = ['contract-value', 'patents', 'market-entities'];
    const tables = await Promise.all(names.map((name) => table([name], 'zh-CN')));
    const rows = tables.flatMap((each) => each.rows);
    equal(rows.length, shown.length);
  });
});
