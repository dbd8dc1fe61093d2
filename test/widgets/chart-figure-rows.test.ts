import {rowsOfList} from '../../src/ingest/json.js';
import {cellText} from '../../src/rows/table.js';
import {contentOf, MOST_IN_TABLE} from '../../src/widgets/chart-figure/chart-figure.content.js';
import {recordsOf} from '../../src/widgets/chart-figure/chart-figure.records.js';
import {rowsOfSpec, rowsOfTag} from '../../src/widgets/chart-figure/chart-figure.rows.js';
import {pictureOf, readTree, treeOf} from '../../src/widgets/chart-figure/chart-figure.tree.js';
import type {ChartError} from '../../src/rows/errors.js';
import {assert, assertEqual, equal} from '../assert.js';

/** What a promise is rejected with; fails where it is not. */
const rejectedBy = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: unknown) => error as ChartError,
  );

const {signal} = new AbortController();
const base = new URL('/', location.href).href;
const options = {base, signal, isTrusted: true};
const list = [
  ['区', '户数', '日期', '编号'],
  ['东区', '3.1万', '2024-01', 'A1'],
  ['西区', '24,600', '2024-02', '7'],
  ['南区', '１２０００', '—', 'B2'],
];

describe('chart-figure: its rows', () => {
  it('are numbers where a column is one of numbers, however they are written, and else texts', () => {
    const {rows, problems} = recordsOf(rowsOfList(list));
    assertEqual(rows, [
      {区: '东区', 户数: 31000, 日期: '2024-01', 编号: 'A1'},
      {区: '西区', 户数: 24600, 日期: '2024-02', 编号: '7'},
      {区: '南区', 户数: 12000, 日期: null, 编号: 'B2'},
    ]);
    equal(problems.count, 0);
  });

  it('leave out a row whose number is none, and name it', () => {
    const {rows, problems} = recordsOf(rowsOfList([...list, ['北区', '约一万', '', '']]));
    equal(rows.length, 3);
    equal(problems.count, 1);
    assertEqual(
      [problems.first[0]!.code, problems.first[0]!.detail],
      ['not-a-number', {row: '4', field: '户数', name: '', value: '约一万'}],
    );
  });

  it('of several units stay texts: they share no scale', () => {
    const {rows} = recordsOf(
      rowsOfList([
        ['名称', '数值'],
        ['面积', '20平方米'],
        ['企业', '30家'],
      ]),
    );
    assertEqual(
      rows.map((row) => row.数值),
      ['20平方米', '30家'],
    );
  });

  it('reach no prototype', () => {
    const {rows} = recordsOf({heads: ['__proto__', 'constructor', 'a'], rows: [['x', 'y', 1]]});
    assertEqual(Object.entries(rows[0]!), [
      ['constructor', 'y'],
      ['a', 1],
    ]);
    equal(Object.getPrototypeOf(rows[0]), Object.prototype);
  });

  it('take the name rows in a spec, and stand for the data of one that names none', async () => {
    const given = () => Promise.resolve(rowsOfList(list));
    for (const spec of [{mark: 'bar'}, {mark: 'bar', data: {name: 'rows'}}]) {
      const found = await rowsOfSpec(spec, {...options, given});
      assertEqual(found.spec.data, {name: 'rows'});
      equal(found.rows.rows!.length, 3);
      equal(found.shown!.rows, found.rows.rows);
    }
    const own = {mark: 'bar', data: {values: [{a: 1}, 2]}};
    const found = await rowsOfSpec(own, {...options, given});
    assertEqual(found.spec, own);
    assertEqual(found.shown!.rows, [{a: 1}, {data: 2}]);
    // A table in the tag may be what is seen until the chart is drawn: it is not read then.
    const broken = () => Promise.reject(new Error('read'));
    assertEqual((await rowsOfSpec(own, {...options, given: broken})).rows, {});
  });

  it('behind addresses of the spec are read, once each, wherever they stand', async () => {
    const url = 'docs/rows/key-figures.csv';
    const spec = {
      data: {url, format: {type: 'csv', parse: {名称: 'string'}}},
      layer: [{mark: 'bar'}, {data: {url}, mark: 'line'}],
      transform: [{lookup: 'a', from: {data: {url: 'test/fixtures/rows/records.json'}, key: 'a'}}],
    };
    const {spec: drawn, rows} = await rowsOfSpec(spec, options);
    assertEqual(drawn.data, {name: 'rows-1', format: {parse: {名称: 'string'}}});
    assertEqual(drawn.layer, [{mark: 'bar'}, {data: {name: 'rows-1', format: {}}, mark: 'line'}]);
    assertEqual(Object.keys(rows), ['rows-1', 'rows-2']);
    equal(rows['rows-1']!.length, 5);
    assertEqual(spec.data.url, url);
  });

  it('are read from delimited text in the spec, without code made of it', async () => {
    const data = {values: 'a;b\n甲;1\n乙;2', format: {type: 'dsv', delimiter: ';'}};
    const {spec, shown} = await rowsOfSpec({data, mark: 'bar'}, options);
    const rows = [
      {a: '甲', b: 1},
      {a: '乙', b: 2},
    ];
    assertEqual(spec.data, {values: rows, format: {}});
    assertEqual(shown!.rows, rows);
  });

  it('are a part of a file where the spec says so', async () => {
    const data = {url: 'docs/rows/key-figures.schema.json', format: {property: 'fields'}};
    const {spec, rows} = await rowsOfSpec({data, mark: 'bar'}, options);
    const {values, format} = spec.data as {values: {fields: unknown[]}; format: unknown};
    assert(Array.isArray(values.fields), 'values as they came');
    assertEqual(format, {property: 'fields'});
    assertEqual(rows, {});
  });

  it('are refused, with the path in the spec, where they may not be read or are not there', async () => {
    const refused: [spec: object, isTrusted: boolean, code: string, path: string][] = [
      [{data: {url: 'a.csv'}}, false, 'data-address', '/data'],
      [{layer: [{}, {data: {url: {signal: 'a'}}}]}, true, 'data-address', '/layer/1/data'],
      [{data: {name: 'counts'}}, true, 'data-missing', '/data'],
      [{layer: [{data: {name: 'b'}}], datasets: {a: []}}, true, 'data-missing', '/layer/0/data'],
    ];
    for (const [spec, isTrusted, code, path] of refused) {
      const error = await rejectedBy(rowsOfSpec({...spec}, {...options, isTrusted}));
      assertEqual([error.code, error.detail.path], [code, path]);
    }
    for (const spec of [
      {data: {name: 'a'}, datasets: {a: [{b: 1}]}},
      {data: {name: 'a', sequence: {start: 0, stop: 3}}},
      {data: {name: 'a', values: []}, layer: [{data: {name: 'a'}}]},
    ]) {
      assertEqual((await rowsOfSpec(spec, options)).spec, spec);
    }
  });

  it('stand in a data block of the tag too', async () => {
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.textContent = 'a,b\n1,2\n';
    const raw = (await rowsOfTag(script, {base, signal}))!;
    assertEqual(recordsOf(raw).rows, [{a: 1, b: 2}]);
    const error = await rejectedBy(rowsOfTag(Array(200_000).fill({}), {base, signal}));
    assertEqual([error.code, error.detail.most], ['too-many-rows', '100000']);
  });
});

