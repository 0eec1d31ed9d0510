/** A plan whose weights and targets stand in other sheets, as the commands show it. */

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { computeSchema } from '../../src/report/compute/schema.ts';
import { inspectSchema } from '../../src/report/inspect/schema.ts';
import { run } from '../memory-io.ts';
import { xlsxOf } from '../xlsx-of.ts';

const BOOK = {
  Formulación: `
  | Corte 31 de diciembre de 2024 |
  | Objetivo | Código meta | Meta | Código indicador | Indicador | Tendencia | Ejecutado 2024 |
  | 1. Mejorar | 301 | Abrir sedes | 411 | Sedes abiertas | Suma | 10 |
  | 1. Mejorar | 302 | Dotar aulas | 412 | Aulas dotadas | Suma | 10 |`,
  Ponderadores: `
  | Código | Ponderación 2024 |
  | 412 | 40% |
  | 411 | 60% |`,
  Programación: `
  | Código indicador | 2024 | 2025 |
  | 411 | 10 | 10 |
  | 412 | 20 | 20 |`,
};

async function runOn(command: string, ...more: readonly string[]) {
  const files = { 'm.xlsx': await xlsxOf(BOOK) };
  return run([command, 'm.xlsx', ...more], { files });
}

describe('figures of other sheets', () => {
  it('are traced to the cells where they stand, in the JSON and in the workbook', async () => {
    const { exitCode, stdout, stderr, files } = await runOn(
      'compute',
      ...['--vigencia', '2024', '--format', 'json', '-o', 'r.xlsx'],
    );
    const document = computeSchema.parse(JSON.parse(stdout));
    const [objective] = document.objectives;
    expect([exitCode, objective?.complianceText]).toEqual([0, '80,00%']);
    expect(stderr).toContain('Ejecución: columnas de la hoja «Formulación» de la misma matriz.');
    expect(objective?.indicators.map(({ sources }) => sources)).toEqual([
      {
        weight: 'm.xlsx#Ponderadores!B3',
        programmed: 'm.xlsx#Programación!B2',
        executed: 'm.xlsx#Formulación!G3',
      },
      {
        weight: 'm.xlsx#Ponderadores!B2',
        programmed: 'm.xlsx#Programación!B3',
        executed: 'm.xlsx#Formulación!G4',
      },
    ]);
    const report = new ExcelJS.Workbook();
    await report.xlsx.load(files.get('r.xlsx')?.buffer as ArrayBuffer);
    const texts: string[] = [];
    report.getWorksheet('Datos')?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    expect(texts).toContain('m.xlsx#Ponderadores!B3');
    expect(texts).toContain('m.xlsx#Programación!B3');
  });

  it('are told by inspect, with the sheet and the key, in both forms', async () => {
    const said =
      'De «Ponderadores» se toma ponderación 2024 de 2 indicadores de «Formulación», cada uno por su «Código».';
    const { stdout } = await runOn('inspect', '--format', 'json');
    const { tables } = inspectSchema.parse(JSON.parse(stdout));
    expect(tables.map(({ sheet, rows }) => [sheet, rows.taken])).toEqual([
      ['Formulación', [3, 4]],
      ['Ponderadores', [2, 3]],
      ['Programación', [2, 3]],
    ]);
    expect(tables[0]?.guesses).toContainEqual({ kind: 'keyed', message: said });
    expect(tables[1]?.guesses).toEqual([{ kind: 'keyed', message: said }]);
    const shown = (await runOn('inspect')).stdout.replace(/\s+/g, ' ');
    expect(shown).toContain(said);
  });

  it('are joined too where the configuration gives the sheet and the columns of the plan', async () => {
    const config = {
      matriz: { hoja: 'Formulación', encabezados: 2, columnas: { meta: 'C', 'código meta': 'B' } },
    };
    const files = { 'm.xlsx': await xlsxOf(BOOK), 'pes.config.json': JSON.stringify(config) };
    const { exitCode, stdout } = await run(
      ['compute', 'm.xlsx', '--vigencia', '2024', '--format', 'json'],
      { files },
    );
    expect([exitCode, JSON.parse(stdout).objectives[0].complianceText]).toEqual([0, '80,00%']);
  });

  it('are kept by the configuration that --init writes', async () => {
    const { files } = await runOn('inspect', '--init');
    const kept = Object.fromEntries(files);
    const { stdout } = await run(['compute', 'm.xlsx', '--vigencia', '2024', '--format', 'json'], {
      files: kept,
    });
    expect(JSON.parse(stdout).objectives[0].complianceText).toBe('80,00%');
  });
});
