/** Packs the package as it is published and has publint and attw look at it; fails at whatever they find. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..');

/** The checkers, and with what words: publint is to fail at suggestions too. */
const CHECKERS = [
  { name: 'publint', command: 'publint', words: ['run', '--strict'] },
  { name: '@arethetypeswrong/cli', command: 'attw', words: ['--format', 'ascii'] },
];

/** The script of a command that a package brings. */
function scriptOf({ name, command }) {
  const folder = join(HERE, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin[command]);
}

const folder = mkdtempSync(join(tmpdir(), 'pes-packaging-'));
try {
  // The npm that runs this script, by its file: on Windows the command is none.
  const packing = ['pack', '--silent', '--pack-destination', folder];
  execFileSync(process.execPath, [process.env.npm_execpath, ...packing], { cwd: ROOT });
  const [name = ''] = readdirSync(folder);
  for (const checker of CHECKERS) {
    const argv = [scriptOf(checker), ...checker.words, join(folder, name)];
    // Away from the sources: what is checked is the package alone, under no configuration.
    const { status } = spawnSync(process.execPath, argv, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