describe('chart-figure: what readers take along', () => {
  const records = recordsOf(rowsOfList(list));
  const spec = {encoding: {x: {field: '户数', title: '登记户数'}}};

  it('has a table whose cells are the rows, with the titles that the spec gives', () => {
    const {table} = contentOf(records, {spec, name: '图', language: 'zh-CN'});
    assertEqual(
      table.columns.map(({label}) => label),
      ['区', '户数（登记户数）', '日期', '编号'],
    );
    assertEqual(table.rows.map((row) => row.map((cell) => cellText(cell)))[2], [
      '南区',
      '1.2万',
      '—',
      'B2',
    ]);
    assertEqual(table.columns[1]!.keys, [31000, 24600, 12000]);
    equal(table.caption, '图（图中所用数据）');
  });

  it('says of how many rows it has the first, and gives all of them as a file', () => {
    const many = {...records, rows: Array.from({length: 2 * MOST_IN_TABLE}, (_, a) => ({a}))};
    const content = contentOf(many, {spec: {}, name: 'Chart', language: 'en'});
    equal(content.table.rows.length, MOST_IN_TABLE);
    assert(content.table.caption.includes(String(MOST_IN_TABLE)), content.table.caption);
    equal(content.records.length, 2 * MOST_IN_TABLE);
  });

  it('has a picture of elements that belong in one, and of nothing that leads anywhere', () => {
    const tree = readTree([
      'svg',
      {viewBox: '0 0 10 10', onload: 'alert(1)', style: 'background: url(x)', xmlns: 'x'},
      ['g', {fill: 'url(#a)', stroke: 'url(https://example.org/a.svg#b)'}, ['script', {}, '1']],
      ['a', {href: 'javascript:alert(1)'}, ['text', {}, 'gone']],
      ['image', {href: 'https://example.org/a.png'}],
      ['text', {'font-family': 'a\\b', 'clip-path': 'url( "#c" )'}, '甲<b>'],
      ['foreignObject', {}, ['div', {}]],
      7,
      null,
    ])!;
    const picture = pictureOf(tree);
    equal(
      picture.outerHTML,
      '<svg viewBox="0 0 10 10"><g fill="url(#a)"></g><text clip-path="url( &quot;#c&quot; )">甲&lt;b&gt;</text></svg>',
    );
    assertEqual(treeOf(picture), tree);
    for (const none of [null, 'svg', [], ['g', {}], [['svg'], {}], {0: 'svg'}]) {
      equal(readTree(none), undefined);
    }
    const deep = JSON.parse(`${'["g",{},'.repeat(90)}"a"${']'.repeat(90)}`) as unknown;
    assert(JSON.stringify(readTree(['svg', {}, deep])).length < 1000, 'cut');
  });
});
