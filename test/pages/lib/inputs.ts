// The corpus of hostile and broken inputs: files, each with what must become of it.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {csvParse} from 'd3-dsv';

const folder = fileURLToPath(new URL('../../hostile/', import.meta.url));

/** How an input reaches a tag: by its address, inside the tag, as the property, or it is the whole tag. */
export type Given = 'src' | 'block' | 'rows' | 'spec' | 'tag';

/**
 * What becomes of it: a chart of its rows, a picture in the frame, the bundled chart, the card that says that there is
 * nothing yet, or a named error.
 */
export type Ends = 'chart' | 'drawn' | 'bundled' | 'empty' | 'error' | 'late';

/** An input, as `test/hostile/expected.csv` has it. */
export interface Input {
  readonly file: string;
  readonly tag: string;
  readonly given: Given;
  readonly attributes: string;
  readonly ends: Ends;
  readonly code: string;
  /** How many rows are drawn, and how many are left out. */
  readonly rows: number;
  readonly left: number;
  /** What the message must name; of a chart, what is to be read in it. */
  readonly says: string;
  /** Addresses that are asked for beside the input's own. */
  readonly asks: readonly string[];
}

/** Every input of the corpus. */
export const inputs: readonly Input[] = csvParse(
  readFileSync(`${folder}expected.csv`, 'utf8'),
  (line) => ({
    ...(line as unknown as Input),
    rows: Number(line.rows),
    left: Number(line.left),
    asks: (line.asks ?? '').match(/\S+/g) ?? [],
  }),
);

/** The files of the corpus as they are there. */
export const files = (): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== 'expected.csv')
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, ''));

/** The bytes of an input; `OUTSIDE` in them stands for an address that nothing may ask for. */
export function bytesOf({file}: Input, outside: string): Buffer {
  const bytes = readFileSync(folder + file);
  return bytes.includes('OUTSIDE')
    ? Buffer.from(bytes.toString().replaceAll('OUTSIDE', outside))
    : bytes;
}

/** The tag that an input is given to, as a page has it. */
export function markupOf(input: Input, outside: string): string {
  const {given, tag, attributes, file} = input;
  const text = () => bytesOf(input, outside).toString();
  const opened = (more = '') => `<${tag} ${attributes} ${more}>`;
  switch (given) {
    case 'tag':
      return text();
    case 'src':
      return `${opened(`src="/hostile/${file}"`)}</${tag}>`;
    case 'rows':
      return `${opened()}</${tag}>`;
    case 'block':
      return `${opened()}<script type="${file.endsWith('.json') ? 'application/json' : 'text/csv'}">${text()}</script></${tag}>`;
    case 'spec':
      return `${opened()}<script type="application/json">${text().replaceAll('</', '<\\/')}</script></${tag}>`;
  }
}
