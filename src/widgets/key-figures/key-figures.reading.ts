// key-figures in words: its summary, and a sentence for each figure.
import {ENGLISH_UNITS} from '../../text/quantity.js';
import {
  asSpoken,
  capitalised,
  commonPeriod,
  formatBound,
  formatQuantity,
  formatStated,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import type {KeyFigure} from './key-figures.rows.js';

/** A figure with what it counts: 孵化总面积200余万平方米, more than 2 million m² of total incubation floor area. */
function phraseOf({label, quantity}: KeyFigure, language: Language): string {
  const many = formatQuantity(quantity, language);
  if (language === 'zh-CN') return `${label}${many}`;
  return `${many} ${ENGLISH_UNITS.has(quantity.unit) ? 'of ' : ''}${label}`;
}

function sentenceOf(figure: KeyFigure, language: Language): string {
  const phrase = phraseOf(figure, language);
  const when = formatStated(figure.period, language);
  if (language === 'zh-CN') return `${when && `截至${when}，`}${phrase}。`;
  return `${capitalised(phrase, language)}${when && `, ${when}`}.`;
}

function datumOf(figure: KeyFigure, language: Language): DatumReading {
  const {key, quantity, period, change, indicator} = figure;
  const chinese = language === 'zh-CN';
  return {
    key,
    sentence: sentenceOf(figure, language),
    figure: quantityParts(quantity, language).figure,
    remark: remarks(
      [
        formatBound(quantity, language),
        change && `${chinese ? '同比' : 'year on year: '}${change}`,
        whereItStands(figure, language),
      ],
      language,
    ),
    selects: {indicator, ...yearOf(period)},
  };
}

/** Some figures in words; `doubt` is what the summary ends with. */
export function readingOf(figures: readonly KeyFigure[], language: Language, doubt = ''): Reading {
  const chinese = language === 'zh-CN';
  const phrases = figures.map((figure) => phraseOf(figure, language));
  const when = commonPeriod(figures, language);
  const units = new Set(figures.map(({quantity}) => quantity.unit));
  const summary = [
    chinese
      ? `${when && `截至${when}：`}${phrases.join('；')}。`
      : capitalised(`${when && `as of ${when}: `}${phrases.join('; ')}.`, language),
    units.size > 1
      ? chinese
        ? '各项单位不同，不共用刻度。'
        : 'They have different units and share no scale.'
      : '',
    doubt,
  ]
    .filter(Boolean)
    .join(chinese ? '' : ' ');
  const name = chinese ? '现状数字' : 'Figures';
  const series = [{name, data: figures.map((figure) => datumOf(figure, language))}];
  return asSpoken({summary, series}, language);
}
