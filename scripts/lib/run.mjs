import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command line in the repo's root with the repo's own tools on PATH. */
export function run(commandLine, {environment = {}, show = true} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(commandLine, {
      cwd: root,
      shell: true,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
        ...environment,
      },
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({code: code ?? 1, signal, output}));
  });
}

/** Something the person at the keyboard can put right: shown without a stack. */
export class Problem extends Error {}

/** Runs a script's main function; a `Problem` becomes its message and exit code 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
