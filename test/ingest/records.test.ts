import fc from 'fast-check';
import {ChartError, checkObservations} from '../../src/rows/index.js';
import type {ChartErrorCode} from '../../src/rows/index.js';
import {assert, assertEqual, thrownBy} from '../assert.js';

const row = {indicator: 'exports', value: 34.6};

function refusal(rows: unknown): ChartError {
  const error = thrownBy(() => checkObservations(rows));
  assert(error instanceof ChartError, `a ChartError, not ${String(error)}`);
  return error;
}

const fields = [
  ...['indicator', 'label', 'value', 'unit', 'multiplier', 'qualifier', 'bound', 'measure'],
  ...['period_start', 'period_end', 'base_start', 'base_end', 'comparable_group', 'source', 'note'],
];

describe('checkObservations', () => {
  it('gives no rows for no rows', () => {
    assertEqual(checkObservations([]), []);
  });

  it('takes a row with every field', () => {
    const full = {
      ...{indicator: 'jobs', label: '新增就业', value: 3, unit: '人', multiplier: 10000},
      ...{qualifier: '余', bound: 'gt', measure: 'flow'},
      ...{period_start: '2016-01-01', period_end: '2016-12-31'},
      ...{base_start: '2015-01-01', base_end: '2015-12-31'},
      ...{comparable_group: 'jobs', source: '统计公报', note: '初步数'},
    };
    assertEqual(checkObservations([full]), [full]);
    assertEqual(Object.keys(full).sort(), [...fields].sort());
  });

  it('takes a row as a growth in per cent unless it says otherwise', () => {
    const kinds = [{}, {unit: '%'}, {measure: 'growth'}, {unit: '户'}, {measure: 'stock'}];
    assertEqual(
      checkObservations(kinds.map((kind) => ({...row, ...kind}))).map(({measure, unit}) => [
        measure ?? '',
        unit ?? '',
      ]),
      [
        ['growth', '%'],
        ['growth', '%'],
        ['growth', '%'],
        ['', '户'],
        ['stock', ''],
      ],
    );
  });

  it('reads numbers written as text', () => {
    const values = ['34.6', ' -3 ', '+.5', '1e3', 0, -2];
    assertEqual(
      checkObservations(values.map((value) => ({...row, value}))).map(({value}) => value),
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
      const [checked] = checkObservations([{...row, ...ends}]);
      assertEqual([checked?.period_start, checked?.period_end], [first, last]);
      assertEqual([checked?.base_start, checked?.base_end], [first, last]);
    }
  });

  it('counts blank text, null and undefined as not given', () => {
    const blanks = {label: '', unit: ' ', bound: null, measure: undefined, period_start: ''};
    assertEqual(checkObservations([{...row, ...blanks}]), checkObservations([row]));
  });

  const refused: [string, unknown, ChartErrorCode, string][] = [
    ['nothing', null, 'missing-field', 'indicator'],
    ['text', 'exports', 'missing-field', 'indicator'],
    ['an array', ['exports', 34.6], 'missing-field', 'indicator'],
    ['no indicator', {value: 1}, 'missing-field', 'indicator'],
    ['no value', {indicator: 'exports'}, 'missing-field', 'value'],
    ['a null value', {...row, value: null}, 'missing-field', 'value'],
    ['a blank value', {...row, value: ' '}, 'missing-field', 'value'],
    ['NaN', {...row, value: NaN}, 'not-a-number', 'value'],
    ['Infinity', {...row, value: -Infinity}, 'not-a-number', 'value'],
    ['too large a number', {...row, value: '1e999'}, 'not-a-number', 'value'],
    ['a number in 万', {...row, value: '34.6万'}, 'not-a-number', 'value'],
    ['a number with a comma', {...row, value: '1,234'}, 'not-a-number', 'value'],
    ['a hexadecimal number', {...row, value: '0x10'}, 'not-a-number', 'value'],
    ['an object as value', {...row, value: {valueOf: () => 1}}, 'not-a-number', 'value'],
    ['true as value', {...row, value: true}, 'not-a-number', 'value'],
    ['a multiplier in words', {...row, multiplier: '万'}, 'not-a-number', 'multiplier'],
    ['a multiplier of 0', {...row, multiplier: 0}, 'invalid-field', 'multiplier'],
    ['another bound', {...row, bound: 'about'}, 'invalid-field', 'bound'],
    ['a bound that all objects have', {...row, bound: 'toString'}, 'invalid-field', 'bound'],
    ['another measure', {...row, measure: 'rank'}, 'invalid-field', 'measure'],
    ['a list as label', {...row, label: ['a']}, 'invalid-field', 'label'],
    ['NaN as label', {...row, label: NaN}, 'invalid-field', 'label'],
    ['a date in words', {...row, period_start: '2017年'}, 'invalid-field', 'period_start'],
    ['month 13', {...row, period_end: '2017-13'}, 'invalid-field', 'period_end'],
    ['month 0', {...row, period_end: '2017-00'}, 'invalid-field', 'period_end'],
    ['30 February', {...row, base_start: '2016-02-30'}, 'invalid-field', 'base_start'],
    ['31 June', {...row, base_end: '2017-06-31'}, 'invalid-field', 'base_end'],
    ['day 0', {...row, base_end: '2017-06-00'}, 'invalid-field', 'base_end'],
    ['a time', {...row, base_end: '2017-06-30T00:00'}, 'invalid-field', 'base_end'],
    ['a Date', {...row, base_end: new Date(0)}, 'invalid-field', 'base_end'],
  ];
  for (const [name, bad, code, field] of refused) {
    it(`refuses ${name}, naming row and field`, () => {
      const error = refusal([row, bad, row]);
      assertEqual([error.code, error.detail.row, error.detail.field], [code, '2', field]);
    });
  }

  it('tells the value it refuses, shortened', () => {
    assertEqual(refusal([{...row, value: '34.6万'}]).detail.value, '34.6万');
    assertEqual(refusal([{...row, value: 'x'.repeat(1000)}]).detail.value?.length, 40);
  });

  it('refuses what is not an array', () => {
    for (const rows of [undefined, null, {}, row, '[]', 1, {length: 1, 0: row}])
      assertEqual(refusal(rows).code, 'no-rows');
  });

  it('refuses a hole in the array', () => {
    const rows: unknown[] = [row];
    rows[2] = row;
    assertEqual(refusal(rows).detail.row, '2');
  });

  it('does not read through the prototype', () => {
    const inherited: unknown = Object.create(row);
    assertEqual(refusal([inherited]).detail.field, 'indicator');
    const parsed: unknown = JSON.parse('{"__proto__": {"indicator": "exports", "value": 1}}');
    assertEqual(refusal([parsed]).code, 'missing-field');
    const bare: unknown = Object.assign(Object.create(null) as object, row);
    assertEqual(checkObservations([bare]), checkObservations([row]));
  });
});

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

