// Every widget that takes an author's rows: what it makes of them, and its example.
import type {RowsReader} from '../../../src/figure/content.js';
import {drawnTags} from '../../widgets.js';

/** A widget that takes rows. */
export type Taker = RowsReader;

/** By tag. */
export const takers: Readonly<Record<string, Taker>> = Object.fromEntries(
  await Promise.all(
    (await drawnTags()).map(async (tag) => {
      const path = `/src/widgets/${tag}/${tag}.content.ts`;
      return [tag, (await import(path)) as Taker] as const;
    }),
  ),
);

/** The example of a tag, as it stands in the documentation. */
export const exampleOf = async (tag: string): Promise<string> =>
  (await fetch(new URL(`../../../docs/rows/${tag}.csv`, import.meta.url))).text();
