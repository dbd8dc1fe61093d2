// Writes a widget that passes every test, to be changed from there: `npm run new -- my-widget`. Its files are those of
// scripts/new-widget/ under its own name.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from './lib/browser.mjs';
import {machine} from './lib/machine.mjs';
import {main, Problem, root, run} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';
import {
  checkName,
  named,
  names,
  withExport,
  withReadmeBlock,
  withRowsSection,
} from './lib/new-widget.mjs';

const usage = `npm run new -- my-widget
  writes a widget of that name, its stories, its test, its block in README.md and its section in docs/rows.md,
  and runs the generators`;

/** Where the files of a new widget lie, under the name new-widget. */
const skeleton = join(root, 'scripts/new-widget');

await main(async () => {
  const {values, positionals} = options();
  if (values.help || positionals.length !== 1) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const [tag] = positionals;
  checkName(tag);
  const files = readdirSync(skeleton, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.gen\.|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(skeleton.length + 1));
  const paths = files.map((file) => named(tag, file));
  const taken = paths.find((path) => existsSync(join(root, path)));
  if (taken) throw new Problem(`There is a ${tag} already: ${taken}.`);

  const read = (path) => readFileSync(join(root, path), 'utf8');
  const skeletonOf = (file) => read(join('scripts/new-widget', file));
  if ([read('src/index.ts'), ...files.map(skeletonOf)].some((text) => names(text, tag))) {
    throw new Problem(`The class of ${tag} would have a name that is in use. Take another name.`);
  }

  await setup({browser: false});
  // What formats comes with the packages, which may have come just now.
  const {format, resolveConfig} = await import('prettier');
  const write = async (path, content) => {
    const filepath = join(root, path);
    mkdirSync(dirname(filepath), {recursive: true});
    const options = {...(await resolveConfig(filepath)), filepath};
    writeFileSync(filepath, await format(content, options));
    console.log(`wrote ${path}`);
  };
  for (const file of files) await write(named(tag, file), named(tag, skeletonOf(file)));
  await write('src/index.ts', withExport(read('src/index.ts'), tag));
  const block = named(tag, skeletonOf('README.md'));
  await write('README.md', withReadmeBlock(read('README.md'), block));
  const section = named(tag, skeletonOf('rows.md'));
  await write('docs/rows.md', withRowsSection(read('docs/rows.md'), section));

  const measuring = ['npm run generate:reserve', `npm run test:visual -- --update ${tag}`];
  for (const command of ['npm run generate', ...measuring]) {
    if (measuring.includes(command) && !findBrowser(machine)) {
      console.log(
        `\nNo Chromium or Chrome: \`npm run setup\`, then \`${measuring.join(' && ')}\`.`,
      );
      return 1;
    }
    const {code} = await run(command);
    if (code !== 0) throw new Problem(`${command} failed; its reason is above.`);
  }
  console.log(`\n<${tag}> is ready. Change src/widgets/${tag}/, and after each change of its picture
  npm run generate && npm run generate:reserve && npm run test:visual -- --update ${tag}
then look (npm run look -- ${tag}) and test (npm test).`);
  return 0;
});

function options() {
  try {
    return parseArgs({allowPositionals: true, options: {help: {type: 'boolean'}}});
  } catch (error) {
    throw new Problem(`${error.message}\n\n${usage}`);
  }
}