describe('checkObservations on anything', () => {
  const anyRow = fc.dictionary(
    fc.oneof(fc.constantFrom(...fields), fc.constantFrom(...hostileKeys), fc.string()),
    fc.anything({withNullPrototype: true, withBigInt: true, withDate: true}),
  );

  it('gives rows or a ChartError, and leaves what it was given and every prototype as they were', () => {
    const before = prototypeKeys();
    fc.assert(
      fc.property(fc.oneof(fc.array(anyRow), fc.anything()), (rows) => {
        const copy = fc.stringify(rows);
        try {
          for (const checked of checkObservations(rows)) {
            assertEqual(Object.keys(checked).sort(), [...fields].sort());
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
        fc.array(fc.tuple(printable, fc.double({noNaN: true, noDefaultInfinity: true}))),
        fc.dictionary(fc.constantFrom(...hostileKeys), fc.anything()),
        (given, hostile) => {
          const rows = given.map(([indicator, value]) => {
            const object = {indicator, value};
            for (const [key, extra] of Object.entries(hostile))
              Object.defineProperty(object, key, {value: extra, enumerable: true});
            return object;
          });
          const checked = checkObservations(rows);
          assertEqual(
            checked.map(({indicator, value}) => [indicator, value]),
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
        let accepted = true;
        try {
          checkObservations([{...row, period_start: date}]);
        } catch {
          accepted = false;
        }
        assertEqual(accepted, exists, date);
      }),
      {numRuns: 1000},
    );
  });
});
