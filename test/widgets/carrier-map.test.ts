import {observations, organisations, places} from '../../src/rows/bundled.gen.js';
import {NOT_GIVEN, type TableCell} from '../../src/rows/table.js';
import {bundledMap, divisionsOf} from '../../src/widgets/carrier-map/carrier-map.bundled.js';
import {bundledText} from '../../src/widgets/carrier-map/carrier-map.bundled-words.js';
import {read, schema} from '../../src/widgets/carrier-map/carrier-map.content.js';
import {prepare} from '../../src/widgets/carrier-map/carrier-map.drawing.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {assert, equal} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;
const years = ['2017', '2021'] as const;

const every = years.flatMap((year) =>
  languages.flatMap((language) => forms.map((form) => ({year, language, form}))),
);
const rowsOf = ({year, form, language}: (typeof every)[number]) =>
  prepare(bundledMap(year, language), form, language).rows;
const ofRole = (asked: (typeof every)[number], role: RegExp) =>
  rowsOf(asked).filter((row) => role.test(String(row.role)));

describe('carrier-map drawing', () => {
  it('has a tile for each division, no two in one cell', () => {
    for (const asked of every) {
      const tiles = ofRole(asked, /^(division|home)$/);
      equal(tiles.length, asked.year === '2017' ? 15 : 14);
      const cells = tiles.flatMap(({column, span, y}) =>
        Array.from({length: Number(span)}, (_, order) => `${Number(column) + order}, ${String(y)}`),
      );
      equal(new Set(cells).size, places.length);
    }
  });

  it('no tile holds a value, and only one is told apart', () => {
    for (const asked of every) {
      equal(ofRole(asked, /^home$/).length, 1);
      for (const tile of ofRole(asked, /^(division|home)$/)) {
        const fields = Object.keys(tile).join(' ');
        equal(fields, 'role key first second column y span inset size');
      }
    }
  });

  it('has pins for the two bases that can be placed, and an open dot for each line of the list', () => {
    const placed = organisations.filter(({kind, place}) => kind === 'base' && place);
    equal(
      placed.map(({id}) => id),
      ['citic-heavy-industries', 'yto-group'],
    );
    for (const asked of every) {
      equal(ofRole(asked, /^base$/).length, placed.length);
      equal(ofRole(asked, /^dot$/).length, 4);
    }
  });

  it('names bases in full', () => {
    for (const language of languages) {
      const rows = ofRole({year: '2017', language, form: 'wide'}, /^base-name$/);
      const text = rows.map((row) => row.text).reverse();
      equal(
        text.join(' '),
        language === 'en' ? 'CITIC Heavy Industries YTO Group' : '中信重工 一拖集团',
      );
    }
  });

  it('says no number that the rows do not hold', () => {
    const unnamed = organisations.filter(({kind, label_zh}) => kind === 'base' && !label_zh);
    const known = [
      ...['carriers', 'dongda-park-tenants'].map(
        (id) => observations.find((row) => row.id === id)!.value,
      ),
      unnamed.length,
      2017,
      6,
    ].map(String);
    for (const asked of every) {
      const texts = rowsOf(asked).flatMap(({text, first, second}) =>
        [text, first, second].filter((words) => typeof words === 'string'),
      );
      for (const number of texts.join(' ').match(/\d+/g) ?? []) {
        assert(known.includes(number), number);
      }
    }
  });

  it('two divisions of 2017 are one tile in 2021', () => {
    const joined = divisionsOf('2021', 'zh-CN').filter(({span}) => span > 1);
    equal(
      joined.map(({label, places: parts}) => [label, ...parts]),
      [['孟津区', 'mengjin', 'jili']],
    );
    equal(
      divisionsOf('2021', 'en').find(({places: [id]}) => id === 'yanshi')!.label,
      'Yanshi District',
    );
  });
});

const inWords = (cell: TableCell) =>
  typeof cell === 'string' ? cell.replace('\u200b', '') : cell.lead + cell.figure + cell.trail;
const tableOf = async (language: (typeof languages)[number]) =>
  (await read({rows: undefined, names: [], language}))!.table.rows.map((row) => row.map(inWords));

