// The widgets as the build reads them.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {ChartSource} from '../../src/render/definition.js';

const widgets = new URL('../../src/widgets/', import.meta.url);
const specOf = (tag: string) => new URL(`${tag}/${tag}.vl.ts`, widgets);

/** Every tag, in the order of the alphabet. */
export const allTags = (): string[] => readdirSync(widgets).sort();

/** The tags whose specs are an author's own: they have no pictures. */
export function tagsWithoutPictures(): string[] {
  return allTags().filter((tag) => !existsSync(specOf(tag)));
}

/** Whether a tag stands in a line of text: it is no card. */
export const isInline = (tag: string): boolean =>
  !/ extends (?:Base|Rows)Figure /.test(
    readFileSync(new URL(`${tag}/${tag}.element.ts`, widgets), 'utf8'),
  );

/** The `source` of every widget that has pictures, from src/widgets/<tag>/<tag>.vl.ts. */
export async function widgetSources(): Promise<ChartSource[]> {
  const modules = allTags()
    .filter((tag) => existsSync(specOf(tag)))
    .map((tag) => import(specOf(tag).href) as Promise<{source: ChartSource}>);
  return (await Promise.all(modules)).map(({source}) => source);
}
