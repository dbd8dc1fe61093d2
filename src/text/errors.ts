import type {ChartError, ChartErrorCode} from '../rows/errors.js';
import {fields, type FieldName} from '../rows/fields.js';
import type {RowField} from '../rows/schema.js';
import type {Language} from './language.js';

type Detail = Readonly<Record<string, string>>;
type Sentences = Record<ChartErrorCode, (detail: Detail) => string>;

/** Where a spec stands that has no address of its own. */
const CHINESE_PLACE = '标签里的规格';
const ENGLISH_PLACE = 'The spec in the tag';

/** The head of a column as the author wrote it; where it was found by its name, as it is usually written. */
const headOf = ({field = ''}: Detail, language: 0 | 1): string =>
  has(field) ? fields[field].heads[language] : field;

/** What a column may say, in words of a language: of its choices those that are `known`, all by default. */
function choicesOf({column = '', known}: Detail, language: 0 | 1): string {
  const {choices = {}}: RowField = has(column) ? fields[column] : {type: 'text', heads: ['', '']};
  const names = known?.split(' ') ?? Object.keys(choices);
  return names
    .flatMap((name) => choices[name]?.[language] ?? [])
    .join(language === 0 ? '、' : ', ');
}

const has = (name: string): name is FieldName => Object.prototype.hasOwnProperty.call(fields, name);

/** A row by its number, and by its name where it has one. */
const inRow = ({row, name}: Detail) => `第${row}行${name ? `（${name}）` : ''}`;
const ofRow = ({row, name}: Detail) => `${row}${name ? ` (${name})` : ''}`;