describe('carrier-map content', () => {
  it('the table has the figures as published, and says which places are our remark', async () => {
    const graphic = '《实施路径》图示';
    equal(await tableOf('zh-CN'), [
      ['省级以上创新创业载体', '65家', '等于65', '—', '报道未公布', '2017年6月', '正文第12段'],
      ['中信重工', '—', '—', '国家级示范基地', '涧西区（编者标注）', '—', graphic],
      ['一拖集团', '—', '—', '省级示范基地', '涧西区（编者标注）', '—', graphic],
      ['洛阳高新区', '—', '—', '省级示范基地', '非县级行政区（编者标注）', '—', graphic],
      ['河南科技大学', '—', '—', '省级示范基地', '报道未写明', '—', graphic],
      ['未点名的示范基地', '8家', '等于8', '省级示范基地', '报道未写明', '—', graphic],
      [
        '东大科技园入驻小微科技型企业',
        '40多家',
        '大于40',
        '—',
        '报道未写明',
        '2017年11月2日',
        '正文第10段',
      ],
    ]);
    equal((await tableOf('en'))[1], [
      'CITIC Heavy Industries',
      NOT_GIVEN,
      NOT_GIVEN,
      'national base',
      'Jianxi District (our remark)',
      NOT_GIVEN,
      'graphic 《实施路径》',
    ]);
  });

  it('the headline stands alone: place, subject, figure, month, and what is not known', () => {
    const headline = (language: (typeof languages)[number]) =>
      bundledText('2017', language).headline.split('\u200b').join('');
    equal(headline('zh-CN'), '洛阳2017年6月有65家省级以上创新创业载体，报道没有公布区县分布');
    equal(
      headline('en'),
      'Luoyang had 65 incubation sites at provincial level or above in June 2017; the report gives no split by district',
    );
  });

  it('the later divisions change the subhead and the note, not the headline', () => {
    for (const language of languages) {
      const [then, later] = years.map((year) => bundledText(year, language)) as [
        ReturnType<typeof bundledText>,
        ReturnType<typeof bundledText>,
      ];
      equal(later.headline, then.headline);
      assert(/\b15|15个/.test(then.subhead) && /\b14|14个/.test(later.subhead), later.subhead);
      assert(/孟津县与吉利区|Mengjin County and Jili District/.test(later.note), later.note);
    }
  });

  it('records are all that is drawn: the figure, the divisions, what is in them and in none', async () => {
    const {records} = (await read({rows: undefined, names: [], language: 'zh-CN'}))!;
    const kinds = records.map(({kind}) => kind);
    equal(kinds[0], 'total');
    equal(kinds.filter((kind) => kind === 'division').length, 15);
    const [first] = records.filter(({kind}) => kind === 'base');
    equal([first!.place, first!.place_basis], ['涧西区', '编者标注']);
  });

  it('names the years where it is asked for another', async () => {
    const error = await refusal(read({rows: undefined, names: ['1999'], language: 'en'}));
    equal([error.code, error.detail.known], ['unknown-choice', '2017 2021']);
  });
});

interface Refusal {
  readonly code: string;
  readonly detail: Readonly<Record<string, string>>;
}

const refusal = (reading: Promise<unknown>): Promise<Refusal> =>
  reading.then(
    () => ({code: 'none', detail: {}}),
    (reason: unknown) => reason as Refusal,
  );

type Row = Readonly<Record<string, string | number | boolean>>;

