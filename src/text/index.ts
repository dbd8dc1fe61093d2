export {resolveLanguage} from './language.js';
export type {Language} from './language.js';
export {amountOf, boundOf, formatQuantity, quantityParts, toPrinted} from './quantity.js';
export type {Bound, Qualifier, Quantity} from './quantity.js';
export {parseQuantity} from './parse-quantity.js';
export {formatOrdinal} from './ordinal.js';
export {formatChange, parseChange} from './change.js';
export {
  approximate,
  formatApproximate,
  formatIndex,
  INDEX_BASE,
  indexAfter,
  monthlyAverage,
} from './derived.js';
export {formatPeriod, formatStated, monthsIn} from './period.js';
export type {Period, Precision} from './period.js';
export {parsePeriod} from './parse-period.js';
export {formatBound} from './bound.js';
export {formatPassage} from './passage.js';
export {formatSource} from './source.js';
export {correctionWords} from './correction.js';
export type {CorrectionWords} from './correction.js';
export {capitalised} from './capitalised.js';
export {BREAK, breakable, parted, withoutBreaks} from './breaks.js';
export {commonPeriod, ownWords, withNumber} from './own-words.js';
export {spoken} from './spoken.js';
export {asSpoken, inPeriod, remarks, whereItStands, yearOf} from './reading.js';
export type {DatumReading, Reading, SelectionKeys, SeriesReading} from './reading.js';
