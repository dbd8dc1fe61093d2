// What the benchmark has measured, as it is kept in docs/bench.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {format} from 'prettier';
import type {Contender} from './contenders.js';
import {conditions, type Load} from './load.js';

/** Every load of one page: for each measure, one number a round. */
export interface Loads extends Readonly<Record<keyof Load, number[]>> {
  readonly title: string;
  /** Charts on the page. */
  readonly count: number;
}

export interface Results {
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly conditions: typeof conditions;
  readonly pages: Readonly<Record<string, Loads>>;
}

const file = new URL('../../docs/bench.json', import.meta.url);
const libraries = ['vega', 'vega-lite', 'vega-embed', 'chart.js', 'uplot'];

function versionOf(library: string): string {
  // Not every library lets its package.json be imported.
  const main = createRequire(import.meta.url).resolve.paths(library)!;
  for (const folder of main) {
    try {
      const {version} = JSON.parse(readFileSync(`${folder}/${library}/package.json`, 'utf8')) as {
        version: string;
      };
      return version;
    } catch {
      continue;
    }
  }
  throw new Error(`${library} is not installed`);
}

/** Results without a load yet. */
export function emptyResults(pages: readonly Contender[], chromium: string): Results {
  const entries = pages.map(({name, title, count}): [string, Loads] => [
    name,
    {title, count, bytes: [], finalFrame: [], blocking: [], cpu: [], shift: []},
  ]);
  return {
    date: new Date().toISOString().slice(0, 10),
    versions: {
      Chromium: chromium.replace(/^.*\//, ''),
      ...Object.fromEntries(libraries.map((library) => [library, versionOf(library)])),
    },
    conditions,
    pages: Object.fromEntries(entries),
  };
}

export function addLoad({pages}: Results, name: string, load: Load): void {
  for (const measure of Object.keys(load) as (keyof Load)[]) {
    pages[name]![measure].push(load[measure]);
  }
}

export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

export async function writeResults(results: Results): Promise<void> {
  writeFileSync(
    file,
    await format(JSON.stringify(results), {
      parser: 'json',
      printWidth: 100,
      bracketSpacing: false,
    }),
  );
}
