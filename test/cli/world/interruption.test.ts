/** The program cut at any moment: no half file, inputs untouched, an exit that is documented. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { type BuiltProgram, buildProgram } from '../../built-program.ts';
import { casePath } from '../../memory-io.ts';

const INPUTS = ['matriz.xlsx', 'segplan.xlsx'];
const ARGV = ['compute', 'matriz.xlsx', '--force', '-o', 'informe.xlsx', '-o', 'informe.json'];

let program: BuiltProgram;
let folder = '';

beforeAll(() => {
  program = buildProgram();
}, 60_000);
afterAll(() => program.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pes-cut-'));
  for (const name of INPUTS)
    cpSync(casePath(name), join(folder, name), { preserveTimestamps: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stampsOf = () =>
  INPUTS.map((name) => {
    const { mtimeMs } = statSync(join(folder, name));
    return `${name} ${mtimeMs} ${readFileSync(join(folder, name)).toString('base64')}`;
  });

/** Each output is absent, or what it was before, or whole. */
function expectWhole(): void {
  const report = join(folder, 'informe.xlsx');
  const document = join(folder, 'informe.json');
  if (existsSync(report) && readFileSync(report, 'utf8') !== 'old') {
    expect(readWorkbook(readFileSync(report), 'informe.xlsx').sheets.length).toBeGreaterThan(8);
  }
  if (existsSync(document) && readFileSync(document, 'utf8') !== 'old') {
    expect(JSON.parse(readFileSync(document, 'utf8')).schema).toBe('pes/compute/1');
  }
}

const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('.pes-'));

/** Runs the program until a signal comes, so many milliseconds after its start. */
function cut(signal: NodeJS.Signals, after: number): Promise<{ code: unknown; by: unknown }> {
  const child = spawn(process.execPath, [program.bin, ...ARGV], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(signal), after);
  return new Promise((resolve) => {
    child.on('exit', (code, by) => {
      clearTimeout(timer);
      resolve({ code, by });
    });
  });
}

/** How long a run takes here and now, in milliseconds. */
async function timeRun(): Promise<number> {
  const start = performance.now();
  expect(await cut('SIGINT', 60_000)).toEqual({ code: 0, by: null });
  return performance.now() - start;
}

/** Moments at which each signal is tried. */
const CUTS = 4;

describe.skipIf(process.platform === 'win32')('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s at any moment',
    async (signal) => {
      const whole = await timeRun();
      for (const name of ['informe.xlsx', 'informe.json']) writeFileSync(join(folder, name), 'old');
      const before = stampsOf();
      for (let at = 0; at < CUTS; at += 1) {
        // Denser towards the end, where the outputs are written.
        const moment = whole * (1 - ((CUTS - at) / CUTS) ** 2) * (0.95 + Math.random() * 0.1);
        const { code, by } = await cut(signal, moment);
        expect(by === signal || code === 0).toBe(true);
        expectWhole();
        if (signal !== 'SIGKILL') expect(leftovers()).toEqual([]);
      }
      expect(stampsOf()).toEqual(before);
      // What a kill leaves neither is taken for an input nor stands in the way.
      expect(await cut('SIGINT', 60_000)).toEqual({ code: 0, by: null });
    },
    120_000,
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while the outputs are being written leaves none of them',
    async (signal) => {
      // So many files that the signal comes between the first and the last.
      const script = join(folder, 'corte.mjs');
      const module = join(program.bin, '..', '..', 'build', 'cli', 'world', 'write-files.js');
      writeFileSync(
        script,
        `import { writeFiles } from ${JSON.stringify(`file://${module}`)};
         const bytes = new Uint8Array(1000);
         const files = Array.from({ length: 2000 }, (_, at) => ({ path: \`s\${at}.json\`, bytes }));
         process.send?.('ready');
         await writeFiles(files, false);`,
      );
      const child = spawn(process.execPath, [script], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const ended = new Promise((resolve) => {
        child.on('exit', (_, by) => resolve(by));
      });
      await new Promise((resolve) => {
        child.once('message', resolve);
      });
      while (leftovers().length < 10) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(leftovers()).toEqual([]);
      expect(
        readdirSync(folder).filter((name) => name.startsWith('s') && name.endsWith('.json')),
      ).toEqual([]);
    },
  );

  it('is not taken for an input where one was left, not even by its content', () => {
    cpSync(casePath('segplan.xlsx'), join(folder, '.pes-0123456789abcdef.tmp'));
    const { status, stdout, stderr } = program.run(ARGV, { cwd: folder });
    expect([status, String(stdout).includes('101,26%')]).toEqual([0, true]);
    expect(String(stderr)).toContain('Ejecución: segplan.xlsx, hallado junto a la matriz.');
  });
});

it.skipIf(process.platform === 'win32')(
  'no pipe beside the matrix is waited for',
  () => {
    const pipe = join(folder, 'tubo.csv');
    execFileSync('mkfifo', [pipe]);
    try {
      const { status } = program.run(ARGV, { cwd: folder, timeout: 20_000 });
      expect(status).toBe(0);
      const checked = program.run(['validate', '.'], { cwd: folder, timeout: 20_000 });
      expect(checked.status).toBe(0);
    } finally {
      rmSync(pipe);
    }
  },
  60_000,
);

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  const runTo = (path: string, argv: readonly string[]) => {
    const file = openSync(path, 'w');
    const ran = program.run(argv, { cwd: folder, stdio: ['ignore', file, 'pipe'] });
    closeSync(file);
    return { status: ran.status, stderr: String(ran.stderr) };
  };

  it.each([[['compute', 'matriz.xlsx']], [['--help']], [['validate', '.', '--format', 'json']]])(
    'under standard output is said and is code 3: %j',
    (argv) => {
      const { status, stderr } = runTo('/dev/full', argv);
      expect(status).toBe(3);
      expect(stderr).toContain(
        'pes: No hay espacio para lo que se muestra: la salida estándar quedó incompleta.',
      );
      expect(stderr).not.toContain('    at ');
    },
  );

  it.each([
    ['of an output', 24, 'compute matriz.xlsx -o a.csv -o b.xlsx', 'del tamaño de «b.xlsx».'],
    [
      'of what is shown',
      8,
      'compute matriz.xlsx --format json',
      'la salida estándar quedó incompleta.',
    ],
  ])('within the limit of size of the shell, %s', (_, blocks, words, sentence) => {
    const line = `ulimit -f ${blocks}; "${process.execPath}" "${program.bin}" ${words} > salida.txt`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder).sort()).toEqual([...INPUTS, 'salida.txt'].sort());
  });
});

