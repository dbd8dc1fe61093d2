import type {ChartError, ChartErrorCode} from '../rows/errors.js';
import type {Language} from './language.js';

type Detail = Readonly<Record<string, string>>;
type Sentences = Record<ChartErrorCode, (detail: Detail) => string>;

const chinese: Sentences = {
  'unknown-metric': ({metric, known}) =>
    `没有名为“${metric}”的指标。请把 metric 改成以下名称，可写一个，也可用空格隔开写几个：${known}。`,
  'unknown-choice': ({attribute, value, known}) =>
    `${attribute} 不能是“${value}”。请改成以下之一：${known}；或去掉这个属性。`,
  'rows-not-taken': ({tag}) =>
    `${tag} 目前只画自带的数据。请去掉 rows；自己的 Vega-Lite 图可用 chart-figure。`,
  incomparable: ({a, b}) =>
    `“${a}”与“${b}”口径不同，不能画在同一条轴上。请分成两个标签，各画一张图。`,
  'missing-field': ({row, field}) => `第${row}行缺少“${field}”。请补上这一格再画。`,
  'not-a-number': ({row, field, value}) =>
    `第${row}行“${field}”不是数字：‘${value}’。请改成数字，例如 88.1。`,
  'invalid-field': ({row, field, value}) =>
    `第${row}行“${field}”的值‘${value}’不在可用的范围内。请对照文档改正。`,
  'no-rows': ({value}) =>
    `rows 应是一个数组，每行一个对象${value ? `，而不是 ${value}` : ''}。请检查传入的数据。`,
  'draw-failed': ({reason}) =>
    `图表没有画成：${reason}。请核对数据；若数据无误，请把这句话报告给我们。`,
  'too-many-rows': ({count, most}) =>
    `一共${count}行，一张图最多画${most}行。请只留下要画的行，或分成几张图。`,
  'load-failed': () => '图表文件没有载入。请检查网络，或脚本所在的地址能否访问，然后重新载入。',
};

const english: Sentences = {
  'unknown-metric': ({metric, known}) =>
    `There is no metric “${metric}”. Set metric to one of these names, or to several with spaces between them: ${known}.`,
  'unknown-choice': ({attribute, value, known}) =>
    `${attribute} cannot be “${value}”. Set it to one of these, or leave it out: ${known}.`,
  'rows-not-taken': ({tag}) =>
    `${tag} draws its bundled rows only, for now. Leave rows out; chart-figure draws a Vega-Lite spec of your own.`,
  incomparable: ({a, b}) =>
    `“${a}” and “${b}” measure different things and cannot share an axis. Use two tags, one chart each.`,
  'missing-field': ({row, field}) => `Row ${row} has no “${field}”. Fill it in to draw the chart.`,
  'not-a-number': ({row, field, value}) =>
    `In row ${row}, “${field}” is not a number: ‘${value}’. Write a number, such as 88.1.`,
  'invalid-field': ({row, field, value}) =>
    `In row ${row}, “${field}” cannot be ‘${value}’. See the documentation for what it takes.`,
  'no-rows': ({value}) =>
    `rows must be an array with one object a row${value ? `, not ${value}` : ''}. Check what was set.`,
  'draw-failed': ({reason}) =>
    `The chart could not be drawn: ${reason}. Check the rows; if they are right, please report this sentence.`,
  'too-many-rows': ({count, most}) =>
    `There are ${count} rows; one chart draws ${most} at most. Keep those to be drawn, or make several charts.`,
  'load-failed': () =>
    'The chart’s files did not load. Check the network, or that the address of the script can be reached, and try again.',
};

/** What went wrong, where, and how to mend it, for the author of a page. */
export function errorText({code, detail}: ChartError, language: Language): string {
  return (language === 'zh-CN' ? chinese : english)[code](detail);
}
