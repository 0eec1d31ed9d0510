/** The workbook calculates by itself: LibreOffice gets from its formulas what `pes` computed. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { casePath, run } from '../../memory-io.ts';
import fc from '../../seeded-check.ts';
import { xlsxOf } from '../../xlsx-of.ts';
import { baselineCase, everyStatusCase, publishedCase } from '../cases.ts';
import { anyPlan, reportOf, strainedPlan } from '../plans.ts';
import {
  type Edits,
  formulasOf,
  hasLibreOffice,
  type ReadCell,
  recalculateAll,
  withoutResults,
} from './written-workbook.ts';

if (!hasLibreOffice) process.stderr.write('soffice not found: formulas not recalculated\n');

const RANDOM_PLANS = 20;
const SEED = 20_241_231;
const TOLERANCE = 1e-12;

const write = (answer: ComputeReport) => writeXlsx(answer, []);

async function writeRealCase(): Promise<Uint8Array> {
  const files = Object.fromEntries(
    ['matriz.xlsx', 'segplan.xlsx'].map((name) => [name, readFileSync(casePath(name))]),
  );
  const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '-o', 'informe.xlsx', '--quiet'];
  const { files: after } = await run(argv, { files });
  return after.get('informe.xlsx') ?? new Uint8Array();
}

/** Matrices that lack their weights, their objectives, or what was programmed. */
const LACKING = [
  `| Corte 31/12/2024 |
   | Objetivo | Meta | Indicador | Tendencia | Programado 2024 | Ejecutado 2024 |
   | 1. Uno   | 11: a | 21: x | Suma | 10 | 9 |
   | 1. Uno   | 12: b | 22: y | Suma | NP |   |`,
  `| Corte 31/12/2024 |
   | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Programado 2025 |
   | 11: a | 21: x | Suma      | 50% | 10 | 9 | 5 |
   | 12: b | 22: y | Creciente | 50% | 10 |   | 5 |`,
  `| Corte 31/12/2024 |
   | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Ejecutado 2024 |
   | 1. Uno   | 11: a | 21: x | Suma | 50% | 9 |
   | 1. Uno   | 12: b | 22: y | Suma | 50% |   |`,
];

async function writeLacking(matrix: string): Promise<Uint8Array> {
  const files = { 'matriz.xlsx': await xlsxOf({ Plan: matrix }) };
  const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '-o', 'informe.xlsx', '--quiet'];
  const { exitCode, files: after } = await run(argv, { files });
  expect(exitCode).toBe(1);
  return after.get('informe.xlsx') ?? new Uint8Array();
}

/** Formulas whose recalculated value is another than the cached one, or is an error. */
function differences(bytes: Uint8Array, again: ReadonlyMap<string, ReadCell>): string[] {
  return [...formulasOf(bytes)].flatMap(([address, { value, formula }]) => {
    const calculated = again.get(address)?.value ?? '';
    const cached = value ?? '';
    const same =
      typeof cached === 'number' && typeof calculated === 'number'
        ? Math.abs(cached - calculated) <= TOLERANCE * Math.max(1, Math.abs(cached))
        : JSON.stringify(cached) === JSON.stringify(calculated);
    return same ? [] : [`${address}: ${cached} → ${JSON.stringify(calculated)} by ${formula}`];
  });
}

describe.skipIf(!hasLibreOffice)('recalculated by LibreOffice', () => {
  it('every formula of the real case, of chosen plans and of random ones gives its cached result', async () => {
    const plans = fc.sample(anyPlan, { numRuns: RANDOM_PLANS, seed: SEED });
    const workbooks = [
      await writeRealCase(),
      await write(publishedCase()),
      await write(everyStatusCase()),
      await write(baselineCase()),
      await write(reportOf(strainedPlan('2025-12-31'))),
      await write(reportOf(strainedPlan('2025-06-30'))),
      ...(await Promise.all(LACKING.map(writeLacking))),
    ];
    for (const facts of plans) workbooks.push(await write(reportOf(facts)));
    const again = await recalculateAll(workbooks);
    const found = workbooks.flatMap((bytes, at) => differences(bytes, again[at] ?? new Map()));
    expect(found).toEqual([]);
    const count = workbooks.reduce((sum, bytes) => sum + formulasOf(bytes).size, 0);
    expect(count).toBeGreaterThan(3000);
  }, 200_000);
});

