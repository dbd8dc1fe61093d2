// The other thread: reads a file that comes piece by piece or that it loads itself, and says once what is in it.
import {ChartError} from '../rows/errors.js';
import {Intake} from './intake.js';
import {load} from './load.js';
import type {FromWorker, SentError, ToWorker} from './off-thread.js';

const sent = ({code, detail}: ChartError): SentError => ({code, detail});
const say = (message: FromWorker | 'ready') => (postMessage as (message: unknown) => void)(message);

let intake: Intake;

function end(): void {
  const rows = intake.end();
  const problems = 'heads' in rows ? rows.problems : undefined;
  say({
    rows: problems ? {...rows, problems: {...problems, first: []}} : rows,
    first: (problems?.first ?? []).map(sent),
  });
}

async function take(message: ToWorker): Promise<void> {
  if ('bytes' in message) intake.push(message.bytes);
  else if ('end' in message) end();
  else {
    intake = new Intake(message.options);
    if (!message.address) return;
    // The page ends the whole thread where it no longer wants the rows.
    const {signal} = new AbortController();
    for await (const bytes of load(message.address, signal)) intake.push(bytes);
    end();
  }
}

let failed = false;
addEventListener('message', ({data}: MessageEvent<ToWorker>) => {
  if (failed) return;
  take(data).catch((error: unknown) => {
    failed = true;
    say(error instanceof ChartError ? {error: sent(error)} : {failed: String(error)});
  });
});
say('ready');
