// WCAG 2 contrast of every pair of roles that charts set upon each other, from the tokens.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import {resolvedColors, type ColorRole} from '../../src/theme/colors.gen.js';

/** Text and its ground: 4.5 at least. */
const texts: [ColorRole, ColorRole][] = [
  ['ink', 'surface'],
  ['ink', 'surface-sunken'],
  ['ink-muted', 'surface'],
  ['accent-ink', 'surface'],
  ['ink', 'mark-base'],
  ['on-accent', 'accent'],
  ['accent-2-ink', 'surface'],
  ['on-accent-2', 'accent-2'],
  ['accent-3-ink', 'surface'],
  ['on-accent-3', 'accent-3'],
  ['emphasis-ink', 'surface'],
  ['on-emphasis', 'emphasis'],
];
/** Marks and lines that carry meaning, and the focus ring: 3 at least. */
const marks: [ColorRole, ColorRole][] = [
  ['accent', 'surface'],
  ['accent-2', 'surface'],
  ['accent-3', 'surface'],
  ['mark-base-stroke', 'surface'],
  ['rule-strong', 'surface'],
  ['focus', 'surface'],
];

for (const scheme of ['light', 'dark', 'print', 'plain'] as const) {
  const colors = resolvedColors[scheme];
  describe(`contrast, ${scheme}`, () => {
    const holds = (pairs: [ColorRole, ColorRole][], least: number) => {
      for (const [over, under] of pairs) {
        const [first, second] = [colors[over], colors[under]];
        if (!first || !second) continue;
        // The plain theme draws its accent with an outline in the text's colour.
        const outlined = scheme === 'plain' && over.startsWith('accent') && !over.endsWith('ink');
        const stroke = outlined ? colors['accent-outline']! : first;
        it(`${over} on ${under} ≥ ${least}`, () => {
          const ratio = new Color(least === 3 ? stroke : first).contrast(
            new Color(second),
            'WCAG21',
          );
          assert.ok(ratio >= least, `${over} on ${under} is ${ratio.toFixed(2)}`);
        });
      }
    };
    holds(texts, 4.5);
    holds(marks, 3);
  });
}

describe('plain', () => {
  it('mixes every colour from the page’s text colour', async () => {
    const {plainProperties} = await import('../../src/theme/plain.gen.js');
    const block = /:host\(\[theme=plain\]\)\{([^}]*)\}/.exec(plainProperties)![1]!;
    for (const declaration of block.split(';')) {
      assert.match(
        declaration,
        /:(transparent|currentColor|color-mix\(in srgb, currentColor \d+%, transparent\))$/,
      );
    }
  });
});
