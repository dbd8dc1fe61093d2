// new-widget in words: its summary, and a sentence for each figure.
import type {Fact} from '../../text/fact.js';
import {
  asSpoken,
  capitalised,
  formatPeriod,
  formatQuantity,
  inPeriod,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {figuresOf} from './new-widget.rows.js';

function datumOf(
  {id, label, quantity, period, row, indicator}: Fact,
  language: Language,
): DatumReading {
  const when = formatPeriod(period, language);
  const many = formatQuantity(quantity, language);
  return {
    key: id,
    sentence:
      language === 'zh-CN'
        ? `${when}，${label}增长${many}。`
        : `${capitalised(label, language)} rose ${many} ${inPeriod(when)}.`,
    figure: quantityParts(quantity, language).figure,
    remark: remarks([whereItStands(row.passage, language)], language),
    selects: {indicator: indicator.id, ...yearOf(period)},
  };
}

/** The bundled figures in words. */
export function readingOf(language: Language): Reading {
  const chinese = language === 'zh-CN';
  const data = figuresOf(language).map((fact) => datumOf(fact, language));
  const summary = [
    ...data.map(({sentence}) => sentence),
    chinese ? '报道没有公布绝对数。' : 'The report gives no levels.',
  ].join(chinese ? '' : ' ');
  return asSpoken({summary, series: [{name: chinese ? '增幅' : 'Growth', data}]}, language);
}
