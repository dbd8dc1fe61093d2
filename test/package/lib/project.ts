// A project of its own in a new folder, which has the packed package as npm would give it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The file that `npm pack` made; `npm run test:package` says where it is. */
const tarball = process.env.PACKAGE_TARBALL!;

export class Project {
  private constructor(readonly folder: string) {}

  /** Copies a folder, or begins with an empty one, and installs what its package.json and `packages` name. */
  static create({
    from,
    packages = [],
  }: {from?: string; packages?: readonly string[]} = {}): Project {
    const project = new Project(mkdtempSync(join(tmpdir(), 'project-')));
    if (from) {
      cpSync(from, project.folder, {
        recursive: true,
        filter: (path) => !/[\\/](node_modules|dist|_site)$/.test(path),
      });
    }
    const path = project.path('package.json');
    const manifest = (
      existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {private: true, type: 'module'}
    ) as {dependencies?: Record<string, string>};
    manifest.dependencies = {...manifest.dependencies, 'shuangchuang-charts': `file:${tarball}`};
    writeFileSync(path, JSON.stringify(manifest));
    project.run(`npm install --no-audit --no-fund --loglevel=error ${packages.join(' ')}`);
    return project;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string): void {
    writeFileSync(this.path(name), content);
  }

  /** Runs a command, which must end well; returns what it printed. */
  run(command: string): string {
    const {status, output} = this.try(command);
    assert.equal(status, 0, output);
    return output;
  }

  /** Runs a command, however it ends. */
  try(command: string): {status: number | null; output: string} {
    const {status, stdout, stderr} = spawnSync(command, {
      cwd: this.folder,
      shell: true,
      encoding: 'utf8',
      env: {...process.env, CI: '1', NODE_OPTIONS: '', ELEVENTY_PRODUCTION: '1'},
    });
    return {status, output: `$ ${command}\n${stdout}${stderr}`};
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