/** A disk of 64 kB of its own, where the tests may make one. */
function mountSmall(path: string): boolean {
  mkdirSync(path);
  const mounted = spawnSync('bash', ['-c', `mount -t tmpfs -o size=64k tmpfs "${path}"`]);
  return mounted.status === 0;
}

const small = mkdtempSync(join(tmpdir(), 'pes-small-'));
// Only an administrator may mount a disk; elsewhere the disk in memory stands for it.
const isMounted = process.getuid?.() === 0 && mountSmall(join(small, 'disco'));
afterAll(() => {
  if (isMounted) execFileSync('bash', ['-c', `umount "${join(small, 'disco')}"`]);
  rmSync(small, { recursive: true, force: true });
});

it.skipIf(!isMounted)('a disk that fills at the second output keeps none of them new', () => {
  const disk = join(small, 'disco');
  writeFileSync(join(disk, 'a.json'), 'old');
  const outputs = ['a.json', 'b.xlsx'].flatMap((name) => ['-o', join(disk, name)]);
  const argv = ['compute', 'matriz.xlsx', '--force', ...outputs];
  const { status, stderr } = program.run(argv, { cwd: folder });
  expect([status, String(stderr).includes('pes: No hay espacio en el disco')]).toEqual([3, true]);
  expect(readFileSync(join(disk, 'a.json'), 'utf8')).toBe('old');
  expect(readdirSync(disk)).toEqual(['a.json']);
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  const sh = (line: string) =>
    spawnSync(
      'bash',
      ['-c', `set -o pipefail; pes() { "${process.execPath}" "${program.bin}" "$@"; }; ${line}`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );

  it('closed by its reader ends the run in peace', () => {
    const { status, stderr } = sh('pes compute matriz.xlsx --quiet | head -1 >/dev/null');
    expect([status, stderr]).toEqual([0, '']);
    expect(sh('pes compute matriz.xlsx --quiet --format json | true').status).toBe(0);
  });

  it('slower than the program is waited for', () => {
    const line = '(sleep 0.4; cat matriz.xlsx) | pes compute - --segplan segplan.xlsx --quiet';
    const { status, stdout } = sh(line);
    expect([status, stdout.includes('101,26%')]).toEqual([0, true]);
  });

  it('without end or with nothing is refused in words', () => {
    const nothing = sh('pes compute - </dev/null');
    expect([nothing.status, nothing.stderr.split('.')[0]]).toEqual([
      3,
      'pes: Lo que llegó por la entrada estándar está vacío: tiene cero bytes',
    ]);
  });
});
