import {ChartError} from '../rows/errors.js';
import type {IntakeOptions} from './intake.js';
import type {JsonRows} from './json.js';
import {load} from './load.js';
import {rowsOfFile} from './off-thread.js';

/** The most bytes of a file with rows: 64 MiB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** What is fetched, and what it is to become. */
export interface FileRequest {
  readonly src: string;
  readonly base: string;
  readonly signal: AbortSignal;
  readonly options: IntakeOptions;
}

/** The rows of a file at an address. Rejects with ChartError as `load` and `rowsOfFile` do, and `rows-too-large`. */
export function fileRows({src, base, signal, options}: FileRequest): Promise<JsonRows> {
  const most = String(MOST_BYTES / 1024 / 1024);
  const tooLarge = () => new ChartError('rows-too-large', {address: src, most});
  return rowsOfFile(load({src, base, signal, most: MOST_BYTES, tooLarge}), options);
}
