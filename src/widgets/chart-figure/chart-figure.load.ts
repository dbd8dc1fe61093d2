import {load} from '../../ingest/load.js';
import {ChartError} from '../../rows/errors.js';
import {MOST_CHARACTERS} from './chart-figure.check.js';

/**
 * The text behind an address, in UTF-8. Rejects with ChartError as `load` throws, and `spec-too-large`; with the
 * signal's reason once that is aborted.
 */
export async function loadText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of load({src, base}, signal)) {
    text += decoder.decode(piece, {stream: true});
    if (text.length > MOST_CHARACTERS) throw new ChartError('spec-too-large', {where: src});
  }
  return text + decoder.decode();
}

/** What holds a spec inside a tag. */
const NESTED = ':scope > script[type="application/json"]';

/**
 * The text of the spec in a tag; a page that is still on its way may yet bring it. Rejects with ChartError `no-spec`
 * where there is none.
 */
export async function textIn(tag: Element): Promise<string> {
  if (document.readyState === 'loading' && !tag.querySelector(NESTED)) {
    await new Promise((parsed) =>
      document.addEventListener('DOMContentLoaded', parsed, {once: true}),
    );
  }
  const text = tag.querySelector(NESTED)?.textContent;
  if (!text?.trim()) throw new ChartError('no-spec');
  return text;
}
