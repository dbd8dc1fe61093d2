// The custom elements manifest: every tag with its own and its inherited attributes, slots, parts and events, from the
// doc comments of the elements.
import {readdirSync, readFileSync} from 'node:fs';
import {create, ts, type Plugin} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {fontStack, resolvedColors, type ColorRole} from '../../src/theme/colors.gen.js';

/** Something documented, where its class has it from, and its type and default where it has them. */
export interface Item {
  name: string;
  description?: string;
  inheritedFrom?: Reference;
  type?: {text: string};
  default?: string;
}
export interface Reference {
  name: string;
  module?: string;
}
export interface Attribute extends Item {
  fieldName?: string;
}
export interface Member extends Item {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: Item[];
  return?: {type?: {text: string}};
}
export interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  description?: string;
  superclass?: Reference;
  attributes?: Attribute[];
  members?: Member[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  events?: Item[];
}
export interface Manifest {
  modules: {
    path: string;
    declarations: Declaration[];
    exports: {kind: string; name: string; declaration: Reference}[];
  }[];
}

const root = new URL('../../', import.meta.url);
const elementOf = (tag: string) => `src/widgets/${tag}/${tag}.element.ts`;
const tags = () => readdirSync(new URL('src/widgets/', root));

/** The files whose doc comments the manifest is made of, from the project's root. */
export const manifestSources = (): string[] => [
  ...readdirSync(new URL('src/figure/', root))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/figure/${name}`),
  ...tags().map(elementOf),
];

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function readable<Some extends Item>(items: Some[] = []): Some[] {
  return items.map((item) => ({
    ...item,
    ...(item.description && {description: oneLine(item.description)}),
    ...(item.type && {type: {text: item.type.text.replace(/ \| undefined$/, '')}}),
  }));
}

/** What a custom property is where a page says nothing, in the light scheme. */
function defaultOf(name: string): string | undefined {
  const [, color] = /^--sc-color-(.*)$/.exec(name) ?? [];
  const [, language] = /^--sc-font-family-text-(.*)$/.exec(name) ?? [];
  return color
    ? resolvedColors.light[color as ColorRole]
    : language && fontStack[language === 'zh' ? 'zh-CN' : 'en'];
}

/** A class as a page may use it: what is private, protected or only Lit's state is not in it. */
function published(declaration: Declaration): Declaration {
  const members = declaration.members?.filter(
    ({privacy, static: own}) => !own && (privacy ?? 'public') === 'public',
  );
  const fields = members?.map(({name}) => name);
  return {
    ...declaration,
    ...(declaration.description && {description: oneLine(declaration.description)}),
    ...(declaration.summary && {summary: oneLine(declaration.summary)}),
    members: readable(members),
    attributes: readable(declaration.attributes).filter(
      ({fieldName}) => fieldName === undefined || fields?.includes(fieldName),
    ),
    slots: readable(declaration.slots),
    cssParts: readable(declaration.cssParts),
    cssProperties: readable(declaration.cssProperties).map((item) => ({
      ...item,
      default: defaultOf(item.name),
    })),
    // The analyzer also lists every dispatchEvent that it sees; those that concern a page are documented.
    events: readable(declaration.events).filter(({description}) => description !== undefined),
  };
}

/** What BaseFigure has from the class that documents it is its own. */
const documented: Plugin<Manifest> = {
  name: 'documented',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const declarations = modules.flatMap((module) => module.declarations);
    const [base, documents] = ['BaseFigure', 'FigureAttributes'].map((name) =>
      declarations.find((each) => each.name === name)!,
    ) as [Declaration, Declaration];
    for (const declaration of declarations) {
      const {attributes, members, slots, cssParts, cssProperties, events} = declaration;
      for (const item of [attributes, members, slots, cssParts, cssProperties, events].flat()) {
        if (item?.inheritedFrom?.name !== documents.name) continue;
        if (declaration === base) delete item.inheritedFrom;
        else item.inheritedFrom.name = base.name;
      }
    }
    base.customElement = true;
    base.superclass = documents.superclass;
    base.description = documents.description;
    documents.customElement = false;
  },
};

/** A folder is a tag; only what a page may use stays, under the paths of the modules that the build writes. */
const asPublished: Plugin<Manifest> = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest: manifest}) {
    const tagOf = new Map(tags().map((tag) => [elementOf(tag), tag]));
    const pathOf = (path: string) => `dist/${tagOf.get(path.replace(/^\//, '')) ?? 'index'}.js`;
    // The analyzer does not see that a class is an element when its base class is in another module.
    const isElement = (path: string, {kind, customElement}: Declaration) =>
      kind === 'class' && (customElement || tagOf.has(path));
    manifest.modules = manifest.modules.flatMap((module) => {
      const declaration = module.declarations.find((each) => isElement(module.path, each));
      if (!declaration) return [];
      const {name} = declaration;
      const tagName = tagOf.get(module.path);
      const path = pathOf(module.path);
      const here = {name, module: path};
      const element = {...published(declaration), ...(tagName && {tagName}), customElement: true};
      return {
        ...module,
        path,
        declarations: [
          JSON.parse(
            JSON.stringify(element, (key, value: Reference) =>
              /^(inheritedFrom|superclass)$/.test(key) && value.module
                ? {...value, module: pathOf(value.module)}
                : value,
            ),
          ) as Declaration,
        ],
        exports: [
          {kind: 'js', name, declaration: here},
          ...(tagName
            ? [{kind: 'custom-element-definition', name: tagName, declaration: here}]
            : []),
        ],
      };
    });
  },
};

/** Reads the sources as they are now. */
export function readManifest(): Manifest {
  return create<Manifest>({
    modules: manifestSources().map((path) =>
      ts.createSourceFile(
        path,
        readFileSync(new URL(path, root), 'utf8'),
        ts.ScriptTarget.ES2021,
        true,
      ),
    ),
    plugins: [...litPlugin(), documented, asPublished],
  });
}

/** The class of each tag, in the order of the tags. */
export function elementsOf(manifest: Manifest): (Declaration & {tagName: string})[] {
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter((declaration): declaration is Declaration & {tagName: string} => !!declaration.tagName);
}
