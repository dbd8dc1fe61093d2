import {ChartError} from '../../rows/errors.js';
import {MOST_CHARACTERS} from './chart-figure.check.js';

/** How long a spec may take to arrive, in ms. */
export const TIME_TO_LOAD = 10_000;

/**
 * The text behind an address: of the page's own origin, or https. Sent without credentials; a redirect to another
 * origin than the one that was named is refused.
 *
 * Rejects with ChartError: `src-refused` for an address that is not loaded at all, `src-late` after ten seconds,
 * `src-failed` with the `status` of the answer, or without one where there was none, `spec-too-large`. Rejects with
 * the signal's reason once that is aborted.
 */
export async function loadText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const address = addressOf(src, base);
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(), TIME_TO_LOAD);
  const stop = () => time.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: time.signal,
    });
    if (new URL(response.url).origin !== address.origin) {
      throw new ChartError('src-refused', {address: src, reason: 'redirect'});
    }
    if (!response.ok) {
      throw new ChartError('src-failed', {address: src, status: String(response.status)});
    }
    return await bodyOf(response, src);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ChartError) throw error;
    throw time.signal.aborted
      ? new ChartError('src-late', {address: src, seconds: String(TIME_TO_LOAD / 1000)})
      : new ChartError('src-failed', {address: src});
  } finally {
    clearTimeout(timer);
    time.abort();
    signal.removeEventListener('abort', stop);
  }
}

function addressOf(src: string, base: string): URL {
  let address: URL | undefined;
  try {
    address = new URL(src, base);
  } catch {
    throw new ChartError('src-refused', {address: src, reason: 'address'});
  }
  const {protocol, origin, username, password} = address;
  const own = origin === location.origin && /^https?:$/.test(protocol);
  if (username || password || !(own || protocol === 'https:')) {
    throw new ChartError('src-refused', {address: src, reason: 'address'});
  }
  return address;
}

/** Text in UTF-8, read piece by piece so that an endless answer ends. */
async function bodyOf(response: Response, src: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    text += decoder.decode(value, {stream: !done});
    if (text.length > MOST_CHARACTERS) throw new ChartError('spec-too-large', {where: src});
    if (done) return text;
  }
}
