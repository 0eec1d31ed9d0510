/** What the world may do to the program while it reads and says: errors, limits, slowness. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLimits } from '../../../src/cli/configuration/limits.ts';
import { followReading } from '../../../src/cli/world/progress.ts';
import { DEFAULT_LIMITS } from '../../../src/read/xlsx/limits.ts';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const CASE: World = { files: { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan } };
const COMPUTE = ['compute', 'plan/matriz.xlsx', '--vigencia', '2024'];

describe('an error of the system on reading', () => {
  it.each([
    ['EACCES', 'No hay permiso para leer «plan/matriz.xlsx».'],
    [
      'EMFILE',
      'No se pudo leer «plan/matriz.xlsx»: el sistema tiene demasiados archivos abiertos.',
    ],
    ['EIO', 'El sistema no pudo leer «plan/matriz.xlsx» (EIO).'],
    ['ESTALE', 'El sistema no pudo leer «plan/matriz.xlsx» (ESTALE).'],
    ['ELOOP', 'El sistema no admite «plan/matriz.xlsx» como nombre de archivo.'],
    ['EFBIG', '«plan/matriz.xlsx» es demasiado grande: pasa de 1 GB.'],
    ['ENOMEM', 'No hay memoria para leer «plan/matriz.xlsx».'],
    ['UNKNOWN', 'El sistema no pudo leer «plan/matriz.xlsx» (UNKNOWN).'],
  ])('%s is code 3, in words', async (code, sentence) => {
    for (const command of [
      COMPUTE,
      ['validate', 'plan/matriz.xlsx'],
      ['inspect', 'plan/matriz.xlsx'],
    ]) {
      const world = { ...CASE, readErrors: { 'plan/matriz.xlsx': code } };
      const { exitCode, stdout, stderr } = await run(command, world);
      expect([exitCode, stdout, stderr.split('\n')[0]]).toEqual([3, '', `pes: ${sentence}`]);
    }
  });

  it('is one also on a configuration, on what was accepted, on a name no system takes', async () => {
    const config = { ...CASE.files, 'plan/pes.config.json': '{}', 'plan/pes.aceptados.json': '{}' };
    for (const name of ['plan/pes.config.json', 'plan/pes.aceptados.json']) {
      const world = { files: config, readErrors: { [name]: 'EIO' } };
      const { exitCode, stderr } = await run(COMPUTE, world);
      expect([exitCode, stderr.split('\n')[0]]).toEqual([
        3,
        `pes: El sistema no pudo leer «${name}» (EIO).`,
      ]);
    }
    const impossible = { 'plan/a\0b.xlsx': 'ERR_INVALID_ARG_VALUE' };
    const files = { ...CASE.files, 'plan/pes.config.json': '{ "segplan": "a\\u0000b.xlsx" }' };
    const { exitCode, stderr } = await run(COMPUTE, { files, readErrors: impossible });
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      3,
      'pes: El sistema no admite «plan/a␀b.xlsx» como nombre de archivo.',
    ]);
  });

  it('on standard output is code 3 also where everything else went well', async () => {
    const { exitCode, stderr } = await run(COMPUTE, { ...CASE, stdoutError: 'ENOSPC' });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(
      'pes: No hay espacio para lo que se muestra: la salida estándar quedó incompleta.\nEnvíela a otro lugar y ejecute de nuevo.\n',
    );
    const other = await run(COMPUTE, { ...CASE, stdoutError: 'EIO' });
    expect(other.stderr).toContain('No se pudo escribir en la salida estándar (EIO)');
  });
});

describe('the name of a file', () => {
  it('is the same to a person however its accents are composed', async () => {
    const name = 'matriz de formulación ñandú (1).xlsx';
    const files = { [`plan/${name.normalize('NFD')}`]: matriz, 'plan/segplan.xlsx': segplan };
    const argv = ['compute', `plan/${name.normalize('NFC')}`, '-o', 'plan/informe.json'];
    const { exitCode, stderr } = await run(argv, { files });
    expect([exitCode, stderr.includes('Escrito: plan/informe.json')]).toEqual([0, true]);
    const onto = ['compute', `plan/${name.normalize('NFC')}`, '--force', '-o'];
    const refused = await run([...onto, `plan/${name.normalize('NFD')}`], { files });
    expect(refused.stderr).toContain('nunca se escribe sobre una entrada');
  });

  it('may have accents, spaces and a hyphen, in a folder of such', async () => {
    const files = {
      'Planeación 2024/-matriz ñ.xlsx': matriz,
      'Planeación 2024/reporte año.xlsx': segplan,
    };
    const argv = ['compute', 'Planeación 2024/-matriz ñ.xlsx', '-o', 'Planeación 2024/í.html'];
    const { exitCode, stderr, files: after } = await run(argv, { files });
    expect([exitCode, stderr.includes('Escrito: Planeación 2024/í.html')]).toEqual([0, true]);
    const page = new TextDecoder().decode(after.get('Planeación 2024/í.html'));
    expect(page).toContain('pes compute &quot;./-matriz ñ.xlsx&quot;');
  });
});

describe('-o -', () => {
  it('is standard output, in the form of --format', async () => {
    const plain = await run([...COMPUTE, '--format', 'json'], CASE);
    const asked = await run([...COMPUTE, '--format', 'json', '-o', '-'], CASE);
    expect(asked).toEqual(plain);
    const both = await run([...COMPUTE, '-o', '-', '-o', 'plan/a.md'], CASE);
    expect([both.exitCode, both.files.has('plan/a.md'), both.files.has('-')]).toEqual([
      0,
      true,
      false,
    ]);
  });
});

describe('the limits', () => {
  const limited = (limites: object, files: World['files'] = CASE.files) => ({
    files: { ...files, 'plan/pes.config.json': JSON.stringify({ limites }) },
  });

  it('are those of the reader, each by its key and in its unit', () => {
    const written = {
      partes: 10_000,
      mbPorParte: 480,
      mbEnTotal: 1024,
      expansion: 200,
      celdas: 8_000_000,
    };
    expect(toLimits(written)).toEqual(DEFAULT_LIMITS);
    expect(toLimits({ celdas: 5 })).toEqual({ cells: 5 });
  });

  it.each([[COMPUTE], [['validate', 'plan/matriz.xlsx']], [['inspect', 'plan/matriz.xlsx']]])(
    'refuse a file and name the key that admits more: %j',
    async (argv) => {
      const { exitCode, stdout, stderr } = await run(argv, limited({ celdas: 50 }));
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toBe(
        'pes: matriz.xlsx es demasiado grande: tiene más de 50 celdas y textos. Deje en el libro solo las hojas y filas que se van a leer y guárdelo de nuevo.\n' +
          'Si el archivo es de confianza, "limites": { "celdas": 100 } en la configuración (pes.config.json, o la de --config) admite el doble.\n',
      );
    },
  );

  it('hold for the export and for the files of a folder too', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `| ${at} | ${at} | ${at} | ${at} |`);
    const big = await xlsxOf({ Hoja: rows.join('\n') });
    const files = { 'plan/matriz.xlsx': matriz, 'plan/grande.xlsx': big };
    const argv = [...COMPUTE, '--segplan', 'plan/grande.xlsx'];
    const refused = await run(argv, limited({ celdas: 1000 }, files));
    expect(refused.stderr).toContain('pes: grande.xlsx es demasiado grande');
    const folder = await run(['validate', 'plan'], limited({ celdas: 1000 }, files));
    expect([
      folder.exitCode,
      folder.stderr.includes('plan/grande.xlsx: grande.xlsx es demasiado'),
    ]).toEqual([3, true]);
  });

  it.each([
    ['{ "limites": { "celdas": 0 } }', '«limites.celdas» debe ser un número mayor que cero'],
    ['{ "limites": { "celdas": "9" } }', '«limites.celdas» debe ser un número mayor que cero'],
    ['{ "limites": { "filas": 9 } }', '«limites.filas» no es una clave conocida'],
    [
      '{ "limites": { "filas": 9 } }',
      '«limites» admite partes, mbPorParte, mbEnTotal, expansion, celdas, cada uno con un número',
    ],
    ['{ "limites": 9 }', '«limites» debe ser un objeto'],
  ])('refuse %s', async (config, sentence) => {
    const files = { ...CASE.files, 'plan/pes.config.json': config };
    const { exitCode, stderr } = await run(COMPUTE, { files });
    expect([exitCode, stderr.includes(sentence)]).toEqual([2, true]);
  });
});

describe('progress', () => {
  const follow = (width: number | null, quiet = false) => {
    const said: string[] = [];
    const clock = { time: 0 };
    const stream = { write: () => {}, flush: async () => {}, color: false, width };
    const io = {
      stdout: stream,
      stderr: { ...stream, write: (text: string) => void said.push(text) },
      env: {},
      now: () => clock.time,
      today: () => '2025-03-01',
      read: () => new Uint8Array(),
      exists: () => false,
      isFolder: () => false,
      isFile: () => false,
      identify: () => null,
      identifyStdout: () => null,
      ask: null,
      list: () => [],
      write: async () => {},
    };
    return { reading: followReading(io, 'segplan.xlsx', quiet), said, clock };
  };

  /** What a terminal shows in the end, of a line that is written over itself. */
  const shownOf = (said: readonly string[]) => {
    const line: string[] = [];
    let at = 0;
    for (const sign of said.join('')) {
      if (sign === '\r') at = 0;
      else {
        line[at] = sign;
        at += 1;
      }
    }
    return line.join('').trimEnd();
  };

  it('says nothing of what is soon done', () => {
    const { reading, said, clock } = follow(80);
    for (const time of [0, 200, 499]) {
      clock.time = time;
      reading.tell(time / 500);
    }
    reading.end();
    expect(said).toEqual([]);
  });

  it('rewrites its line, and leaves nothing', () => {
    const { reading, said, clock } = follow(80);
    clock.time = 600;
    reading.tell(0.454);
    expect(shownOf(said)).toBe('Leyendo segplan.xlsx… 45 %');
    clock.time = 650;
    reading.tell(0.5);
    expect(said).toHaveLength(1);
    clock.time = 700;
    reading.tell(1);
    expect(shownOf(said)).toBe('Leyendo segplan.xlsx… 100 %');
    reading.end();
    expect(shownOf(said)).toBe('');
  });

  it('keeps to a line of a narrow terminal', () => {
    const { reading, said, clock } = follow(16);
    clock.time = 600;
    reading.tell(0.5);
    expect(shownOf(said)).toBe('Leyendo… 50 %');
  });

  it.each([
    ['a pipe', null, false],
    ['--quiet', 80, true],
  ])('is silent with %s', (_, width, quiet) => {
    const { reading, said, clock } = follow(width, quiet);
    clock.time = 9999;
    reading.tell(0.5);
    reading.end();
    expect(said).toEqual([]);
  });

  it('is told while a run reads, and gone from what it says', async () => {
    const { stderr } = await run(COMPUTE, { ...CASE, terminal: 100, pace: 400 });
    expect(stderr).toContain('\rLeyendo matriz.xlsx…');
    expect(stderr.split('\n')[0]).toMatch(/\r {10,}\rEjecución: segplan\.xlsx/);
    const piped = await run(COMPUTE, { ...CASE, pace: 400 });
    expect(piped.stderr).not.toContain('Leyendo');
  });
});

describe('a report of pes in the folder', () => {
  it('is not reviewed, and that is said', async () => {
    const { files } = await run([...COMPUTE, '-o', 'plan/informe.xlsx'], CASE);
    const { exitCode, stdout, stderr } = await run(['validate', 'plan'], {
      files: Object.fromEntries(files),
    });
    expect([exitCode, stderr]).toEqual([
      0,
      'No se revisa plan/informe.xlsx: es un informe de pes.\nEjecución: segplan.xlsx, hallado junto a la matriz.\n',
    ]);
    expect(stdout).not.toContain('informe.xlsx');
    const given = await run(['validate', 'plan/informe.xlsx'], {
      files: Object.fromEntries(files),
    });
    expect(given.stdout).toContain('plan/informe.xlsx');
  });
});
