// The design tokens as the generators read them, and their colours as CSS.
import {readFileSync} from 'node:fs';
import {parse, defineConfig} from '@terrazzo/parser';

const EXTENSION = 'shuangchuang-charts';
const root = new URL('../../', import.meta.url);
const tokensUrl = new URL('src/theme/tokens.json', root);

/** A design token. */
export interface Token {
  $type: string;
  $value: unknown;
  $extensions?: Record<string, Record<string, unknown>>;
}
/** A length. */
export interface Dimension {
  value: number;
  unit: string;
}
interface Color {
  hex: string;
}

const config = defineConfig({lint: {rules: {}}}, {cwd: root});
const parsed = await parse([{filename: tokensUrl, src: readFileSync(tokensUrl, 'utf8')}], {
  config,
});
/** Every token by its path. */
export const tokens = parsed.tokens as unknown as Record<string, Token>;

/** Tokens below `path`, as [name, token], in the order of the source. */
export function below(path: string): [string, Token][] {
  return Object.entries(tokens)
    .filter(([id]) => id.startsWith(`${path}.`))
    .map(([id, token]) => [id.slice(path.length + 1), token]);
}
/** A length in CSS px. */
export const dimension = (token: Token) => (token.$value as Dimension).value;
/** A colour as hex. */
export const hex = (token: Token) => (token.$value as Color).hex;
/** What a token says for us alone. */
export const extension = (token: Token, key: string) => token.$extensions?.[EXTENSION]?.[key];

// Ramps are tools for charts that no published figure needs yet, and target/hatch only alias the accent.
const isRole = ([name]: [string, Token]) => !/^(categorical|sequential|target|hatch)\./.test(name);
// Roles that the frame uses; the others travel with the widgets that use them.
const CORE = /^(surface|ink|ink-muted|rule|rule-top|accent|accent-2|accent-3|focus)$/;
// Roles of tables, messages and the skeleton.
const LATER = /^(surface-sunken|rule-strong)$/;
const isCore = ([name]: [string, Token]) => CORE.test(name);
/** The colour roles of each scheme, theme and medium. */
export const light = below('color.light').filter(isRole);
export const dark = below('color.dark').filter(isRole);
export const plain = below('color.plain').filter(isRole);
export const print = below('print');

/** The families of a font stack, as CSS: names of plain words need no quotes. */
export const family = (id: string) =>
  (tokens[`font.family.${id}`]!.$value as string[]).map((name) =>
    /^[A-Za-z -]+$/.test(name) ? name : JSON.stringify(name),
  );

const declare = (entries: [string, string][]) =>
  entries.map(([name, value]) => `--sc-${name}:${value}`).join(';');
const colors = (entries: [string, Token][], value: (token: Token) => string) =>
  declare(entries.map(([name, token]) => [`color-${name}`, value(token)]));

function styles(has: (entry: [string, Token]) => boolean, first: [string, string][] = []): string {
  const darkBlock = colors(dark.filter(has), hex);
  const onPaper = colors(print.filter(has), hex);
  return [
    `:host{${[...first.map(([name, value]) => `--sc-${name}:${value}`), colors(light.filter(has), hex)].join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:host(:not([scheme=light])){${darkBlock}}}`,
    `@media screen{:host([scheme=dark]){${darkBlock}}}`,
    ...(onPaper ? [`@media print{:host{${onPaper}}}`] : []),
  ].join('\n');
}

/** The custom properties of every role in the plain theme, as CSS for `:host`. */
export const plainStyles = `@supports (color:color-mix(in srgb,red,red)){:host([theme=plain]){${colors(
  plain,
  (token) => extension(token, 'css') as string,
)}}}`;

/** The custom properties of the frame and of every chart, as CSS for `:host`, after some others. */
export const coreStyles = (others: [string, string][]) => styles(isCore, others);

/** The custom properties of what comes when someone asks, as CSS for `:host`, after some others. */
export const laterCoreStyles = (others: [string, string][]) =>
  styles(([name]) => LATER.test(name), others);

/** The custom properties of some roles, but for those that every chart has, as CSS for `:host`; empty for none. */
export function roleStyles(roles: readonly string[]): string {
  const unknown = roles.find((role) => !light.some(([name]) => name === role));
  if (unknown) throw new Error(`There is no colour role ${unknown}.`);
  const more = roles.filter((role) => !CORE.test(role));
  return more.length > 0 ? styles(([name]) => more.includes(name)) : '';
}
