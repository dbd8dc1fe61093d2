// The words around an author's own cap: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  formatQuantity,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {rowsOf, type Cap} from './support-cap.rows.js';
import {inPicture} from './support-cap.words.js';

/** The cap with what is capped, and for how many years; U+200B where a headline may break. */
export function phraseOf({cap, years}: Cap, language: Language): string {
  const {shortLabel, quantity} = cap;
  const most = formatQuantity(quantity, language);
  const many = years && formatQuantity(years.quantity, language);
  if (language === 'zh-CN') {
    const yearly = many && !/每年|年度/.test(shortLabel) ? '每年' : '';
    const said = `${shortLabel}${yearly}${BREAK}${most}`;
    return many
      ? `${said}，${BREAK}${inPicture(language).inARow(many, years.quantity.value!)}`
      : said;
  }
  const yearly = years && years.quantity.value! > 1 ? ' a year' : '';
  return capitalised(`${shortLabel}: ${most}${yearly}${many ? ` for ${many}` : ''}`, language);
}

/** The words of an author's cap. */
export function ownText(cap: Cap, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const headline = phraseOf(cap, language);
  const {scope} = cap.cap;
  const said = [
    scope && `${chinese ? '适用于' : 'applies to '}${scope}`,
    cap.years && (chinese ? '斜线为未公布的实际数' : 'hatched: actual amount not given'),
  ].filter((part) => !!part);
  return {
    headline,
    subhead: capitalised(said.join(chinese ? '；' : '; '), language),
    note: ownWords(rowsOf(cap), 'note', language),
    source: ownWords(rowsOf(cap), 'source', language),
    alt: `${chinese ? '示意图：' : 'Diagram: '}${withoutBreaks(headline)}`,
  };
}
