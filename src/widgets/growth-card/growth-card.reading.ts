// growth-card in words: its summary, and a sentence for each row, bundled or an author's own.
import {
  approximate,
  asSpoken,
  capitalised,
  formatApproximate,
  formatBound,
  formatChange,
  formatIndex,
  formatQuantity,
  formatStated,
  INDEX_BASE,
  indexAfter,
  inPeriod,
  monthsIn,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {periodText} from './growth-card.chrome.js';
import {monthlyOf} from './growth-card.pace.js';
import {
  baseOf,
  isMonth,
  keyOf,
  kindOf,
  periodOf,
  quantityOf,
  type GrowthRow,
} from './growth-card.rows.js';
import {changeInWords, inPicture} from './growth-card.words.js';

const baseIn = (row: GrowthRow, language: Language) => formatStated(baseOf(row), language);

function growthSentence(row: GrowthRow, language: Language): string {
  const [period, base] = [periodText(row, language), baseIn(row, language)];
  const change = changeInWords(row.value, language);
  if (language === 'zh-CN') {
    const against = base && (row.value === 0 ? `与${base}` : `比${base}`);
    return `${period && `${period}，`}${row.label}${against}${change}。`;
  }
  return `${capitalised(row.label, language)} ${change}${period && ` ${inPeriod(period)}`}${base && `, against ${base}`}.`;
}

function sentenceOf(row: GrowthRow, language: Language): string {
  if (row.measure === 'growth') return growthSentence(row, language);
  const chinese = language === 'zh-CN';
  const period = periodText(row, language);
  if (row.measure === 'rank') {
    const {heading, rank_text} = inPicture(language).rank(row, 'wide');
    const when = period || (chinese ? '时段未注明' : 'period not stated');
    return chinese
      ? `${heading}${rank_text}，${when}。`
      : `${heading}: ${rank_text.charAt(0).toLowerCase()}${rank_text.slice(1)}; ${when}.`;
  }
  const many = formatQuantity(quantityOf(row), language);
  return chinese
    ? `${period && `${period}，`}${row.label}${many}。`
    : `${capitalised(row.label, language)}${period && ` ${inPeriod(period)}`}: ${many}.`;
}

function datumOf(row: GrowthRow, key: string, language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const base = baseIn(row, language) || inPicture(language).base;
  const derived =
    row.measure === 'growth'
      ? chinese
        ? `指数${formatIndex(indexAfter(row.value))}（${base}＝${INDEX_BASE}），为推算值`
        : `index ${formatIndex(indexAfter(row.value))} (${base} = ${INDEX_BASE}), derived`
      : row.measure === 'flow' && !isMonth(row)
        ? chinese
          ? `月均${formatApproximate(monthlyOf(row), language, row.unit ?? '')}，为推算值`
          : `${formatApproximate(monthlyOf(row), language, row.unit ?? '')} a month, derived`
        : '';
  const undated =
    row.measure === 'stock' && row.basis === 'inferred'
      ? chinese
        ? '具体时点未注明'
        : 'exact day not stated'
      : '';
  const figure =
    row.measure === 'growth'
      ? formatChange(Math.abs(row.value)).replace('+', '')
      : quantityParts(quantityOf(row), language).figure;
  const isBounded = row.measure === 'stock' || row.measure === 'flow';
  return {
    key,
    sentence: sentenceOf(row, language),
    figure,
    remark: remarks(
      [
        isBounded ? formatBound(quantityOf(row), language) : '',
        derived,
        undated,
        whereItStands(row, language),
      ],
      language,
    ),
    selects: {indicator: row.indicator, ...yearOf(periodOf(row))},
  };
}

/** The change with the sign as a sentence needs it, for the summary of several. */
function growthSummary(rows: readonly GrowthRow[], language: Language): string {
  const chinese = language === 'zh-CN';
  const sentences = rows.map((row) => growthSentence(row, language)).join(chinese ? '' : ' ');
  const shape = chinese
    ? rows.length === 1
      ? '两根条从零开始，深色为基期，长出的一段是增幅。'
      : '每个指标一根条，都从零开始，在100处分开，右边一段是增幅。'
    : rows.length === 1
      ? 'Two bars start at zero; what the later is longer by is the growth.'
      : 'Each indicator has one bar from zero, split at 100; what lies right of it is the growth.';
  const derived = rows.some(({id}) => id)
    ? chinese
      ? '报道只给出增幅，没有公布绝对数；指数由增幅推算。'
      : 'The report gives growth rates only, no levels; index levels are derived.'
    : chinese
      ? '指数由增减幅推算。'
      : 'Index levels are derived from the rates.';
  return [sentences, shape, derived].join(chinese ? '' : ' ');
}

function paceSummary(rows: readonly GrowthRow[], language: Language): string {
  const chinese = language === 'zh-CN';
  const flows = rows.filter(({measure}) => measure === 'flow');
  const others = rows.filter(({measure}) => measure !== 'flow');
  const months = (row: GrowthRow) => monthsIn(periodOf(row));
  const average = (row: GrowthRow) => formatApproximate(monthlyOf(row), language, row.unit ?? '');
  const highest = flows.reduce((a, b) =>
    approximate(monthlyOf(b)) > approximate(monthlyOf(a)) ? b : a,
  );
  const areMonths = flows.every(isMonth);
  const said = flows.map((row) =>
    isMonth(row)
      ? chinese
        ? `${periodText(row, language)}${row.label}${formatQuantity(quantityOf(row), language)}`
        : `${formatQuantity(quantityOf(row), language)} ${row.label} in ${periodText(row, language)}`
      : chinese
        ? `${periodText(row, language)}${months(row)}个月${row.label}${formatQuantity(quantityOf(row), language)}，月均${average(row)}`
        : `${formatQuantity(quantityOf(row), language)} ${row.label} in the ${months(row)} months of ${periodText(row, language)}, ${average(row)} a month`,
  );
  const most =
    flows.length < 2
      ? ''
      : chinese
        ? `${areMonths ? '' : '月均'}最高的是${periodText(highest, language)}。`
        : `The highest ${areMonths ? 'number' : 'monthly average'} is that of the ${periodText(highest, language)}.`.replace(
            /the (?=\d)/,
            '',
          );
  const rest = others.map((row) => sentenceOf(row, language));
  const doubt = areMonths
    ? chinese
      ? '未作季节调整。'
      : 'Not seasonally adjusted.'
    : chinese
      ? '月均是推算值，未作季节调整。'
      : 'Monthly averages are derived and not seasonally adjusted.';
  return [`${said.join(chinese ? '；' : '; ')}${chinese ? '。' : '.'}`, most, ...rest, doubt]
    .filter(Boolean)
    .join(chinese ? '' : ' ');
}

/** Some rows in words. Throws as `kindOf` does. */
export function readingOf(rows: readonly GrowthRow[], language: Language): Reading {
  const chinese = language === 'zh-CN';
  const isPace = kindOf(rows) === 'pace';
  const drawn = rows.filter(({measure}) => isPace || measure === 'growth');
  const groups: readonly [name: string, measures: readonly (string | undefined)[]][] = isPace
    ? [
        [chinese ? '各时段' : 'Periods', ['flow']],
        [chinese ? '总数与位次' : 'Total and rank', ['stock', 'rank']],
      ]
    : [[chinese ? '增幅' : 'Growth', ['growth']]];
  const series = groups
    .map(([name, measures]) => ({
      name,
      data: drawn
        .filter(({measure}) => measures.includes(measure))
        .map((row) => datumOf(row, keyOf(row, rows), language)),
    }))
    .filter(({data}) => data.length > 0);
  const summary = isPace ? paceSummary(rows, language) : growthSummary(drawn, language);
  return asSpoken({summary, series, grows: isPace ? 'up' : 'right'}, language);
}
