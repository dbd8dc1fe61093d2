import type {Correction} from '../rows/corrections.js';
import type {Language} from './language.js';
import {formatPeriod} from './period.js';

/** What a card says of corrections; empty where there was none. */
export interface CorrectionWords {
  readonly correction?: string;
  /** The day of the latest. */
  readonly updated?: string;
}

/** The words of some corrections, the latest first. */
export function correctionWords(
  corrections: readonly Correction[],
  language: Language,
): CorrectionWords {
  const [latest] = corrections;
  if (!latest) return {};
  const day = ({date}: Correction) =>
    formatPeriod({type: 'instant', start: date, end: date}, language);
  const chinese = language === 'zh-CN';
  const sentences = corrections.map((correction) =>
    chinese
      ? `${day(correction)}：${correction.text_zh}`
      : `${day(correction)}: ${correction.text_en}`,
  );
  return {correction: sentences.join(chinese ? '' : ' '), updated: day(latest)};
}
