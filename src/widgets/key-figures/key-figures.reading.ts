// key-figures in words: its summary, and a sentence for each figure.
import type {Fact} from '../../text/fact.js';
import {ENGLISH_UNITS} from '../../text/quantity.js';
import {
  asSpoken,
  capitalised,
  formatBound,
  formatPeriod,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {figuresOf} from './key-figures.rows.js';
import {tableWords} from './key-figures.words.js';

/** A figure with what it counts: 孵化总面积200余万平方米, more than 2 million m² of total incubation floor area. */
function phraseOf({label, quantity}: Fact, language: Language): string {
  const many = formatQuantity(quantity, language);
  if (language === 'zh-CN') return `${label}${many}`;
  return `${many} ${ENGLISH_UNITS.has(quantity.unit) ? 'of ' : ''}${label}`;
}

function datumOf(fact: Fact, language: Language): DatumReading {
  const {id, quantity, period, row, indicator} = fact;
  const chinese = language === 'zh-CN';
  const when = formatPeriod(period, language);
  const phrase = phraseOf(fact, language);
  return {
    key: id,
    sentence: chinese ? `截至${when}，${phrase}。` : `${capitalised(phrase, language)}, ${when}.`,
    figure: quantityParts(quantity, language).figure,
    remark: remarks(
      [
        formatBound(quantity, language),
        row.rise ? `${chinese ? '同比' : 'year on year: '}${tableWords[language].rose}` : '',
        whereItStands(row.passage, language),
      ],
      language,
    ),
    selects: {indicator: indicator.id, ...yearOf(period)},
  };
}

/** The bundled figures in words. */
export function readingOf(language: Language): Reading {
  const figures = figuresOf(language);
  const phrases = figures.map((fact) => phraseOf(fact, language));
  const when = formatPeriod(figures[0]!.period, language);
  const summary =
    language === 'zh-CN'
      ? `截至${when}：${phrases.join('；')}。各项单位不同，不共用刻度。报道称各项较上年同期均大幅增长，没有给出增幅。`
      : `As of ${when}: ${phrases.join('; ')}. They have different units and share no scale. The report says that all rose sharply on a year earlier and gives no rate.`;
  const name = language === 'zh-CN' ? '现状数字' : 'Figures';
  const series = [{name, data: figures.map((fact) => datumOf(fact, language))}];
  return asSpoken({summary, series}, language);
}
