/** Assertions small enough for the browser. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares by what `JSON.stringify` makes of both; `undefined` fields count as absent. */
export function assertEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(a === b, `${message}: ${a} instead of ${b}`);
}

/** What `action` throws; fails when it does not. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
