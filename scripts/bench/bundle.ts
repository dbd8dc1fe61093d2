import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {filledSpec, plainChart} from './drawing.js';
import type {Form} from '../../src/render/definition.js';

/** What draws the chart with a library of others. */
export type ChartScript = 'vega-embed' | 'vega-embed-rows' | 'uplot' | 'chart-js';

/** A page's script that draws with a library: one module, tree-shaken and minified. */
async function bundle(name: ChartScript, define: Record<string, string>): Promise<string> {
  const built = await rollup({
    input: fileURLToPath(new URL(`charts/${name}.ts`, import.meta.url)),
    plugins: [
      nodeResolve({exportConditions: ['browser', 'production'], browser: true}),
      esbuild({target: 'es2021', tsconfig: 'tsconfig.json', charset: 'utf8', define}),
      terser({module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}}),
    ],
    onwarn: ({code, message}) => {
      // d3 and Vega import each other in circles; it does no harm.
      if (code !== 'CIRCULAR_DEPENDENCY') console.warn(message);
    },
  });
  const {output} = await built.generate({format: 'es', inlineDynamicImports: true});
  await built.close();
  return output[0].code;
}

/** What a page with vega-embed loads: the library, the spec and its rows. */
export function vegaEmbedScript(form: Form, width: number): Promise<string> {
  return bundle('vega-embed', {SPEC: JSON.stringify(filledSpec(form, width))});
}

/** What a page loads that draws a large file with vega-embed. */
export const rowsScript = (): Promise<string> => bundle('vega-embed-rows', {});

/** What a page with uPlot or Chart.js loads: the library and the figures. */
export function plainScript(name: 'uplot' | 'chart-js'): Promise<string> {
  return bundle(name, {CHART: JSON.stringify(plainChart())});
}
