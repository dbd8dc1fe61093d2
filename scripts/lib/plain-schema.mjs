const SAID_TO_PEOPLE = ['description', 'markdownDescription', '$comment', 'default'];

/**
 * Vega-Lite's own JSON Schema, without what it says to people, and its definitions under names that a `$ref` need not
 * encode.
 */
export function plainSchema(schema) {
  const names = new Map(Object.keys(schema.definitions).map((name, order) => [name, `d${order}`]));
  const plain = (value, isProperties = false) => {
    if (Array.isArray(value)) return value.map((each) => plain(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => isProperties || !SAID_TO_PEOPLE.includes(key))
        .map(([key, inner]) =>
          key === '$ref' && !isProperties
            ? [key, `#/definitions/${names.get(decodeURIComponent(inner.split('/').at(-1)))}`]
            : [key, plain(inner, key === 'properties' && !isProperties)],
        ),
    );
  };
  return {
    ...plain({...schema, definitions: {}}),
    definitions: Object.fromEntries(
      Object.entries(schema.definitions).map(([name, definition]) => [
        names.get(name),
        plain(definition),
      ]),
    ),
  };
}
