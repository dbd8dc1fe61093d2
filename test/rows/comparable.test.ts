import {indicators} from '../../src/rows/bundled.gen.js';
import {
  assertComparable,
  ChartError,
  comparableGroup,
  IncomparableError,
} from '../../src/rows/index.js';
import type {ComparableRow} from '../../src/rows/index.js';
import {assert, assertEqual, thrownBy} from '../assert.js';

/** Every set of two or more bundled indicators that may share an axis; no other may. */
const together = [
  ['contract-value', 'patents'],
  ['bases-held', 'national-bases-held', 'provincial-bases-held'],
];

/** Own rows by name, and the name of the set each belongs to. */
const ownRows: Record<string, {row: ComparableRow; set: string}> = {
  'a rate by default': {row: {indicator: 'exports'}, set: 'rates'},
  'a rate in full': {row: {indicator: 'imports', unit: '%', measure: 'growth'}, set: 'rates'},
  'a rate without measure': {row: {indicator: 'wages', unit: '%'}, set: 'rates'},
  'a rate in points': {
    row: {indicator: 'wages', unit: '个百分点', measure: 'growth'},
    set: 'points',
  },
  'a stock': {row: {indicator: 'firms', unit: '家', measure: 'stock'}, set: 'stock of firms'},
  'a flow': {row: {indicator: 'firms', unit: '家', measure: 'flow'}, set: 'flow of firms'},
  'a number of firms': {row: {indicator: 'firms', unit: '家'}, set: 'numbers of firms'},
  'a percentage that is a stock': {row: {unit: '%', measure: 'stock'}, set: 'shares'},
  'a group of the author’s': {row: {indicator: 'x', comparable_group: 'jobs'}, set: 'jobs'},
  'the same group in another unit': {
    row: {indicator: 'y', unit: '人', comparable_group: 'jobs'},
    set: 'jobs',
  },
  'a bundled group': {row: {indicator: 'z', comparable_group: 'index-2015'}, set: 'contract-value'},
  'a bundled name and unit': {row: {indicator: 'patents', unit: '%'}, set: 'contract-value'},
  'a bundled name in another unit': {
    row: {indicator: 'patents', unit: '件', measure: 'flow'},
    set: 'patents counted',
  },
  'a group named like a key': {
    row: {indicator: 'w', comparable_group: 'own:growth:%'},
    set: 'named like a key',
  },
};

const all = [
  ...indicators.map((row) => ({
    name: row.id,
    row: row,
    set: together.find((ids) => ids.includes(row.id))?.[0] ?? row.id,
  })),
  ...Object.entries(ownRows).map(([name, {row, set}]) => ({name, row, set})),
];

function comparable(rows: readonly ComparableRow[]): boolean {
  try {
    assertComparable(rows, indicators);
    return true;
  } catch (error) {
    assert(error instanceof IncomparableError, `unexpected: ${String(error)}`);
    return false;
  }
}

const bundled = (id: string) => {
  const indicator = indicators.find((candidate) => candidate.id === id);
  assert(indicator, `no indicator ${id}`);
  return indicator;
};

describe('assertComparable', () => {
  for (const a of all) {
    it(`${a.name} goes with its own set and no other`, () => {
      for (const b of all)
        assertEqual(comparable([a.row, b.row]), a.set === b.set, `${a.name} with ${b.name}`);
    });
  }

  it('refuses 60 incubation sites to be built beside 65 that are there', () => {
    assert(!comparable([bundled('carriers-target'), bundled('provincial-carriers')]), '60 and 65');
  });

  it('refuses 12 bases held beside 20, 5 or 3 to be built or won', () => {
    for (const id of ['bases-built-total-target', 'bases-built-target', 'bases-won-target'])
      assert(!comparable([bundled('bases-held'), bundled(id)]), id);
  });

  it('refuses the stock of market entities beside those added', () => {
    assert(!comparable([bundled('market-entity-stock'), bundled('market-entities-added')]), 'both');
  });

  it('accepts none and one', () => {
    assertComparable([]);
    assertComparable([bundled('patents')]);
  });

  it('names the first two that do not go together', () => {
    const error = thrownBy(() =>
      assertComparable([bundled('patents'), bundled('contract-value'), {indicator: 'exports'}]),
    );
    assert(error instanceof IncomparableError && error instanceof ChartError, 'its type');
    assertEqual([error.name, error.code], ['IncomparableError', 'incomparable']);
    assertEqual([error.a, error.b], ['patents', 'exports']);
    assertEqual(error.detail, {a: 'patents', b: 'exports'});
  });
});

describe('comparableGroup', () => {
  it('needs the known indicators to give a row the group of its name', () => {
    const row = {indicator: 'patents'};
    assertEqual(comparableGroup(row, indicators), comparableGroup(bundled('patents')));
    assert(comparableGroup(row) !== comparableGroup(bundled('patents')), 'not without them');
  });
});
