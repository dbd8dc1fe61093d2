import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  checkName,
  named,
  names,
  withExport,
  withReadmeBlock,
  withRowsSection,
} from '../../scripts/lib/new-widget.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

void describe('the name of a new widget', () => {
  for (const name of ['my-widget', 'a-b', 'growth-2016', 'three-word-name']) {
    it(`may be ${name}`, () => assert.doesNotThrow(() => checkName(name)));
  }
  for (const name of [
    'widget',
    'My-widget',
    '2-bars',
    'my_widget',
    'my-',
    '-my',
    'a--b',
    'a-b/c',
  ]) {
    it(`may not be ${name}`, () => assert.throws(() => checkName(name), /cannot be a tag/));
  }
  it('may not be a name that HTML keeps', () =>
    assert.throws(() => checkName('font-face'), /keeps font-face for itself/));
  it('may not make a class that is there', () => {
    assert.ok(names(read('src/index.ts'), 'base-figure'));
    assert.ok(!names(read('src/index.ts'), 'base-figures'));
  });
});

void describe('a new widget', () => {
  it('stands in files and texts under its own name', () =>
    assert.equal(named('a-2b', 'new-widget/new-widget.ts: NewWidget'), 'a-2b/a-2b.ts: A2b'));

  it('is exported after the others', () => {
    const [before, after] = withExport(read('src/index.ts'), 'no-such-widget').split(
      `export {NoSuchWidget} from './widgets/no-such-widget/no-such-widget.js';\n`,
    );
    assert.equal(before + after, read('src/index.ts'));
    assert.doesNotMatch(after, /widgets\//);
  });

  it('has a block in README.md, after the others', () => {
    const block = named('no-such-widget', read('scripts/new-widget/README.md'));
    const [before, after] = withReadmeBlock(read('README.md'), block).split(`${block}\n`);
    assert.equal(before + after, read('README.md'));
    assert.match(after, /^## What every tag has\n/);
  });

  for (const [name, next] of [
    ['a-first', 'base-roster'],
    ['carrier-plan', 'growth-card'],
    ['zebra-last', undefined],
  ]) {
    it(`has a section in docs/rows.md, ${name} before ${next ?? 'the end'}`, () => {
      const section = named(name, read('scripts/new-widget/rows.md'));
      const page = withRowsSection(read('docs/rows.md'), section);
      const [before, after] = page.split(section);
      assert.equal(
        before + after.trimStart(),
        next ? read('docs/rows.md') : `${read('docs/rows.md')}\n`,
      );
      assert.equal(/^### ([a-z-]+)/m.exec(after)?.[1], next);
    });
  }
});
