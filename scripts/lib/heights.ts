// Runs in a browser: the heights of a chart over all widths. They change in steps, where a line breaks or the form turns.
import {drawn, loadFaces, type Chart} from './drawn.js';

/** A step: the height in CSS px where the container is narrower than `below`, down to the next step. */
export interface Step {
  readonly below: number;
  readonly height: number;
}

/** The heights of one chart: from some width on, and the steps down from it, widest first. */
export interface Heights {
  readonly widest: number;
  readonly steps: readonly Step[];
}

/** Below it the rows are a list, whose height is not held free. */
const NARROWEST = 280;
/** The card itself grows no wider than 640 px. */
const WIDEST = 644;
const BEYOND = [700, 1200];
/** The unit of layout in Chromium, CSS px. */
const FINEST = 1 / 64;

/** The shortest decimal above `low` and not above `high`. */
function shortestBetween(low: number, high: number): number {
  for (let decimals = 0; ; decimals += 1) {
    const rounded = Math.floor(high * 10 ** decimals) / 10 ** decimals;
    if (rounded > low) return rounded;
  }
}

/** Measures a chart at every whole width, and finds each step to the unit of layout. */
async function heightsOfOne(chart: Chart): Promise<Heights> {
  const {heightAt, remove} = await drawn(chart);
  const widest = await heightAt(WIDEST);
  for (const width of BEYOND) {
    const height = await heightAt(width);
    if (height !== widest) throw new Error(`${height} px high at ${width} px, not ${widest}`);
  }
  const steps: Step[] = [];
  let above = widest;
  for (let width = WIDEST - 1; width >= NARROWEST; width -= 1) {
    const height = await heightAt(width);
    if (height === above) continue;
    let [low, high] = [width, width + 1];
    while (high - low > FINEST) {
      const middle = (low + high) / 2;
      if ((await heightAt(middle)) === above) high = middle;
      else low = middle;
    }
    steps.push({below: shortestBetween(low, high), height});
    above = height;
  }
  remove();
  return {widest, steps};
}

/** The heights of some charts. */
export async function heightsOf(charts: readonly Chart[]): Promise<Heights[]> {
  await loadFaces();
  return Promise.all(charts.map(heightsOfOne));
}
