import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withReport} from '../scripts/bench/report.js';
import {readResults} from '../scripts/bench/results.js';
import {median, quantile, ratios} from '../scripts/bench/statistics.js';

describe('the benchmark', () => {
  it('is quoted in the README as it was measured', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    assert.equal(await withReport(readme, readResults()), readme);
  });

  it('has every measure of every page in every round', () => {
    const pages = Object.entries(readResults().pages);
    const rounds = pages[0]![1].bytes.length;
    for (const [name, {bytes, finalFrame, blocking, cpu, shift}] of pages) {
      for (const loads of [bytes, finalFrame, blocking, cpu, shift]) {
        assert.equal(loads.length, rounds, name);
        assert.ok(loads.every(Number.isFinite), name);
      }
    }
  });

  it('shows what the README claims, in 15 rounds or more', () => {
    const {pages} = readResults();
    const page = (name: string) => pages[name]!;
    assert.ok(page('direct').bytes.length >= 15);
    const bounds = [
      ['direct', 'vega-embed', 'finalFrame', 0.3],
      ['autoloader', 'vega-embed', 'finalFrame', 0.38],
      ['picture', 'floor', 'finalFrame', 1.1],
      ['direct', 'vega-embed', 'blocking', 0.15],
      ['autoloader', 'vega-embed', 'blocking', 0.15],
      ['many-shipped', 'many-vega-embed', 'cpu', 0.15],
      ['many-drawn', 'many-vega-embed', 'cpu', 0.28],
    ] as const;
    for (const [ours, theirs, measure, bound] of bounds) {
      const ratio = median(ratios(page(ours)[measure], page(theirs)[measure]));
      assert.ok(ratio <= bound, `${measure} of ${ours}: ${ratio.toFixed(3)} of ${theirs}`);
    }
    for (const name of ['direct', 'autoloader', 'many-shipped']) {
      assert.equal(median(page(name).shift), 0, name);
    }
  });

  it('takes medians, quartiles and ratios within a round', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2);
    assert.deepEqual(ratios([1, 2, 3], [2, 0, 6]), [0.5, 0.5]);
  });
});
