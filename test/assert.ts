/** Throws unless `actual` and `expected` are the same JSON-like data; -0 is not 0. */
export function equal(actual: unknown, expected: unknown, about = ''): void {
  if (!same(actual, expected)) {
    const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    throw new Error(`${about && `${about}: `}got ${got}, expected ${wanted}`);
  }
}

/** Throws unless `action` throws a RangeError whose message holds `text`. */
export function rangeError(action: () => unknown, text: string): void {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes(text)) return;
    throw error;
  }
  throw new Error(`no RangeError about “${text}”, but ${JSON.stringify(result)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  const pairs = keys.map((key) => [Reflect.get(a, key), Reflect.get(b, key)] as const);
  return keys.length === Object.keys(b).length && pairs.every(([x, y]) => same(x, y));
}
