import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// Rules that ask the type checker need files that exist; the snippets here do not.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: typescript.configs.disableTypeChecked as never,
});

async function rulesBroken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: join(root, path)});
  assert.ok(result && !result.messages.some(({fatal}) => fatal), `${path} is linted: ${code}`);
  return [...new Set(result.messages.map(({ruleId}) => String(ruleId)))];
}

/** Each case: the rule, then what breaks it and what does not, as file path and code. */
function rule(name: string, cases: {forbids: [string, string][]; allows: [string, string][]}) {
  for (const [path, code] of cases.forbids) {
    it(`forbids in ${path}: ${code}`, async () => {
      const broken = await rulesBroken(path, code);
      assert.ok(broken.includes(name), `${name} expected among: ${broken.join(', ')}`);
    });
  }
  for (const [path, code] of cases.allows) {
    it(`allows in ${path}: ${code}`, async () => {
      const broken = await rulesBroken(path, code);
      assert.ok(!broken.includes(name), `${name} not expected`);
    });
  }
}

const syntax = 'no-restricted-syntax';

void describe('layers', () => {
  rule(syntax, {
    forbids: [
      ['src/rows/a.ts', `import {b} from '../text/b.js';`],
      ['src/text/a.ts', `import {b} from '../theme/b.js';`],
      ['src/text/a.ts', `import type {B} from '../theme/b.js';`],
      ['src/theme/a.ts', `export * from '../render/b.js';`],
      ['src/theme/a.ts', `export {b} from '../render/b.js';`],
      ['src/render/a.ts', `import '../check/b.js';`],
      ['src/check/a.ts', `import {b} from '../interact/b.js';`],
      ['src/interact/a.ts', `const b = await import('../figure/b.js');`],
      ['src/figure/a.ts', `import {B} from '../widgets/growth-card/growth-card.js';`],
      ['src/figure/a.ts', `const b = await import('../widgets/growth-card/growth-card.js');`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../../embed/b.js';`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../../index.js';`],
      ['src/rows/deeper/a.ts', `import {b} from '../../text/b.js';`],
      ['src/rows/a.ts', `import {b} from '../../scripts/b.js';`],
      ['src/rows/a.ts', `import {b} from '../../test/b.js';`],
      ['src/rows/a.ts', `import {b} from './deeper/../../text/b.js';`],
      ['src/rows/a.ts', `import {b} from '../../src/text/b.js';`],
      ['src/rows/a.ts', `import {b} from 'shuangchuang-charts/growth-card.js';`],
    ],
    allows: [
      ['src/embed/a.ts', `import {b} from '../widgets/growth-card/growth-card.js';`],
      ['src/cli/a.ts', `import {b} from '../check/b.js';`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../../figure/b.js';`],
      ['src/widgets/growth-card/a.ts', `import {b} from './growth-card.vl.js';`],
      ['src/widgets/growth-card/a.ts', `import {html} from 'lit';`],
      ['src/figure/a.ts', `const b = await import('../interact/b.js');`],
      ['src/interact/a.ts', `import {b} from '../render/b.js';`],
      ['src/render/a.ts', `import {b} from '../theme/b.js';`],
      ['src/theme/a.ts', `import {b} from '../text/b.js';`],
      ['src/text/a.ts', `import {b} from '../rows/b.js';`],
      ['src/rows/a.ts', `import {b} from './b.js';`],
      ['src/rows/deeper/a.ts', `import {b} from '../b.js';`],
      ['src/index.ts', `export * from './widgets/growth-card/growth-card.js';`],
      ['scripts/a.ts', `import {b} from '../src/widgets/growth-card/growth-card.js';`],
      ['stories/a.stories.ts', `import '../src/widgets/growth-card/growth-card.js';`],
      ['test/a.test.ts', `import {b} from '../src/interact/b.js';`],
    ],
  });

  for (const folder of readdirSync(join(root, 'src'), {withFileTypes: true})) {
    if (!folder.isDirectory()) continue;
    it(`src/${folder.name} is a layer`, async () => {
      const broken = await rulesBroken(
        `src/${folder.name}/deeper/still/a.ts`,
        `import '../../../index.js';`,
      );
      assert.ok(broken.includes(syntax), 'add the folder to scripts/lib/layers.mjs');
    });
  }
});

