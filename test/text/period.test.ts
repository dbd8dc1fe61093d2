import fc from 'fast-check';
import {formatPeriod, monthsIn, parsePeriod} from '../../src/text/index.js';
import type {Period, Precision} from '../../src/text/index.js';
import {equal, rangeError} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;

function period(start: string, end = start, precision?: Precision): Period {
  return {type: 'duration', start, end, precision};
}

describe('periods', () => {
  const cases: [Period, string, string][] = [
    [period('2016-01-01', '2016-12-31'), '2016年', '2016'],
    [period('2017-01-01', '2017-06-30'), '2017年上半年', 'first half of 2017'],
    [period('2017-07-01', '2017-12-31'), '2017年下半年', 'second half of 2017'],
    [period('2024-01-01', '2024-03-31'), '2024年一季度', 'first quarter of 2024'],
    [period('2024-10-01', '2024-12-31'), '2024年四季度', 'fourth quarter of 2024'],
    [period('2017-06-01', '2017-06-30'), '2017年6月', 'June 2017'],
    [period('2024-02-01', '2024-02-29'), '2024年2月', 'February 2024'],
    [period('2017-09-23'), '2017年9月23日', '23 September 2017'],
    [period('2017-06-30'), '2017年6月30日', '30 June 2017'],
    [period('2017-06-30', '2017-06-30', 'month'), '2017年6月', 'June 2017'],
    [period('2017-06-30', '2017-06-30', 'half-year'), '2017年上半年', 'first half of 2017'],
    [period('2017-11-02', '2017-11-02', 'year'), '2017年', '2017'],
    [period('2016-01-01', '2017-11-02', 'year'), '2016—2017年', '2016–17'],
    [period('2017-01-01', '2020-12-31'), '2017—2020年', '2017–20'],
    [period('2019-01-01', '2021-12-31'), '2019—2021年', '2019–21'],
    [period('2009-01-01', '2011-12-31'), '2009—2011年', '2009–11'],
    [period('2000-01-01', '2001-12-31'), '2000—2001年', '2000–01'],
    [period('1998-01-01', '2002-12-31'), '1998—2002年', '1998–2002'],
    [period('2017-03-01', '2017-05-31'), '2017年3—5月', 'March–May 2017'],
    [period('2017-01-01', '2017-09-30'), '2017年1—9月', 'January–September 2017'],
    [period('2016-07-01', '2017-06-30'), '2016年7月—2017年6月', 'July 2016 – June 2017'],
    [period('2017-09-01', '2017-09-05'), '2017年9月1—5日', '1–5 September 2017'],
    [period('2017-09-28', '2017-10-03'), '2017年9月28日—10月3日', '28 September – 3 October 2017'],
    [
      period('2016-12-28', '2017-01-03'),
      '2016年12月28日—2017年1月3日',
      '28 December 2016 – 3 January 2017',
    ],
    [period(''), '时段未注明', 'period not stated'],
  ];
  for (const [original, chinese, english] of cases) {
    it(`are written ${chinese} and ${english}`, () => {
      equal(formatPeriod(original, 'zh-CN'), chinese);
      equal(formatPeriod(original, 'en'), english);
    });
  }

  const days = fc
    .array(
      fc.record({
        year: fc.integer({min: 1000, max: 9999}),
        month: fc.integer({min: 1, max: 12}),
        day: fc.integer({min: 1, max: 28}),
      }),
      {minLength: 2, maxLength: 2},
    )
    .map((pair) =>
      pair
        .map(({year, month, day}) => [year, month, day].map((n) => `${n}`.padStart(2, '0')))
        .map((parts) => parts.join('-'))
        .sort(),
    );

  it('read back to their days', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), ([start = '', end = ''], language) => {
        const text = formatPeriod(period(start, end), language);
        const parsed = parsePeriod(text, language);
        equal([parsed.start, parsed.end], [start, end], text);
      }),
    );
  });

  it('read back to the same wording at every precision', () => {
    const precision = fc.constantFrom<Precision[]>('day', 'month', 'half-year', 'year');
    const pair = fc.oneof(
      days,
      days.map(([start = '']) => [start, start]),
    );
    fc.assert(
      fc.property(
        pair,
        precision,
        fc.constantFrom(...languages),
        ([start = '', end = ''], precise, language) => {
          const text = formatPeriod(period(start, end, precise), language);
          const parsed = parsePeriod(text, language);
          equal(formatPeriod(parsed, language), text);
          equal(parsed.start <= start && parsed.end >= end, true, text);
          if (precise !== 'day') equal(monthsIn(parsed) > 0, true);
        },
      ),
    );
  });

  it('are called instant, year or duration when read', () => {
    equal(parsePeriod('2017年9月23日', 'zh-CN').type, 'instant');
    equal(parsePeriod('2016', 'en').type, 'year');
    equal(parsePeriod('2017年第一季度', 'zh-CN'), {
      type: 'duration',
      start: '2017-01-01',
      end: '2017-03-31',
    });
    equal(parsePeriod('period not stated', 'en'), {type: null, start: '', end: ''});
  });

  const notChinese = ['', '去年', '2017', '2017年13月', '2017年2月30日', '2020—2017年', '2017年6'];
  for (const text of [...notChinese, '2017年6月—2017年7月1日', '2017年23日', '2017年6月7月']) {
    it(`are not read from “${text}” in Chinese`, () => {
      rangeError(() => parsePeriod(text, 'zh-CN'), text);
    });
  }
  const notEnglish = ['', '2016年', 'June', '31 June 2017', '2017–16', 'third half of 2017'];
  for (const text of [...notEnglish, '1 May–June 2017', 'May – 3 June 2017', '0999']) {
    it(`are not read from “${text}” in English`, () => {
      rangeError(() => parsePeriod(text, 'en'), text);
    });
  }

  it('refuse days that no calendar has', () => {
    for (const day of ['2017-02-30', '2017-02-29', '1900-02-29', '2017-13-01', '2017-6-1', 'x']) {
      rangeError(() => formatPeriod(period(day), 'en'), day);
    }
    equal(formatPeriod(period('2000-02-29'), 'en'), '29 February 2000');
    rangeError(() => formatPeriod(period('2017-02-01', '2017-01-01'), 'en'), '2017-02-01');
    rangeError(() => formatPeriod(period('2017-02-01', ''), 'en'), '');
  });
});

describe('monthsIn', () => {
  it('counts whole calendar months', () => {
    equal(monthsIn(period('2016-01-01', '2016-12-31')), 12);
    equal(monthsIn(period('2017-01-01', '2017-06-30')), 6);
    equal(monthsIn(period('2015-12-01', '2016-02-29')), 3);
  });

  it('refuses parts of months', () => {
    rangeError(() => monthsIn(period('2016-02-01', '2016-02-28')), '2016-02-28');
    rangeError(() => monthsIn(period('2016-01-02', '2016-12-31')), '2016-01-02');
    rangeError(() => monthsIn(period('2017-06-30', '2017-06-30', 'month')), '2017-06-30');
  });
});
