import {cellText} from '../../src/rows/table.js';
import {inYears} from '../../src/text/calendar.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {withoutBreaks} from '../../src/text/index.js';
import {measureEm} from '../../src/theme/measure.js';
import {
  bundledText,
  bundledTimeline,
} from '../../src/widgets/policy-timeline/policy-timeline.bundled.js';
import {read} from '../../src/widgets/policy-timeline/policy-timeline.content.js';
import {prepare} from '../../src/widgets/policy-timeline/policy-timeline.drawing.js';
import {labelStyles, layout} from '../../src/widgets/policy-timeline/policy-timeline.layout.js';
import {ownTimeline} from '../../src/widgets/policy-timeline/policy-timeline.rows.js';
import {schema} from '../../src/widgets/policy-timeline/policy-timeline.schema.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;
const widths = {wide: [560, 600, 640], narrow: [248, 288, 440, 567]};

type Row = Readonly<Record<string, string | number | boolean>>;
type Form = (typeof forms)[number];
type Language = (typeof languages)[number];

/** That no text meets another or leaves the graphic, and no mark does, where the form is least wide. */
function keepsInside(rows: readonly Row[], form: Form): void {
  const width = layout.least[form];
  const styles: Readonly<Record<string, {fontSize: number; bold?: boolean}>> = labelStyles[form];
  const set = rows
    .filter(({role}) => role === 'label')
    .map(({at, dx, y, text, style}) => {
      const {fontSize, bold} = styles[String(style)]!;
      const left = Number(at) * width + Number(dx);
      const right = left + measureEm(String(text), bold) * fontSize;
      return {left, right, y: Number(y), text};
    });
  set.forEach((label, order) => {
    assert(label.left >= -0.01 && label.right <= width, JSON.stringify(label));
    for (const other of set.slice(order + 1)) {
      const apart =
        Math.abs(label.y - other.y) > 11 || label.right < other.left || other.right < label.left;
      assert(apart, JSON.stringify([label, other]));
    }
  });
  for (const {role, at, dx, endAt, endDx} of rows) {
    const left = Number(at) * width + Number(dx);
    const radius = /dot|ring|published/.test(String(role)) ? layout.dot : 0;
    assert(left >= radius - 0.01 && left <= width - radius + 0.01, `${String(role)} at ${left}`);
    if (endAt === undefined) continue;
    const right = Number(endAt) * width + Number(endDx);
    assert(right >= left - 0.01 && right <= width + 0.01, `${String(role)} to ${right}`);
  }
}

