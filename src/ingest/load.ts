import {ChartError} from '../rows/errors.js';

/** How long nothing may come of a file, and how long all of it may take, in ms. */
const TIME_TO_ANSWER = 10_000;
const TIME_TO_LOAD = 120_000;

/** What is loaded, for whom, and up to what size. */
export interface LoadOptions {
  /** The address as the author wrote it; errors name it so. */
  readonly src: string;
  /** What it is relative to. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** The most bytes that are taken. */
  readonly most: number;
  /** What is thrown for more. */
  readonly tooLarge: () => ChartError;
}

/**
 * The bytes behind an address, piece by piece: of the page's own origin, or https. Sent without credentials; a redirect
 * to another origin than the one that was named is refused.
 *
 * Throws ChartError: `src-refused` for an address that is not loaded at all, `src-late` after ten seconds in which
 * nothing came, or two minutes in all, `src-failed` with the `status` of the answer, or without one where there was none. Throws the signal's
 * reason once that is aborted.
 */
export async function* load({
  src,
  base,
  signal,
  most,
  tooLarge,
}: LoadOptions): AsyncGenerator<Uint8Array> {
  const address = addressOf(src, base);
  const time = new AbortController();
  const stop = () => time.abort();
  let waited = TIME_TO_ANSWER;
  const latest = setTimeout(() => {
    waited = TIME_TO_LOAD;
    stop();
  }, TIME_TO_LOAD);
  let timer = setTimeout(stop, TIME_TO_ANSWER);
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
    const reader = response.body!.getReader();
    let size = 0;
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      clearTimeout(timer);
      size += value.length;
      if (size > most) throw tooLarge();
      yield value;
      timer = setTimeout(stop, TIME_TO_ANSWER);
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ChartError) throw error;
    throw time.signal.aborted
      ? new ChartError('src-late', {address: src, seconds: String(waited / 1000)})
      : new ChartError('src-failed', {address: src});
  } finally {
    clearTimeout(latest);
    clearTimeout(timer);
    stop();
    signal.removeEventListener('abort', stop);
  }
}

/** An address that may be loaded, whole. Throws ChartError `src-refused`. */
function addressOf(src: string, base: string): URL {
  let address: URL | undefined;
  // Nothing is the address of the page itself.
  if (!src.trim()) throw new ChartError('src-refused', {address: '“”', reason: 'address'});
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
