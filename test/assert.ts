import {assert as chai} from 'chai';

/** Throws unless `actual` and `expected` are the same data. */
export function equal(actual: unknown, expected: unknown, about?: string): void {
  chai.deepEqual(actual, expected, about);
}

/** Throws unless `action` throws a RangeError whose message holds `text`. */
export function rangeError(action: () => unknown, text: string): void {
  chai.throws(action, RangeError, text);
}

/** Throws unless the condition holds. */
export function assert(condition: unknown, message: string): asserts condition {
  chai.isOk(condition, message);
}

/** Throws unless both are the same data; fields that are `undefined` count as absent. */
export function assertEqual(actual: unknown, expected: unknown, message?: string): void {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;
  chai.deepEqual(plain(actual), plain(expected), message);
}

/** What `action` throws; fails when it does not. */
export function thrownBy(action: () => unknown): unknown {
  let thrown: unknown;
  chai.throws(() => {
    try {
      action();
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  return thrown;
}
