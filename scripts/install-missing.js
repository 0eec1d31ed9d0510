/**
 * Installs what builds the program, where npm did not: of a repository that it installs globally,
 * as pre-commit has it do, it runs `prepare` without any.
 */

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

function isInstalled() {
  try {
    createRequire(import.meta.url).resolve('rolldown');
    return true;
  } catch {
    return false;
  }
}

if (!isInstalled()) {
  const words = [
    'ci',
    '--no-global',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, [process.env.npm_execpath, ...words], { cwd, stdio: 'inherit' });
}
