// A file in rows without holding up the page: in a worker where the page allows one, else in slices.
import {ChartError, type ChartErrorCode} from '../rows/errors.js';
import {Intake, type IntakeOptions} from './intake.js';
import type {JsonRows} from './json.js';
import type {Address} from './load.js';
import {pause} from './pause.js';
import {workerAddress} from './worker-address.js';

/** Smaller files are read on the spot, without the start of a worker; in bytes. */
const WORTH_A_WORKER = 512 * 1024;

/** How much is read at once on the page's own thread, in bytes. */
const SLICE = 64 * 1024;

/** How long pieces may follow one another before the page may do what it has to, in ms. */
const WITHOUT_PAUSE = 10;

/** An error as it travels between threads. */
export interface SentError {
  readonly code: ChartErrorCode;
  readonly detail: Readonly<Record<string, string>>;
}

/** What a worker is told: pieces of a file up to its end, or where it is to load one. */
export type ToWorker =
  | {readonly options: IntakeOptions; readonly address?: Address}
  | {readonly bytes: Uint8Array}
  | {readonly end: true};

/** What a worker says, once. */
export type FromWorker =
  | {readonly rows: JsonRows; readonly first: readonly SentError[]}
  | {readonly error: SentError}
  | {readonly failed: string};

type Reader = {push(bytes: Uint8Array): Promise<void>; end(): Promise<JsonRows>; stop(): void};

const received = ({code, detail}: SentError) => new ChartError(code, detail);

/** Trusted Types takes the address of a worker only from a policy; the name is that of QUALITY.md S3. */
function trusted(address: string): string {
  const {trustedTypes} = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): {createScriptURL(url: string): string};
    };
  };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('shuangchuang-charts', {
    createScriptURL: (url: string) => (url === workerAddress ? url : ''),
  });
  return policy.createScriptURL(address);
}
let policy: {createScriptURL(url: string): string} | undefined;

/** A worker that has said that it runs; undefined where the page or the browser has none. */
async function startWorker(): Promise<Worker | undefined> {
  try {
    const worker = new Worker(trusted(workerAddress));
    const runs = await new Promise<boolean>((say) => {
      worker.onmessage = () => say(true);
      worker.onerror = (event) => {
        event.preventDefault();
        say(false);
      };
      setTimeout(() => say(false), 3000);
    });
    if (runs) return worker;
    worker.terminate();
  } catch {
    // A page of another origin, a policy: then in slices.
  }
  return undefined;
}

/** What a worker says in the end. Rejects with ChartError as `Intake` throws. */
const answerOf = (worker: Worker): Promise<JsonRows> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<FromWorker>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else if ('error' in data) reject(received(data.error));
      else if ('path' in data.rows) resolve(data.rows);
      else {
        const {problems, ...rows} = data.rows;
        resolve(
          problems ? {...rows, problems: {...problems, first: data.first.map(received)}} : rows,
        );
      }
    };
    worker.onerror = (event) => reject(new Error(event.message || 'worker'));
  });

function inWorker(worker: Worker, options: IntakeOptions): Reader {
  const say = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  const answer = answerOf(worker);
  say({options});
  let ended: Error | undefined;
  answer.catch((error: unknown) => (ended = error as Error));
  return {
    push(bytes) {
      if (ended) return Promise.reject(ended);
      say({bytes}, [bytes.buffer]);
      return Promise.resolve();
    },
    end() {
      say({end: true});
      return answer;
    },
    stop: () => worker.terminate(),
  };
}

function inSlices(options: IntakeOptions): Reader {
  const intake = new Intake(options);
  return {
    async push(bytes) {
      for (let at = 0; at < bytes.length; at += SLICE) {
        intake.push(bytes.subarray(at, at + SLICE));
        if (bytes.length > SLICE) await pause();
      }
    },
    end: () => Promise.resolve(intake.end()),
    stop: () => undefined,
  };
}

/**
 * The rows of a file that comes piece by piece. Rejects with ChartError as `Intake` throws, and with whatever the
 * pieces end with.
 */
export async function rowsOfFile(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IntakeOptions,
): Promise<JsonRows> {
  const small: Uint8Array[] = [];
  let size = 0;
  let reader: Reader | undefined;
  let since = performance.now();
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (reader) await reader.push(piece);
      else {
        small.push(piece);
        if (size < WORTH_A_WORKER) continue;
        const worker = await startWorker();
        reader = worker ? inWorker(worker, options) : inSlices(options);
        for (const kept of small) await reader.push(kept);
      }
      // Pieces that are there already would follow one another within one task of the page.
      if (performance.now() - since > WITHOUT_PAUSE) {
        await pause();
        since = performance.now();
      }
    }
    reader ??= inSlices(options);
    if (size < WORTH_A_WORKER) for (const kept of small) await reader.push(kept);
    return await reader.end();
  } finally {
    reader?.stop();
  }
}

/**
 * The rows behind an address that is loaded off the page's thread; undefined where there is no other. A worker follows
 * the policy that its own script came with, not the page's: only for addresses of the page's own site. Rejects with
 * ChartError as `load` and `Intake` throw, and with the signal's reason once that is aborted.
 *
 * Chromium takes what waits of a body in one task: 20 MB took 220 to 450 ms on a slow phone.
 */
export async function rowsOfAddress(
  address: Address,
  {options, signal}: {readonly options: IntakeOptions; readonly signal: AbortSignal},
): Promise<JsonRows | undefined> {
  const worker = await startWorker();
  if (!worker) return undefined;
  try {
    signal.throwIfAborted();
    const rows = answerOf(worker);
    worker.postMessage({options, address} satisfies ToWorker);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
    });
    return await Promise.race([rows, ended]);
  } finally {
    worker.terminate();
  }
}
