import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The optional faces: what each covers, as characters for the subset and as a range for the page. */
const faces = [
  {
    family: 'SC Figures',
    file: 'sc-figures',
    characters: '0123456789+-.,%/×−',
    range: 'U+25,U+2B,U+2D-39,U+D7,U+2212',
  },
  {
    family: 'SC Text',
    file: 'sc-text',
    characters: `${String.fromCharCode(...Array.from({length: 95}, (_, index) => 32 + index))}−×–—‘’“”…é`,
    range: 'U+20-7E,U+D7,U+E9,U+2013-2026,U+2212',
  },
];
/** CSS weights, and the weights of Barlow that match Chinese text. */
const weights = [
  [400, 500],
  [700, 600],
];

/** Writes the subsets of Barlow, its licence, and fonts.css that declares them for a page. */
export async function buildFonts(folder) {
  mkdirSync(folder, {recursive: true});
  const rules = [];
  for (const {family, file, characters, range} of faces) {
    for (const [weight, drawn] of weights) {
      const source = require.resolve(`@fontsource/barlow/files/barlow-latin-${drawn}-normal.woff2`);
      const subset = await subsetFont(readFileSync(source), characters, {targetFormat: 'woff2'});
      const name = `${file}-${weight}.woff2`;
      writeFileSync(join(folder, name), subset);
      rules.push(
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${name}) format("woff2");unicode-range:${range}}`,
      );
    }
  }
  writeFileSync(join(folder, 'fonts.css'), `${rules.join('\n')}\n`);
  const licence = readFileSync(require.resolve('@fontsource/barlow/LICENSE'), 'utf8');
  writeFileSync(join(folder, 'LICENSE.txt'), licence);
}