/** What a person changes in *Datos*; row 17 is meta estratégica 73, of objective 5. */
const CHANGES = {
  half: { 'Datos!I17': 0.395 },
  whole: { 'Datos!I17': 0.79 },
  emptied: { 'Datos!I17': null },
  earlier: { 'Datos!B6': Date.UTC(2024, 5, 30) / 86_400_000 + 25_569 },
  broken: { 'Datos!F9': 'Acumulado', 'Datos!I11': -1, 'Datos!G17': null },
} as const satisfies Record<string, Edits>;

describe.skipIf(!hasLibreOffice)('a person who changes an input', () => {
  let before: ReturnType<typeof formulasOf>;
  const after = new Map<string, ReadonlyMap<string, ReadCell>>();
  const see = (change: keyof typeof CHANGES, ...addresses: string[]) =>
    addresses.map((address) => after.get(change)?.get(address)?.value);

  beforeAll(async () => {
    const bytes = await writeRealCase();
    before = formulasOf(bytes);
    const edited = Object.values(CHANGES).map((edits) => withoutResults(bytes, edits));
    const recalculated = await recalculateAll(await Promise.all(edited));
    recalculated.forEach((cells, at) => {
      after.set(Object.keys(CHANGES)[at] ?? '', cells);
    });
  }, 100_000);

  it('sees the progress, the status, the compliance and the counts follow', () => {
    expect(before.get('Objetivo 5!H11')?.value).toBe('No cumplida');
    expect(before.get('Resumen!C16')?.value).toBeCloseTo(0.995610126582278, 12);
    for (const figure of see('half', 'Objetivo 5!B5', 'Objetivo 5!G14', 'Resumen!C16')) {
      expect(figure).toBeCloseTo(0.83, 12);
    }
    expect(see('half', 'Objetivo 5!G11')[0]).toBeCloseTo(0.5, 12);
    expect(see('whole', 'Resumen!C16')[0]).toBeCloseTo(1, 12);
    expect(see('whole', 'Objetivo 5!H11', 'Resumen!D16', 'Resumen!F16')).toEqual([
      'Cumplida',
      3,
      0,
    ]);
    expect(see('whole', 'Resumen!D20', 'Resumen!F20')).toEqual([15, 1]);
  });

  it('sees an emptied report marked, and both readings', () => {
    const silent = 'Sin reporte';
    expect(see('emptied', 'Objetivo 5!F11', 'Objetivo 5!H11', 'Objetivo 5!I11')).toEqual([
      silent,
      silent,
      0,
    ]);
    expect(see('emptied', 'Objetivo 5!B6', 'Resumen!J16')).toEqual(['Incompleto', 'Incompleto']);
    expect(see('emptied', 'Objetivo 5!B7')[0]).toBeCloseTo(1, 12);
    expect(see('emptied', 'Resumen!C16')[0]).toBeCloseTo(0.66, 12);
  });

  it('sees an earlier cutoff leave what falls short in progress', () => {
    expect(see('earlier', 'Objetivo 5!H11')).toEqual(['En ejecución']);
  });

  it('sees an unknown trend, a negative value or a missing weight leave no figure', () => {
    const none = 'No calculable';
    expect(see('broken', 'Objetivo 1!H11', 'Resumen!C12')).toEqual([none, none]);
    expect(see('broken', 'Objetivo 2!H11', 'Resumen!C13')).toEqual([none, none]);
    expect(see('broken', 'Objetivo 5!D14', 'Resumen!C16')).toEqual(['Sin suma', none]);
  });
});
