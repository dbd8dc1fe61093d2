// Writes the tables of README.md between their markers from the elements' doc comments: `<!-- attributes -->` has what
// every tag has, `<!-- attributes <tag> -->` what only that tag has. `--check` compares instead.
import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {writeGenerated} from './lib/generated.js';
import {elementsOf, readManifest, type Declaration, type Item} from './lib/manifest.js';

const README = 'README.md';
const BLOCK = /(<!-- attributes ?([a-z-]*) -->\n)[^]*?(<!-- \/attributes -->)/g;

type Row = readonly string[];

function table([head, ...rows]: readonly Row[]): string {
  if (rows.length === 0) return '';
  return [head!, head!.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const rowsOf = (items: readonly Item[] = []): Row[] =>
  items.map(({name, description = ''}) => [name ? `\`${name}\`` : '(default)', description]);

/** What is not an attribute, each with its kind. */
function otherRows({members = [], ...element}: Declaration): Row[] {
  const plain = members.filter(({attribute}) => !attribute);
  const kinds: readonly (readonly [string, readonly Item[] | undefined])[] = [
    ['property', plain.filter(({kind}) => kind === 'field')],
    [
      'method',
      plain
        .filter(({kind}) => kind === 'method')
        .map(({name, parameters = [], description}) => ({
          name: `${name}(${parameters.map((each) => each.name).join(', ')})`,
          description,
        })),
    ],
    ['event', element.events],
    ['slot', element.slots],
    ['part', element.cssParts],
    ['custom property', element.cssProperties],
  ];
  return kinds.flatMap(([kind, items]) => rowsOf(items).map((row) => [kind, ...row]));
}

const ofOneTag = (element: Declaration): string =>
  table([
    ['', '', ''],
    ...rowsOf(element.attributes).map((row) => ['attribute', ...row]),
    ...otherRows(element),
  ]);

const ofEveryTag = (base: Declaration): string =>
  `${table([['attribute', ''], ...rowsOf(base.attributes)])}

<details><summary>Properties, methods, events, slots, parts and custom properties</summary>

${table([['', '', ''], ...otherRows(base)])}

</details>`;

/** What a class has and did not inherit. */
function own(element: Declaration): Declaration {
  const alone = <Some extends Item>(items: Some[] = []) =>
    items.filter(({inheritedFrom}) => !inheritedFrom);
  return {
    ...element,
    attributes: alone(element.attributes),
    members: alone(element.members),
    events: alone(element.events),
    slots: alone(element.slots),
    cssParts: alone(element.cssParts),
    cssProperties: alone(element.cssProperties),
  };
}

const manifest = readManifest();
const base = manifest.modules
  .flatMap(({declarations}) => declarations)
  .find(({name}) => name === 'BaseFigure')!;
const elements = new Map(elementsOf(manifest).map((element) => [element.tagName, element]));

const written = new Set<string>();
const readme = readFileSync(new URL(`../${README}`, import.meta.url), 'utf8').replace(
  BLOCK,
  (_block, start: string, tag: string, end: string) => {
    written.add(tag);
    const element = elements.get(tag);
    if (tag !== '' && !element) throw new Error(`${README}: there is no tag ${tag}`);
    return `${start}\n${element ? ofOneTag(own(element)) : ofEveryTag(base)}\n\n${end}`;
  },
);
for (const tag of ['', ...elements.keys()]) {
  if (!written.has(tag)) throw new Error(`${README}: <!-- attributes ${tag} --> is missing`);
}
writeGenerated([
  {
    path: README,
    content: await format(readme, {...(await resolveConfig(README)), filepath: README}),
  },
]);
