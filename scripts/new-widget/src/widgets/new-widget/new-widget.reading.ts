// new-widget in words: its summary, and a sentence for each growth.
import {
  asSpoken,
  capitalised,
  formatQuantity,
  formatStated,
  inPeriod,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import type {GrowthRow} from './new-widget.rows.js';

function sentenceOf({label, quantity, period}: GrowthRow, language: Language): string {
  const when = formatStated(period, language);
  const many = formatQuantity(quantity, language);
  return language === 'zh-CN'
    ? `${when && `${when}，`}${label}增长${many}。`
    : `${capitalised(label, language)} rose ${many}${when && ` ${inPeriod(when)}`}.`;
}

function datumOf(row: GrowthRow, language: Language): DatumReading {
  const {key, indicator, quantity, period} = row;
  return {
    key,
    sentence: sentenceOf(row, language),
    figure: quantityParts(quantity, language).figure,
    remark: remarks([whereItStands(row, language)], language),
    selects: {indicator, ...yearOf(period)},
  };
}

/** Some growths in words; `doubt` is what the summary ends with. */
export function readingOf(rows: readonly GrowthRow[], language: Language, doubt = ''): Reading {
  const chinese = language === 'zh-CN';
  const data = rows.map((row) => datumOf(row, language));
  const summary = [...data.map(({sentence}) => sentence), doubt]
    .filter(Boolean)
    .join(chinese ? '' : ' ');
  return asSpoken({summary, series: [{name: chinese ? '增幅' : 'Growth', data}]}, language);
}
