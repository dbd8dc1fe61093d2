// Every sentence of carrier-map. Numbers and dates come from rows through text/; the sentences are ours.
import type {Form} from '../../render/definition.js';
import {BREAK, type Language} from '../../text/index.js';
import type {Named} from './carrier-map.rows.js';

type Level = Named['level'];

interface PictureWords {
  /** Level of a base, beside its pin: narrow where the tile beside it is. */
  level(level: Level, form: Form): string;
  cityTotal(period: string): string;
  noSplit: string;
  named: string;
  others: string;
  /** What stands beside the name of a base that is not on the map, and the lines below it. */
  unplaced(base: Named): {beside: string; below: readonly string[]};
  park(tenants: string): {beside: string; below: readonly string[]};
  unnamed(quantity: string): string;
  notNamed: string;
  /** Names too long for the smallest tile, in two lines. */
  parted: Readonly<Record<string, readonly [string, string]>>;
}

/** The base that is an area but no division. */
export const HIGH_TECH_ZONE = 'high-tech-zone';

const chinese: PictureWords = {
  level: (level, form) =>
    (level === 'national' ? '国家级' : '省级') + (form === 'wide' ? '基地' : ''),
  cityTotal: (period) => `全市合计，${period}`,
  noSplit: '分区县数量报道未公布',
  named: '点名、未落到区县的示范基地',
  others: '其他',
  unplaced: ({id, level}) => ({
    beside: chinese.level(level, 'wide'),
    below: [id === HIGH_TECH_ZONE ? '编者注：不是县级行政区' : '报道未写明位置'],
  }),
  park: (tenants) => ({beside: '载体', below: [`入驻小微科技型企业${tenants}`]}),
  unnamed: (quantity) => `另有${quantity}省级基地`,
  notNamed: '报道未列出名称',
  parted: {},
};

const base = (level: Level) => (level === 'national' ? 'National base' : 'Provincial base');

const english: PictureWords = {
  level: (level) => (level === 'national' ? 'National' : 'Provincial'),
  cityTotal: (period) => `City total, ${period}`,
  noSplit: 'Split by district not given',
  named: 'Named bases not on the map',
  others: 'Others',
  unplaced: ({id, level}) => ({
    beside: '',
    below:
      id === HIGH_TECH_ZONE
        ? [base(level), 'Our remark: not a county-level unit']
        : [`${base(level)}; place not stated`],
  }),
  park: (tenants) => ({
    beside: '',
    below: [`Incubation site with ${tenants}`, 'small and micro technology firms'],
  }),
  unnamed: (quantity) => `${quantity} other provincial bases`,
  notNamed: 'Not named in the report',
  parted: {
    Luanchuan: ['Luan-', 'chuan'],
  },
};

/** The words inside the picture that no row holds. */
export function inPicture(language: Language): PictureWords {
  return language === 'zh-CN' ? chinese : english;
}

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    reading: '读法',
    level: '级别',
    district: '区县',
    period: '时段',
    passage: '出处',
    levels: {national: `国家级${BREAK}示范基地`, provincial: `省级${BREAK}示范基地`},
    park: (label: string) => label.replace('入驻', `${BREAK}入驻`),
    ours: (district: string) => `${district}${BREAK}（编者标注）`,
    noDivision: `非县级行政区${BREAK}（编者标注）`,
    notStated: '报道未写明',
    noSplit: '报道未公布',
    unnamed: '未点名的示范基地',
  },
  en: {
    item: 'Item',
    value: 'Number',
    reading: 'Reading',
    level: 'Level',
    district: 'District',
    period: 'Period',
    passage: 'Where',
    levels: {
      national: 'national base',
      provincial: 'provincial base',
    },
    park: (label: string) => label,
    ours: (district: string) => `${district} (our remark)`,
    noDivision: 'no county-level division (our remark)',
    notStated: 'not stated',
    noSplit: 'no split given',
    unnamed: 'Bases not named',
  },
} as const;
