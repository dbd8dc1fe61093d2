// What we work out from a fact, and how.
import {organisations} from '../../rows/bundled.gen.js';
import type {Fact} from '../../text/fact.js';
import {
  amountOf,
  formatApproximate,
  formatIndex,
  formatPeriod,
  formatQuantity,
  INDEX_BASE,
  indexAfter,
  monthlyAverage,
  monthsIn,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';

const bases = organisations.filter(({kind}) => kind === 'base');

function countOf(level: 'national' | 'provincial' | null) {
  const all = bases.filter((base) => !level || base.level === level);
  const named = all.filter(({label_zh}) => label_zh).length;
  return {named, unnamed: all.length - named};
}

/** What is worked out from a fact, in words, formula and all; empty where nothing is. */
export function derivedOf(
  {row, indicator, quantity, period, base}: Fact,
  language: Language,
): string {
  const chinese = language === 'zh-CN';
  if (indicator.measure === 'growth' && row.value !== null) {
    const [index, from] = [formatIndex(indexAfter(row.value)), formatPeriod(base, language)];
    return chinese
      ? `指数${index}＝${INDEX_BASE}＋${row.value}（${from}＝${INDEX_BASE}）`
      : `index ${index} = ${INDEX_BASE} + ${row.value} (${from} = ${INDEX_BASE})`;
  }
  if (indicator.measure === 'flow') {
    const average = formatApproximate(
      monthlyAverage(amountOf(quantity)!, period),
      language,
      quantity.unit,
    );
    const [total, months] = [formatQuantity(quantity, language), monthsIn(period)];
    return chinese
      ? `月均${average}＝${total}÷${months}个月`
      : `${average} a month = ${total} ÷ ${months} months`;
  }
  const level = {
    bases: null,
    'bases-national': 'national',
    'bases-provincial': 'provincial',
  } as const;
  if (!(row.id in level)) return '';
  const {named, unnamed} = countOf(level[row.id as keyof typeof level]);
  if (unnamed === 0)
    return chinese ? `点名${named}家（按图示清点）` : `${named} named (counted on the graphic)`;
  return chinese
    ? `点名${named}家，未点名${unnamed}家（按图示清点）`
    : `${named} named, ${unnamed} not named (counted on the graphic)`;
}
