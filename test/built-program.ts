/** The program as users run it: the sources built into a folder of their own, bundled and not, and its processes. */

import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The program built from the sources of today. */
export interface BuiltProgram {
  /** The script that a shell would run. */
  readonly bin: string;
  /** Runs it to its end. */
  run(argv: readonly string[], options?: SpawnSyncOptions): ReturnType<typeof spawnSync>;
  /** Forgets it. */
  remove(): void;
}

/** Builds the program; takes some seconds. */
export function buildProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'pes-built-'));
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(ROOT, 'tsconfig.json');
  const argv = [compiler, '-p', project, '--outDir', join(folder, 'build')];
  execFileSync(process.execPath, argv, { stdio: 'pipe' });
  const bundler = join(ROOT, 'scripts', 'bundle.js');
  execFileSync(process.execPath, [bundler, join(folder, 'dist')], { stdio: 'pipe' });
  for (const name of ['bin', 'package.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const bin = join(folder, 'bin', 'pes.js');
  return {
    bin,
    run: (words, options = {}) =>
      spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
