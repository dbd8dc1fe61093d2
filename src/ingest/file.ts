import {ChartError} from '../rows/errors.js';
import type {RawRows} from '../rows/raw.js';
import type {IntakeOptions} from './intake.js';
import type {JsonRows} from './json.js';
import {addressOf, isOwn, load, type Address} from './load.js';
import {rowsOfAddress, rowsOfFile} from './off-thread.js';

/** How many files may name one another before the rows. */
const MOST_PATHS = 3;

/** What is fetched, and what it is to become. */
export interface FileRequest {
  /** What the first address is relative to; each further one is to the file that names it. */
  readonly base: string;
  readonly signal: AbortSignal;
  readonly options: IntakeOptions;
}

/** Throws ChartError `src-refused` for an address of another site than that of the file which names it. */
function refuseOther(path: string, base: string): void {
  let address: URL | undefined;
  try {
    address = new URL(path, base);
  } catch {
    // Refused where it is loaded.
  }
  if (address && address.origin !== new URL(base).origin && /^https?:$/.test(address.protocol)) {
    throw new ChartError('src-refused', {address: path, reason: 'redirect'});
  }
}

/**
 * The rows of a file at an address. One whose rows are to be gathered may be large: where it is of the page's own site,
 * it does not come through the page's thread at all; any other is loaded under the page's own policy. Rejects with
 * ChartError as `load` and `rowsOfFile` do.
 */
async function fileRows(
  address: Address,
  {signal, options}: Omit<FileRequest, 'base'>,
): Promise<JsonRows> {
  const isGathered = options.gathering && isOwn(addressOf(address));
  const rows = isGathered && (await rowsOfAddress(address, {signal, options}));
  return rows || rowsOfFile(load(address, signal), options);
}

/**
 * Rows, or those behind the address that stands for them, through the files that name one another. Rejects with
 * ChartError as `load` and `rowsOfFile` do, and `no-rows` where there is no end of files.
 */
export async function rowsBehind(given: JsonRows, request: FileRequest): Promise<RawRows> {
  let rows = given;
  let {base} = request;
  for (let paths = 0; 'path' in rows && paths < MOST_PATHS; paths += 1) {
    const {path} = rows;
    // The page names the first address; a file names none of another site.
    if (paths > 0) refuseOther(path, base);
    rows = await fileRows({src: path, base}, request);
    base = new URL(path, base).href;
  }
  if ('path' in rows) throw new ChartError('no-rows', {value: rows.path});
  return rows;
}
