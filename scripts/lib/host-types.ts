// Types of the tags for the templates of other libraries: dist/types/<host>.d.ts, from the manifest.
import type {Declaration, Item} from './manifest.js';
import type {hosts} from './exports.js';

type Host = (typeof hosts)[number];
type Tag = Declaration & {tagName: string};

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
const member = (name: string, type: string, {description}: Item) =>
  `${description ? `    /** ${description} */\n` : ''}    ${quoted(name)}?: ${type};`;

/** `on-sc-ready` as templates of Vue have it: `onScReady`. */
const inCamelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Dialect {
  /** What the library's own types are imported as. */
  readonly imports: string;
  readonly event: (name: string) => string;
  readonly attribute?: (name: string) => string;
  /** How a property is set that no attribute sets. */
  readonly property: (name: string) => string;
  /** What any element takes. */
  readonly base: (element: string) => string;
  /** Makes the tags known; `Tags` has what each of them takes. */
  readonly augmentation: string;
}

const same = (name: string) => name;
const jsx = (module: string, namespace: string) => `declare module '${module}' {
  namespace ${namespace} {
    interface IntrinsicElements extends Tags {}
  }
}`;

const dialects: Readonly<Record<Host, Dialect>> = {
  react: {
    imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    event: (name) => `on${name}`,
    property: same,
    base: (element) => `DetailedHTMLProps<HTMLAttributes<${element}>, ${element}>`,
    augmentation: jsx('react', 'JSX'),
  },
  preact: {
    imports: `import type {ClassAttributes, HTMLAttributes} from 'preact';`,
    event: (name) => `on${name}`,
    property: same,
    base: (element) => `HTMLAttributes<${element}> & ClassAttributes<${element}>`,
    augmentation: jsx('preact', 'JSX'),
  },
  solid: {
    imports: `import type {JSX} from 'solid-js';`,
    event: (name) => `on:${name}`,
    property: (name) => `prop:${name}`,
    base: (element) => `JSX.HTMLAttributes<${element}>`,
    augmentation: jsx('solid-js', 'JSX'),
  },
  vue: {
    attribute: inCamelCase,
    imports: `import type {HTMLAttributes, PublicProps} from 'vue';`,
    event: (name) => inCamelCase(`on-${name}`),
    property: same,
    base: () => 'HTMLAttributes & PublicProps',
    augmentation: `declare module 'vue' {
  interface GlobalComponents extends Components {}
}

type Components = {[Name in keyof Tags]: new () => {$props: Tags[Name]}};`,
  },
  svelte: {
    imports: `import type {HTMLAttributes} from 'svelte/elements';`,
    event: (name) => `on${name}`,
    property: same,
    base: (element) => `HTMLAttributes<${element}>`,
    augmentation: `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`,
  },
};

/** What one tag takes: attributes by their names, properties, and its events. */
function takes({name, attributes = [], members = [], events = []}: Tag, dialect: Dialect): string {
  const ofField = (field: string) => `${name}['${field}']`;
  const properties = members.filter(
    ({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly,
  );
  return [
    ...attributes.map((item) =>
      member(
        (dialect.attribute ?? same)(item.name),
        item.fieldName || members.some(({name: field}) => field === item.name)
          ? ofField(item.fieldName ?? item.name)
          : (item.type?.text ?? 'string'),
        item,
      ),
    ),
    ...properties.map((item) => member(dialect.property(item.name), ofField(item.name), item)),
    ...events.map((item) =>
      member(dialect.event(item.name), `(event: ${item.type!.text}) => void`, item),
    ),
  ].join('\n');
}

/** The file of types for a host. */
export function hostTypes(host: Host, tags: readonly Tag[]): string {
  const dialect = dialects[host];
  const known = tags.map(
    (tag) =>
      `  '${tag.tagName}': Omit<${dialect.base(tag.name)}, keyof ${tag.name}Takes> & ${tag.name}Takes;`,
  );
  const details = tags
    .flatMap(({events = []}) => events)
    .flatMap(({type}) => /^CustomEvent<(\w+)>$/.exec(type!.text)?.[1] ?? []);
  const imported = [...new Set(details), ...tags.map(({name}) => name)].join(', ');
  return `// Generated from custom-elements.json: the tags in templates of ${host}.
${dialect.imports}
import type {${imported}} from '../index.js';

${tags.map((tag) => `interface ${tag.name}Takes {\n${takes(tag, dialect)}\n}`).join('\n\n')}

interface Tags {
${known.join('\n')}
}

${dialect.augmentation}
`;
}