describe('carrier-map, an author’s own rows', () => {
  roundTrips({read, schema}, [{variant: '2017'}, {variant: '2021'}]);

  const own = async (rows: readonly object[], language: 'zh-CN' | 'en' = 'zh-CN') =>
    (await read({rows: rowsOfList(rows), names: ['2021'], language}))!;
  const drawn = async (rows: readonly object[], form: 'wide' | 'narrow' = 'wide') =>
    (await own(rows)).drawing(form).rows as readonly Row[];
  const division = (label: string, column: number, row: number, more: object = {}) => ({
    label,
    tile_column: column,
    tile_row: row,
    ...more,
  });
  /** Example data: a place that there is not. */
  const given = [
    {kind: 'total', label: '孵化基地', value: '128家', period: '2024年', place: '青川全市'},
    division('北山县', 1, 0, {value: '9家'}),
    division('东河区', 1, 1, {value: '41家'}),
    division('南湖县', 0, 2, {tile_span: 2}),
    {kind: '基地', label: '青川软件园', place: '东河区', level: '国家级', place_basis: '园区公告'},
    {kind: '基地', label: '云溪谷', level: '省级', remark: '在建'},
    {kind: '载体', label: '创客街', value: '40多家', indicator: '入驻企业'},
  ];

  it('have their numbers in their tiles and no shade by them', async () => {
    const rows = await drawn(given);
    equal(
      rows.filter(({role}) => role === 'number').map(({text, column}) => [text, column]),
      [
        ['9', 1],
        ['41', 1],
      ],
    );
    equal(
      rows
        .filter(({role}) => role === 'home' || role === 'division')
        .map(({role, first, span}) => [role, first, span]),
      [
        ['division', '北山县', 1],
        ['home', '东河区', 1],
        ['division', '南湖县', 2],
      ],
    );
  });

  it('say what they are, and no source but theirs', async () => {
    const {text, table, reading} = await own(given).then((content) => ({
      ...content,
      reading: content.reading(),
    }));
    equal(text.headline.replace(/\u200b/g, ''), '青川全市2024年孵化基地128家');
    equal(
      text.subhead,
      '方格为3个区划，位置为示意；数字为各区划的数，单位：\u2060家；空格为数量未公布；着色方格里有点名的单位',
    );
    equal([text.note, text.source], ['', '']);
    const {series, summary} = await reading;
    equal(
      series.flatMap(({data}) => data.map(({sentence}) => sentence)),
      [
        '截至2024年，青川全市有孵化基地128家。',
        '北山县：9家。',
        '东河区：青川软件园在这里；41家。',
        '南湖县：数量未公布。',
        '青川软件园，国家级基地，在东河区。',
        '云溪谷，省级基地，在建。',
        '创客街是载体，入驻企业40多家。',
      ],
    );
    assert(summary.includes('东河区最多，41家'), summary);
    equal(
      table.rows.map(([item, , , , district]) => [inWords(item!), inWords(district!)]),
      [
        ['孵化基地', NOT_GIVEN],
        ['北山县', '北山县'],
        ['东河区', '东河区'],
        ['南湖县', '南湖县'],
        ['青川软件园', '东河区（园区公告）'],
        ['云溪谷', NOT_GIVEN],
        ['入驻企业', NOT_GIVEN],
      ],
    );
  });

  it('are named west of their tile where the cell is free, else in the list', async () => {
    const base = (label: string, place: string) => ({kind: 'base', label, place, level: 'city'});
    const free = [division('甲区', 1, 0), division('乙区', 2, 0)];
    const named = (rows: readonly Row[]) =>
      rows.filter(({role}) => role === 'base-name').map(({text}) => text);
    equal(named(await drawn([...free, base('一厂', '甲区')])), ['一厂']);
    const next = await drawn([...free, base('一厂', '乙区')]);
    equal(named(next), []);
    equal(next.filter(({role}) => role === 'pin' || role === 'mark').length, 2);
    // Three in a tile have no labels there, and more than it holds no pins.
    const three = ['一', '二', '三'].map((name) => base(name, '甲区'));
    equal((await drawn([...free, ...three])).filter(({role}) => role === 'pin').length, 3);
    const many = Array.from({length: 9}, (_, at) => base(`${at}厂`, '甲区'));
    const rows = await drawn([...free, ...many]);
    equal(rows.filter(({role}) => role === 'pin').length, 0);
    equal(rows.filter(({role}) => role === 'mark').length, 9);
  });

  it('stand above their list where they have no room beside it, and may be one', async () => {
    const stacked = async (rows: readonly object[]) => {
      const content = await own(rows);
      return content.compiled('wide') === content.compiled('narrow');
    };
    equal(await stacked(given), false);
    equal(await stacked([...given, division('西区', 4, 0)]), true);
    equal(await stacked([division('独区', 0, 0)]), true);
    const grid = Array.from({length: 48}, (_, at) =>
      division(`第${at}`, at % 6, Math.floor(at / 6), {value: at}),
    );
    const content = await own(grid);
    const {height, signals} = content.drawing('narrow');
    equal([height, signals.columns], [4 + 8 * 72 - 4, 6]);
  });

  it('have names on one line where a map without a list is wide', async () => {
    const rows = ['惠济区', '金水区', '管城回族区', '郑东新区'].map((label, column) =>
      division(label, column, 0, {value: column + 1, unit: '家'}),
    );
    const seconds = async (form: 'wide' | 'narrow') =>
      (await drawn(rows, form))
        .filter(({second}) => second)
        .map(({first, second}) => [first, second]);
    equal(await seconds('wide'), []);
    equal(await seconds('narrow'), [
      ['管城回', '族区'],
      ['郑东', '新区'],
    ]);
    equal((await own(rows)).text.headline.replace(/\u200b/g, ''), '4个区划中，郑东新区最多，4家');
  });

  it('are refused where they would be drawn falsely', async () => {
    const a = division('甲区', 0, 0);
    const refused: [rows: object[], code: string, field?: string][] = [
      [[{label: '甲区'}], 'missing-field', 'tile_column'],
      [[{label: '甲区', tile_column: 0}], 'missing-field', 'tile_row'],
      [[division('甲区', 6, 0)], 'invalid-field', 'tile_column'],
      [[division('甲区', 0, 8)], 'invalid-field', 'tile_row'],
      [[division('甲区', 0.5, 0)], 'invalid-field', 'tile_column'],
      [[division('甲区', 5, 0, {tile_span: 2})], 'invalid-field', 'tile_span'],
      [[a, division('乙区', 0, 0)], 'invalid-field', 'tile_column'],
      [[a, division('甲区', 1, 0)], 'invalid-field', 'label'],
      [[division('甲区', 0, 0, {value: '40多家'})], 'invalid-field', 'qualifier'],
      [[division('甲区', 0, 0, {value: '超过40家'})], 'invalid-field', 'bound'],
      [
        [division('甲区', 0, 0, {value: '4家'}), division('乙区', 1, 0, {value: '4人'})],
        'invalid-field',
        'unit',
      ],
      [
        [division('甲区', 0, 0, {value: '4万家'}), division('乙区', 1, 0, {value: '4家'})],
        'invalid-field',
        'multiplier',
      ],
      [[a, {kind: 'base', label: 'b', place: '乙区'}], 'invalid-field', 'place'],
      [[a, {kind: 'total', label: 'b'}], 'missing-field', 'value'],
      [[a, {kind: 'count', label: 'b'}], 'missing-field', 'value'],
      [
        [a, ...['b', 'c'].map((label) => ({kind: 'total', label, value: 3}))],
        'invalid-field',
        'kind',
      ],
      [[division('x'.repeat(80), 0, 0)], 'invalid-field', 'label'],
      [
        [division('甲区', 0, 0, {short_label: '一\u200b二\u200b三\u200b四'})],
        'invalid-field',
        'short_label',
      ],
      [[division('甲', 5, 0, {value: 1234567})], 'invalid-field', 'value'],
      [[a, {kind: 'other', label: 'x'.repeat(80)}], 'invalid-field', 'label'],
      [[a, {kind: 'other', label: 'b', remark: 'x'.repeat(80)}], 'invalid-field', 'remark'],
      [Array.from({length: 81}, () => a), 'too-many-rows'],
    ];
    for (const [rows, code, field] of refused) {
      const error = await refusal(own(rows));
      const about = JSON.stringify(rows.at(-1));
      equal([error.code, field && error.detail.field], [code, field], about);
    }
  });

  it('of which none is a division draw nothing', async () => {
    const rows = rowsOfList([{kind: 'base', label: 'b'}]);
    equal(await read({rows, names: [], language: 'en'}), null);
  });
});
