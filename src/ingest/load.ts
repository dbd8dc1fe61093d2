import {ChartError} from '../rows/errors.js';

/** How long nothing may come of a file, and how long all of it may take, in ms. */
const TIME_TO_ANSWER = 10_000;
const TIME_TO_LOAD = 120_000;

/** The most bytes of a file: 64 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is loaded. */
export interface Address {
  /** The address as the author wrote it; errors name it so. */
  readonly src: string;
  /** What it is relative to. */
  readonly base: string;
}

const how = {credentials: 'omit', referrerPolicy: 'no-referrer'} as const;

/**
 * The bytes behind an address, piece by piece: of the page's own origin, or https. Sent without credentials; a redirect
 * to another origin than the one that was named is refused, and from the page's own not followed.
 *
 * Throws ChartError: `src-refused` for an address that is not loaded at all, `src-late` after ten seconds in which
 * nothing came, or two minutes in all, `src-failed` with the `status` of the answer, or without one where there was
 * none, `rows-too-large`. Throws the signal's reason once that is aborted.
 */
export async function* load({src, base}: Address, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const address = addressOf({src, base});
  const mode = isOwn(address) ? 'same-origin' : 'cors';
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
    const response = await fetch(address, {...how, mode, signal: time.signal});
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
      if (size > MOST_BYTES) {
        const most = String(MOST_BYTES / 1024 / 1024);
        throw new ChartError('rows-too-large', {address: src, most});
      }
      yield value;
      timer = setTimeout(stop, TIME_TO_ANSWER);
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ChartError) throw error;
    if (time.signal.aborted) {
      throw new ChartError('src-late', {address: src, seconds: String(waited / 1000)});
    }
    throw (await leavesOwn(address, time.signal))
      ? new ChartError('src-refused', {address: src, reason: 'redirect'})
      : new ChartError('src-failed', {address: src});
  } finally {
    clearTimeout(latest);
    clearTimeout(timer);
    stop();
    signal.removeEventListener('abort', stop);
  }
}

/** Whether an address is of the page's own site. */
export const isOwn = ({origin}: URL): boolean => origin === location.origin;

/** Whether an address of the own site, of which nothing came, leads to another. */
async function leavesOwn(address: URL, signal: AbortSignal): Promise<boolean> {
  if (!isOwn(address)) return false;
  const options = {...how, mode: 'same-origin', redirect: 'manual', signal} as const;
  const answer = await fetch(address, options).catch(() => undefined);
  void answer?.body?.cancel();
  return answer?.type === 'opaqueredirect';
}

/** An address that may be loaded, whole. Throws ChartError `src-refused`. */
export function addressOf({src, base}: Address): URL {
  let address: URL | undefined;
  // Nothing is the address of the page itself.
  if (!src.trim()) throw new ChartError('src-refused', {address: '“”', reason: 'address'});
  try {
    address = new URL(src, base);
  } catch {
    throw new ChartError('src-refused', {address: src, reason: 'address'});
  }
  const {protocol, username, password} = address;
  const own = isOwn(address) && /^https?:$/.test(protocol);
  if (username || password || !(own || protocol === 'https:')) {
    throw new ChartError('src-refused', {address: src, reason: 'address'});
  }
  return address;
}
