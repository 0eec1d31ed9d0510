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
import { tablesOf } from './tables-of.ts';
import {
  cellsOf,
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

/** What a person changes in *Datos*, by row and heading; row 8, from 0, is meta estratégica 73, of objective 5. */
const CHANGES = {
  half: [[8, 'Ejecutado', 0.395]],
  whole: [[8, 'Ejecutado', 0.79]],
  emptied: [[8, 'Ejecutado', null]],
  earlier: [],
  broken: [
    [0, 'Tendencia', 'Acumulado'],
    [2, 'Ejecutado', -1],
    [8, 'Ponderación', null],
  ],
} as const satisfies Record<
  string,
  readonly (readonly [row: number, heading: string, value: Edits[string]])[]
>;

/** Columns of the sheet of an objective, and of *Resumen*. */
const [COMPLIANCE, STATUS] = ['% Avance 2024', 'Estado'];

describe.skipIf(!hasLibreOffice)('a person who changes an input', () => {
  let bytes: Uint8Array;
  const after = new Map<string, ReadonlyMap<string, ReadCell>>();
  const place = (table: string, row: number, heading: string) => {
    const found = tablesOf(bytes).get(table);
    if (!found) throw new Error(`No table ${table}`);
    return found.at(row, heading);
  };
  const seeIn = (change: keyof typeof CHANGES, table: string, row: number, heading: string) =>
    after.get(change)?.get(place(table, row, heading))?.value;
  const ofFive = (change: keyof typeof CHANGES, row: number, heading: string) =>
    seeIn(change, 'Tabla_objetivo_5', row, heading);
  const ofSummary = (change: keyof typeof CHANGES, row: number, heading: string) =>
    seeIn(change, 'Tabla_objetivos', row, heading);
  /** The fact of the sheet of objective 5 after that label. */
  const fact = (change: keyof typeof CHANGES, label: string) => {
    const cells = after.get(change) ?? new Map<string, ReadCell>();
    const [address = ''] = [...cells].flatMap(([at, { value }]) =>
      /^Objetivo 5!A/.test(at) && value === label ? [at] : [],
    );
    return cells.get(address.replace('!A', '!B'))?.value;
  };

  beforeAll(async () => {
    bytes = await writeRealCase();
    const [cutoff = ''] = [...cellsOf(bytes)].flatMap(([at, { value }]) =>
      at.startsWith('Datos!A') && value === 'Corte' ? [at.replace('!A', '!B')] : [],
    );
    const edited = await Promise.all(
      Object.entries(CHANGES).map(([name, changes]) => {
        const edits = changes.map(([row, heading, value]) => [
          place('Tabla_datos', row, heading),
          value,
        ]);
        const earlier = { [cutoff]: Date.UTC(2024, 5, 30) / 86_400_000 + 25_569 };
        return withoutResults(bytes, name === 'earlier' ? earlier : Object.fromEntries(edits));
      }),
    );
    (await recalculateAll(edited)).forEach((cells, at) => {
      after.set(Object.keys(CHANGES)[at] ?? '', cells);
    });
  }, 100_000);

  it('sees the progress, the status, the compliance and the counts follow', () => {
    const before = cellsOf(bytes);
    expect(before.get(place('Tabla_objetivo_5', 0, STATUS))?.value).toBe('No cumplida');
    expect(before.get(place('Tabla_objetivos', 4, 'Cumplimiento 2024'))?.value).toBeCloseTo(
      0.995610126582278,
      12,
    );
    expect(fact('half', 'Cumplimiento 2024')).toBeCloseTo(0.83, 12);
    expect(ofFive('half', 3, COMPLIANCE)).toBeCloseTo(0.83, 12);
    expect(ofSummary('half', 4, 'Cumplimiento 2024')).toBeCloseTo(0.83, 12);
    expect(ofFive('half', 0, COMPLIANCE)).toBeCloseTo(0.5, 12);
    expect(ofSummary('whole', 4, 'Cumplimiento 2024')).toBeCloseTo(1, 12);
    expect(ofFive('whole', 0, STATUS)).toBe('Cumplida');
    const counts = (row: number) =>
      ['Cumplida', 'No cumplida'].map((heading) => ofSummary('whole', row, heading));
    expect(counts(4)).toEqual([3, 0]);
    expect(counts(8)).toEqual([15, 1]);
  });

  it('sees an emptied report marked, and both readings', () => {
    const silent = 'Sin reporte';
    const row = ['Ejecución 2024', STATUS, 'Aporte al objetivo'];
    expect(row.map((heading) => ofFive('emptied', 0, heading))).toEqual([silent, silent, 0]);
    expect(fact('emptied', 'Reporte')).toBe('Incompleto');
    expect(ofSummary('emptied', 4, 'Reporte')).toBe('Incompleto');
    expect(fact('emptied', 'Sin contar lo no reportado')).toBeCloseTo(1, 12);
    expect(ofSummary('emptied', 4, 'Cumplimiento 2024')).toBeCloseTo(0.66, 12);
  });

  it('sees an earlier cutoff leave what falls short in progress', () => {
    expect(ofFive('earlier', 0, STATUS)).toBe('En ejecución');
  });

  it('sees an unknown trend, a negative value or a missing weight leave no figure', () => {
    const none = 'No calculable';
    const seen = [0, 1].map((at) => [
      seeIn('broken', `Tabla_objetivo_${at + 1}`, 0, STATUS),
      ofSummary('broken', at, 'Cumplimiento 2024'),
    ]);
    expect(seen).toEqual([
      [none, none],
      [none, none],
    ]);
    expect(ofFive('broken', 3, 'Ponderación indicador')).toBe('Sin suma');
    expect(ofSummary('broken', 4, 'Cumplimiento 2024')).toBe(none);
  });
});
