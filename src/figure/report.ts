import {ChartError, type ChartErrorCode} from '../rows/errors.js';
import {errorText} from '../text/errors.js';
import type {Language} from '../text/language.js';
import type {ErrorDetail} from './events.js';

export {ChartError};

/** What browsers say of a module that did not load: Chromium and Firefox, then Safari. */
const NOT_LOADED = /dynamically imported module|importing a module|unexpected (?:end|token)/i;

function asChartError(error: unknown): ChartError {
  if (error instanceof ChartError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return NOT_LOADED.test(reason)
    ? new ChartError('load-failed')
    : new ChartError('draw-failed', {reason});
}

/** Tells the console and, as `sc-error`, the page something about an element. */
export function tell(host: Element, code: ChartErrorCode, message: string): ErrorDetail {
  const detail = {code, message};
  console.warn(`<${host.localName}> ${message}`);
  host.dispatchEvent(new CustomEvent('sc-error', {detail, bubbles: true, composed: true}));
  return detail;
}

/** Tells the console and, as `sc-error`, the page what is wrong with an element and how to mend it; gives what it told. */
export function report(
  host: Element,
  error: unknown,
  language: Language,
): ErrorDetail & Pick<ChartError, 'code'> {
  const known = asChartError(error);
  return {...tell(host, known.code, errorText(known, language)), code: known.code};
}
