// Writes what rows each widget takes: a Table Schema and an example file in docs/rows/, and the columns in docs/rows.md
// between their markers. `--check` compares instead.
import {existsSync, readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {csvOf} from '../src/figure/csv.js';
import type {RowsReader} from '../src/figure/content.js';
import {fields, type FieldName} from '../src/rows/fields.js';
import {choicesOf, type RowField, type RowSchema} from '../src/rows/schema.js';
import {fieldWords} from './lib/field-words.js';
import {writeGenerated, type GeneratedFile} from './lib/generated.js';
import {allTags} from './lib/sources.js';

const PAGE = 'docs/rows.md';
const BLOCK = /(<!-- columns ([a-z-]+) -->\n)[^]*?(<!-- \/columns -->)/g;

interface Taken {
  readonly tag: string;
  readonly schema: RowSchema<FieldName>;
  readonly read: RowsReader['read'];
}

/** The widgets that take rows of an author's. */
async function takers(): Promise<Taken[]> {
  const found = allTags().filter((tag) => existsSync(`src/widgets/${tag}/${tag}.schema.ts`));
  return Promise.all(
    found.map(async (tag) => {
      const module = (await import(`../src/widgets/${tag}/${tag}.content.js`)) as RowsReader;
      return {tag, schema: module.schema, read: module.read};
    }),
  );
}

function tableSchema({schema}: Taken): object {
  return {
    fields: schema.fields.map((name) => {
      const field: RowField = fields[name];
      const {heads} = field;
      const choices = field.choices && choicesOf(name, field, schema);
      const required = schema.required.includes(name);
      return {
        name,
        // Numbers and periods are written in words too: 5200余家, 2024年上半年.
        type: 'string',
        title: heads[0],
        description: fieldWords[name][1],
        title_en: heads[1],
        description_zh: fieldWords[name][0],
        heads,
        ...(required || choices
          ? {
              constraints: {
                ...(required ? {required} : {}),
                ...(choices
                  ? {enum: Object.entries(choices).flatMap(([value, words]) => [value, ...words])}
                  : {}),
              },
            }
          : {}),
      };
    }),
    missingValues: ['', '-', '—', 'N/A'],
  };
}

/** The bundled rows of a widget in Chinese, as `toCSV` gives them: what differs from row to row, and what is needed. */
async function example({read}: Taken): Promise<string> {
  const content = (await read({rows: undefined, names: [], language: 'zh-CN'}))!;
  const {records} = content;
  const used = Object.keys(records[0]!).filter((name) => records.some((row) => row[name] !== ''));
  const heads = used.map((name) => fields[name as FieldName].heads[0]);
  return `${csvOf(
    records.map((row) =>
      Object.fromEntries(used.map((name, order) => [heads[order]!, row[name]!])),
    ),
  )}\n`;
}

function columns({schema}: Taken): string {
  const rows = schema.fields.map((name) => {
    const field: RowField = fields[name];
    const {heads} = field;
    const choices = field.choices && choicesOf(name, field, schema);
    const known = heads.map((head) => `\`${head}\``).join(' ');
    const values = choices
      ? ` ${Object.entries(choices)
          .map(([value, [chinese]]) => `\`${value}\` ${chinese!}`)
          .join(', ')}.`
      : '';
    const required = schema.required.includes(name) ? ' **Required.**' : '';
    return `| \`${name}\` | ${known} | ${fieldWords[name][1]}${values}${required} |`;
  });
  return ['| column | heads | |', '| --- | --- | --- |', ...rows].join('\n');
}

const all = await takers();
const files: GeneratedFile[] = [];
for (const taken of all) {
  files.push({
    path: `docs/rows/${taken.tag}.schema.json`,
    content: await format(JSON.stringify(tableSchema(taken)), {
      ...(await resolveConfig(PAGE)),
      parser: 'json',
    }),
  });
  files.push({path: `docs/rows/${taken.tag}.csv`, content: await example(taken)});
}
const written = new Set<string>();
const page = readFileSync(PAGE, 'utf8').replace(
  BLOCK,
  (_, start: string, tag: string, end: string) => {
    written.add(tag);
    const taken = all.find((each) => each.tag === tag);
    if (!taken) throw new Error(`${PAGE} has columns of ${tag}, which takes no rows`);
    return `${start}\n${columns(taken)}\n\n${end}`;
  },
);
for (const {tag} of all) {
  if (!written.has(tag)) throw new Error(`${PAGE}: <!-- columns ${tag} --> is missing`);
}
files.push({
  path: PAGE,
  content: await format(page, {...(await resolveConfig(PAGE)), parser: 'markdown'}),
});
writeGenerated(files);
