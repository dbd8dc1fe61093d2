import {observations, organisations, places} from '../../src/rows/bundled.gen.js';
import {NOT_GIVEN, type TableCell} from '../../src/rows/table.js';
import {bundledText} from '../../src/widgets/carrier-map/carrier-map.chrome.js';
import {read} from '../../src/widgets/carrier-map/carrier-map.content.js';
import {prepare} from '../../src/widgets/carrier-map/carrier-map.drawing.js';
import {divisionsOf} from '../../src/widgets/carrier-map/carrier-map.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;
const years = ['2017', '2021'] as const;

const every = years.flatMap((year) =>
  languages.flatMap((language) => forms.map((form) => ({year, language, form}))),
);
const ofRole = (asked: (typeof every)[number], role: RegExp) =>
  prepare(asked).rows.filter((row) => role.test(String(row.role)));

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
      const texts = prepare(asked).rows.flatMap(({text, first, second}) =>
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
const tableOf = (language: (typeof languages)[number]) =>
  read({rows: undefined, names: [], language}).table.rows.map((row) => row.map(inWords));

describe('carrier-map content', () => {
  it('the table has the figures as published, and says which places are our remark', () => {
    const graphic = '《实施路径》图示';
    equal(tableOf('zh-CN'), [
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
    equal(tableOf('en')[1], [
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

  it('records are plain, one for each line of the table', () => {
    const {records, table} = read({rows: undefined, names: [], language: 'zh-CN'});
    equal(records.length, table.rows.length);
    assert(!JSON.stringify(records).includes('\u200b'), 'no place to break');
    equal(records[1]!.placement_basis, 'ours');
  });

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
