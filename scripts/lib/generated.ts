// What every generator ends with: write the files, or with `--check` compare them and fail on a stale one.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A generated file: its path from the project's root, and its whole text. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/** Writes the files that changed; with `--check` among the arguments writes none and exits 1 naming each stale one. */
export function writeGenerated(
  files: readonly GeneratedFile[],
  check = process.argv.includes('--check'),
  command = 'npm run generate',
): void {
  const stale: string[] = [];
  for (const {path, content} of files) {
    const absolute = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    if (existsSync(absolute) && readFileSync(absolute, 'utf8') === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(absolute), {recursive: true});
    writeFileSync(absolute, content);
  }
  for (const path of stale) console.log(check ? `stale: ${path}` : `wrote ${path}`);
  if (check && stale.length > 0) {
    console.error(`Generated files are stale. Run \`${command}\` and commit what it writes.`);
    process.exitCode = 1;
  }
}
