import fc from 'fast-check';
import {rowsOfList} from '../../src/ingest/json.js';
import {readRecords, type OwnRecord} from '../../src/ingest/records.js';
import {ChartError, type ChartErrorCode} from '../../src/rows/errors.js';
import {fields, type FieldName} from '../../src/rows/fields.js';
import type {RowSchema} from '../../src/rows/schema.js';
import {assert, assertEqual, equal, thrownBy} from '../assert.js';

const schema: RowSchema<FieldName> = {
  fields: Object.keys(fields) as FieldName[],
  required: ['indicator', 'value'],
  most: 24,
};
const row = {indicator: 'exports', value: 34.6};

const read = (rows: unknown, more = schema) => readRecords(rowsOfList(rows), more);
const recordsOf = (rows: unknown) => read(rows).records;

function refusal(rows: unknown): ChartError {
  const error = thrownBy(() => read(rows));
  assert(error instanceof ChartError, `a ChartError, not ${String(error)}`);
  return error;
}

/** What is wrong with the second of three rows, of which the others are right. */
function problemOf(bad: unknown): ChartError {
  const {records, problems} = read([row, bad, {...row, indicator: 'last'}]);
  equal(
    records.map(({row: number, indicator}) => [number, indicator]),
    [
      [1, 'exports'],
      [3, 'last'],
    ],
  );
  equal(problems.count, 1);
  return problems.first[0]!;
}

