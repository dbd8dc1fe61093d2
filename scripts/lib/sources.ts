// The widgets as the build reads them.
import {readdirSync} from 'node:fs';
import type {ChartSource} from '../../src/render/definition.js';

/** The `source` of every widget, from src/widgets/<tag>/<tag>.vl.ts. */
export async function widgetSources(): Promise<ChartSource[]> {
  const widgets = new URL('../../src/widgets/', import.meta.url);
  const modules = readdirSync(widgets).map(
    (tag) => import(new URL(`${tag}/${tag}.vl.ts`, widgets).href) as Promise<{source: ChartSource}>,
  );
  return (await Promise.all(modules)).map(({source}) => source);
}
