// Writes dist/snippets/<tag>/<variant>.<language>.*.html, what an editor pastes into an article, and dist/demo/, the
// article of `npm start`, which has some of them inside.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {FigureContent, ReadFigure} from '../src/figure/content.js';
import {builtChunkFolder} from './lib/chunks.mjs';
import {correctedText} from './lib/corrected.js';
import {headOf, snippetsOf} from './lib/snippet.js';
import {widgetSources} from './lib/sources.js';

/** Where a site keeps the files of dist/cdn/: a folder of the version, whose files never change. */
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const BASE = `/shuangchuang-charts/${version}/`;
const DEMO = 'dist/demo/index.html';

interface Tag {
  readonly attribute: string;
  readonly variants: readonly string[];
  readonly breakpoint: number;
}

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Record<string, Tag>;
const folder = builtChunkFolder();
const sources = await widgetSources();
const snippets = new Map<string, string>();

for (const [tag, {attribute, variants, breakpoint}] of Object.entries(tags)) {
  if (variants.length === 0) continue;
  const {read} = (await import(`../src/widgets/${tag}/${tag}.content.ts`)) as {read: ReadFigure};
  mkdirSync(`dist/snippets/${tag}`, {recursive: true});
  for (const variant of variants) {
    const names = variant.split('--');
    for (const language of ['zh-CN', 'en'] as const) {
      const content = (await read({rows: undefined, names, language})) as FigureContent;
      const bundled = sources.find((source) => source.tag === tag)!.bundled(variant, language);
      const chart = {tag, attribute, choice: names.join(' '), language};
      const files = {
        ...(await snippetsOf(chart, content, correctedText(bundled, language))),
        head: headOf(chart, {base: BASE, folder, breakpoint}),
      };
      for (const [kind, html] of Object.entries(files)) {
        const name = `${tag}/${variant}.${language}.${kind}`;
        snippets.set(name, html);
        writeFileSync(`dist/snippets/${name}.html`, `${html}\n`);
      }
    }
  }
}

cpSync('stories/demo', 'dist/demo', {recursive: true});
const article = readFileSync(DEMO, 'utf8').replace(/<!-- snippet (\S+) -->/g, (_, name: string) => {
  const html = snippets.get(name);
  if (!html) throw new Error(`The demo article names no snippet of the build: ${name}`);
  return html;
});
writeFileSync(DEMO, article);
