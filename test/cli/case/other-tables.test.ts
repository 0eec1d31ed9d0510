/** Sheets and files with the headings of an export that are not the execution of a matrix. */

import { describe, expect, it } from 'vitest';
import { run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const GOALS = [
  ['10', '20', 'Sedes abiertas', 46, 44],
  ['11', '21', 'Personas formadas', 1200, 900],
  ['12', '22', 'Rutas en operación', 8, 8],
  ['13', '23', 'Jornadas realizadas', 30, 24],
] as const;

/** The matrix, with its execution or without. */
function matrix(executed: boolean): string {
  const rows = GOALS.map(
    ([goal, code, name, target, done]) =>
      `| 1. Servir | Meta sectorial | ${goal}: ${name} | ${code}: ${name} | Suma | 25% | ${target} |${executed ? ` ${done} |` : ''}`,
  );
  return [
    '| Plan Estratégico Sectorial 2024-2027 |',
    '| Corte: 31 de diciembre de 2024 |',
    `| Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |${executed ? ' Ejecutado 2024 |' : ''}`,
    ...rows,
  ].join('\n');
}

type Change = (figure: number, at: number) => number;

/** A table of the same goals under that title, its figures changed. */
function table(title: string, programmed: Change, executed: Change): string {
  const rows = GOALS.map(
    ([goal, code, , target, done], at) =>
      `| ${goal} | ${code} | ${programmed(target, at)} | ${executed(done, at)} |`,
  );
  return [
    `| ${title} |`,
    '| Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |',
    ...rows,
  ].join('\n');
}

const same: Change = (figure) => figure;
const half: Change = (figure) => figure / 2;
const thousands: Change = (figure, at) => figure * 735 + at;
const millions: Change = (figure, at) => figure * 6.3 + at;

const OTHERS = [
  ['money by its tab', 'Gastos 2024', 'Seguimiento', millions],
  ['money by its title', 'Hoja3', 'Apropiación en millones de pesos', millions],
  ['money by its figures alone', 'POAI', 'Seguimiento', thousands],
  ['a forecast', 'Cierre', 'Ejecución proyectada al cierre', same],
  ['an example', 'Guía', 'Ejemplo de diligenciamiento', same],
  ['an earlier plan', 'PDM 2020-2024', 'Seguimiento', same],
  ['an earlier cutoff by its title', 'Reporte', 'Corte: 30 de septiembre de 2024', same],
  ['an earlier cutoff by its tab', 'Sep 2024', 'Seguimiento', same],
] as const;

const COMPUTE = ['compute', 'm.xlsx', '--vigencia', '2024', '--format', 'json'];

/** The progress of each goal: what the matrix itself reports. */
const OWN = GOALS.map(([, , , target, done]) => done / target);

const progressIn = (stdout: string): readonly number[] =>
  JSON.parse(stdout).objectives.flatMap(
    ({ indicators }: { indicators: readonly { progress: number }[] }) =>
      indicators.map(({ progress }) => progress),
  );

describe.each(OTHERS)('a sheet that is %s', (_, tab, title, change) => {
  const sheet = { [tab]: table(title, change, (figure, at) => change(half(figure, at), at)) };

  it('leaves the execution that the matrix carries, and is named once', async () => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: matrix(true), ...sheet }) };
    const { exitCode, stdout, stderr } = await run(COMPUTE, { files });
    expect(exitCode).toBe(0);
    expect(progressIn(stdout)).toEqual(OWN);
    expect(stderr).toContain('Ejecución: columnas de la hoja «Plan» de la misma matriz.');
    const { findings } = JSON.parse(stdout);
    const left = findings.filter(({ code }: { code: string }) => code === 'PES123');
    expect(left.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(`^Se leyó «Plan» y no «${tab}»: `),
    ]);
  });

  it('reports nothing of a matrix without execution, and the reason is said', async () => {
    const isEarlier = title.startsWith('Corte') || tab.startsWith('Sep');
    const files = { 'm.xlsx': await xlsxOf({ Plan: matrix(false), ...sheet }) };
    const { exitCode, stdout } = await run(COMPUTE, { files });
    const { objectives, error } = JSON.parse(stdout);
    if (isEarlier) {
      // It is the only one there is, up to its own cutoff.
      expect([exitCode, progressIn(stdout)]).toEqual([0, OWN.map((progress) => progress / 2)]);
    } else {
      expect([exitCode, objectives]).toEqual([3, []]);
      expect(error.message).toContain(
        `«${tab}» de m.xlsx tiene los encabezados de un reporte, pero`,
      );
    }
  });
});

