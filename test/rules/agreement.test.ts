/** What both files say of an indicator: how far apart its targets are, and of which year its texts speak. */

import { describe, expect, it } from 'vitest';
import type { Remark } from '../../src/model/surroundings.ts';
import { programmedScaled, staleObservations, staleRemarks } from '../../src/rules/agreement.ts';
import {
  type Amount,
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';
import { cellAt, surrounded } from './formula-plans.ts';

describe('the targets of both files', () => {
  /** How many times one is the other, as it is told. */
  const times = (ours: Amount, theirs: Amount) => {
    const plan = planWith([objectiveWith([indicatorWith({ programmed: ours })])]);
    const record = recordWith({ programmed: theirs, executed: 1 });
    const cells = { programmed: { row: 8, column: 9 } };
    const executions = [executionWith([{ ...record, source: { ...record.source, cells } }])];
    const evaluation = evaluateFacts(plan, executions);
    return [...programmedScaled({ plan, executions, evaluation })].map(
      ({ facts }) => (facts as { times: number }).times,
    );
  };

  it.each([
    [10, 1000, 100],
    [1000, 10, 100],
    [0.33, 33.3, 100],
    [10, 10_000, 1000],
    [0.01, 10, 1000],
  ])('%d and %d are %i times apart', (ours, theirs, scale) => {
    expect(times(ours, theirs)).toEqual([scale]);
  });

  it.each([
    [10, 10],
    [10, 900],
    [10, 1050],
    [-10, -1000],
    [-10, 1000],
    [0, 100],
    [0, 0],
    [null, 100],
    [100, null],
  ])('%j and %j are of one scale, or of none', (ours, theirs) => {
    expect(times(ours, theirs)).toEqual([]);
  });
});

describe('an observation', () => {
  /** The year of which it is told that it speaks, where it is not of the vigencia. */
  const spokenOf = (observation: string) => {
    const plan = planWith([objectiveWith([indicatorWith({ executed: 10, observation })])]);
    const evaluation = evaluateFacts(plan);
    return [...staleObservations({ plan, executions: [], evaluation })].map(({ facts, at }) => [
      (facts as { year: number }).year,
      at.file,
    ]);
  };

  it.each([
    ['Resultados 2023', 2023],
    ['Resultados de 2023, mejores que los de 2022', 2023],
    ['Lo de 2022 y 2023', 2023],
    ['Con corte a 31/12/2023', 2023],
    ['Entre 2021-2022', 2022],
    ['Se hizo en 2023.', 2023],
    ['Según el Decreto 612 de 2018. Se hizo en 2022', 2022],
  ])('«%s» speaks of %i', (observation, year) => {
    expect(spokenOf(observation)).toEqual([[year, 'matriz.xlsx']]);
  });

  it.each([
    'Se cumplió',
    'Resultados 2024',
    'Resultados 2025',
    'Resultados 2024, mejores que los de 2023',
    'En 2024 se hizo lo que faltó de 2023',
    'En 2023 se hizo lo de 2024',
    'Se atendieron 2023,5 hectáreas',
    'Se atendieron 2023.5 hectáreas',
    'Se atendieron 2.023 personas',
    'Se atendieron 12.2023 personas',
    'Se atendieron 20230 personas',
    'Se atendieron 120230 personas',
    'Según el Decreto 612 de 2018',
    'Resolución 645 de 2016 y Acuerdo 12 de 2020',
    'Línea base: 2019',
  ])('«%s» speaks of no earlier year', (observation) => {
    expect(spokenOf(observation)).toEqual([]);
  });

  it('is that of the export where the record has one', () => {
    const plan = planWith([objectiveWith([indicatorWith()])]);
    const executions = [executionWith([recordWith({ executed: 1, observation: 'De 2023' })])];
    const evaluation = evaluateFacts(plan, executions);
    const [found] = staleObservations({ plan, executions, evaluation });
    expect(found?.at.file).toBe('segplan.xlsx');
  });

  it('is that of the matrix where the record has none', () => {
    const plan = planWith([objectiveWith([indicatorWith({ observation: 'De 2023' })])]);
    const executions = [executionWith([recordWith({ executed: 1 })])];
    const evaluation = evaluateFacts(plan, executions);
    const [found] = staleObservations({ plan, executions, evaluation });
    expect(found?.at.file).toBe('matriz.xlsx');
  });
});

describe('a note', () => {
  const remark = (text: string, row: number): Remark => ({ text, at: cellAt(`A${row}`) });

  /** The rows of the notes told, of a plan of 2024 with its only indicator on row 5. */
  const told = (remarks: readonly Remark[], indicators = [indicatorWith()]) => {
    const plan = surrounded(planWith([objectiveWith(indicators)]), { remarks });
    const judged = { plan, executions: [], evaluation: evaluateFacts(plan) };
    return [...staleRemarks(judged)].map(({ at }) => at.cell?.row);
  };

  it('below the table is told where it names only years before', () => {
    expect(told([remark('Fuente: SEGPLAN 2023', 6)])).toEqual([6]);
    expect(told([remark('Fuente: SEGPLAN 2024', 6)])).toEqual([]);
    expect(told([remark('Fuente: SEGPLAN 2023 y 2024', 6)])).toEqual([]);
    expect(told([remark('Fuente: SEGPLAN', 6)])).toEqual([]);
  });

  it('above the table, or in it, is none', () => {
    expect(told([remark('Plan 2023', 1), remark('Plan 2023', 5)])).toEqual([]);
  });

  it('of a cutoff is told as such, and not here', () => {
    expect(told([remark('Corte 31 de diciembre de 2023', 6)])).toEqual([]);
  });

  it('stands below nothing where there is no row', () => {
    expect(told([remark('Fuente: SEGPLAN 2023', 6)], [])).toEqual([]);
  });

  it('of an export is told by the years of the export', () => {
    const plan = planWith([objectiveWith([indicatorWith()])]);
    const execution = executionWith([recordWith({ executed: 1 })]);
    const at = { file: 'segplan.xlsx', sheet: 'Reporte', row: 9, column: 1 };
    const executions = [{ ...execution, remarks: [{ text: 'Fuente: SEGPLAN 2023', at }] }];
    const judged = { plan, executions, evaluation: evaluateFacts(plan, executions) };
    expect([...staleRemarks(judged)].map(({ at: place }) => place.file)).toEqual(['segplan.xlsx']);
  });
});
