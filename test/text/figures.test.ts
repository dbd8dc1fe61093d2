import fc from 'fast-check';
import {
  approximate,
  formatApproximate,
  formatBound,
  formatChange,
  formatIndex,
  formatPassage,
  parseChange,
  resolveLanguage,
} from '../../src/text/index.js';
import type {Quantity} from '../../src/text/index.js';
import {equal, rangeError} from '../assert.js';

describe('resolveLanguage', () => {
  it('takes every Chinese tag for Chinese, no tag too, and the rest for English', () => {
    for (const tag of ['zh', 'zh-CN', 'ZH-Hant-TW', 'zh_cn', ' zh ', '', ' ', null, undefined]) {
      equal(resolveLanguage(tag), 'zh-CN', String(tag));
    }
    for (const tag of ['en', 'en-GB', 'fr', 'xzh']) equal(resolveLanguage(tag), 'en', tag);
  });
});

describe('changes', () => {
  const cases: [number, string][] = [
    [88.1, '+88.1%'],
    [59.4, '+59.4%'],
    [60, '+60%'],
    [-3.2, '−3.2%'],
    [0, '0%'],
    [-0, '0%'],
    [1200, '+1200%'],
    [0.1 + 0.2, '+0.3%'],
  ];
  for (const [percent, text] of cases) {
    it(`of ${percent} are ${text}`, () => {
      equal(formatChange(percent), text);
    });
  }

  it('round to the digits asked for, a half away from zero', () => {
    equal(formatChange(60, 1), '+60.0%');
    equal(formatChange(1.005, 2), '+1.01%');
    equal(formatChange(-2.5, 0), '−3%');
    equal(formatChange(9.96, 1), '+10.0%');
    equal(formatChange(-0.04, 1), '0.0%');
    equal(formatChange(0.04, 1), '0.0%');
  });

  it('read back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({min: 0, max: 5}), (digits, places) => {
        const percent = Number(`${digits}e-${places}`) + 0;
        equal(parseChange(formatChange(percent)), percent);
      }),
    );
    equal(parseChange('-3.2%'), -3.2);
  });

  for (const text of ['88.1%', '+88.1', '+-3%', 'up 3%', '', '%', '+1e3%']) {
    it(`are not read from “${text}”`, () => {
      rangeError(() => parseChange(text), text);
    });
  }
});

describe('derived figures', () => {
  const cases: [number, number, string, string][] = [
    [68000 / 12, 5700, '约5700户', 'about 5,700'],
    [38000 / 6, 6300, '约6300户', 'about 6,300'],
    [56666.67, 57000, '约5.7万户', 'about 57,000'],
    [5666666.67, 5700000, '约570万户', 'about 5.7 million'],
    [9960, 10000, '约1万户', 'about 10,000'],
    [-5666.67, -5700, '约−5700户', 'about −5,700'],
    [0.333, 0.33, '约0.33户', 'about 0.33'],
    [0, 0, '约0户', 'about 0'],
  ];
  for (const [amount, rounded, chinese, english] of cases) {
    it(`of ${amount} are ${chinese}, ${english}`, () => {
      equal(approximate(amount), rounded);
      equal(formatApproximate(amount, 'zh-CN', '户'), chinese);
      equal(formatApproximate(amount, 'en', '户'), english);
    });
  }

  it('round to other numbers of digits, and again without change', () => {
    equal(approximate(5666.67, 3), 5670);
    equal(approximate(5650), 5700);
    fc.assert(
      fc.property(fc.integer(), fc.integer({min: 1, max: 9}), (amount, digits) => {
        const rounded = approximate(amount, digits);
        equal(approximate(rounded, digits), rounded);
        equal(Math.abs(rounded - amount) <= Math.abs(amount) / 10 ** (digits - 1) / 2, true);
      }),
    );
    rangeError(() => approximate(1, 0), '0');
  });

  it('as index numbers keep their decimals', () => {
    equal(
      [188.1, 100, 100 + 88.1, 100 * 1.881].map((index) => formatIndex(index)),
      ['188.1', '100', '188.1', '188.1'],
    );
    equal(formatIndex(400 / 3, 1), '133.3');
  });
});

describe('bounds in words', () => {
  const cases: [Partial<Quantity>, string, string][] = [
    [{value: 5200, unit: '家', qualifier: '余', bound: 'gt'}, '大于5200', 'more than 5,200'],
    [{value: 3, multiplier: 1e4, bound: 'gte'}, '不小于3万', 'at least 30,000'],
    [{value: 65, unit: '家'}, '等于65', 'exactly 65'],
    [{value: 200, multiplier: 1e4, qualifier: '高达'}, '不超过200万', 'at most 2,000,000'],
    [{value: 88.1, unit: '%'}, '等于88.1%', 'exactly 88.1%'],
    [{value: -5200, bound: 'unspecified'}, '−5200', '−5,200'],
    [{value: 2, rank: true}, '第二', 'second'],
    [{value: null}, '数量未公布', 'number not given'],
  ];
  for (const [given, chinese, english] of cases) {
    const rest: Quantity = {value: 0, multiplier: 1, unit: '', qualifier: '', bound: 'eq'};
    it(`are ${chinese}, ${english}`, () => {
      equal(formatBound({...rest, ...given}, 'zh-CN'), chinese);
      equal(formatBound({...rest, ...given}, 'en'), english);
    });
  }
});

describe('passages', () => {
  const cases: [string, string, string][] = [
    ['body 8', '正文第8段', 'body paragraph 8'],
    ['body 15', '正文第15段', 'body paragraph 15'],
    ['masthead', '报头', 'masthead'],
    ['headline', '标题', 'headline'],
    ['caption', '图片说明', 'photo caption'],
    ['graphic', '《实施路径》图示', 'graphic 《实施路径》'],
    ['constructor', 'constructor', 'constructor'],
    ['附表2', '附表2', '附表2'],
  ];
  for (const [passage, chinese, english] of cases) {
    it(`${passage} is ${chinese}, ${english}`, () => {
      equal(formatPassage(passage, 'zh-CN'), chinese);
      equal(formatPassage(passage, 'en'), english);
    });
  }
});
