/** A case is opened once, whoever asks for it: what is read of the world, and how often. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeptBooks } from '../../../src/cli/case/kept-books.ts';
import { openCase } from '../../../src/cli/case/open-case.ts';
import { createOpener, openWorkbook } from '../../../src/cli/case/opener.ts';
import { casePath, memoryIo, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));

const MATRIX = `
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 4 |
  | 1. Uno | Meta sectorial | 11: Deshacer | 21 Deshechas | Constante | 50% | 2 |`;

const HEAD = `
  | Corte 31 de diciembre de 2024 |
  | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |`;

const EXPORT = `${HEAD}
  | Meta sectorial | 10 | 20 | 4 | 4 |
  | Meta sectorial | 11 | 21 | 2 | 2 |`;

let small: Uint8Array;
let report: Uint8Array;
let empty: Uint8Array;

beforeAll(async () => {
  small = await xlsxOf({ Plan: MATRIX });
  report = await xlsxOf({ Reporte: EXPORT });
  empty = await xlsxOf({ Reporte: HEAD });
});

describe('a folder of four matrices and one export', () => {
  const folder = (rest: World['files'] = {}): World => ({
    files: {
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`plan/${name}.xlsx`, small])),
      'plan/reporte.xlsx': report,
      ...rest,
    },
  });

  it('is five files read', async () => {
    const { exitCode, reads, stdout } = await run(['validate', 'plan'], folder());
    expect([exitCode, stdout.match(/sin hallazgos/g)?.length]).toEqual([0, 4]);
    expect([...reads].sort()).toEqual(
      ['a', 'b', 'c', 'd', 'reporte'].map((name) => `plan/${name}.xlsx`),
    );
  });

  it('shares its settings, a file that cannot be read and another that is no table', async () => {
    const settings = {
      'plan/pes.config.json': '{ "severidades": { "PES321": "nota" } }',
      'plan/pes.aceptados.json': '{ "aceptados": [] }',
      'plan/roto.csv': new Uint8Array([0, 1, 2, 0]),
      'plan/notas.csv': 'Acta de la reunión\n',
      'plan/dañado.xlsx': segplan.slice(0, 6000),
    };
    const { reads, stderr } = await run(['validate', 'plan'], folder(settings));
    expect(reads.filter((path, at) => reads.indexOf(path) !== at)).toEqual([]);
    expect(reads).toHaveLength(10);
    expect(stderr.match(/plan\/dañado\.xlsx: dañado\.xlsx está incompleto/g)).toHaveLength(1);
  });

  it('draws the cells of what was found without reading anything again', async () => {
    const bad = await xlsxOf({ Plan: MATRIX.replaceAll('50%', '40%') });
    const { reads, stdout } = await run(['validate', 'plan'], folder({ 'plan/e.xlsx': bad }));
    expect(stdout).toContain('› 40%');
    expect(reads).toHaveLength(6);
  });
});

describe('the same workbook by two names', () => {
  it('is read once', async () => {
    const files = { 'plan/m.xlsx': small, 'plan/r.xlsx': report };
    const argv = ['validate', 'plan/m.xlsx', './plan/m.xlsx', 'plan/../plan/m.xlsx'];
    const { reads } = await run([...argv, '--segplan', './plan/r.xlsx'], { files });
    expect(reads).toEqual(['plan/m.xlsx', 'plan/r.xlsx']);
  });

  it('is cited by the name that each asks for', async () => {
    const files = { 'm.xlsx': small, 'uno/r.xlsx': report, 'dos/r.xlsx': report };
    const argv = ['compute', 'm.xlsx', '--segplan', 'uno/r.xlsx', '--segplan', 'dos/r.xlsx'];
    const { stdout } = await run([...argv, '--format', 'json'], { files });
    const cited = JSON.parse(stdout).inputs.map(({ file }: { file: string }) => file);
    expect(cited).toEqual(['m.xlsx', 'uno/r.xlsx', 'dos/r.xlsx']);
  });
});

describe('what is kept', () => {
  it('is let go past its bound, and read again to the same effect', async () => {
    const { io, reads } = memoryIo({ files: { 'plan/m.xlsx': matriz, 'plan/r.xlsx': segplan } });
    const kept = createOpener(io, { quiet: true });
    const forgetful = { ...createOpener(io, { quiet: true }), books: new KeptBooks(1) };
    const choices = { segplan: [] };
    const open = (opener: typeof kept) =>
      openCase(opener, 'plan/m.xlsx', choices, { needsExecution: true });
    const [one, other] = [await open(kept), await open(forgetful)];
    expect([other.plan, other.executions, other.findings]).toEqual([
      one.plan,
      one.executions,
      one.findings,
    ]);
    const before = reads.length;
    await open(kept);
    expect(reads.length).toBe(before);
    await open(forgetful);
    expect(reads.length).toBeGreaterThan(before);
  });
});

it('a pipe is read once, whatever comes after it', () => {
  const { io, reads } = memoryIo({ files: { '/dev/fd/63': small, 'otra.xlsx': matriz } });
  const pipes = { ...io, isFile: (path: string) => !path.startsWith('/dev') && io.isFile(path) };
  const opener = { ...createOpener(pipes, { quiet: true }), books: new KeptBooks(1) };
  for (const path of ['/dev/fd/63', 'otra.xlsx', '/dev/fd/63', 'otra.xlsx', '/dev/fd/63']) {
    expect(openWorkbook(opener, path).workbook.sheets.length).toBeGreaterThan(0);
  }
  expect(reads.filter((path) => path === '/dev/fd/63')).toHaveLength(1);
});

describe('standard input', () => {
  it.each([
    [['compute', '-', '--segplan', '-']],
    [['compute', 'm.xlsx', '--segplan', '-', '--segplan', '-']],
    [['validate', '-', '--segplan', '-']],
    [['validate', 'm.xlsx', '-', '--segplan', '-']],
  ])('is one file: %j is refused before it is read', async (argv) => {
    const { exitCode, stdout, stderr, reads } = await run(argv, {
      files: { '-': small, 'm.xlsx': small },
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('pes: La entrada estándar (-) se puede dar una sola vez');
    expect(reads.filter((path) => path === '-')).toEqual([]);
  });

  it('may be the export of several matrices', async () => {
    const files = { 'a.xlsx': small, 'b.xlsx': small, '-': report };
    const { exitCode, reads, stdout } = await run(
      ['validate', 'a.xlsx', 'b.xlsx', '--segplan', '-'],
      { files },
    );
    expect([exitCode, stdout.match(/sin hallazgos/g)?.length]).toEqual([0, 2]);
    expect(reads).toEqual(['a.xlsx', '-', 'b.xlsx']);
  });
});

describe('an export without rows', () => {
  const world = (): World => ({ files: { 'm.xlsx': small, 'v.xlsx': empty, 'r.xlsx': report } });

  it.each([[[]], [['--vigencia', '2024']]])(
    'is a finding, and no figure is given: %j',
    async (more) => {
      const argv = ['compute', 'm.xlsx', '--segplan', 'v.xlsx', '--format', 'json', ...more];
      const { exitCode, stdout } = await run(argv, world());
      const document = JSON.parse(stdout);
      expect(exitCode).toBe(1);
      expect([document.error, document.objectives]).toEqual([null, []]);
      expect(document.findings.map(({ code }: { code: string }) => code)).toContain('PES122');
      expect(document.inputs.map(({ file }: { file: string }) => file)).toEqual([
        'm.xlsx',
        'v.xlsx',
      ]);
    },
  );

  it('takes nothing from what another export says', async () => {
    const argv = ['compute', 'm.xlsx', '--segplan', 'v.xlsx', '--segplan', 'r.xlsx'];
    const { exitCode, stdout, stderr } = await run(argv, world());
    expect([exitCode, stdout.includes('100,00%')]).toEqual([1, true]);
    expect(stderr).toContain('PES122');
  });
});

describe('a matrix that lets no figure be given', () => {
  it('is a finding also where a vigencia is asked for', async () => {
    const lacking = await xlsxOf({ Plan: MATRIX.trim().split('\n').slice(0, 1).join('\n') });
    for (const command of ['compute', 'validate']) {
      const { exitCode } = await run([command, 'm.xlsx', '--vigencia', '2024'], {
        files: { 'm.xlsx': lacking },
      });
      expect([command, exitCode]).toEqual([command, 1]);
    }
  });
});

describe('the sector', () => {
  const sectorOf = async (title: string, ...sheets: readonly Record<string, string>[]) => {
    const books = await Promise.all(sheets.map((sheet) => xlsxOf(sheet)));
    const names = books.map((_, at) => `reporte-${at}.xlsx`);
    const files = Object.fromEntries(books.map((book, at) => [names[at] ?? '', book]));
    const matrix = await xlsxOf({ Plan: `| ${title} |\n${MATRIX}` });
    const { stdout } = await run(
      ['compute', 'm.xlsx', '--format', 'json', ...names.flatMap((name) => ['--segplan', name])],
      { files: { 'm.xlsx': matrix, ...files } },
    );
    return JSON.parse(stdout).plan.sector;
  };
  const titled = (sector: string) => ({ Reporte: `| ${sector} |${EXPORT}` });

  it('is that of the titles of the export where those of the matrix name none', async () => {
    expect(await sectorOf('Matriz', titled('Sector 11 Hábitat'))).toBe('Hábitat');
    expect(await sectorOf('Sector Vivienda', titled('Sector 11 Hábitat'))).toBe('Vivienda');
    expect(await sectorOf('Matriz', { Reporte: EXPORT })).toBeNull();
  });
});
