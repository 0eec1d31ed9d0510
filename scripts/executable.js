/**
 * Makes of the built program one executable that needs no Node: `npm run executable`, of the Node
 * that runs it, or of that of another system, of the same version:
 * `npm run executable -- --node node.exe`. What goes with it is written beside it.
 */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { removeSignature } from './unsign.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** What puts the program into the executable, as the documentation of Node says; got when needed. */
const INJECTOR = 'postject@1.0.0-alpha.6';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    output: { type: 'string', short: 'o', default: join(ROOT, 'executable') },
  },
});

/** The program in one file, with the parts that are loaded as they are asked for. */
async function joinProgram(file) {
  const build = await rolldown({ input: join(DIST, 'pes.cjs'), platform: 'node' });
  await build.write({ file, format: 'cjs', codeSplitting: false });
  await build.close();
}

/** What the executable takes in: the program, and what V8 compiles of it where that is the same. */
function makeBlob(folder, isOwnNode) {
  const config = {
    main: join(folder, 'pes.cjs'),
    output: join(folder, 'pes.blob'),
    disableExperimentalSEAWarning: true,
    useCodeCache: isOwnNode,
  };
  const file = join(folder, 'sea-config.json');
  writeFileSync(file, JSON.stringify(config));
  execFileSync(process.execPath, ['--experimental-sea-config', file], { stdio: 'pipe' });
  return config.output;
}

/** What keeps the executable from being made; a Node of another version misreads the blob. */
function findObstacle(node, bytes) {
  if (!existsSync(join(DIST, 'pes.cjs'))) return 'Falta construir el programa: npm run build.';
  if (bytes.includes(process.version)) return null;
  return `${node} no es Node ${process.version}, la versión con que se ejecuta esto: use esa.`;
}

/** Copies what goes with the executable: its licences, that of Node where it is at hand, the page. */
function copyCompanions(node, folder) {
  const companions = [
    [join(ROOT, 'LICENSE'), 'LICENSE.txt'],
    [join(DIST, 'THIRD-PARTY-NOTICES.txt'), 'THIRD-PARTY-NOTICES.txt'],
    [join(dirname(node), 'LICENSE'), 'NODE-LICENSE.txt'],
    [join(DIST, 'pes.html'), 'pes.html'],
  ];
  for (const [from, name] of companions) if (existsSync(from)) cpSync(from, join(folder, name));
}

/** Makes the executable in a folder and copies beside it what goes with it. */
async function makeExecutable(node, bytes, output) {
  const temporary = mkdtempSync(join(tmpdir(), 'pes-executable-'));
  try {
    await joinProgram(join(temporary, 'pes.cjs'));
    const blob = makeBlob(temporary, node === process.execPath);
    mkdirSync(output, { recursive: true });
    const isWindows = bytes.subarray(0, 2).toString('latin1') === 'MZ';
    const executable = join(output, isWindows ? 'pes.exe' : 'pes');
    writeFileSync(executable, isWindows ? removeSignature(bytes) : bytes);
    chmodSync(executable, 0o755);
    const injecting = ['exec', '--yes', INJECTOR, '--', executable, 'NODE_SEA_BLOB', blob];
    // The npm that runs this script, by its file: on Windows the command is none.
    const npm = [process.env.npm_execpath, ...injecting, '--sentinel-fuse', FUSE];
    execFileSync(process.execPath, npm, { stdio: 'inherit' });
    copyCompanions(node, output);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const node = resolve(values.node);
const bytes = readFileSync(node);
const obstacle = findObstacle(node, bytes);
if (obstacle) {
  process.stderr.write(`${obstacle}\n`);
  process.exitCode = 1;
} else await makeExecutable(node, bytes, resolve(values.output));
