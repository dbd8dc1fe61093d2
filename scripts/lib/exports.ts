// What a project may import from the package: an entry for each tag and its class, and files by their folders.

/** An entry of a package's `exports`: the types and the module, or one file. */
export type Entry = string | {readonly types: string; readonly default?: string};

const code = (name: string): Entry => ({
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
});
const types = (name: string): Entry => ({types: `./dist/types/${name}.d.ts`});

/** The hosts whose templates know the tags by types of their own. */
export const hosts = ['react', 'preact', 'solid', 'vue', 'svelte'] as const;

/** The modules that register tags. */
const registering = (tags: readonly string[]): string[] => ['index', ...tags];

/** The modules that only give a class. */
const classes = (tags: readonly string[]): string[] => tags.map((tag) => `${tag}.element`);

/** The `exports` of package.json. */
export function packageExports(tags: readonly string[]): Record<string, Entry> {
  return {
    '.': code('index'),
    ...Object.fromEntries(tags.map((tag) => [`./${tag}.js`, code(tag)])),
    ...Object.fromEntries(classes(tags).map((name) => [`./${name}.js`, code(name)])),
    './data.js': code('data'),
    ...Object.fromEntries(hosts.map((host) => [`./${host}`, types(host)])),
    './data/*': './data/*',
    './rows/*': './docs/rows/*',
    './specs/*': './dist/specs/*',
    './snippets/*': './dist/snippets/*',
    './cdn/*': './dist/cdn/*',
    './tokens.json': './dist/tokens.json',
    './integrity.json': './dist/integrity.json',
    './custom-elements.json': './dist/custom-elements.json',
    './package.json': './package.json',
  };
}

/** The modules that do something when they are imported; a bundler drops all others that nothing uses. */
export const sideEffects = (tags: readonly string[]): string[] => [
  ...registering(tags).map((name) => `./dist/${name}.js`),
  './dist/cdn/**',
  // Rollup reads this of our own sources too, where it would drop what registers a tag.
  './src/**',
];
