import {rowsOfList} from '../../src/ingest/json.js';
import {cellText} from '../../src/rows/table.js';
import {withoutBreaks} from '../../src/text/index.js';
import {read, schema} from '../../src/widgets/roadmap-timeline/roadmap-timeline.content.js';
import {assert, equal} from '../assert.js';
import {roundTrips} from './round-trip.js';

type Row = Readonly<Record<string, string | number | boolean>>;
type Names = readonly string[];

const own = async (
  rows: readonly object[],
  language: 'zh-CN' | 'en' = 'zh-CN',
  names: Names = [],
) => (await read({rows: rowsOfList(rows), names, language}))!;

/** Example data: a place that there is not. */
const given = [
  {所属任务: '青川示范区', 名称: '新建', 数值: '12个', 时段: '2024年', 性质: '已有'},
  {所属任务: '青川示范区', 名称: '新建', 数值: '18个', 时段: '2025年', 内容: '以旧厂房改造为主'},
  {所属任务: '青川示范区', 名称: '通过省级验收', 时段: '2027年'},
  {所属任务: '人才安居', 名称: '累计配租', 数值: '3000余套', 时段: '2026年'},
  {所属任务: '人才安居', 名称: '扩建青年公寓', 读法: '未公布'},
  {行类别: '刊发', 名称: '方案刊发', 时段: '2024-03-01'},
];

/** The labels of a picture in a style, in their order. */
const labelsIn = (rows: readonly Row[], style: string) =>
  rows.filter((row) => row.role === 'label' && row.style === style).map(({text}) => String(text));