const chinese: Sentences = {
  'unknown-metric': ({metric, known}) =>
    `没有名为“${metric}”的指标。请把 metric 改成以下名称，可写一个，也可用空格隔开写几个：${known}。`,
  'unknown-choice': ({attribute, value, known}) =>
    `${attribute} 不能是“${value}”。请改成以下之一：${known}；或去掉这个属性。`,
  incomparable: ({a, b}) =>
    `“${a}”与“${b}”口径不同，不能画在同一条轴上。请分成两个标签，各画一张图。`,
  'missing-field': (detail) => `${inRow(detail)}缺少“${headOf(detail, 0)}”。请补上这一格再画。`,
  'not-a-number': (detail) =>
    `${inRow(detail)}“${headOf(detail, 0)}”不是数字：‘${detail.value}’。请改成数字，例如 88.1、34.6万 或 5200余家。`,
  'not-a-period': (detail) =>
    `${inRow(detail)}“${headOf(detail, 0)}”不是时间：‘${detail.value}’。请改成年、月或日，例如 2024、2024年1月 或 2024-01-31。`,
  'not-a-choice': (detail) =>
    `${inRow(detail)}“${headOf(detail, 0)}”不能是‘${detail.value}’。可以写：${choicesOf(detail, 0)}。`,
  'invalid-field': (detail) =>
    `${inRow(detail)}“${headOf(detail, 0)}”的值‘${detail.value}’不在可用的范围内。请对照文档改正。`,
  'missing-column': ({chinese, english, found}) =>
    `没有“${chinese}”（或“${english}”）这一列。${found ? `现有的列是：${found}。` : ''}请检查第一行的列名。`,
  'duplicate-column': ({field, other, first, second}) =>
    `第${first}列和第${second}列（“${field}”和“${other}”）是同一项数据，不知道该用哪一列。请删去一列，或改掉它的列名。`,
  'no-rows': ({value}) =>
    value
      ? `数据应是一个列表，每行一条记录，而不是 ${value}。请检查传入的数据。`
      : '标签里的数据是空的。请在里面写入数据，第一行是列名。',
  'rows-too-large': ({address, most}) =>
    `${address} 超过 ${most} MB，没有读取。请先汇总，或让 src 指向能汇总的查询接口。`,
  'rows-are-page': () =>
    '取到的是网页，不是数据。请检查 src 的地址：它应直接指向 CSV 或 JSON 文件，不需要登录。',
  'rows-not-text': () =>
    '取到的文件不是文本，可能是 Excel 工作簿、压缩包或图片。请在 Excel 或 WPS 里另存为“CSV UTF-8”，再让 src 指向它。',
  'quote-open': ({value}) =>
    `有一个引号没有结束，在“${value}”附近。请补上引号；引号里的引号要写两次。`,
  'json-unreadable': ({reason}) => `数据不是 JSON（${reason}）。请检查括号、逗号和引号。`,
  'too-many-groups': ({most}) =>
    `按现有的列汇总后仍超过${most}组。请去掉每行都不同的列，或先按年、月汇总。`,
  'draw-failed': ({reason}) =>
    `图表没有画成：${reason}。请核对数据；若数据无误，请把这句话报告给我们。`,
  'too-many-rows': ({count, most, why}) =>
    why === 'file'
      ? `数据超过${most}行，浏览器里不再读取。请让 src 指向先汇总再返回的查询接口。`
      : `${count ? `一共${count}行` : '行数太多'}，一张图最多画${most}行。请只留下要画的行，或分成几张图${why === 'gather' ? '；若每行是一笔明细，请加上 aggregate="sum"（求和）或 aggregate="count"（计数）' : ''}。`,
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
  'spec-problem': ({kind, path, value, allowed}) =>
    kind === 'unknown'
      ? `规格里 ${path} 这一项，Vega-Lite 没有。${allowed ? `是不是 ${allowed}？` : '请删去，或核对写法。'}`
      : kind === 'missing'
        ? `规格的 ${path} 缺少 ${value}。请补上这一项。`
        : `规格的 ${path} 是“${value}”，Vega-Lite 不认。可用：${allowed}。`,
  'data-address': ({address, path}) =>
    `规格的 ${path || 'data'} 要从 ${address} 读取数据。别的网站上的规格不能让读者的浏览器去读地址。请把规格放进本页或本站，或把数据行写进 data.values。`,
  'data-missing': ({name, path}) =>
    `规格的 ${path} 要用名为 ${name} 的数据，标签没有给出。请把数据表放进标签，或设置 rows 属性，并在规格里写 {"name": "rows"}。`,
  'src-refused': ({address, reason}) =>
    reason === 'redirect'
      ? `${address} 转到了另一个网站，没有采用。请在 src 里直接写最终的地址。`
      : `src 不能是 ${address}。请用本站的地址，或以 https 开头、不带用户名的地址。`,
  'src-failed': ({address, status}) =>
    status
      ? `${address} 没有取到（HTTP ${status}）。请检查 src 的地址，以及文件是否已经发布。`
      : `${address} 没有取到。请检查网络、src 的地址，以及那个网站是否允许本页读取（CORS）。`,
  'src-late': ({address, seconds}) =>
    `等了${seconds}秒，${address} 还没有传完。请稍后重新载入，或把文件放到更快的地方。`,
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
  incomparable: ({a, b}) =>
    `“${a}” and “${b}” measure different things and cannot share an axis. Use two tags, one chart each.`,
  'missing-field': (detail) =>
    `Row ${ofRow(detail)} has no “${headOf(detail, 1)}”. Fill it in to draw the chart.`,
  'not-a-number': (detail) =>
    `In row ${ofRow(detail)}, “${headOf(detail, 1)}” is not a number: ‘${detail.value}’. Write a number, such as 88.1, 34.6万 or 1,234.`,
  'not-a-period': (detail) =>
    `In row ${ofRow(detail)}, “${headOf(detail, 1)}” is not a time: ‘${detail.value}’. Write a year, a month or a day, such as 2024, 2024-01 or 2024-01-31.`,
  'not-a-choice': (detail) =>
    `In row ${ofRow(detail)}, “${headOf(detail, 1)}” cannot be ‘${detail.value}’. It may be: ${choicesOf(detail, 1)}.`,
  'invalid-field': (detail) =>
    `In row ${ofRow(detail)}, “${headOf(detail, 1)}” cannot be ‘${detail.value}’. See the documentation for what it takes.`,
  'missing-column': ({chinese, english, found}) =>
    `There is no column “${english}” (or “${chinese}”). ${found ? `The columns are: ${found}. ` : ''}Check the names in the first row.`,
  'duplicate-column': ({field, other, first, second}) =>
    `Columns ${first} and ${second} (“${field}” and “${other}”) hold the same thing, and which one counts is unknown. Remove one, or give it another name.`,
  'no-rows': ({value}) =>
    value
      ? `Rows must be a list with one record a row, not ${value}. Check what was given.`
      : 'There are no rows in the tag. Write them into it, with the names of the columns in the first row.',
  'rows-too-large': ({address, most}) =>
    `${address} is larger than ${most} MB and was not read. Aggregate first, or let src point to a query that does.`,
  'rows-are-page': () =>
    'What came is a web page, not data. Check the address in src: it must lead to a CSV or JSON file itself, without a login.',
  'rows-not-text': () =>
    'What came is no text: a workbook, an archive or a picture, perhaps. Save the sheet as “CSV UTF-8”, and let src point to that.',
  'quote-open': ({value}) =>
    `A quote is never closed, near “${value}”. Close it; a quote within quotes is written twice.`,
  'json-unreadable': ({reason}) =>
    `The rows are not JSON (${reason}). Check brackets, commas and quotes.`,
  'too-many-groups': ({most}) =>
    `There are more than ${most} groups by the columns there are. Remove columns that differ in every row, or aggregate by month or year first.`,
  'draw-failed': ({reason}) =>
    `The chart could not be drawn: ${reason}. Check the rows; if they are right, please report this sentence.`,
  'too-many-rows': ({count, most, why}) =>
    why === 'file'
      ? `There are more than ${most} rows, more than a browser should read. Let src point to a query that aggregates them.`
      : `There are ${count || 'too many'} rows; one chart draws ${most} at most. Keep those to be drawn, or make several charts${why === 'gather' ? '; if each row is one case of many, add aggregate="sum" or aggregate="count"' : ''}.`,
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
  'spec-problem': ({kind, path, value, allowed}) =>
    kind === 'unknown'
      ? `Vega-Lite knows no ${path} in a spec. ${allowed ? `Is it one of ${allowed}?` : 'Remove it, or check how it is written.'}`
      : kind === 'missing'
        ? `${path} of the spec has no ${value}. Add it.`
        : `${path} of the spec is “${value}”, which Vega-Lite does not know. It takes ${allowed}.`,
  'data-address': ({address, path}) =>
    `${path || 'data'} of the spec loads rows from ${address}. A spec on another site may not let readers’ browsers ask for addresses. Put the spec into this page or on this site, or write the rows into data.values.`,
  'data-missing': ({name, path}) =>
    `${path} of the spec names the data ${name}, which the tag does not bring. Put a table into the tag, or set its property rows, and write {"name": "rows"} in the spec.`,
  'src-refused': ({address, reason}) =>
    reason === 'redirect'
      ? `${address} leads to another site, so it was not used. Write the final address into src.`
      : `src cannot be ${address}. Use an address of this site, or one that starts with https and holds no user name.`,
  'src-failed': ({address, status}) =>
    status
      ? `${address} could not be had (HTTP ${status}). Check the address in src, and that the file is published.`
      : `${address} could not be had. Check the network, the address in src, and that its site lets this page read it (CORS).`,
  'src-late': ({address, seconds}) =>
    `After ${seconds} seconds ${address} had still not arrived. Try again later, or put the file where it is served faster.`,
  'frame-late': ({seconds}) =>
    `The frame had not drawn within ${seconds} seconds. Check that chart-frame.html and chart-frame.js can be reached, that the page’s policy allows them (frame-src), and that the data are not too many.`,
  'fact-differs': ({fact, given, expected}) =>
    `The tag holds “${given}”, but ${fact} is “${expected}” in the data, which is what the page shows. Write “${expected}” in the tag, or name another fact.`,
  'load-failed': () =>
    'The chart’s files did not load. Check the network, or that the address of the script can be reached, and try again.',
};

/** The longest that one thing of an author's is told, in characters. */
const LONGEST = {text: 400, names: 4000};

/** Something of an author's as a sentence can hold it: short, and without what steers a terminal or hides in a line. */
function quoted(text: string, longest: number): string {
  const start = text.slice(0, longest);
  const plain = start.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return start.length < text.length ? `${plain}…` : plain;
}

/** What went wrong, where, and how to mend it, for the author of a page. */
export function errorText({code, detail}: ChartError, language: Language): string {
  const told = Object.fromEntries(
    Object.entries(detail).map(([name, text]) => [
      name,
      quoted(text, LONGEST[name === 'known' ? 'names' : 'text']),
    ]),
  );
  return (language === 'zh-CN' ? chinese : english)[code](told);
}
