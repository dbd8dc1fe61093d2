import type {ArgTypes} from '@storybook/web-components-vite';
import type {Attribute, Item, Manifest} from '../scripts/lib/manifest.js';

type ArgType = ArgTypes[string];

const documented = ({name, description, type}: Item, category: string): ArgType => ({
  name: name || '(default)',
  ...(description !== undefined && {description}),
  table: {category, ...(type && {type: {summary: type.text}})},
});

/** The control of an attribute: a choice between the texts that its type names, a switch, or a text. */
function withControl(attribute: Attribute): ArgType {
  const {type, default: value} = attribute;
  const options = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const input = documented(attribute, 'attributes');
  const kind = options.length > 0 ? 'select' : type?.text === 'boolean' ? 'boolean' : 'text';
  return {
    ...input,
    control: {type: kind},
    ...(options.length > 0 && {options}),
    table: {...input.table, ...(value !== undefined && {defaultValue: {summary: value}})},
  };
}

/**
 * The table of a tag's documentation. Attributes, by their names, have controls; slots and parts, which have the same
 * names as attributes, do not take their place as they would in Storybook's own table.
 */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes | null {
  const element = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!element) return null;
  const fields = element.members?.filter(({attribute}) => !attribute);
  const others: readonly (readonly [string, readonly Item[] | undefined])[] = [
    ['properties', fields?.filter(({kind}) => kind === 'field')],
    ['methods', fields?.filter(({kind}) => kind === 'method')],
    ['events', element.events],
    ['slots', element.slots],
    ['parts', element.cssParts],
    ['custom properties', element.cssProperties],
  ];
  return Object.fromEntries<ArgType>([
    ...(element.attributes ?? []).map((each) => [each.name, withControl(each)] as const),
    ...others.flatMap(([category, items = []]) =>
      items.map(
        (item) =>
          [
            `${category} ${item.name}`,
            {...documented(item, category), control: {disable: true}},
          ] as const,
      ),
    ),
  ]);
}
