// What of some charts is left in a page's memory.
import type {Reader} from './reader.js';

/** How many there are: nodes and listeners of the page, and objects of some prototypes. */
export interface Census {
  readonly nodes: number;
  readonly listeners: number;
  readonly objects: Readonly<Record<string, number>>;
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
}

/** Counts after all garbage is gone; prototypes are expressions of the page, by what they are called. */
export async function census(
  {session}: Reader,
  prototypes: Readonly<Record<string, string>> = {},
): Promise<Census> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const objects: Record<string, number> = {};
  for (const [name, expression] of Object.entries(prototypes)) {
    const {result} = await session.send('Runtime.evaluate', {expression, objectGroup: 'census'});
    const {objects: found} = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup: 'census',
    });
    const count = await session.send('Runtime.callFunctionOn', {
      objectId: found.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    objects[name] = count.result.value as number;
  }
  await session.send('Runtime.releaseObjectGroup', {objectGroup: 'census'});
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {nodes, listeners: jsEventListeners, objects, heap: usedSize};
}
