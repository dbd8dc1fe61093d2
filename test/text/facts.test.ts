import {formatBound, formatQuantity, parseQuantity} from '../../src/text/index.js';
import type {Bound, Qualifier, Quantity} from '../../src/text/index.js';
import {equal} from '../assert.js';

type Row = [
  id: string,
  value: number | null,
  unit: string,
  multiplier: number,
  qualifier: Qualifier,
  bound: Bound,
  chinese: string,
  english: string,
  reading: string,
];

// Every fact with a number, or with a word instead of one.
const rows: Row[] = [
  ['contract-value-growth', 88.1, '%', 1, '', 'eq', '88.1%', '88.1%', '等于88.1%'],
  ['patents-growth', 59.4, '%', 1, '', 'eq', '59.4%', '59.4%', '等于59.4%'],
  ['market-entities', 34.6, '户', 1e4, '', 'eq', '34.6万户', '346,000', '等于34.6万'],
  ['entities-added-2016', 6.8, '户', 1e4, '', 'eq', '6.8万户', '68,000', '等于6.8万'],
  ['entities-added-2017h1', 3.8, '户', 1e4, '', 'eq', '3.8万户', '38,000', '等于3.8万'],
  ['entities-rank-in-henan', 2, '名', 1, '', 'eq', '第二', 'second', '第二'],
  ['only-demo-city-in-henan', 1, '个', 1, '', 'eq', '1个', '1', '等于1'],
  ['promotion-meetings', 17, '次', 1, '', 'eq', '17次', '17', '等于17'],
  ['policies-issued', 38, '项', 1, '', 'eq', '38项', '38', '等于38'],
  ['incubatees', 5200, '家', 1, '余', 'gt', '5200余家', 'more than 5,200', '大于5200'],
  ['incubatee-workers', 3, '人', 1e4, '达', 'gte', '达3万人', 'at least 30,000', '不小于3万'],
  ['dongda-park-tenants', 40, '家', 1, '多', 'gt', '40多家', 'more than 40', '大于40'],
  ['carriers', 65, '家', 1, '', 'eq', '65家', '65', '等于65'],
  [
    'incubation-area',
    200,
    '平方米',
    1e4,
    '余',
    'gt',
    '200余万平方米',
    'more than 2 million m²',
    '大于200万',
  ],
  [
    'incubation-fund',
    2,
    '元',
    1e8,
    '达',
    'gte',
    '达2亿元',
    'at least 200 million yuan',
    '不小于2亿',
  ],
  [
    'base-support-cap',
    200,
    '元',
    1e4,
    '高达',
    'lte',
    '高达200万元',
    'up to 2 million yuan',
    '不超过200万',
  ],
  ['bases', 12, '家', 1, '', 'eq', '12家', '12', '等于12'],
  ['bases-national', 1, '家', 1, '', 'eq', '1家', '1', '等于1'],
  ['bases-provincial', 11, '家', 1, '等', 'eq', '11家', '11', '等于11'],
  ['target-2017-makerspaces', 5, '个', 1, '', 'eq', '5个', '5', '等于5'],
  ['target-2017-industrial-parks', 5, '个', 1, '', 'eq', '5个', '5', '等于5'],
  ['target-2017-commerce-logistics-zones', 5, '个', 1, '', 'eq', '5个', '5', '等于5'],
  ['target-2017-cultural-parks', 5, '个', 1, '', 'eq', '5个', '5', '等于5'],
  ['target-2017-rural-bases', 5, '个', 1, '', 'eq', '5个', '5', '等于5'],
  [
    'target-2017-incubators',
    null,
    '个',
    1,
    '一批',
    'unspecified',
    '一批',
    'number not given',
    '一批',
  ],
  ['target-2018-carriers', 60, '个', 1, '', 'eq', '60个', '60', '等于60'],
  ['target-2018-bases-built', 5, '个', 1, '等', 'eq', '5个', '5', '等于5'],
  ['target-2018-bases-won', 3, '个', 1, '', 'eq', '3个', '3', '等于3'],
  ['target-2020-bases-built', 20, '个', 1, '等', 'eq', '20个', '20', '等于20'],
  ['yuexing-award', 2, '等奖', 1, '', 'eq', '二等奖', 'second prize', '二等奖'],
  ['base-support-years', 3, '年', 1, '', 'eq', '3年', '3 years', '等于3'],
  [
    'bases-national-batch',
    null,
    '个',
    1,
    '一批',
    'unspecified',
    '一批',
    'number not given',
    '一批',
  ],
  [
    'bases-provincial-batch',
    null,
    '个',
    1,
    '一批',
    'unspecified',
    '一批',
    'number not given',
    '一批',
  ],
  ['target-2018-carrier-types', 6, '类', 1, '', 'eq', '6类', '6', '等于6'],
  [
    'ongoing-provincial-batch',
    null,
    '个',
    1,
    '一批',
    'unspecified',
    '一批',
    'number not given',
    '一批',
  ],
];

describe('the published figures', () => {
  for (const [id, value, unit, multiplier, qualifier, bound, chinese, english, reading] of rows) {
    const quantity: Quantity = {value, multiplier, unit, qualifier, bound, rank: unit === '名'};
    it(`${id} is ${chinese}, ${english}`, () => {
      equal(formatQuantity(quantity, 'zh-CN'), chinese);
      equal(formatQuantity(quantity, 'en'), english);
      equal(formatBound(quantity, 'zh-CN'), reading);
      const parsed = parseQuantity(chinese, 'zh-CN');
      equal([parsed.value, parsed.multiplier, parsed.bound], [value, multiplier, bound]);
      equal(parsed.unit, value === null ? '' : unit);
      equal(formatQuantity(parseQuantity(english, 'en'), 'en'), english);
    });
  }
});