describe('an author’s rows', () => {
  it('give no records where there are none', () => {
    assertEqual(recordsOf([]), []);
    assertEqual(recordsOf([{indicator: '', value: null}]), []);
  });

  it('have every field that a schema has', () => {
    const full = {
      ...{indicator: 'jobs', label: '新增就业', short_label: '就业', value: 3, unit: '人'},
      ...{multiplier: 10000, qualifier: '余', bound: 'gt', measure: 'flow'},
      ...{period_start: '2016-01-01', period_end: '2016-12-31'},
      ...{period_precision: 'year', period_basis: 'inferred'},
      ...{base_start: '2015-01-01', base_end: '2015-12-31'},
      ...{comparable_group: 'jobs', wording: '第二', source: '统计公报', passage: 'body 3'},
      ...{note: '初步数', narrow_label: '就业', change: '上升', kind: 'event', status: 'target'},
      ...{track: '甲', level: 'city', place: '乙', place_basis: '编者注', scope: '丙'},
      ...{tile_column: 2, tile_row: 0, tile_span: 1, details: '丁', remark: '戊', basis: '己'},
    };
    assertEqual(recordsOf([full]), [{row: 1, ...full}]);
    const spans = ['period', 'base'];
    assertEqual([...Object.keys(full), ...spans].sort(), Object.keys(fields).sort());
  });

  it('may have heads in Chinese and English, in any case and with a unit in brackets', () => {
    const expected = [
      {
        row: 1,
        indicator: '市场主体',
        value: 34.6,
        multiplier: 1e4,
        unit: '户',
        period_start: '2017-01-01',
        period_end: '2017-06-30',
      },
    ];
    for (const names of [
      ['指标', '数值（万户）', '时段'],
      ['Indicator', 'VALUE (万户)', 'Period'],
      [' 指标名称 ', '数量(万户)', '时间'],
    ]) {
      const [indicator = '', value = '', period = ''] = names;
      assertEqual(
        recordsOf([{[indicator]: '市场主体', [value]: '34.6', [period]: '2017年上半年'}]),
        expected,
      );
    }
  });

  it('have a unit and what bounds a number in its cell', () => {
    const [record] = recordsOf([{indicator: '企业', value: '5200余家', unit: ''}]);
    assertEqual(
      [record!.value, record!.unit, record!.qualifier, record!.bound],
      [5200, '家', '余', 'gt'],
    );
    const [area] = recordsOf([{indicator: '面积', value: 200, unit: '万平方米'}]);
    assertEqual([area!.value, area!.multiplier, area!.unit], [200, 1e4, '平方米']);
    assertEqual(
      problemOf({indicator: '面积', value: '200万', unit: '万平方米'}).code,
      'not-a-number',
    );
  });

  it('have an answer in 未公布 where a column asks for it, and nothing elsewhere', () => {
    for (const word of ['未公布', 'not given', 'Unspecified']) {
      const [record] = recordsOf([{indicator: '企业', value: '3', 读法: word}]);
      equal(record!.bound, 'unspecified', word);
    }
    equal(problemOf({indicator: '企业', value: '未公布'}).code, 'missing-field');
    const [none] = recordsOf([{indicator: '企业', value: '3', 读法: '无'}]);
    equal(none!.bound, undefined);
  });

  it('R9: name a column that is missing, in both languages, and those there are', () => {
    const {code, detail} = refusal([{indicator: 'a', betrag: 3}]);
    equal(
      [code, detail.chinese, detail.english, detail.found],
      ['missing-column', '数值', 'value', 'indicator, betrag'],
    );
  });

  it('R11: name two columns of which either may be meant; a column’s own name goes before others', () => {
    const {code, detail} = refusal([{indicator: 'a', 增幅: 3, 同比: 4}]);
    equal(
      [code, detail.field, detail.other, detail.first, detail.second],
      ['duplicate-column', '增幅', '同比', '2', '3'],
    );
    equal(recordsOf([{indicator: 'a', 数值: 3, 同比: 4}])[0]!.value, 3);
    equal(
      (
        thrownBy(() =>
          readRecords({heads: ['指标', '数值', '数值'], rows: [['a', '1', '2']]}, schema),
        ) as ChartError
      ).code,
      'duplicate-column',
    );
  });

  it('reads numbers written as text', () => {
    const values = ['34.6', ' -3 ', '+.5', '1e3', 0, -2];
    assertEqual(
      recordsOf(values.map((value) => ({...row, value}))).map(({value}) => value),
      [34.6, -3, 0.5, 1000, 0, -2],
    );
  });

  it('reads a year, a month or a day as the first day or the last', () => {
    const dates: [unknown, string, string][] = [
      ['2016', '2016-01-01', '2016-12-31'],
      [2016, '2016-01-01', '2016-12-31'],
      ['2016-02', '2016-02-01', '2016-02-29'],
      ['2017-02', '2017-02-01', '2017-02-28'],
      ['1900-02', '1900-02-01', '1900-02-28'],
      ['2017-06', '2017-06-01', '2017-06-30'],
      ['2017-11-02', '2017-11-02', '2017-11-02'],
    ];
    for (const [date, first, last] of dates) {
      const ends = {period_start: date, period_end: date, base_start: date, base_end: date};
      const [checked] = recordsOf([{...row, ...ends}]);
      assertEqual([checked?.period_start, checked?.period_end], [first, last]);
      assertEqual([checked?.base_start, checked?.base_end], [first, last]);
    }
  });

  it('counts blank text, null and undefined as not given', () => {
    const blanks = {label: '', unit: ' ', bound: null, measure: undefined, period_start: ''};
    assertEqual(recordsOf([{...row, ...blanks}]), recordsOf([row]));
  });

  it('that are empty do not count', () => {
    for (const empty of [null, 'exports', ['exports', 34.6], {}, {indicator: ' '}]) {
      const {records, problems} = read([row, empty, row]);
      assertEqual([records.map(({row: number}) => number), problems.count], [[1, 3], 0]);
    }
  });

  const refused: [string, unknown, ChartErrorCode, string][] = [
    ['no indicator', {value: 1}, 'missing-field', 'indicator'],
    ['no value', {indicator: 'exports'}, 'missing-field', 'value'],
    ['a null value', {...row, value: null}, 'missing-field', 'value'],
    ['a blank value', {...row, value: ' '}, 'missing-field', 'value'],
    ['NaN', {...row, value: NaN}, 'not-a-number', 'value'],
    ['Infinity', {...row, value: -Infinity}, 'not-a-number', 'value'],
    ['too large a number', {...row, value: '1e999'}, 'not-a-number', 'value'],
    ['a hexadecimal number', {...row, value: '0x10'}, 'not-a-number', 'value'],
    ['an object as value', {...row, value: {valueOf: () => 1}}, 'not-a-number', 'value'],
    ['true as value', {...row, value: true}, 'not-a-number', 'value'],
    ['another bound', {...row, bound: 'about'}, 'not-a-choice', 'bound'],
    ['a bound that all objects have', {...row, bound: 'toString'}, 'not-a-choice', 'bound'],
    ['a list as label', {...row, label: ['a']}, 'invalid-field', 'label'],
    ['another measure', {...row, measure: 'cap'}, 'not-a-choice', 'measure'],
    ['a multiplier in words', {...row, multiplier: '打'}, 'not-a-number', 'multiplier'],
    ['a time in words', {...row, period: '去年'}, 'not-a-period', 'period'],
    ['NaN as label', {...row, label: NaN}, 'invalid-field', 'label'],
    ['month 13', {...row, period_end: '2017-13'}, 'not-a-period', 'period_end'],
    ['month 0', {...row, period_end: '2017-00'}, 'not-a-period', 'period_end'],
    ['30 February', {...row, base_start: '2016-02-30'}, 'not-a-period', 'base_start'],
    ['31 June', {...row, base_end: '2017-06-31'}, 'not-a-period', 'base_end'],
    ['day 0', {...row, base_end: '2017-06-00'}, 'not-a-period', 'base_end'],
    ['a Date', {...row, base_end: new Date(0)}, 'invalid-field', 'base_end'],
  ];
  for (const [name, bad, code, field] of refused) {
    it(`refuses ${name}, naming row and field`, () => {
      const error = problemOf(bad);
      assertEqual([error.code, error.detail.row, error.detail.field], [code, '2', field]);
    });
  }

  it('tells the value it refuses, shortened', () => {
    assertEqual(refusal([{...row, value: '约五成'}]).detail.value, '约五成');
    assertEqual(refusal([{...row, value: 'x'.repeat(1000)}]).detail.value?.length, 40);
  });

  it('refuses what is not an array', () => {
    for (const rows of [undefined, null, {}, row, '[]', 1, {length: 1, 0: row}])
      assertEqual(refusal(rows).code, 'no-rows');
  });

  it('skips a hole in the array', () => {
    const rows: unknown[] = [row];
    rows[2] = row;
    assertEqual(
      recordsOf(rows).map(({row: number}) => number),
      [1, 3],
    );
  });

  it('does not read through the prototype', () => {
    const inherited: unknown = Object.create(row);
    assertEqual(recordsOf([inherited]), []);
    const parsed: unknown = JSON.parse('{"__proto__": {"indicator": "exports", "value": 1}}');
    assertEqual(refusal([parsed]).code, 'missing-column');
    const bare: unknown = Object.assign(Object.create(null) as object, row);
    assertEqual(recordsOf([bare]), recordsOf([row]));
  });
});

