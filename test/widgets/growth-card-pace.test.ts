// growth-card over many periods: what a column has no room for stands above or below it, and nothing meets.
import {withoutBreaks} from '../../src/text/index.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {layout} from '../../src/widgets/growth-card/growth-card.layout.js';
import {ownText} from '../../src/widgets/growth-card/growth-card.chrome.js';
import {drawPace} from '../../src/widgets/growth-card/growth-card.pace.js';
import {readingOf} from '../../src/widgets/growth-card/growth-card.reading.js';
import {ownRows} from '../../src/widgets/growth-card/growth-card.rows.js';
import {assert, equal} from '../assert.js';

type Row = Readonly<Record<string, string | number | boolean>>;

const flows = (periods: readonly string[], value = 108_046) =>
  ownRows(
    rowsOfList(
      periods.map((period, order) => ({
        label: '登记企业',
        value: value + (order % 3) * 1000,
        unit: '户',
        measure: 'flow',
        period,
      })),
    ),
    [],
  ).rows;
const quarters = [2023, 2024].flatMap((year) => [1, 2, 3, 4].map((at) => `${year}Q${at}`));
const months = [2023, 2024].flatMap((year) =>
  Array.from({length: 12}, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);
const columnsOf = (periods: readonly string[], form: 'wide' | 'narrow', language: 'zh-CN' | 'en') =>
  drawPace(flows(periods), form, language).rows.filter(({role}) => role === 'flow') as Row[];

describe('growth-card over many periods', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    for (const form of ['wide', 'narrow'] as const) {
      it(`puts totals above columns that have no room for them, and all of them are exact, ${language}, ${form}`, () => {
        for (const periods of [quarters, months]) {
          const columns = columnsOf(periods, form, language);
          equal(columns.length, periods.length);
          columns.forEach(({total_text, above_text, months: wide, monthly}) => {
            equal(total_text, '');
            const printed = Number(String(above_text).replace(/,|合计|total /g, ''));
            equal(printed, Math.round(Number(monthly) * Number(wide)));
          });
          // Six digits are wider than a month's column: the last total stands clear of the one before it.
          const [before, last] = columns.slice(-2);
          const clear = periods === months ? Math.max : (_: number, own: number) => own;
          assert(
            Number(last!.above_at) >= clear(Number(before!.monthly), Number(last!.monthly)),
            'clear',
          );
        }
      });

      it(`names the year once, under its first period, ${language}, ${form}`, () => {
        const columns = columnsOf(quarters, form, language);
        equal(
          columns.map(({year_text}) => String(year_text).replace('年', '')),
          ['2023', '', '', '', '2024', '', '', ''],
        );
        equal(
          columnsOf(['2019', '2020', '2021', '2022', '2023', '2024', '2025'], form, language).every(
            ({year_text, period}) => year_text === '' && /^20\d\d/.test(String(period)),
          ),
          true,
        );
      });

      it(`says the names of all periods of one length, or of none, ${language}, ${form}`, () => {
        for (const periods of [quarters, months]) {
          const columns = columnsOf(periods, form, language);
          for (const field of ['period_em', 'period_short_em']) {
            equal(new Set(columns.map((column) => column[field])).size, 1);
          }
        }
      });
    }
  }

  it('tells each of few periods from the others, and averages no month', () => {
    const few = ['2024-01', '2024-02', '2024-03'];
    for (const [language, form, expected] of [
      ['zh-CN', 'wide', ['2024年1月', '2024年2月', '2024年3月']],
      ['zh-CN', 'narrow', ['1月', '2月', '3月']],
      ['en', 'wide', ['Jan 2024', 'Feb 2024', 'Mar 2024']],
    ] as const) {
      const columns = drawPace(flows(few, 5200), form, language).rows.filter(
        ({role}) => role === 'flow',
      );
      equal(
        columns.map(({period}) => period),
        expected,
      );
      assert(columns.every(({average_text}) => average_text === '') && columns.length === 3, form);
    }
    const halves = drawPace(flows(['2024-01/2024-06', '2024-07/2024-12'], 5200), 'narrow', 'zh-CN');
    equal(
      halves.rows.flatMap(({role, period}) => (role === 'flow' ? [period] : [])),
      ['上半年', '下半年'],
    );
    const apart = drawPace(flows(['2023-12', '2024-01'], 5200), 'narrow', 'zh-CN');
    equal(
      apart.rows.flatMap(({role, period}) => (role === 'flow' ? [period] : [])),
      ['2023年12月', '2024年1月'],
    );
  });

  it('says of months what they are, not what they average', () => {
    const text = ownText(flows(['2024-01', '2024-02'], 5200), 'zh-CN');
    equal(withoutBreaks(text.headline), '2024年2月登记企业6200户');
    equal([text.subhead, text.note], ['一柱一月，柱高是当月总数', '']);
    const {summary} = readingOf(flows(['2024-01', '2024-02'], 5200), 'zh-CN');
    assert(!/月均|1个月/.test(summary), summary);
  });

  it('keeps totals inside few and wide columns', () => {
    const [first] = columnsOf(['2023', '2024-01/2024-06'], 'wide', 'zh-CN');
    equal(first!.total_text, '108046');
    equal(first!.above_text, undefined);
  });

  it('has room below for the years', () => {
    const [many, few] = [quarters, ['2023', '2024']].map(
      (periods) => drawPace(flows(periods), 'wide', 'zh-CN').height,
    );
    equal(many! - few!, 18);
    equal(few, layout.pace.wide.foot + 28);
  });
});
