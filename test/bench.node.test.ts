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
    assert.ok(rounds >= 15, `${rounds} rounds`);
    for (const [name, {bytes, finalFrame, blocking, cpu, shift}] of pages) {
      for (const loads of [bytes, finalFrame, blocking, cpu, shift]) {
        assert.equal(loads.length, rounds, name);
        assert.ok(loads.every(Number.isFinite), name);
      }
    }
  });

  it('takes medians, quartiles and ratios within a round', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2);
    assert.deepEqual(ratios([1, 2, 3], [2, 0, 6]), [0.5, 0.5]);
  });
});
