import {cpus} from 'node:os';
import {setTimeout as wait} from 'node:timers/promises';

const BUSY = 0.15;
const PATIENCE = 10;

/** Waits until other programs leave the machine alone; five seconds at most. */
export async function untilIdle(): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const before = processorTimes();
    await wait(500);
    const after = processorTimes();
    const idle = (after.idle - before.idle) / (after.all - before.all);
    if (1 - idle < BUSY) return;
  }
}

function processorTimes(): {idle: number; all: number} {
  const times = cpus().map(({times}) => times);
  return {
    idle: times.reduce((sum, {idle}) => sum + idle, 0),
    all: times.reduce(
      (sum, {idle, user, nice, sys, irq}) => sum + idle + user + nice + sys + irq,
      0,
    ),
  };
}