describe('policy-timeline', () => {
  for (const language of languages) {
    for (const form of forms) {
      const timeline = bundledTimeline(language);
      const rows: readonly Row[] = prepare(timeline, form, language).rows;
      const ofRole = (role: string) => rows.filter((row) => row.role === role);
      const {years} = timeline;
      const left = layout.left[form][language];
      /** The time at which a mark starts or ends, read back from its place at a width. */
      const timeOf = (at: unknown, dx: unknown, width: number) =>
        years[0]! + ((Number(at) * width + Number(dx) - left) / (width - left)) * years.length;
      const near = (time: number, expected: number, width: number, pixels: number) =>
        (Math.abs(time - expected) / years.length) * (width - left) <= pixels + 0.01;
      const starts = (row: Row, expected: number, pixels = 0) =>
        widths[form].every((width) => near(timeOf(row.at, row.dx, width), expected, width, pixels));
      const ends = (row: Row, expected: number, pixels = 0) =>
        widths[form].every((width) =>
          near(timeOf(row.endAt, row.endDx, width), expected, width, pixels),
        );

      it(`puts what is dated to the day at its day, at every width, ${language}, ${form}`, () => {
        const [policies, meeting] = ofRole('dot');
        assert(starts(meeting!, inYears('2017-09-23')), JSON.stringify(meeting));
        assert(starts(policies!, inYears('2017-11-02')), JSON.stringify(policies));
        assert(starts(ofRole('published')[0]!, inYears('2017-11-02')), 'publication');
        equal(ofRole('published').length, 1);
      });

      it(`draws what is only known to its year over that whole year, ${language}, ${form}`, () => {
        const [span] = ofRole('span');
        equal(ofRole('span').length, 1);
        assert(
          starts(span!, 2016, layout.inset) && ends(span!, 2017, layout.inset),
          'the selection',
        );
      });

      it(`draws the meetings solid only from where they are certain, ${language}, ${form}`, () => {
        const [bar] = ofRole('bar');
        assert(starts(bar!, 2017) && ends(bar!, inYears('2017-11-02')), JSON.stringify(bar));
        const open = ofRole('open').filter(
          ({y}) => Number(y) > Number(bar!.y) - 1 && Number(y) < Number(bar!.bottom) + 1,
        );
        equal(open.length, 2);
        for (const row of open) assert(starts(row, 2016) && ends(row, 2017), JSON.stringify(row));
      });

      it(`draws each target hollow over its year, in the colour of its track, ${language}, ${form}`, () => {
        const tiles = rows.filter(({role}) => String(role).startsWith('tile-'));
        const {planned} = timeline;
        equal(tiles.length, planned.length);
        planned.forEach(({key, track, from, to}, order) => {
          const tile = tiles[order]!;
          equal(tile.role, track === 'bases' ? 'tile-second' : 'tile-first');
          assert(starts(tile, from, layout.inset) && ends(tile, to, layout.inset), key);
          equal(to - from, 1);
        });
      });

      it(`never joins, adds or stacks targets: one a row, ${language}, ${form}`, () => {
        const tops = rows.filter(({role}) => String(role).startsWith('tile-')).map(({y}) => y);
        equal(new Set(tops).size, tops.length);
        const sum = timeline.planned.reduce((all, {quantity}) => all + (quantity?.value ?? 0), 0);
        assert(!rows.some(({text}) => text === String(sum)), String(sum));
      });
    }

    it(`plans only for years after publication, and reports nothing later, ${language}`, () => {
      const day = inYears('2017-11-02');
      const {planned, reported} = bundledTimeline(language);
      for (const {from, key} of planned) assert(from > day, key);
      for (const {to, key} of reported) assert(to <= day, key);
    });

    it(`says how exactly everything is dated, ${language}`, async () => {
      const {table} = (await read({rows: undefined, names: [], language}))!;
      const dated = table.rows.map(([, , , cell]) => cellText(cell));
      assert(/年份|year only/.test(dated[0]!), dated.join());
      assert(/起点|start/.test(dated[1]!), dated.join());
      assert(/不可相加|cannot be added/.test(bundledText(language).note), 'note');
    });
  }

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const own = async (rows: readonly object[], language: Language = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;
    const timelineOf = (rows: readonly object[], language: Language = 'zh-CN') =>
      ownTimeline(rowsOfList(rows), language).timeline!;
    const given = [
      {label: '获批示范区', period: '2021年', source: '示例数据'},
      {label: '扶持政策', period: '2022-01-01/2024-06-30', value: '21项'},
      {label: '创业贷款', period: '2024-06-30', value: '超过3亿元'},
      {label: '服务大厅启用', period: '2023年3月15日'},
      {label: '项目路演', period: '2024年5月'},
      {label: '新建孵化器', period: '2025年', status: '计划', value: '12家', track: '载体'},
      {label: '服务平台', period: '2025年9月', status: '计划', track: '平台'},
      {
        label: '孵化面积',
        period: '2026—2027年',
        status: '计划',
        value: '30万平方米',
        track: '其他',
      },
    ];

    it('have a shape each that follows from their dates, their numbers and whether they are planned', () => {
      const {reported, planned, years} = timelineOf(given);
      equal(
        reported.map(({shape, grain}) => [shape, grain]),
        [
          ['span', 'year'],
          ['bar', 'months'],
          ['until', 'day'],
          ['day', 'day'],
          ['span', 'month'],
        ],
      );
      equal(
        planned.map(({shape, grain}) => [shape, grain]),
        [
          ['target', 'year'],
          ['target', 'month'],
          ['target', 'years'],
        ],
      );
      equal([years[0], years.at(-1)], [2021, 2027]);
    });

    it('are drawn over the time they name, to the day', () => {
      const {rows} = prepare(timelineOf(given), 'wide', 'zh-CN');
      const left = layout.left.wide['zh-CN'];
      const timeOf = (at: unknown, dx: unknown) =>
        2021 + ((Number(at) * 560 + Number(dx) - left) / (560 - left)) * 7;
      const [bar] = rows.filter(({role}) => role === 'bar');
      equal(timeOf(bar!.at, bar!.dx).toFixed(3), '2022.000');
      equal(timeOf(bar!.endAt, bar!.endDx).toFixed(3), inYears('2024-07-01').toFixed(3));
      const month = rows.filter(({role}) => role === 'span')[1]!;
      equal(timeOf(month.at, month.dx).toFixed(3), inYears('2024-05-01').toFixed(3));
      equal(timeOf(month.endAt, month.endDx).toFixed(3), inYears('2024-06-01').toFixed(3));
    });

    it('in English have a long name below their number, not in a narrow column beside it', () => {
      const {rows} = prepare(
        timelineOf(
          [
            {
              label: 'loans granted to graduates of all universities and colleges in the city',
              value: 12_600,
              period: '2024-06-30',
            },
          ],
          'en',
        ),
        'narrow',
        'en',
      );
      const names = rows.filter(({style}) => style === 'name');
      assert(names.length > 0 && names.every(({dx = 0}) => dx === 0), 'from the left edge');
    });

    it('that are planned are hollow, the first track in a colour of its own', () => {
      for (const form of forms) {
        const {rows} = prepare(timelineOf(given), form, 'zh-CN');
        const hollow = rows.filter(({role}) => /tile|ring/.test(String(role)));
        equal(
          hollow.map(({role}) => role),
          ['tile-first', 'ring-second', 'tile-second'],
        );
      }
    });

    it('say in neutral words what they are and when', async () => {
      const {text, table, reading} = await own(given).then((content) => ({
        ...content,
        reading: content.reading(),
      }));
      equal(
        withoutBreaks(text.headline).replaceAll('\u2060', ''),
        '2021年获批示范区，计划2026—2027年孵化面积30万平方米',
      );
      equal(text.source, '示例数据');
      equal(
        text.subhead,
        '知道日期的画成圆点；括线画出已知的时段；实条为计数的时段；虚线处起点不详；空心为计划目标，外框两色分别为载体、其他',
      );
      const {summary, series} = await reading;
      equal(summary, '时间线从2021年画到2027年：已有5项，计划3项。');
      equal(
        series.map(({name}) => name),
        ['已有', '计划'],
      );
      equal(
        series.flatMap(({data}) => data.map(({sentence}) => sentence)),
        [
          '2021年，获批示范区。',
          '扶持政策21项，2022年1月至2024年6月。',
          '创业贷款超过3亿元，截至2024年6月30日。',
          '2023年3月15日，服务大厅启用。',
          '2024年5月，项目路演。',
          '计划2025年新建孵化器12家。',
          '计划2025年9月服务平台。',
          '计划2026至2027年孵化面积30万平方米。',
        ],
      );
      equal(
        table.rows.map((cells) => cellText(cells[3])),
        [
          '只知年份',
          '这段时间的合计',
          '截至该时点的累计',
          '精确到日',
          '只知月份',
          '目标只到年',
          '目标只到月',
          '目标只到年',
        ],
      );
    });

    it('stand before and after publication only where that is true', async () => {
      const publication = {kind: '刊发', label: '通报', period: '2024-07-08'};
      const headingsOf = async (rows: readonly object[]) =>
        (await (await own(rows)).reading()).series.map(({name}) => name);
      equal(await headingsOf([...given, publication]), ['到刊发时', '此后的计划']);
      const earlier = {...publication, period: '2022-07-08'};
      equal(await headingsOf([...given, earlier]), ['已有', '计划']);
      const {rows} = (await own([...given, publication])).drawing('wide');
      equal(rows.find(({style}) => style === 'published')!.text, '通报 7月8日');
      equal(rows.filter(({role}) => role === 'now').length, 1);
      equal((await own(given)).drawing('wide').rows.filter(({role}) => role === 'now').length, 0);
    });

    it('whose start is known to its year or month only are open up to its end', () => {
      for (const [precision, openTo] of [
        ['year', 2022],
        ['month', inYears('2021-04-01')],
      ] as const) {
        const [entry] = timelineOf([
          {
            ...{label: '推进会', value: '17次', period_precision: precision},
            ...{period_start: '2021-03-01', period_end: '2023-05-09'},
          },
        ]).reported;
        equal([entry!.shape, entry!.openTo], ['since', openTo]);
        equal(entry!.to, inYears('2023-05-10'));
      }
    });

    it('keep inside and apart at any number of years, with names and numbers of any length', () => {
      const names = [
        '路演',
        '示例省小微企业创业创新示范基地建设推进工作现场会',
        'Example province meeting on demonstration bases for small firms',
      ];
      for (const language of languages) {
        for (const name of names) {
          for (const value of ['3次', '超过123456.78亿元', '']) {
            for (const many of [1, 2, 5, 6, 8, 9, 12]) {
              const at = (year: number, date = '') => `${2012 + year}${date}`;
              const timeline = timelineOf(
                [
                  {label: name, value, period: at(1, '-01-01')},
                  {label: name, period: at(0, '-01-01')},
                  {label: name, value, period: at(many - 1, '-12-31')},
                  {label: name, period: at(many - 1, '-12-31'), status: 'target'},
                  {label: name, value, period: at(many - 1), status: 'target'},
                  {label: name, value, period: at(many - 1, '-02'), status: 'target'},
                  {kind: 'published', label: name, period: at(many - 1, '-11-30')},
                ].slice(many > 1 ? 0 : 1),
                language,
              );
              equal(timeline.years.length, many);
              for (const form of forms) {
                const {rows, height} = prepare(timeline, form, language);
                keepsInside(rows, form);
                for (const {y, bottom = y} of rows)
                  assert(Number(y) > 0 && Number(bottom) <= height, `${String(y)} of ${height}`);
              }
            }
          }
        }
      }
    });

    it('may be one, and are none where none is an event', async () => {
      const {text, drawing} = await own([{label: 'Pilot started', period: '2024-03'}], 'en').then(
        (content) => ({...content, drawing: content.drawing('narrow')}),
      );
      equal(text.headline, 'Pilot started in March 2024');
      keepsInside(drawing.rows, 'narrow');
      const only = [{kind: 'published', period: '2024-03-01'}];
      equal(await read({rows: rowsOfList(only), names: [], language: 'en'}), null);
    });

    it('are refused where they would be drawn falsely', () => {
      const row = {label: 'a', period: '2024'};
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{label: 'a'}], 'missing-field', 'period'],
        [[{period: '2024'}], 'missing-field', 'label'],
        [[{...row, period: '去年'}], 'not-a-period', 'period'],
        [[{...row, status: '可能'}], 'not-a-choice', 'status'],
        [[{...row, kind: 'base'}], 'not-a-choice', 'kind'],
        [[{label: 'a', period_start: '2024', period_end: '2023'}], 'invalid-field', 'period_end'],
        [[{label: 'a', period_start: '2024'}], 'missing-field', 'period_end'],
        [[{...row, value: 3, qualifier: '约'}], 'invalid-field', 'qualifier'],
        [[{...row, value: 3, unit: '国'.repeat(40)}], 'invalid-field', 'unit'],
        [[{...row, label: '示'.repeat(80)}], 'invalid-field', 'label'],
        [[{...row, short_label: 'x'.repeat(60)}], 'invalid-field', 'short_label'],
        [[{...row, remark: '示'.repeat(99)}], 'invalid-field', 'remark'],
        [[row, {...row, period: '2037'}], 'invalid-field', 'period_end'],
        [[row, {kind: 'published', period: '2024-05'}], 'invalid-field', 'period_start'],
        [
          [row, ...[1, 2].map(() => ({kind: 'published', period: '2024-05-01'}))],
          'invalid-field',
          'kind',
        ],
        [Array.from({length: 17}, () => row), 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const error = thrownBy(() => timelineOf(rows)) as {
          code: string;
          detail: Record<string, string>;
        };
        equal([error.code, error.detail.field], [code, field], JSON.stringify(rows[0]));
      }
    });
  });
});
