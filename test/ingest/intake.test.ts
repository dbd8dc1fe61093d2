import fc from 'fast-check';
import {Intake, MOST_FILE_ROWS, type IntakeOptions} from '../../src/ingest/intake.js';
import {rowsOfText} from '../../src/ingest/delimited.js';
import {rowsOfTable} from '../../src/ingest/html-table.js';
import {rowsOfJson} from '../../src/ingest/json.js';
import {ChartError} from '../../src/rows/errors.js';
import type {RawRows} from '../../src/rows/raw.js';
import {schema} from '../../src/widgets/growth-card/growth-card.schema.js';
import {assert, equal, thrownBy} from '../assert.js';

const options: IntakeOptions = {schema};

/** The rows of bytes that come in pieces of some size. */
function taken(bytes: Uint8Array, size = bytes.length || 1, how = options): RawRows {
  const intake = new Intake(how);
  for (let at = 0; at < bytes.length; at += size) intake.push(bytes.slice(at, at + size));
  return intake.end() as RawRows;
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = (action: () => unknown) => (thrownBy(action) as ChartError).code;
const table = {
  heads: ['指标', '数值'],
  rows: [
    ['市场主体', '34.6万户'],
    ['专利', '1,234'],
  ],
};

describe('bytes of a file', () => {
  const text = '指标,数值\r\n市场主体,34.6万户\r\n专利,"1,234"\r\n';
  // 指标,数值 市场主体,34.6万户 专利,"1,234" in GBK.
  const gbk = Uint8Array.from(
    'd6b8b1ea2ccafdd6b50d0acad0b3a1d6f7cce52c33342e36cdf2bba70d0ad7a8c0fb2c22312c323334220d0a'
      .match(/../g)!
      .map((pair) => parseInt(pair, 16)),
  );
  const utf16 = (swap: boolean) => {
    const bytes = new Uint8Array(
      new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer,
    );
    return swap ? bytes.map((_, at) => bytes[at ^ 1]!) : bytes;
  };
  const encodings: [name: string, bytes: Uint8Array][] = [
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['GBK', gbk],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE', utf16(true)],
  ];
  for (const [name, bytes] of encodings) {
    for (const size of [1, 7, bytes.length]) {
      it(`R11: in ${name} are read, ${size} at a time`, () => equal(taken(bytes, size), table));
    }
  }

  const separated: [name: string, text: string][] = [
    ['tabs', '指标\t数值\n市场主体\t34.6万户\n专利\t1,234'],
    ['semicolons', '指标;数值\n市场主体;34.6万户\n专利;1,234'],
    ['bars', '指标|数值\n市场主体|34.6万户\n专利|1,234'],
    ['what Excel says', 'sep=;\r\n指标;数值\r\n市场主体;34.6万户\r\n专利;1,234'],
    ['old Macs’ line ends', '指标,数值\r市场主体,34.6万户\r专利,"1,234"'],
    ['empty lines above the heads', '\n\n指标,数值\n市场主体,34.6万户\n专利,"1,234"\n'],
  ];
  for (const [name, given] of separated) {
    it(`R11: with ${name} are read`, () => equal(taken(utf8(given), 3), table));
  }

  it('R11: keep line ends and quotes within quotes, however they are cut', () => {
    const quoted = '指标,数值\n"a\nb ""c""",1\nd,2\n';
    for (let size = 1; size < quoted.length; size += 1) {
      equal(taken(utf8(quoted), size).rows, [
        ['a\nb "c"', '1'],
        ['d', '2'],
      ]);
    }
  });

  it('may hold an inch sign', () => {
    equal(taken(utf8('指标,数值\n5" 屏,1\nd,2\n')).rows, [
      ['5" 屏', '1'],
      ['d', '2'],
    ]);
  });

  it('with a quote that is never closed say where it is', () => {
    const error = thrownBy(() => taken(utf8('指标,数值\n"市场主体,1\n专利,2\n'))) as ChartError;
    equal([error.code, error.detail.value], ['quote-open', '市场主体,1']);
  });

  it('R12: of a quote that is never closed are refused long before their end; an inch sign is none', () => {
    const piece = utf8('甲,1\n'.repeat(100_000));
    const pushed = (start: string) => {
      const intake = new Intake({schema, gathering: 'sum'});
      intake.push(utf8(`指标,数值\n${start}`));
      for (let round = 0; round < 9; round += 1) intake.push(piece);
      return intake.end() as RawRows;
    };
    equal(
      codeOf(() => pushed('"甲,1\n')),
      'quote-open',
    );
    equal(pushed('5" 屏,1\n').gatheredFrom, 900_001);
  });

  it('that are a web page are told apart', () => {
    equal(
      codeOf(() => taken(utf8('<!doctype html><title>登录</title>'))),
      'rows-are-page',
    );
  });

  it('R12: of more rows than a chart can be of are refused before all of them are there', () => {
    const intake = new Intake({schema, gathering: 'sum'});
    intake.push(utf8('指标,数值\n'));
    const piece = utf8('a,1\n'.repeat(100_000));
    const rounds = MOST_FILE_ROWS / 100_000;
    for (let round = 0; round < rounds; round += 1) intake.push(piece);
    equal(
      codeOf(() => intake.push(piece)),
      'too-many-rows',
    );
  });

  it('any bytes are rows or a ChartError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({maxLength: 200}), fc.string().map(utf8)),
        fc.integer({min: 1, max: 50}),
        (bytes, size) => {
          try {
            const rows = taken(bytes, size);
            assert('path' in rows || Array.isArray(rows.rows), 'rows');
          } catch (error) {
            assert(error instanceof ChartError, String(error));
          }
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('rows that are gathered', () => {
  const sum: IntakeOptions = {schema, gathering: 'sum'};
  it('are the same as their sums by hand, exactly', () => {
    const csv =
      '指标,数值,时段\na,0.1,2024-01-03\na,0.2,2024-01-20\nb,1万,2024-02\nb,1,2024-02-29\n';
    const {heads, rows, gatheredFrom} = taken(utf8(csv), 5, sum);
    equal(heads, ['indicator', 'period', 'value', 'measure']);
    equal(rows, [
      ['a', '2024-01-01/2024-01-31', 0.3, 'flow'],
      ['b', '2024-02-01/2024-02-29', 10001, 'flow'],
    ]);
    equal(gatheredFrom, 4);
  });

  it('are in quarters or years where months would be too many', () => {
    const days = Array.from({length: 36}, (_, order) => {
      const month = String((order % 12) + 1).padStart(2, '0');
      return `a,1,${2021 + Math.floor(order / 12)}-${month}-15`;
    });
    const {rows} = taken(utf8(['指标,数值,时段', ...days].join('\n')), 500, sum);
    equal(rows.length, 12);
    equal(rows[0], ['a', '2021-01-01/2021-03-31', 3, 'flow']);
  });

  it('leave out what cannot be added, and name it', () => {
    const csv = '指标,数值\na,1\na,5200余家\na,\na,12%\na,2\n';
    const {rows, problems, gatheredFrom} = taken(utf8(csv), 9, sum);
    equal(rows, [['a', 3]]);
    equal(gatheredFrom, 2);
    equal(problems!.count, 3);
    equal(
      problems!.first.map((error) => [error.code, error.detail.row]),
      [
        ['not-a-number', '2'],
        ['missing-field', '3'],
        ['not-a-number', '4'],
      ],
    );
  });

  it('are told apart by every column that is read, so that no multiplier, bound or date is lost', () => {
    const csv =
      '指标,数值,倍数,读法,起始,截止\n' +
      'a,1,万,等于,2024-01,2024-03\na,2,万,等于,2024-01,2024-03\na,3,1,等于,2024-01,2024-03\n' +
      'a,4,万,大于,2024-01,2024-03\na,5,万,等于,2024-04,2024-06\n';
    const {heads, rows} = taken(utf8(csv), 11, sum);
    equal(heads, ['indicator', 'multiplier', 'bound', 'period_start', 'period_end', 'value']);
    equal(rows, [
      ['a', '万', '等于', '2024-01', '2024-03', 3],
      ['a', '1', '等于', '2024-01', '2024-03', 3],
      ['a', '万', '大于', '2024-01', '2024-03', 4],
      ['a', '万', '等于', '2024-04', '2024-06', 5],
    ]);
  });

  it('are no multiples of multiples: 34.6万 in a column of 万户 is left out', () => {
    for (const csv of [
      '指标,数值（万户）\na,34.6万\n',
      '指标,数值,单位\na,34.6万,万户\n',
      '指标,数值,倍数\na,34.6万,10000\n',
    ]) {
      equal(
        codeOf(() => taken(utf8(csv), 7, sum)),
        'not-a-number',
      );
    }
    equal(taken(utf8('指标,数值（万户）\na,34.6\na,0.4\n'), 7, sum).rows, [['a', 35, '万户']]);
  });

  it('may be numbers of rows, without a column of values', () => {
    const csv = '指标,来源\na,x\nb,x\na,x\n';
    const {heads, rows} = taken(utf8(csv), 4, {schema, gathering: 'count'});
    equal(heads, ['indicator', 'source', 'value']);
    equal(rows, [
      ['a', 'x', 2],
      ['b', 'x', 1],
    ]);
  });

  it('in more groups than a chart can have are refused', () => {
    const csv = ['指标,数值', ...Array.from({length: 50_001}, (_, order) => `${order},1`)];
    equal(
      codeOf(() => taken(utf8(csv.join('\n')), 1 << 20, sum)),
      'too-many-groups',
    );
  });
});

describe('rows within a page', () => {
  it('of a table with cells over several rows and columns stand in each of them', () => {
    const element = document.createElement('table');
    element.innerHTML =
      '<tr><th>指标<th>时段<th>数值<tr><td rowspan=2>a<td>2023<td>1<tr><td>2024<td>2' +
      '<tr><td colspan=2>b<td>3<br>万';
    equal(rowsOfTable(element), {
      heads: ['指标', '时段', '数值'],
      rows: [
        ['a', '2023', '1'],
        ['a', '2024', '2'],
        ['b', 'b', '3 万'],
      ],
    });
  });

  it('of a table that claims more cells than a page can hold end', () => {
    const element = document.createElement('table');
    element.innerHTML = '<tr><td colspan=1000 rowspan=65534>a<td>b<tr><td>c';
    equal(rowsOfTable(element).heads.length, 201);
  });

  it('of text and of JSON are read alike', () => {
    const csv = rowsOfText('指标,数值\na,1\n', schema);
    equal(csv, {heads: ['指标', '数值'], rows: [['a', '1']]});
    for (const json of [
      '[{"指标": "a", "数值": "1"}]',
      '[["指标", "数值"], ["a", "1"]]',
      '{"name": "x", "data": [{"指标": "a", "数值": "1"}]}',
      '{"resources": [{"data": [{"指标": "a", "数值": "1"}]}]}',
    ]) {
      equal(rowsOfJson(json), csv);
    }
    equal(rowsOfJson('{"path": "rows.csv"}'), {path: 'rows.csv'});
    for (const [json, code] of [
      ['{', 'json-unreadable'],
      ['null', 'no-rows'],
      ['3', 'no-rows'],
      ['{}', 'no-rows'],
      ['{"data": 3}', 'no-rows'],
    ] as const) {
      equal(
        codeOf(() => rowsOfJson(json)),
        code,
      );
    }
  });
});
