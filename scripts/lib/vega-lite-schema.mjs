import {readFile} from 'node:fs/promises';
import {plainSchema} from './plain-schema.mjs';

/** A rollup plugin: Vega-Lite's JSON Schema as a module, as plain as a check of specs needs it. */
export function vegaLiteSchema() {
  const name = 'vega-lite/vega-lite-schema.json';
  return {
    name: 'vega-lite-schema',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const text = await readFile('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8');
      return `export default ${JSON.stringify(plainSchema(JSON.parse(text)))};`;
    },
  };
}
