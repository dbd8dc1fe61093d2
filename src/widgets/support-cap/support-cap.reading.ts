// support-cap in words: its summary, a sentence for the cap and one for each year.
import {
  asSpoken,
  formatBound,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {phraseOf} from './support-cap.chrome.js';
import {nameOf} from './support-cap.drawing.js';
import {isMoney, yearsIn, type Cap, type CapRow, type Year} from './support-cap.rows.js';

/** What is not known of the years. */
const notKnown = ({basis}: CapRow, language: Language): string =>
  basis ?? (language === 'zh-CN' ? '实际数没有公布' : 'the actual amount is not given');

/** What a cap is not. */
function isCap(cap: CapRow, language: Language): string {
  if (language === 'zh-CN') return isMoney(cap) ? '这是上限，不是支出' : '这是上限';
  return isMoney(cap) ? 'this is a cap, not money spent' : 'this is a cap';
}

function capDatum(shown: Cap, language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const {cap} = shown;
  const said = [phraseOf(shown, language), isCap(cap, language)];
  const scope = cap.scope && `${chinese ? '适用于' : 'applies to '}${cap.scope}`;
  return {
    key: cap.key,
    sentence: chinese ? `${said.join('；')}。` : `${said.join('; ')}.`,
    figure: quantityParts(cap.quantity, language).figure,
    remark: remarks(
      [formatBound(cap.quantity, language), scope, whereItStands(cap, language)],
      language,
    ),
    selects: {indicator: cap.indicator},
  };
}

function yearDatum(year: Year, {cap, years}: Cap, language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const amount = formatQuantity({...cap.quantity, qualifier: '', bound: 'eq'}, language);
  const name = nameOf(year, language);
  const what = years!.details ?? (chinese ? '上限' : 'the cap');
  const unknown = notKnown(years!, language);
  const undated = chinese ? '没有写明从哪一年起' : 'from which year on is not stated';
  return {
    key: year.key,
    sentence: chinese
      ? `${name}：${what}是${amount}，${unknown}。`
      : `${name}: ${what} is ${amount}; ${unknown}.`,
    figure: quantityParts(cap.quantity, language).figure,
    remark: remarks([year.calendar ? '' : undated, whereItStands(years!, language)], language),
    selects: {
      indicator: cap.indicator,
      ...(year.calendar ? {year: year.calendar} : {}),
    },
  };
}

/** An author's cap in two or three sentences. */
function ownSummary(shown: Cap, language: Language): string {
  const {sentence} = capDatum(shown, language);
  const {years} = shown;
  if (!years || yearsIn(shown).length < 2) return sentence;
  const unknown = notKnown(years, language);
  return language === 'zh-CN'
    ? `${sentence}各年上限相同；${unknown}，所以各年不相加。`
    : `${sentence} The cap is the same each year; ${unknown}, so the years are not added up.`;
}

/** A cap in words; the bundled one has a summary of its own. */
export function readingOf(
  shown: Cap,
  language: Language,
  summary: string = ownSummary(shown, language),
): Reading {
  const chinese = language === 'zh-CN';
  const years = yearsIn(shown);
  const series = [
    {name: chinese ? '上限' : 'Cap', data: [capDatum(shown, language)]},
    ...(years.length > 0
      ? [
          {
            name: chinese ? '各年' : 'Years',
            data: years.map((year) => yearDatum(year, shown, language)),
          },
        ]
      : []),
  ];
  return asSpoken({summary, series}, language);
}
