// Every widget with bundled pictures, as the browser tests read them.
import type {BundledModule, ChartSource, Form} from '../src/render/definition.js';
import type {CompiledSpec} from '../src/render/view.js';

/** A widget: its specs, their compiled form and its pictures. */
export interface Widget {
  readonly source: ChartSource;
  readonly compiled: Readonly<Record<string, Record<Form, CompiledSpec>>>;
  readonly loadPicture: (name: string) => Promise<BundledModule>;
}

async function load(tag: string): Promise<Widget> {
  const folder = `/src/widgets/${tag}`;
  const modules = [`${tag}.vl.ts`, 'figures/compiled.gen.ts', 'figures/index.gen.ts'];
  const parts: object[] = await Promise.all(
    modules.map((path) => import(`${folder}/${path}`) as Promise<object>),
  );
  return Object.assign({}, ...parts) as Widget;
}

/** The tags of src/embed/tags.gen.json that have pictures; they take rows too. */
export async function drawnTags(): Promise<string[]> {
  const answer = await fetch('/src/embed/tags.gen.json');
  const tags = (await answer.json()) as Record<string, {variants: string[]}>;
  return Object.keys(tags).filter((tag) => tags[tag]!.variants.length > 0);
}

/** The widgets of those tags. */
export const allWidgets = async (): Promise<Widget[]> => Promise.all((await drawnTags()).map(load));
