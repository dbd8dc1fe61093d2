import fc from 'fast-check';
import {
  amountOf,
  boundOf,
  formatQuantity,
  parseQuantity,
  quantityParts,
  toPrinted,
} from '../../src/text/index.js';
import type {Bound, Qualifier, Quantity} from '../../src/text/index.js';
import {equal, rangeError} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const classifiers = ['户', '家', '个', '人', '名', '项', '次', '类'];

/** Any number of at most 12 digits, as people print them. */
const value = fc
  .record({
    digits: fc.oneof(fc.integer({min: -9999, max: 99999}), fc.maxSafeInteger()),
    places: fc.integer({min: 0, max: 4}),
  })
  .map(({digits, places}) => Number(`${digits % 1e12}e-${places}`) + 0);

const quantity = fc.record({
  value,
  multiplier: fc.constantFrom(1, 1e4, 1e8, 1e12),
  unit: fc.constantFrom(...classifiers, '元', '平方米', '%', '年', '', '公里', 'km', 'm3', '元/月'),
  qualifier: fc.constantFrom<Qualifier[]>('', '余', '多', '达', '高达', '等'),
  bound: fc.constantFrom<Bound[]>('eq', 'gt', 'gte', 'lte'),
});

function plain(number: number, rest: Partial<Quantity> = {}): Quantity {
  return {value: number, multiplier: 1, unit: '', qualifier: '', bound: 'eq', ...rest};
}

