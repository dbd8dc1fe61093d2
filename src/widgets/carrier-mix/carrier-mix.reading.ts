// carrier-mix in words: its summary, a sentence for each type and one for the total.
import {
  asSpoken,
  capitalised,
  formatQuantity,
  formatStated,
  quantityParts,
  remarks,
  whereItStands,
  withNumber,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {leadOf, phraseOf, tailOf} from './carrier-mix.chrome.js';
import {headingOf} from './carrier-mix.drawing.js';
import {isSplit, type Mix, type MixRow} from './carrier-mix.rows.js';
import {inPicture, tableWords} from './carrier-mix.words.js';

/** What an English sentence begins with: Target for 2017: */
function englishLead({status}: MixRow, when: string): string {
  if (status === 'target') return `target${when && ` for ${when}`}: `;
  return when && `${when}: `;
}

function typeSentence(row: MixRow, language: Language): string {
  const {label, quantity, details = '', status} = row;
  const when = formatStated(row.period, language);
  const many = formatQuantity(quantity, language);
  const isCounted = quantity.value !== null;
  if (language === 'zh-CN') {
    const planned = status === 'target' ? '计划' : '';
    if (isCounted) return `${planned}${when}${details}${withNumber(label, many)}。`;
    const some = quantity.qualifier === '一批' ? inPicture(language).some : '';
    return `${planned}${when}${details}${some}${label}，数量未公布。`;
  }
  const done = details && ` ${details}`;
  const what = isCounted ? `${many} ${label}${done}` : `${label}${done}, ${many}`;
  return `${capitalised(englishLead(row, when) + what, language)}.`;
}

function datumOf(row: MixRow, sentence: string, known: string, language: Language): DatumReading {
  const {key, quantity, period, status, indicator} = row;
  const words = tableWords[language];
  return {
    key,
    sentence,
    ...(quantity.value === null ? {} : {figure: quantityParts(quantity, language).figure}),
    remark: remarks(
      [status === 'target' ? words.target : words.reported, known, whereItStands(row, language)],
      language,
    ),
    selects: {indicator, ...yearOf(period)},
  };
}

/** The total with what it is made of, as far as that is known. */
function totalSentence(mix: Mix, language: Language): string {
  const {count} = mix;
  const total = mix.total!;
  const {quantity, status, shortLabel} = total;
  const when = formatStated(total.period, language);
  const many = formatQuantity(quantity, language);
  const types = count && formatQuantity({...count.quantity, unit: ''}, language);
  const split = total.basis ?? (isSplit(mix) ? '' : tableWords[language].noSplit);
  const details = total.details ?? '';
  if (language === 'zh-CN') {
    const lead = status === 'target' ? `计划${when && `到${when}`}` : when && `截至${when}`;
    const said = [
      `${lead}${details}${withNumber(shortLabel, many)}`,
      types && (count.details ?? `分${types}类`),
      split,
    ];
    return `${said.filter(Boolean).join('，')}。`;
  }
  const made = `${many} ${shortLabel}${details && ` ${details}`}`;
  const of = types && `, ${count.details ?? `of ${types} types`}`;
  const said = `${englishLead(total, when)}${made}${of ?? ''}${split && `; ${split}`}.`;
  return capitalised(said, language);
}

/** An author's types in one or two sentences. */
function ownSummary(mix: Mix, language: Language): string {
  const {types, total} = mix;
  const chinese = language === 'zh-CN';
  const phrases = types.map((row) => phraseOf(row, types, language));
  const said = chinese
    ? `${leadOf(types, language)}${phrases.join('；')}。`
    : `${capitalised(leadOf(types, language) + phrases.join('; '), language)}${tailOf(types)}.`;
  return total ? `${said}${chinese ? '' : ' '}${totalSentence(mix, language)}` : said;
}

/** Some types and their total in words; the bundled ones have a summary of their own. */
export function readingOf(
  mix: Mix,
  language: Language,
  summary: string = ownSummary(mix, language),
): Reading {
  const {types, total} = mix;
  const series = [
    {
      name: headingOf(types, language),
      data: types.map((row) =>
        datumOf(row, typeSentence(row, language), row.basis ?? '', language),
      ),
    },
  ];
  if (total) {
    // What is not known of it is in its sentence.
    const datum = datumOf(total, totalSentence(mix, language), '', language);
    series.push({name: headingOf([total], language), data: [datum]});
  }
  return asSpoken({summary, series}, language);
}
