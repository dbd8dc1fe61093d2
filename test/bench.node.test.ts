import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withReport} from '../scripts/bench/report.js';
import type {Load} from '../scripts/bench/load.js';
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

  it('holds what we promise, each as a ratio within a round, to two digits', () => {
    const {pages} = readResults();
    const promises: readonly (readonly [string, keyof Load, string, number])[] = [
      ['direct', 'finalFrame', 'vega-embed', 0.3],
      ['autoloader', 'finalFrame', 'vega-embed', 0.38],
      ['picture', 'finalFrame', 'floor', 1.1],
      ['direct', 'blocking', 'vega-embed', 0.15],
      ['autoloader', 'blocking', 'vega-embed', 0.15],
      ['many-shipped', 'cpu', 'many-vega-embed', 0.15],
      ['many-drawn', 'cpu', 'many-vega-embed', 0.28],
    ];
    for (const [page, measure, rival, most] of promises) {
      const ratio = median(ratios(pages[page]![measure], pages[rival]![measure]));
      assert.ok(Number(ratio.toFixed(2)) <= most, `${page}: ${measure} ${ratio} of ${rival}`);
    }
    for (const page of ['direct', 'autoloader', 'picture', 'many-shipped', 'many-drawn']) {
      assert.deepEqual(new Set(pages[page]!.shift), new Set([0]), page);
    }
  });

  it('takes medians, quartiles and ratios within a round', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2);
    assert.deepEqual(ratios([1, 2, 3], [2, 0, 6]), [0.5, 0.5]);
  });
});
