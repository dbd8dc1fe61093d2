import type {RowField} from './schema.js';

/**
 * The columns that an author's rows may have, whatever the widget: one name for one thing. Their descriptions stand in
 * `scripts/lib/field-words.ts`, for the Table Schemas and the documentation; readers load none of them.
 */
export const fields = {
  kind: {
    type: 'choice',
    heads: ['行类别', 'kind', 'kind of row'],
    choices: {
      type: ['分类', 'type'],
      base: ['基地', 'base'],
      division: ['行政区', 'division'],
      carrier: ['载体', 'carrier'],
      event: ['事项', 'event'],
      published: ['刊发', 'published'],
      work: ['任务', 'work'],
      cap: ['上限', 'cap'],
      years: ['年数', 'years'],
      total: ['合计', 'total'],
      count: ['计数', 'count'],
      other: ['其他', 'other'],
    },
  },
  indicator: {type: 'text', heads: ['指标', 'indicator', '指标名称', 'metric', '项目', 'item']},
  label: {type: 'text', heads: ['名称', 'label', '显示名称', 'name']},
  short_label: {type: 'text', heads: ['简称', 'short label']},
  narrow_label: {type: 'text', heads: ['窄版简称', 'narrow label']},
  value: {
    type: 'quantity',
    heads: [
      ...(['数值', 'value', '数量', 'number', '值', '数据', 'amount', '总数', '合计'] as const),
      ...([
        '增幅',
        'growth',
        '增长率',
        '增速',
        '同比',
        '同比增长',
        'change',
        'growth rate',
      ] as const),
    ],
  },
  unit: {type: 'text', heads: ['单位', 'unit', '计量单位']},
  multiplier: {type: 'number', heads: ['倍数', 'multiplier']},
  qualifier: {type: 'text', heads: ['约数词', 'qualifier']},
  bound: {
    type: 'choice',
    heads: ['读法', 'bound', 'reading'],
    choices: {
      eq: ['等于', 'equal', '='],
      gt: ['大于', 'more than', '超过', '>'],
      gte: ['不少于', 'at least', '>=', '≥'],
      lte: ['不超过', 'at most', 'up to', '<=', '≤'],
      unspecified: ['未公布', 'not given'],
    },
  },
  measure: {
    type: 'choice',
    heads: ['指标类型', 'measure', '类型'],
    choices: {
      growth: ['增幅', 'growth', '增长率', '增速'],
      flow: ['增量', 'flow', '新增', '流量'],
      stock: ['存量', 'stock', '总数'],
      rank: ['位次', 'rank', '排名'],
    },
  },
  period: {
    type: 'span',
    heads: [
      '时段',
      'period',
      '时间',
      'time',
      '日期',
      'date',
      '年份',
      'year',
      '年度',
      '月份',
      'month',
      '季度',
      'quarter',
    ],
  },
  period_start: {type: 'day', heads: ['起始', 'period start', '开始', 'start', '起始日期', 'from']},
  period_end: {type: 'day', heads: ['截止', 'period end', '结束', 'end', '截止日期', 'to']},
  period_precision: {
    type: 'choice',
    heads: ['时段精度', 'period precision'],
    choices: {
      day: ['日', 'day'],
      month: ['月', 'month'],
      'half-year': ['半年', 'half year'],
      year: ['年', 'year'],
    },
  },
  period_basis: {
    type: 'choice',
    heads: ['时段依据', 'period basis'],
    choices: {
      stated: ['写明', 'stated'],
      resolved: ['推得', 'resolved'],
      inferred: ['推断', 'inferred'],
      ambiguous: ['不明', 'ambiguous'],
    },
  },
  base: {type: 'span', heads: ['基期', 'base', 'base period']},
  base_start: {type: 'day', heads: ['基期起始', 'base start']},
  base_end: {type: 'day', heads: ['基期截止', 'base end']},
  comparable_group: {type: 'text', heads: ['可比组', 'comparable group', '口径']},
  change: {type: 'text', heads: ['同比变化', 'year on year']},
  wording: {type: 'text', heads: ['写法', 'wording']},
  status: {
    type: 'choice',
    heads: ['性质', 'status', '状态'],
    choices: {
      reported: ['已有', 'reported', '现有', '已报道', '已完成', 'existing', 'actual', 'done'],
      target: ['计划目标', 'target', '目标', '计划', 'planned', 'plan'],
    },
  },
  track: {type: 'text', heads: ['所属任务', 'track', '任务', '板块']},
  level: {
    type: 'choice',
    heads: ['级别', 'level', '等级'],
    choices: {
      national: ['国家级', 'national', '国家'],
      provincial: ['省级', 'provincial', '省'],
      city: ['市级', 'city', '市', 'municipal'],
      county: ['县级', 'county', '县', '区县级', '区级', 'district'],
    },
  },
  place: {type: 'text', heads: ['区县', 'place', '地区', '行政区', 'district', 'area']},
  place_basis: {type: 'text', heads: ['定位依据', 'place basis']},
  tile_column: {type: 'number', heads: ['图块列', 'tile column']},
  tile_row: {type: 'number', heads: ['图块行', 'tile row']},
  tile_span: {type: 'number', heads: ['图块宽', 'tile span']},
  scope: {type: 'text', heads: ['适用', 'scope', '适用范围', 'applies to']},
  details: {type: 'text', heads: ['内容', 'details', '具体内容', 'description']},
  remark: {type: 'text', heads: ['图中说明', 'remark']},
  basis: {type: 'text', heads: ['依据', 'basis']},
  source: {type: 'text', heads: ['来源', 'source', '数据来源', '资料来源']},
  passage: {type: 'text', heads: ['出处', 'passage']},
  note: {type: 'text', heads: ['备注', 'note', '说明', '注']},
} as const satisfies Record<string, RowField>;

/** The name of a column. */
export type FieldName = keyof typeof fields;

/** The name of a column of numbers. */
export type NumberField = {
  [Name in FieldName]: (typeof fields)[Name]['type'] extends 'number' | 'quantity' ? Name : never;
}[FieldName];

/** A row of an author's own as a program gives it: numbers, or texts as they would stand in a file. */
export type OwnRow = Readonly<Partial<Record<FieldName, string | number | null>>>;
