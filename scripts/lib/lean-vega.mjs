import {readFileSync} from 'node:fs';

/**
 * What Vega has for charts that ours are not: colour schemes, projections, topologies, selections, easing. In builds for
 * pages 12.6 KB of what an author's own rows load; modules for bundlers keep it.
 */
const spare =
  /\/node_modules\/(d3-ease|d3-geo|d3-scale-chromatic|topojson-client|vega-selections)\//;

/** The colours of vega-scale's own schemes. */
const palettes = /^const (continuous|discrete) = \{[^}]*\};$/gm;

/** A rollup plugin; fails the build when a new Vega has its schemes elsewhere. */
export function leanVega() {
  return {
    name: 'lean-vega',
    load(id) {
      if (!spare.test(id)) return null;
      const names = namesOf(readFileSync(id, 'utf8'));
      // Whatever asks for it by mistake is told so when it is called.
      const none = `const none = () => { throw Error('not in this build'); };`;
      return `${none} export {${names.map((name) => `none as ${name}`).join(', ')}};`;
    },
    transform(code, id) {
      if (!id.endsWith('/vega-scale/build/vega-scale.js')) return null;
      const lean = code.replace(palettes, 'const $1 = {};');
      if (lean.match(/ = \{\};/g)?.length < 2 || lean === code) {
        this.error(`${id} has its schemes elsewhere`);
      }
      return {code: lean, map: null};
    },
  };
}

/** What a module exports, in its list of exports or each by itself. */
function namesOf(code) {
  const listed = [...code.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) =>
    list.split(',').map((name) => name.trim().split(/ as /).at(-1)),
  );
  return [...new Set(listed.filter((name) => name && name !== 'default'))];
}
