// The packed package in Node, where there is no page, and what is in it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Project} from './lib/project.js';

describe('the packed package in Node', () => {
  let project: Project;
  before(() => (project = Project.create()));
  after(() => project.remove());

  const printed = (code: string) => {
    project.write('script.mjs', code);
    return JSON.parse(project.run('node script.mjs').split('\n').slice(1).join('\n')) as unknown;
  };

  it('is imported without a page: the widgets, the classes, the data', () => {
    assert.deepEqual(
      printed(`
        import {data, GrowthCard, version} from 'shuangchuang-charts';
        import {GrowthCard as same} from 'shuangchuang-charts/growth-card.element.js';
        import {observations} from 'shuangchuang-charts/data.js';
        console.log(JSON.stringify([
          GrowthCard === same, version === data.dataVersion || typeof version, observations.length > 20,
          customElements.get('growth-card') === GrowthCard,
        ]));`),
      [true, true, true, true],
    );
  });

  it('resolves every file that it names', () => {
    const found = printed(`
      import {existsSync, readFileSync} from 'node:fs';
      import {fileURLToPath} from 'node:url';
      const resolved = (path) => fileURLToPath(import.meta.resolve('shuangchuang-charts/' + path));
      const manifest = JSON.parse(readFileSync(resolved('package.json'), 'utf8'));
      const files = ['data/datapackage.json', 'data/observations.csv', 'specs/growth-card.single.wide.vl.json',
        'snippets/growth-card/contract-value.zh-CN.tag.html', 'cdn/autoload.js', 'cdn/embed.css',
        ...Object.keys(manifest.exports).filter((name) => name.endsWith('.js') || name.endsWith('.json')).map((name) => name.slice(2))];
      console.log(JSON.stringify(files.filter((path) => !existsSync(resolved(path)))));`);
    assert.deepEqual(found, []);
  });
});
