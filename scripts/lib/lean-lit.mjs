/**
 * What Lit has for others: its list of versions, hooks for browsers below our floor, words for mistakes of a
 * component's author. 220 bytes before first paint; builds for pages go without, modules for bundlers keep it.
 */
const spare = [
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  [/\w\.\w+PolyfillSupport/, 'void 0'],
  [/throw Error\("[^"]*"(?:\+\w\+"[^"]*")?\)/, 'throw 0'],
];

/** A rollup plugin; fails the build when a new Lit says it otherwise. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!/\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/.test(id)) return null;
      let lean = code;
      for (const [pattern, instead] of spare)
        lean = lean.replace(new RegExp(pattern, 'g'), instead);
      if (lean === code && !/is-server/.test(id)) this.error(`${id} has nothing to spare`);
      return {code: lean, map: null};
    },
  };
}
