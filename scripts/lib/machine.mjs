import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';

/** What setup asks of the computer it runs on. Tests pass their own. */
export const machine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,

  isFile(path) {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
  },

  /** The exit code and output of a command; the code is undefined when there is no such command. */
  ask(command, commandArguments) {
    const {error, status, stdout} = spawnSync(command, commandArguments, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30000,
    });
    return error ? {code: undefined, output: ''} : {code: status, output: stdout};
  },

  /** Runs a command that changes the machine, in sight of the person who asked for it. */
  perform(command, commandArguments) {
    console.log([command, ...commandArguments].join(' '));
    spawnSync(command, commandArguments, {stdio: 'inherit'});
  },
};
