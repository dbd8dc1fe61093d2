// What bundlers make of one widget of the packed package: no other widget, and no Vega before it is needed.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type OutputChunk} from 'rollup';
import {build} from 'vite';
import {allTags} from '../../scripts/lib/sources.js';
import {Project} from './lib/project.js';

type Chunk = Pick<OutputChunk, 'fileName' | 'imports' | 'isEntry' | 'moduleIds'>;

const otherWidgets = new RegExp(
  allTags()
    .filter((tag) => tag !== 'growth-card')
    .join('|'),
);
const heavy = /node_modules\/(vega|d3-)/;

/** The modules that come before anything is asked for. */
function first(chunks: readonly Chunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<Chunk>();
  const visit = (chunk?: Chunk) => {
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    chunk.imports.forEach((name) => visit(byName.get(name)));
  };
  chunks.filter(({isEntry}) => isEntry).forEach(visit);
  return [...reached].flatMap(({moduleIds}) => moduleIds);
}

describe('a bundle of one widget', () => {
  let project: Project;
  before(() => {
    project = Project.create();
    project.write('growth.js', `import 'shuangchuang-charts/growth-card.js';`);
    project.write('class.js', `import 'shuangchuang-charts/growth-card.element.js';`);
    project.write(
      'data.js',
      `import {places} from 'shuangchuang-charts/data.js'; console.log(places);`,
    );
    project.write(
      'unused.js',
      `import {GrowthCard} from 'shuangchuang-charts/growth-card.element.js';`,
    );
  });
  after(() => project.remove());

  const bundlers: Readonly<Record<string, (entry: string) => Promise<Chunk[]>>> = {
    async rollup(entry) {
      const bundle = await rollup({
        input: project.path(entry),
        plugins: [nodeResolve({browser: true})],
        onwarn: () => undefined,
      });
      const {output} = await bundle.generate({format: 'es'});
      await bundle.close();
      return output.filter((file) => file.type === 'chunk');
    },
    async vite(entry) {
      const result = await build({
        root: project.folder,
        logLevel: 'silent',
        build: {write: false, rollupOptions: {input: project.path(entry)}},
      });
      const [{output}] = [result].flat() as unknown as [{output: {type: string}[]}];
      return output.filter(({type}) => type === 'chunk') as unknown as Chunk[];
    },
  };

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`by ${name} has no other widget, and Vega apart`, async () => {
      const chunks = await bundle('growth.js');
      const modules = chunks.flatMap(({moduleIds}) => moduleIds);
      assert.ok(modules.some((id) => /growth-card/.test(id)));
      assert.deepEqual(
        modules.filter((id) => otherWidgets.test(id)),
        [],
      );
      assert.ok(
        modules.some((id) => heavy.test(id)),
        'own rows can be drawn',
      );
      assert.deepEqual(
        first(chunks).filter((id) => heavy.test(id)),
        [],
      );
    });

    it(`by ${name} of the data has no widget`, async () => {
      const modules = (await bundle('data.js')).flatMap(({moduleIds}) => moduleIds);
      assert.ok(modules.some((id) => /bundled/.test(id)));
      assert.deepEqual(
        modules.filter((id) => /figure|card|timeline|map|lit/.test(id.replace(project.folder, ''))),
        [],
      );
    });

    it(`by ${name} drops a class that nothing uses`, async () => {
      // Vite also writes what the dropped module would have asked for; nothing asks for it any more.
      const modules = first(await bundle('unused.js'));
      assert.deepEqual(
        modules.filter((id) => /growth-card/.test(id)),
        [],
      );
    });
  }
});
