// The other thread: reads a file that comes piece by piece, and says once what is in it.
import {ChartError} from '../rows/errors.js';
import {Intake} from './intake.js';
import type {FromWorker, SentError, ToWorker} from './off-thread.js';

const sent = ({code, detail}: ChartError): SentError => ({code, detail});
const say = (message: FromWorker | 'ready') => (postMessage as (message: unknown) => void)(message);

let intake: Intake | undefined;

function take(message: ToWorker): void {
  if ('options' in message) intake = new Intake(message.options);
  else if ('bytes' in message) intake!.push(message.bytes);
  else {
    const rows = intake!.end();
    const problems = 'heads' in rows ? rows.problems : undefined;
    say({
      rows: problems ? {...rows, problems: {...problems, first: []}} : rows,
      first: (problems?.first ?? []).map(sent),
    });
  }
}

let failed = false;
addEventListener('message', ({data}: MessageEvent<ToWorker>) => {
  if (failed) return;
  try {
    take(data);
  } catch (error) {
    failed = true;
    say(error instanceof ChartError ? {error: sent(error)} : {failed: String(error)});
  }
});
say('ready');
