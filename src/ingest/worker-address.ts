/** Address of the script for the other thread: next to the files of the tags. The build writes the path. */
export const workerAddress = new URL('../../dist/cdn/rows-worker.js', import.meta.url).href;
