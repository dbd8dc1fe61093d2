// What `npm run new` makes of a name and of the files that list every widget.
import {Problem} from './run.mjs';

/** Names with a hyphen that HTML keeps for SVG and MathML. */
const RESERVED = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
];

/** Throws a Problem unless a name may be that of a widget: of an element, a file and a class. */
export function checkName(tag) {
  if (RESERVED.includes(tag)) throw new Problem(`HTML keeps ${tag} for itself. Take another name.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    throw new Problem(
      `“${tag}” cannot be a tag: lower-case letters and digits in two words or more, with hyphens between them, as in growth-card.`,
    );
  }
}

const classOf = (tag) => tag.replace(/(?:^|-)([a-z0-9])/g, (_, first) => first.toUpperCase());

/** Whether a text has a name of its own that is the class of a widget: RowsFigure for rows-figure. */
export const names = (text, tag) => new RegExp(`\\b${classOf(tag)}\\b`).test(text);

/** A text of the skeleton, or a path in it, under the name of a widget. */
export const named = (tag, text) =>
  text.replaceAll('new-widget', tag).replaceAll('NewWidget', classOf(tag));

/** src/index.ts with a widget more. */
export function withExport(index, tag) {
  const lines = index.split('\n');
  const last = lines.findLastIndex((line) => line.includes(`from './widgets/`));
  const line = named(tag, `export {NewWidget} from './widgets/new-widget/new-widget.js';`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
}

/** README.md with the block of a widget more, after those that are there. */
export function withReadmeBlock(readme, block) {
  const next = '\n## What every tag has\n';
  if (!readme.includes(next)) throw new Problem(`README.md has no${next.trimEnd()}`);
  return readme.replace(next, () => `\n${block}${next}`);
}

/** docs/rows.md with the section of a widget more, in the order of the alphabet. */
export function withRowsSection(page, section) {
  const [before, ...sections] = page.split(/^(?=### )/m);
  if (!before.includes('\n## Columns\n')) throw new Problem('docs/rows.md has no ## Columns');
  const at = sections.filter((other) => other < section).length;
  const all = [before, ...sections.toSpliced(at, 0, section)];
  return `${all.map((part) => part.trimEnd()).join('\n\n')}\n`;
}
