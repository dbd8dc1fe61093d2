// What the columns of an author's rows are, for the Table Schemas and the documentation.
import type {FieldName} from '../../src/rows/fields.js';

/** A sentence about each column, in Chinese and English. */
export const fieldWords: Readonly<Record<FieldName, readonly [chinese: string, english: string]>> =
  {
    kind: ['这一行是什么；默认第一种。', 'What the row is; the first of these by default.'],
    indicator: [
      '量的是什么；同一指标的行写法要相同。没有这一列时用“名称”。',
      'What is measured; rows of one indicator write it alike. The label where there is no such column.',
    ],
    label: [
      '图上和表里显示的名称；默认同指标。',
      'Its name in the chart and the table; the indicator by default.',
    ],
    short_label: [
      '地方不够时的简称；默认同名称。',
      'Its name where there is little room; the label by default.',
    ],
    narrow_label: [
      '窄版里的简称；默认同简称。U+200B 处换行，简称也是。',
      'Its name in the narrow form; the short label by default. Both break at U+200B.',
    ],
    value: [
      '数字，可带千分位、全角、百分号、万/亿、单位和约数词：1,234、１２％、34.6万户、5200余家。',
      'The number, with separators, per cent, 万 or 亿, its unit and what bounds it where there is any: 1,234, 12%, 34.6万户, 5200余家.',
    ],
    unit: [
      '单位；可带万、亿（万户），也可写在列名的括号里：数值（万户）。',
      'The unit, also with 万 or 亿 before it, or in brackets in the head of the value: 数值（万户）.',
    ],
    multiplier: [
      '数字要乘的倍数：1、万、亿；默认 1。',
      'What the number is multiplied by: 1, 10000 (万), 100000000 (亿); 1 by default.',
    ],
    qualifier: [
      '数字前后的约数词：余、多、达、高达。',
      'The Chinese word that goes with the number: 余, 多, 达, 高达.',
    ],
    bound: [
      '数字说的是正好、超过、不少于还是不超过；默认正好。',
      'Whether the true number is the same, more, not less or not more; the same by default.',
    ],
    measure: [
      '增幅、增量（一段时间里的）、存量或位次。',
      'Growth, flow (of a period), stock, or rank.',
    ],
    period: [
      '数字说的时段：2024、2024-01、2024年1月、2024Q1、2024年上半年、2024-01-31。',
      'The period of the number: 2024, 2024-01, 2024年1月, 2024Q1, 2024-01-31.',
    ],
    period_start: [
      '时段的第一天，或它所在的月、年；可代替时段。',
      'First day of the period, or its month or year; instead of the period.',
    ],
    period_end: [
      '时段的最后一天，或它所在的月、年。',
      'Last day of the period, or its month or year.',
    ],
    period_precision: [
      '时段写到多细；默认写到日期本身那么细。',
      'How finely the period is said; as finely as its dates by default.',
    ],
    period_basis: [
      '时段是写明的，还是推得的。',
      'Whether the period is stated, or how it is known.',
    ],
    base: [
      '增幅相对于哪个时段；写法同时段。',
      'The period a growth is measured against, written like the period.',
    ],
    base_start: ['基期的第一天；可代替基期。', 'First day of the base; instead of the base.'],
    base_end: ['基期的最后一天。', 'Last day of the base.'],
    comparable_group: [
      '可比组相同的指标才画在同一条轴上；默认按类型和单位。',
      'Only indicators of the same group share an axis; by measure and unit by default.',
    ],
    change: ['比上年同期有什么变化，用文字写。', 'How it changed within a year, in words.'],
    wording: [
      '位次在图上怎么写，其中要有名次；默认“第二”这样。',
      'How the chart words a rank, its place within; the ordinal by default.',
    ],
    status: [
      '是已有的，还是计划目标；默认已有，路线图默认计划目标。',
      'Whether it is there, or planned; there by default, in a roadmap-timeline planned.',
    ],
    track: ['属于哪项任务，图上以此分组。', 'What it is part of; the chart groups by it.'],
    level: ['国家级、省级、市级或县级。', 'National, provincial, city or county level.'],
    place: [
      '所在的区县，写法同该区县那一行的名称。',
      'The division it is in, written like the label of that division’s row.',
    ],
    place_basis: ['怎么知道在那里；文字。', 'How it is known to be there, in words.'],
    tile_column: ['方格在第几列，从 0 数起。', 'The column of its tile, counted from 0.'],
    tile_row: ['方格在第几行，从 0 数起。', 'The row of its tile, counted from 0.'],
    tile_span: ['方格占几列；默认 1。', 'How many columns its tile takes; 1 by default.'],
    scope: ['适用于谁。', 'What it applies to.'],
    details: ['具体是什么，写在图上。', 'What it is about, said in the chart.'],
    remark: ['图上写在它旁边的话。', 'What the chart says beside it.'],
    basis: ['怎么知道的，写在表里。', 'How it is known, said in the table.'],
    source: ['数字的来源，写在图下。', 'Where the number comes from; said below the chart.'],
    passage: ['在来源中的位置。', 'Where it stands in the source.'],
    note: [
      '必须同数字一起说的话，写在图下。',
      'What must be said with the number; said below the chart.',
    ],
  };