describe('quantities', () => {
  it('keep their digits, unit, qualifier and bound in Chinese', () => {
    fc.assert(
      fc.property(quantity, (original) => {
        const text = formatQuantity(original, 'zh-CN');
        const qualifier = original.qualifier === '等' ? '' : original.qualifier;
        const expected = {...original, qualifier, bound: boundOf(original)};
        equal(parseQuantity(text, 'zh-CN'), expected, text);
      }),
      {numRuns: 2000},
    );
  });

  it('keep their amount, unit of measure and bound in English', () => {
    fc.assert(
      fc.property(quantity, (original) => {
        const text = formatQuantity(original, 'en');
        const parsed = parseQuantity(text, 'en');
        const unit = classifiers.includes(original.unit) ? '' : original.unit;
        equal([amountOf(parsed), parsed.unit], [amountOf(original), unit], text);
        equal(parsed.bound, boundOf(original), text);
      }),
      {numRuns: 2000},
    );
  });

  it('never show exponents, NaN or undefined, whatever the number', () => {
    const any = fc.double({noNaN: true, noDefaultInfinity: true});
    fc.assert(
      fc.property(quantity, any, fc.constantFrom(...languages), (original, number, language) => {
        const text = formatQuantity({...original, unit: '元', value: number}, language);
        const shape =
          language === 'en'
            ? /^(more than |at least |up to )?−?\d{1,3}(,\d{3})*(\.\d+)?( [mbtr]+illion)? yuan$/
            : /^(达|高达|超过|不少于|不超过)?−?\d+(\.\d+)?[余多]?(万亿|[万亿])?[余多]?元$/;
        equal(shape.test(text), true, text);
      }),
    );
  });

  it('come in parts that join to the text, with a bare number between them', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(...languages), (original, language) => {
        const {lead, figure, trail} = quantityParts(original, language);
        equal(lead + figure + trail, formatQuantity(original, language));
        equal(/^−?[\d,.]+%?$/.test(figure), true, figure);
      }),
    );
  });

  const parts: [Quantity, string[], string[]][] = [
    [
      {value: 3, multiplier: 1e4, unit: '人', qualifier: '达', bound: 'gte'},
      ['达', '3', '万人'],
      ['at least ', '30,000', ''],
    ],
    [
      {value: 200, multiplier: 1e4, unit: '平方米', qualifier: '余', bound: 'gt'},
      ['', '200', '余万平方米'],
      ['more than ', '2', ' million m²'],
    ],
    [plain(88.1, {unit: '%'}), ['', '88.1%', ''], ['', '88.1%', '']],
    [plain(2, {unit: '名', rank: true}), ['第', '二', ''], ['', 'second', '']],
    [plain(2, {unit: '等奖'}), ['', '二', '等奖'], ['', 'second', ' prize']],
  ];
  for (const [original, chinese, english] of parts) {
    it(`are set as ${chinese.join('|')} and ${english.join('|')}`, () => {
      equal(Object.values(quantityParts(original, 'zh-CN')), chinese);
      equal(Object.values(quantityParts(original, 'en')), english);
    });
  }

  const written: [Quantity, string, string][] = [
    [plain(6.35, {multiplier: 1e4, unit: '户'}), '6.35万户', '63,500'],
    [plain(1.1, {multiplier: 1e4}), '1.1万', '11,000'],
    [plain(0.1 + 0.2), '0.3', '0.3'],
    [plain(100 * 1.1), '110', '110'],
    [plain(9007199254740991), '9007199254740991', '9,007,199,254,740,991'],
    [plain(-0), '0', '0'],
    [plain(-3.2), '−3.2', '−3.2'],
    [plain(1e-7), '0.0000001', '0.0000001'],
    [plain(999999), '999999', '999,999'],
    [plain(1234567), '1234567', '1,234,567'],
    [plain(1.25, {multiplier: 1e8, unit: '元'}), '1.25亿元', '125 million yuan'],
    [plain(12.3, {multiplier: 1e8, unit: '元'}), '12.3亿元', '1.23 billion yuan'],
    [plain(2, {multiplier: 1e12, unit: '元'}), '2万亿元', '2 trillion yuan'],
    [plain(3, {multiplier: 1e4, unit: '人', qualifier: '余'}), '3万余人', 'more than 30,000'],
    [plain(60, {unit: '%', qualifier: '多'}), '60%多', 'more than 60%'],
    [plain(5200, {unit: '家', bound: 'gt'}), '超过5200家', 'more than 5,200'],
    [plain(5200, {unit: '家', bound: 'gte'}), '不少于5200家', 'at least 5,200'],
    [plain(5200, {unit: '家', bound: 'lte'}), '不超过5200家', 'up to 5,200'],
    [plain(1, {unit: '年'}), '1年', '1 year'],
    [plain(5, {unit: 'constructor'}), '5constructor', '5 constructor'],
    [plain(12, {rank: true}), '第12', '12th'],
    [plain(21, {rank: true}), '第21', '21st'],
    [plain(111, {rank: true}), '第111', '111th'],
    [{...plain(0), value: null}, '数量未公布', 'number not given'],
  ];
  for (const [original, chinese, english] of written) {
    it(`are written ${chinese} and ${english}`, () => {
      equal(formatQuantity(original, 'zh-CN'), chinese);
      equal(formatQuantity(original, 'en'), english);
    });
  }

  const read: [string, Partial<Quantity>][] = [
    ['5,200 余家', {value: 5200, unit: '家', qualifier: '余', bound: 'gt'}],
    ['200万余平方米', {value: 200, multiplier: 1e4, unit: '平方米', qualifier: '余', bound: 'gt'}],
    ['3年多', {value: 3, unit: '年', qualifier: '多', bound: 'gt'}],
    ['等11家', {value: 11, unit: '家', qualifier: '等', bound: 'eq'}],
    ['-3.2%', {value: -3.2, unit: '%', qualifier: '', bound: 'eq'}],
    ['第二名', {value: 2, unit: '名', rank: true}],
  ];
  for (const [text, expected] of read) {
    it(`are read from ${text}`, () => {
      equal(parseQuantity(text, 'zh-CN'), {...plain(0), ...expected});
    });
  }

  const notChinese = [
    '',
    '家',
    '约5家',
    '5-10家',
    '5,20家',
    '5千万元',
    '5 6家',
    '达3万余人',
    '5200余多家',
    '1e5',
  ];
  const notEnglish = [
    '',
    'many',
    'about 5',
    '5 thousand',
    '2 millions',
    '1,00',
    '5.',
    'NaN',
    '1e5',
  ];
  const tooLong = '0.12345678901234567';
  for (const text of [...notChinese, tooLong, '第零', '第2']) {
    it(`are not read from “${text}” in Chinese`, () => {
      rangeError(() => parseQuantity(text, 'zh-CN'), text);
    });
  }
  for (const text of [...notEnglish, tooLong, '2th', '12nd']) {
    it(`are not read from “${text}” in English`, () => {
      rangeError(() => parseQuantity(text, 'en'), text);
    });
  }

  it('refuse what cannot be printed', () => {
    rangeError(() => formatQuantity(plain(NaN), 'en'), 'NaN');
    rangeError(() => formatQuantity(plain(Infinity), 'zh-CN'), 'Infinity');
    rangeError(() => formatQuantity(plain(1, {multiplier: 1000}), 'zh-CN'), '1000');
    rangeError(() => formatQuantity(plain(1.5, {rank: true}), 'en'), '1.5');
  });
});

describe('toPrinted', () => {
  const cases: [number, number, number][] = [
    [346000, 34.6, 1e4],
    [63500, 6.35, 1e4],
    [63512, 63512, 1],
    [5200, 5200, 1],
    [10000, 1, 1e4],
    [200000000, 2, 1e8],
    [123450000, 12345, 1e4],
    [123456789, 123456789, 1],
    [-346000, -34.6, 1e4],
    [0, 0, 1],
    [0.5, 0.5, 1],
  ];
  for (const [amount, number, multiplier] of cases) {
    it(`sets ${amount} as ${number} × ${multiplier}`, () => {
      equal(toPrinted(amount), {value: number, multiplier});
    });
  }

  it('never changes the amount', () => {
    fc.assert(
      fc.property(value, (amount) => {
        equal(amountOf(plain(0, toPrinted(amount))), amount);
      }),
    );
  });
});
