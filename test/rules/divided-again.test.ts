/** Formulas that divide again what is a ratio already. */

import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { formulaDoubts } from '../../src/rules/sheet-formulas.ts';
import { evaluateFacts } from '../facts.ts';
import { cellAt, planOfColumns, surrounded } from './formula-plans.ts';

/** Where H prints the progress by a quotient, and I shows a percentage: the plan with that formula in J. */
function planWithFormula(formula: string): Plan {
  const plan = planOfColumns({
    F: 'Programado',
    G: 'Ejecutado',
    H: ['% Avance', 'G#/F#'],
    I: ['% Otro', 'F#*1'],
    J: ['Nota', formula],
    K: ['Total', 'F#*2'],
  });
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((one) => ({
      ...one,
      vigencias: one.vigencias.map((year) => {
        const cells = { progress: { row: one.source.row, column: 8 } };
        return { ...year, source: { ...year.source, cells } };
      }),
    })),
  }));
  const formulas = plan.surroundings?.formulas.map((cell) => ({
    ...cell,
    percent: cell.at.column === 9,
  }));
  // Below the indicators what is divided again is of no one.
  const below = { formula: 'G6/F6/100', at: cellAt('J6'), percent: false };
  const all = [...(formulas ?? []), below];
  return surrounded({ ...plan, objectives }, { ...plan.surroundings, formulas: all });
}

/** The cells of J told to divide again, each with the indicator that it is of. */
function toldIn(formula: string) {
  const plan = planWithFormula(formula);
  const found = [...formulaDoubts({ plan, executions: [], evaluation: evaluateFacts(plan) })];
  return found.flatMap(({ code, at, subject }) =>
    code === 'PES225' && at.cell?.column === 10 ? [[at.cell.row, subject.kind]] : [],
  );
}

it.each([
  'G#/F#/100',
  'G# / F# / 100',
  '(G#/F#)/ 100',
  'H#/100',
  '$H#/100',
  'I#/100',
  '$I$3/100',
  'G#+I#/100+G#/2',
  'H#/F#',
  '$H$3/$F$3',
])('«=%s» divides again', (formula) => {
  expect(toldIn(formula)).toEqual([
    [3, 'indicator'],
    [4, 'indicator'],
    [5, 'indicator'],
  ]);
});

it.each([
  'G#/F#',
  'G#/100',
  'F#/100',
  'G#/F#/1000',
  'G#/F#/100%',
  'G#/F#/100 %',
  'G#/F#*100/100',
  'G#/F#* 100/100',
  'H#/H#',
  'I#/F#',
  'K#/100',
  'G#*2+F#/100',
])('«=%s» does not', (formula) => {
  expect(toldIn(formula)).toEqual([]);
});

it('a column that takes another year than its twin is told as such alone', () => {
  const shares = (last: string) =>
    planOfColumns({
      E: 'Meta cuatrienio',
      F: 'Ejecutado 2024',
      G: 'Ejecutado 2025',
      H: 'Ejecutado 2026',
      J: ['Porción 2024', 'F#/E#/100'],
      K: ['Porción 2025', last],
    });
  const columnsTold = (plan: Plan) => {
    const found = [...formulaDoubts({ plan, executions: [], evaluation: evaluateFacts(plan) })];
    return [...new Set(found.map(({ at }) => at.cell?.column))];
  };
  expect(columnsTold(shares('G#/E#/100'))).toEqual([10, 11]);
  expect(columnsTold(shares('H#/E#/100'))).toEqual([10]);
});
