import type {ChartError, ChartErrorCode} from '../rows/errors.js';
import type {Language} from './language.js';

type Detail = Readonly<Record<string, string>>;
type Sentences = Record<ChartErrorCode, (detail: Detail) => string>;

/** Where a spec stands that has no address of its own. */
const CHINESE_PLACE = '标签里的规格';
const ENGLISH_PLACE = 'The spec in the tag';

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
  'no-spec': () =>
    '标签里没有图表规格。请在标签内放一个 <script type="application/json">，写入 Vega-Lite 规格，或用 src 指出规格的地址。',
  'spec-unreadable': ({where, reason}) =>
    `${where || CHINESE_PLACE}不是 JSON 对象${reason ? `（${reason}）` : ''}。请检查括号、逗号和引号，最外层应是一对花括号。`,
  'spec-too-large': ({where}) =>
    `${where || CHINESE_PLACE}超过100万个字符。请先汇总数据，只留下图上要画的行和列。`,
  'spec-of-vega': ({where}) =>
    `${where || CHINESE_PLACE}的 $schema 写明是 Vega 规格，这里只画 Vega-Lite。请改写成 Vega-Lite 规格。`,
  'spec-failed': ({reason}) =>
    `按这份规格画不出图：${reason}。请在 Vega-Lite 编辑器里核对规格后再放进来。`,
  'data-address': ({address}) =>
    `规格要从 ${address} 读取数据，图框不读取任何地址。请把数据行写进规格的 data.values。`,
  'src-refused': ({address, reason}) =>
    reason === 'redirect'
      ? `${address} 转到了另一个网站，没有采用。请在 src 里直接写最终的地址。`
      : `src 不能是 ${address}。请用本站的地址，或以 https 开头、不带用户名的地址。`,
  'src-failed': ({address, status}) =>
    status
      ? `${address} 没有取到（HTTP ${status}）。请检查 src 的地址，以及文件是否已经发布。`
      : `${address} 没有取到。请检查网络、src 的地址，以及那个网站是否允许本页读取（CORS）。`,
  'src-late': ({address, seconds}) =>
    `${address} 在${seconds}秒内没有传完。请稍后重新载入，或把文件放到更快的地方。`,
  'frame-late': ({seconds}) =>
    `图框在${seconds}秒内没有画好。请检查 chart-frame.html 和 chart-frame.js 能否访问、本页的安全策略（frame-src）是否允许，以及数据是否太多。`,
  'fact-differs': ({fact, given, expected}) =>
    `标签里写的是“${given}”，而数据中 ${fact} 是“${expected}”，页面上显示数据中的写法。请把标签里的文字改成“${expected}”，或换一个 fact。`,
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
  'no-spec': () =>
    'The tag holds no spec. Put a <script type="application/json"> with a Vega-Lite spec into it, or name the address of one in src.',
  'spec-unreadable': ({where, reason}) =>
    `${where || ENGLISH_PLACE} is not a JSON object${reason ? ` (${reason})` : ''}. Check brackets, commas and quotes; the outermost must be braces.`,
  'spec-too-large': ({where}) =>
    `${where || ENGLISH_PLACE} is longer than a million characters. Aggregate first, and keep the rows and columns that are drawn.`,
  'spec-of-vega': ({where}) =>
    `${where || ENGLISH_PLACE} is a Vega spec by its $schema; only Vega-Lite is drawn here. Write it as a Vega-Lite spec.`,
  'spec-failed': ({reason}) =>
    `No chart can be drawn from this spec: ${reason}. Check it in the Vega-Lite editor, then bring it back.`,
  'data-address': ({address}) =>
    `The spec loads rows from ${address}, and the frame loads nothing. Write the rows into data.values of the spec.`,
  'src-refused': ({address, reason}) =>
    reason === 'redirect'
      ? `${address} leads to another site, so it was not used. Write the final address into src.`
      : `src cannot be ${address}. Use an address of this site, or one that starts with https and holds no user name.`,
  'src-failed': ({address, status}) =>
    status
      ? `${address} could not be had (HTTP ${status}). Check the address in src, and that the file is published.`
      : `${address} could not be had. Check the network, the address in src, and that its site lets this page read it (CORS).`,
  'src-late': ({address, seconds}) =>
    `${address} had not arrived within ${seconds} seconds. Try again later, or put the file where it is served faster.`,
  'frame-late': ({seconds}) =>
    `The frame had not drawn within ${seconds} seconds. Check that chart-frame.html and chart-frame.js can be reached, that the page’s policy allows them (frame-src), and that the data are not too many.`,
  'fact-differs': ({fact, given, expected}) =>
    `The tag holds “${given}”, but ${fact} is “${expected}” in the data, which is what the page shows. Write “${expected}” in the tag, or name another fact.`,
  'load-failed': () =>
    'The chart’s files did not load. Check the network, or that the address of the script can be reached, and try again.',
};

/** What went wrong, where, and how to mend it, for the author of a page. */
export function errorText({code, detail}: ChartError, language: Language): string {
  return (language === 'zh-CN' ? chinese : english)[code](detail);
}