void describe('one widget imports no other', () => {
  rule(syntax, {
    forbids: [
      ['src/widgets/growth-card/a.ts', `import {b} from '../roadmap-timeline/b.js';`],
      ['src/widgets/growth-card/a.ts', `import type {B} from '../roadmap-timeline/b.js';`],
      ['src/widgets/growth-card/a.ts', `export {b} from '../roadmap-timeline/b.js';`],
      ['src/widgets/growth-card/a.ts', `const b = await import('../roadmap-timeline/b.js');`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../shared.js';`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../../widgets/roadmap-timeline/b.js';`],
      ['src/widgets/growth-card/deeper/a.ts', `import {b} from '../../roadmap-timeline/b.js';`],
    ],
    allows: [
      ['src/widgets/growth-card/a.ts', `import {b} from './b.js';`],
      ['src/widgets/growth-card/a.ts', `import {b} from '../../figure/b.js';`],
      ['src/widgets/growth-card/deeper/a.ts', `import {b} from '../b.js';`],
      ['src/widgets/growth-card/deeper/a.ts', `import {b} from '../../../figure/b.js';`],
      ['src/embed/a.ts', `import {b} from '../widgets/growth-card/b.js';`],
    ],
  });
});

void describe('figure loads interact on demand', () => {
  rule(syntax, {
    forbids: [
      ['src/figure/a.ts', `import {b} from '../interact/b.js';`],
      ['src/figure/a.ts', `import '../interact/b.js';`],
      ['src/figure/a.ts', `export {b} from '../interact/b.js';`],
      ['src/figure/a.ts', `export * from '../interact/b.js';`],
    ],
    allows: [
      ['src/figure/a.ts', `const b = await import('../interact/b.js');`],
      ['src/figure/a.ts', `import type {B} from '../interact/b.js';`],
    ],
  });
});

void describe('the autoloader is lean', () => {
  rule(syntax, {
    forbids: [
      ['src/embed/autoload.ts', `import {html} from 'lit';`],
      ['src/embed/autoload.ts', `import {property} from 'lit/decorators.js';`],
      ['src/embed/autoload.ts', `import {b} from '@lit/reactive-element';`],
      ['src/embed/autoload.ts', `import {View} from 'vega-view';`],
      ['src/embed/autoload.ts', `const vega = await import('vega');`],
    ],
    allows: [
      ['src/embed/autoload.ts', `import {b} from './b.js';`],
      ['src/embed/frame.ts', `import {View} from 'vega-view';`],
    ],
  });
});

void describe('vega-lite reaches no reader', () => {
  rule(syntax, {
    forbids: [
      ['src/render/a.ts', `import {compile} from 'vega-lite';`],
      ['src/render/a.ts', `import {compile} from 'vega-lite/build/src/index.js';`],
      ['src/theme/a.ts', `export {compile} from 'vega-lite';`],
      ['src/embed/a.ts', `const {compile} = await import('vega-lite');`],
      ['src/widgets/growth-card/growth-card.vl.ts', `import {compile} from 'vega-lite';`],
      ['src/render/a.ts', `import embed from 'vega-embed';`],
      ['src/embed/a.ts', `const {View} = await import('vega');`],
    ],
    allows: [
      ['src/embed/chart-frame/a.ts', `import embed from 'vega-embed';`],
      ['src/render/a.ts', `import {View} from 'vega-view';`],
      ['src/widgets/growth-card/growth-card.vl.ts', `import type {TopLevelSpec} from 'vega-lite';`],
      ['src/render/a.ts', `export type {TopLevelSpec} from 'vega-lite';`],
      ['scripts/a.ts', `import {compile} from 'vega-lite';`],
      ['test/a.test.ts', `import {compile} from 'vega-lite';`],
    ],
  });
});

void describe('markup and code from strings', () => {
  rule(syntax, {
    forbids: [
      ['src/figure/a.ts', `element.innerHTML = text;`],
      ['src/render/a.ts', `const markup = element.outerHTML;`],
      ['src/theme/a.ts', `element['innerHTML'] = text;`],
      ['src/interact/a.ts', `element.insertAdjacentHTML('beforeend', text);`],
      ['src/figure/a.ts', 'html`<p .innerHTML=${text}></p>`;'],
      ['src/embed/autoload.ts', `element.innerHTML = text;`],
      ['src/widgets/growth-card/a.ts', `element.innerHTML = text;`],
    ],
    allows: [
      ['src/figure/a.ts', `element.textContent = text;`],
      ['test/a.test.ts', `element.innerHTML = text;`],
    ],
  });
  rule('no-eval', {
    forbids: [['src/rows/a.ts', `eval(text);`]],
    allows: [['src/rows/a.ts', `evaluate(text);`]],
  });
  rule('no-new-func', {
    forbids: [
      ['src/rows/a.ts', `const f = new Function(text);`],
      ['src/rows/a.ts', `const f = Function(text);`],
    ],
    allows: [['src/rows/a.ts', `const f = new Formatter(text);`]],
  });
});

void describe('colours live in src/theme', () => {
  rule(syntax, {
    forbids: [
      ['src/figure/a.ts', `const ink = '#1a2b3c';`],
      ['src/figure/a.ts', `const ink = '#FFF';`],
      ['src/figure/a.ts', `const ink = '#12345678';`],
      ['src/render/a.ts', `const ink = 'rgb(1 2 3)';`],
      ['src/render/a.ts', `const ink = 'RGBA(1, 2, 3, 0.4)';`],
      ['src/text/a.ts', `const ink = 'hsl(10 20% 30%)';`],
      ['src/rows/a.ts', `const ink = 'oklch(60% 0.1 20)';`],
      ['src/widgets/growth-card/growth-card.vl.ts', `const mark = {type: 'bar', color: 'red'};`],
      ['src/widgets/growth-card/growth-card.vl.ts', `const mark = {type: 'bar', fill: '#c00'};`],
      ['src/widgets/growth-card/a.ts', 'const styles = css`:host { color: #333; }`;'],
      ['src/figure/a.ts', 'const styles = css`p { border: 1px solid gray; }`;'],
      ['src/figure/a.ts', 'const styles = css`p { background-color: white }`;'],
      ['src/figure/a.ts', 'const styles = css`p { color: var(--sc-color-ink, rgb(0 0 0)); }`;'],
      ['src/figure/a.ts', 'const icon = svg`<path fill="black"></path>`;'],
      ['src/embed/autoload.ts', `const ink = '#1a2b3c';`],
    ],
    allows: [
      ['src/theme/a.ts', `const ink = '#1a2b3c';`],
      ['src/theme/a.ts', 'const styles = css`p { color: rgb(1 2 3); }`;'],
      ['src/figure/a.ts', 'const styles = css`p { color: var(--sc-color-ink); }`;'],
      ['src/figure/a.ts', 'const styles = css`p { fill: currentColor; white-space: nowrap; }`;'],
      ['src/figure/a.ts', 'const styles = css`p { background: transparent; border: 0; }`;'],
      ['src/figure/a.ts', `const place = '#sc-growth-card';`],
      ['src/figure/a.ts', `const place = 'url(#clip-1)';`],
      ['src/text/a.ts', `const sentence = 'Number #12 of 34';`],
      ['src/text/a.ts', `const words = ['red tape', 'white paper', 'silver economy'];`],
      ['src/text/a.ts', `const sentence = 'The collar (blue or white): see note';`],
      ['src/widgets/growth-card/growth-card.vl.ts', `const mark = {color: {field: 'series'}};`],
      ['src/widgets/growth-card/growth-card.vl.ts', `const mark = {fill: 'none'};`],
    ],
  });
});

void describe('fonts live in src/theme', () => {
  rule(syntax, {
    forbids: [
      ['src/figure/a.ts', `const family = 'PingFang SC';`],
      ['src/render/a.ts', `const family = 'Arial, sans-serif';`],
      ['src/render/a.ts', `const family = 'Noto Sans CJK SC';`],
      ['src/widgets/growth-card/a.ts', 'const styles = css`p { font-family: Helvetica; }`;'],
      ['src/figure/a.ts', 'const styles = css`p { font: 1rem/1.5 "Microsoft YaHei"; }`;'],
      ['src/embed/autoload.ts', `const family = 'Segoe UI';`],
    ],
    allows: [
      ['src/theme/a.ts', `const family = 'PingFang SC, sans-serif';`],
      ['src/figure/a.ts', 'const styles = css`p { font-family: var(--sc-font-body); }`;'],
      ['src/figure/a.ts', 'const styles = css`p { font: inherit; }`;'],
    ],
  });
});

void describe('every test runs', () => {
  rule(syntax, {
    forbids: [
      ['test/a.test.ts', `it.only('works', () => {});`],
      ['test/a.test.ts', `it.skip('works', () => {});`],
      ['test/a.test.ts', `describe.only('it', () => {});`],
      ['test/a.test.ts', `describe.skip('it', () => {});`],
      ['test/a.test.ts', `xit('works', () => {});`],
      ['test/a.test.ts', `it('works', function () { this.skip(); });`],
      ['test/a.node.test.ts', `test('works', {skip: true}, () => {});`],
      ['test/a.node.test.mjs', `test.only('works', () => {});`],
    ],
    allows: [
      ['test/a.test.ts', `it('works', () => {});`],
      ['test/a.node.test.ts', `test('works', {timeout: 10}, () => {});`],
    ],
  });
});

void it('a layer broken says why', async () => {
  const [result] = await eslint.lintText(`import '../figure/b.js';\n`, {
    filePath: join(root, 'src/text/a.ts'),
  });
  const {message = ''} = result?.messages.find(({ruleId}) => ruleId === syntax) ?? {};
  assert.match(message, /An arrow may only point down: text\/ may import text\/, rows\//);
});
