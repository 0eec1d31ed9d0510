/**
 * Runs the program on the real case and keeps what V8 compiled on the way, for the bundle to start
 * with. Run after the bundle, in the package or in a copy of it in the folder given.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOME = resolve(process.argv[2] ?? ROOT);
const CHILD = 'PES_COMPILE_CHILD';

if (process.env[CHILD]) runAndKeep();
else runApart();

/** In a process of its own, because what the program prints is no part of the build's output. */
function runApart() {
  const { status, stderr } = spawnSync(process.execPath, [SELF, ...process.argv.slice(2)], {
    env: { ...process.env, [CHILD]: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const { compiledFolder } = loaderOf(HOME);
  // It says so and goes on, as it would to whoever runs the program.
  if (stderr.includes('unrecognized flag')) rmSync(compiledFolder(), { recursive: true });
  if (status === 0) return;
  process.stderr.write(stderr);
  process.exitCode = 1;
}

function runAndKeep() {
  const { askPatience, load, scripts, compiledFolder, compiledFile } = loaderOf(HOME);
  mkdirSync(compiledFolder(), { recursive: true });
  askPatience();
  const folder = mkdtempSync(join(tmpdir(), 'pes-compile-'));
  const matrix = join(ROOT, 'fixtures', 'gestion-publica-2024', 'matriz.xlsx');
  const outputs = ['xlsx', 'pptx'].flatMap((kind) => ['-o', join(folder, `informe.${kind}`)]);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, script] of scripts) {
      writeFileSync(compiledFile(file), script.createCachedData());
    }
  });

  process.argv.splice(2, 1, 'compute', matrix, '--vigencia', '2024', ...outputs);
  load(join(HOME, 'dist', 'pes.cjs'));
}

/** What loads the chunks of the program in a folder. */
function loaderOf(home) {
  return createRequire(import.meta.url)(join(home, 'bin', 'pes.js'));
}
