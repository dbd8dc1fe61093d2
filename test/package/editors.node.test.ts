// What editors read of the package: every tag with every attribute, in the form that each of them knows.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allTags, isInline} from '../../scripts/lib/sources.js';
import {elementsOf, type Manifest} from '../../scripts/lib/manifest.js';

const read = (name: string) => JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as unknown;

interface Named {
  readonly name: string;
  readonly attributes: readonly {name: string; description?: unknown}[];
}

describe('what editors read', () => {
  const elements = elementsOf(read('custom-elements.json') as Manifest);
  const known: Readonly<Record<string, readonly Named[]>> = {
    'VS Code': (read('vscode.html-custom-data.json') as {tags: Named[]}).tags,
    JetBrains: (read('web-types.json') as {contributions: {html: {elements: Named[]}}})
      .contributions.html.elements,
  };

  it('is there for every tag', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), allTags());
  });

  for (const [editor, tags] of Object.entries(known)) {
    it(`has every attribute, described, for ${editor}`, () => {
      for (const {tagName, attributes = []} of elements) {
        const tag = tags.find(({name}) => name === tagName);
        assert.ok(tag, tagName);
        assert.ok(attributes.length >= (isInline(tagName) ? 3 : 10), tagName);
        for (const {name} of attributes) {
          const found = tag.attributes.find((each) => each.name === name);
          assert.ok(found?.description, `${tagName} ${name}`);
        }
      }
    });
  }
});
