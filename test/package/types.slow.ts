// The types as strict projects see them: what is right compiles, and what is wrong does not.
import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Project} from './lib/project.js';

const consumers = fileURLToPath(new URL('consumers/', import.meta.url));

/** The versions that the examples name. */
const versionOf = (example: string, name: string) => {
  const path = new URL(`../../examples/${example}/package.json`, import.meta.url);
  const {dependencies, devDependencies} = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return `${name}@${{...dependencies, ...devDependencies}[name]!}`;
};

const strict = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  noEmit: true,
};

describe('types of the packed package', () => {
  let project: Project;
  before(() => {
    project = Project.create({
      packages: [
        versionOf('react', 'typescript'),
        versionOf('react', '@types/react'),
        'preact@11.2.0',
        'solid-js@1.9.19',
        versionOf('vue', 'vue'),
        versionOf('vue', 'vue-tsc'),
        versionOf('svelte', 'svelte'),
        versionOf('svelte', 'svelte-check'),
      ],
    });
    cpSync(consumers, project.folder, {recursive: true});
  });
  after(() => project.remove());

  const configure = (files: readonly string[], options: object, more: object = {}) =>
    project.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {...strict, types: [], ...options},
        files,
        include: [],
        ...more,
      }),
    );

  for (const resolution of [
    {module: 'ESNext', moduleResolution: 'Bundler'},
    {module: 'NodeNext', moduleResolution: 'NodeNext'},
  ]) {
    it(`without a framework, with ${resolution.moduleResolution}, its own declarations checked too`, () => {
      configure(['plain.ts'], resolution);
      project.run('npx tsc');
    });
  }

  for (const host of ['react', 'preact', 'solid'] as const) {
    it(`in JSX of ${host}`, () => {
      configure([`${host}.tsx`], {
        // The declarations of the hosts themselves do not pass a strict check.
        skipLibCheck: true,
        jsx: host === 'solid' ? 'preserve' : 'react-jsx',
        ...(host === 'react' ? {} : {jsxImportSource: host === 'solid' ? 'solid-js' : host}),
        types: [`shuangchuang-charts/${host}`],
      });
      project.run('npx tsc');
    });
  }

  it('in templates of Vue', () => {
    configure(
      ['Vue.vue'],
      {skipLibCheck: true, types: ['shuangchuang-charts/vue']},
      {vueCompilerOptions: {strictTemplates: true}},
    );
    project.run('npx vue-tsc');
  });

  it('in templates of Svelte', () => {
    const check = (file: string) => {
      configure([file], {skipLibCheck: true, types: ['svelte', 'shuangchuang-charts/svelte']});
      return project.try('npx svelte-check --tsconfig ./tsconfig.json --output machine');
    };
    const right = check('Right.svelte');
    assert.equal(right.status, 0, right.output);
    const {output} = check('Wrong.svelte');
    const lines = [...output.matchAll(/ERROR "Wrong\.svelte" (\d+):/g)].map(([, line]) => line);
    assert.deepEqual(lines, ['6', '7', '8'], output);
  });
});