it('a sheet with the figures of the matrix is its execution, whatever its title says of money', async () => {
  const sheet = { Seguimiento: table('Metas e inversión, en millones de pesos', same, half) };
  const files = { 'm.xlsx': await xlsxOf({ Plan: matrix(false), ...sheet }) };
  const { exitCode, stdout } = await run(COMPUTE, { files });
  expect([exitCode, progressIn(stdout)]).toEqual([0, OWN.map((progress) => progress / 2)]);
});

it('a file beside the matrix is judged as a sheet of it, and one that is named by its figures alone', async () => {
  const bytes = (title: string, programmed: Change) =>
    xlsxOf({ Datos: table(title, programmed, (figure, at) => programmed(figure / 2, at)) });
  const plan = await xlsxOf({ Plan: matrix(false) });
  const beside = await run(COMPUTE, {
    files: { 'm.xlsx': plan, 'otro.xlsx': await bytes('Ejecución proyectada', same) },
  });
  expect(beside.exitCode).toBe(3);
  expect(JSON.parse(beside.stdout).error.message).toContain(
    '«Datos» de otro.xlsx tiene los encabezados de un reporte, pero su título dice que es una proyección.',
  );
  const argv = [...COMPUTE, '--segplan', 'otro.xlsx'];
  const named = await run(argv, {
    files: { 'm.xlsx': plan, 'otro.xlsx': await bytes('Ejecución proyectada', same) },
  });
  expect(progressIn(named.stdout)).toEqual(OWN.map((progress) => progress / 2));
  const money = await run(argv, {
    files: { 'm.xlsx': plan, 'otro.xlsx': await bytes('Seguimiento', thousands) },
  });
  expect(money.exitCode).toBe(1);
  expect(JSON.parse(money.stdout).objectives).toEqual([]);
  expect(JSON.parse(money.stdout).findings.map(({ code }: { code: string }) => code)).toContain(
    'PES342',
  );
});

it('a sheet of SEGPLAN is the execution of a matrix without weights, and no part of the plan', async () => {
  const plan = matrix(false).replaceAll(' 25% |', '').replace(' Ponderación 2024 |', '');
  const rows = GOALS.map(
    ([goal, code, name, target, done]) =>
      `| SDHT | Meta sectorial | ${goal} | ${name} | ${code} | ${name} | Suma | ${target} | ${done} |`,
  );
  const report = [
    '| Seguimiento |',
    '| Entidad | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tendencia | Programado 2024 | Ejecutado 2024 |',
    ...rows,
  ].join('\n');
  const files = { 'm.xlsx': await xlsxOf({ Plan: plan, Reporte: report }) };
  const { stdout, stderr } = await run(COMPUTE, { files });
  expect(stderr).toContain('Ejecución: hoja «Reporte» del mismo libro.');
  expect(progressIn(stdout)).toEqual(OWN);
});

describe('another matrix of the folder, with a report of its own', () => {
  const own = table('Reporte · Corte: 31 de diciembre de 2024', same, (done) => done + 1);
  const readAside = async (files: Readonly<Record<string, Record<string, string>>>) => {
    const books = Object.entries(files).map(async ([name, sheets]) => [name, await xlsxOf(sheets)]);
    const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '--format', 'json'];
    return run(argv, { files: Object.fromEntries(await Promise.all(books)) });
  };

  it('is not the execution of this one', async () => {
    const { exitCode, stdout } = await readAside({
      'matriz.xlsx': { Plan: matrix(false) },
      'matriz v2.xlsx': { Plan: matrix(false), Ejecución: own },
    });
    expect(exitCode).not.toBe(0);
    const { message } = JSON.parse(stdout).error;
    expect(message).toContain('No se encontró la ejecución de 2024');
    expect(message).toContain(
      'De esos, matriz v2.xlsx es otra matriz, y lo que trae es de su plan.',
    );
  });

  it('leaves this one the report that it has', async () => {
    const { exitCode, stdout } = await readAside({
      'matriz.xlsx': { Plan: matrix(false) },
      'matriz v2.xlsx': { Plan: matrix(false), Ejecución: own },
      'reporte.xlsx': { Datos: table('Corte: 31 de diciembre de 2024', same, same) },
    });
    expect(exitCode).toBe(0);
    const { inputs } = JSON.parse(stdout);
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual([
      'matriz.xlsx',
      'reporte.xlsx',
    ]);
  });
});