describe('roadmap-timeline', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`says in the table how each figure stands, ${language}`, async () => {
      const {table, text} = (await read({rows: undefined, names: [], language}))!;
      equal(table.caption, withoutBreaks(text.headline));
      equal(table.rows.length, 16);
      const statuses = table.rows.map((cells) => cellText(cells[4]));
      equal(new Set(statuses).size, 2);
    });
  }

  it('names the tracks where it is asked for another', async () => {
    const error = await read({rows: undefined, names: ['parks'], language: 'en'}).then(
      () => undefined,
      (reason: unknown) => reason as {code: string; detail: Record<string, string>},
    );
    equal([error?.code, error?.detail.known], ['unknown-choice', 'micro-resonance bases']);
  });

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [
      {variant: 'micro-resonance--bases'},
      {variant: 'micro-resonance'},
      {variant: 'bases'},
    ]);

    it('stand in their years, planned work hollow, what is there filled and said to be', async () => {
      const content = await own(given);
      const rows: readonly Row[] = content.drawing('wide').rows;
      equal(
        rows
          .filter(({role}) => role === 'tile')
          .map(({track, from, isFilled}) => [track, from, !!isFilled]),
        [
          [0, 0, true],
          [0, 1, false],
          [0, 3, false],
          [1, 2, false],
        ],
      );
      equal(labelsIn(rows, 'figureEnd'), ['12', '18', '3000']);
      equal(labelsIn(rows, 'unit'), ['个', '个', '余套']);
      equal(labelsIn(rows, 'muted'), ['已有', '未注明时间', '数量未公布']);
      equal(rows.filter(({role}) => role === 'published').length, 1);
      equal(rows.filter(({role}) => role === 'chip').length, 1);
    });

    it('say what is planned and what is there, and no source but theirs', async () => {
      const content = await own(given);
      const {text, table} = content;
      equal(
        withoutBreaks(text.headline),
        '青川示范区：计划2025年新建18个；人才安居：\u2060计划2026年累计配租3000余套',
      );
      equal(text.subhead, '2024—2027年的目标与进展，2024年3月1日刊发');
      equal(
        withoutBreaks(text.note),
        '空心为计划目标；填色为已有；虚线框为未注明时间；斜线为数量未公布。',
      );
      equal(text.source, '');
      const {series, summary} = await content.reading();
      equal(
        series.flatMap(({data}) => data.map(({sentence}) => sentence)),
        [
          '2024年新建12个。',
          '计划2025年新建18个：以旧厂房改造为主。',
          '计划2027年通过省级验收。',
          '计划2026年累计配租3000余套。',
          '未注明时间：扩建青年公寓，数量未公布。',
          '2024年3月1日方案刊发。',
        ],
      );
      assert(summary.includes('共5项，1项已有，其余是计划。'), summary);
      equal(
        table.rows.map(([, value]) => cellText(value)),
        ['12个', '18个', '—', '3000余套', '数量未公布'],
      );
    });

    it('are chosen by their track, which keeps its colour', async () => {
      const content = await own(given, 'zh-CN', ['人才安居']);
      const rows: readonly Row[] = content.drawing('wide').rows;
      equal([...new Set(rows.filter(({role}) => role === 'band').map(({track}) => track))], [1]);
      equal(content.table.rows.length, 2);
      const spaced = [
        {track: 'Town parks', label: 'built', value: 3, period: '2024'},
        {track: 'Town roads', label: 'built', value: 4, period: '2024'},
      ];
      const chosen = await own(spaced, 'en', ['Town', 'roads']);
      equal(chosen.text.headline, 'Town roads, target for 2024: 4 built');
    });

    it('may be one, without a track, a date or a number', async () => {
      const one = await own([{名称: '研究方案'}]);
      for (const form of ['wide', 'narrow'] as const) {
        const {rows, height} = one.drawing(form);
        assert(Number.isFinite(height) && height > 0, `${height}`);
        const drawn: readonly Row[] = rows;
        equal(drawn.filter(({role}) => role === 'undated').length, 1);
        equal(drawn.filter(({role}) => role === 'band' || role === 'axis').length, 0);
      }
      equal(
        one.table.columns.map(({field}) => field),
        ['work', 'value', 'year', 'status', 'source'],
      );
    });

    it('stand below each other where years have no room beside', async () => {
      const years = (count: number) =>
        Array.from({length: count}, (_, at) => ({
          名称: '新建',
          数值: '3个',
          时段: `${2020 + at}年`,
        }));
      const isStacked = async (rows: readonly object[]) => {
        const content = await own(rows);
        return content.compiled('wide') === content.compiled('narrow');
      };
      equal(await isStacked(years(5)), false);
      equal(await isStacked(years(6)), true);
      equal(await isStacked(years(10)), true);
      // A word that no tile of five holds.
      const long = {名称: 'reindustrialisation', 时段: '2020年'};
      equal(await isStacked([...years(5), long]), true);
    });

    it('break in tiles that grow, and hold every line', async () => {
      const label = '建设提升高标准农田和配套灌溉渠系工程并通过验收';
      const rows = [
        {名称: label, 数值: '高达98765.4亿元', 时段: '2024年'},
        {名称: `${label}${label}`, 时段: '2024年'},
        {名称: `${label}者`, 数值: '1234567890.5元', 时段: '2024年'},
      ];
      for (const language of ['zh-CN', 'en'] as const) {
        const content = await own(rows, language);
        for (const form of ['wide', 'narrow'] as const) {
          const drawn: readonly Row[] = content.drawing(form).rows;
          const tiles = drawn.filter(({role}) => role === 'tile');
          equal(tiles.length, 3);
          tiles.forEach((tile, order) => {
            const inside = drawn.filter(
              ({role, key, y}) =>
                role === 'label' && key === tile.key && Number(y) >= Number(tile.y),
            );
            const isHigher = Number(tile.bottom) > 48 + Number(tile.y);
            assert(isHigher || form === 'wide', 'a higher tile');
            for (const {y} of inside) assert(Number(y) < Number(tile.bottom), `${order}: ${y}`);
            const next = tiles[order + 1];
            if (next) assert(Number(next.y) >= Number(tile.bottom) + 12, 'tiles apart');
          });
        }
      }
    });

    it('are refused where they would be drawn falsely', async () => {
      const row = {label: 'a', value: 3, period: '2024'};
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{value: 3}], 'missing-column'],
        [[{...row, period: '2024—2026'}], 'invalid-field', 'period_end'],
        [[{...row, period: '', status: '已有'}], 'missing-field', 'period_start'],
        [[{...row, qualifier: '约'}], 'invalid-field', 'qualifier'],
        [[{...row, kind: 'count', value: ''}], 'missing-field', 'value'],
        [[{...row, track: 'A'}, row], 'missing-field', 'track'],
        [['A', 'B', 'C'].map((track) => ({...row, track})), 'invalid-field', 'track'],
        [[row, {...row, value: 4}], 'missing-field', 'scope'],
        [
          [
            {...row, scope: 'x'},
            {...row, scope: 'y', value: 4},
          ],
          'invalid-field',
          'value',
        ],
        [
          [
            {...row, scope: 'x'},
            {...row, scope: 'y', status: 'done'},
          ],
          'invalid-field',
          'status',
        ],
        [[row, {kind: 'published', label: 'p', period: '2024'}], 'invalid-field', 'period_end'],
        [[row, {kind: 'published', label: 'p'}], 'missing-field', 'period_start'],
        [
          [row, ...['p', 'q'].map((label) => ({kind: 'published', label, period: '2024-01-02'}))],
          'invalid-field',
          'kind',
        ],
        [
          Array.from({length: 11}, (_, at) => ({...row, period: String(2020 + at)})),
          'invalid-field',
          'period_start',
        ],
        [Array.from({length: 41}, () => row), 'too-many-rows'],
        [[{...row, label: 'counterrevolutionaries'.repeat(2)}], 'invalid-field', 'label'],
        [[{...row, unit: 'x'.repeat(40)}], 'invalid-field', 'value'],
        [[{...row, details: 'x'.repeat(40)}], 'invalid-field', 'details'],
        [[{...row, track: 'x'.repeat(60)}], 'invalid-field', 'track'],
        [
          [row, {kind: 'published', label: 'x'.repeat(20), period: '2024-01-02'}],
          'invalid-field',
          'label',
        ],
      ];
      for (const [rows, code, field] of refused) {
        const error = await own(rows).then(
          () => ({code: 'none', detail: {}}),
          (reason: unknown) => reason as {code: string; detail: {field?: string}},
        );
        const about = JSON.stringify(rows[0]);
        equal(
          [error.code, field && (error.detail as {field?: string}).field],
          [code, field],
          about,
        );
      }
    });

    it('are refused by a track that they have not, which names those they have', async () => {
      const error = await own(given, 'zh-CN', ['交通']).then(
        () => undefined,
        (reason: unknown) => reason as {code: string; detail: Record<string, string>},
      );
      equal([error?.code, error?.detail.known], ['unknown-choice', '青川示范区 人才安居']);
    });

    it('of which none is work draw nothing', async () => {
      const rows = rowsOfList([{kind: 'published', label: 'p', period: '2024-01-02'}]);
      equal(await read({rows, names: [], language: 'en'}), null);
    });
  });
});