const names = Object.keys(fields);
const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '"',
  '',
];
const prototypeKeys = () => JSON.stringify(Reflect.ownKeys(Object.prototype).map(String).sort());

describe('anything as rows', () => {
  const anyRow = fc.dictionary(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...hostileKeys), fc.string()),
    fc.anything({withNullPrototype: true, withBigInt: true, withDate: true}),
  );

  it('gives rows or a ChartError, and leaves what it was given and every prototype as they were', () => {
    const before = prototypeKeys();
    fc.assert(
      fc.property(fc.oneof(fc.array(anyRow), fc.anything()), (rows) => {
        const copy = fc.stringify(rows);
        try {
          for (const checked of recordsOf(rows)) {
            assertEqual(Object.keys(checked).sort(), ['row', ...names].sort());
            assert(Object.getPrototypeOf(checked) === Object.prototype, 'a plain object');
            assert(Number.isFinite(checked.value), 'a finite value');
          }
        } catch (error) {
          assert(error instanceof ChartError, `a ChartError, not ${String(error)}`);
        }
        assertEqual(fc.stringify(rows), copy);
        assertEqual(prototypeKeys(), before);
      }),
      {numRuns: 500},
    );
  });

  it('keeps valid rows, whatever other keys they have', () => {
    const printable = fc.string({minLength: 1}).map((text) => `a${text}z`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(printable, fc.double({min: -9e15, max: 9e15, noNaN: true}))),
        fc.dictionary(fc.constantFrom(...hostileKeys), fc.anything()),
        (given, hostile) => {
          const rows = given.map(([indicator, value]) => {
            const object = {indicator, value};
            for (const [key, extra] of Object.entries(hostile))
              Object.defineProperty(object, key, {value: extra, enumerable: true});
            return object;
          });
          const checked = recordsOf(rows);
          assertEqual(
            checked.map(({indicator, value}: OwnRecord) => [indicator, value]),
            given,
          );
          assert(!checked.some((result, index) => result === (rows[index] as unknown)), 'fresh');
        },
      ),
    );
  });

  it('accepts exactly the dates of the calendar', () => {
    const part = (digits: number, max: number) =>
      fc.integer({min: 0, max}).map((number) => String(number).padStart(digits, '0'));
    fc.assert(
      fc.property(part(4, 9999), part(2, 13), part(2, 32), (year, month, day) => {
        const date = `${year}-${month}-${day}`;
        const time = Date.parse(`${date}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
        const {records} = read([row, {...row, period_start: date}]);
        assertEqual(records.length === 2, exists && year >= '1000', date);
      }),
      {numRuns: 1000},
    );
  });
});
