import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import 'shuangchuang-charts/growth-card.js';

const fileOf = (path) => fileURLToPath(import.meta.resolve(`shuangchuang-charts/${path}`));

export default function (config) {
  config.addPassthroughCopy({[fileOf('cdn/autoload.js').replace(/autoload\.js$/, '')]: 'charts'});

  // A chart as an editor pastes it, with its picture, table and source inside; then its frame around it.
  config.addAsyncShortcode('chart', async (name) => {
    const snippet = await readFile(fileOf(`snippets/${name}.tag.html`), 'utf8');
    return collectResult(render(html`${unsafeStatic(snippet.trim())}`));
  });
}
