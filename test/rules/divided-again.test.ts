/** Formulas that divide again what is a ratio already. */

import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { formulaDoubts } from '../../src/rules/sheet-formulas.ts';
import { evaluateFacts } from '../facts.ts';
import { planOfColumns, surrounded } from './formula-plans.ts';

/** Where H prints the progress by a quotient, and I shows a percentage: the plan with that formula in J. */
function planWithFormula(formula: string): Plan {
  const plan = planOfColumns({
    F: 'Programado',
    G: 'Ejecutado',
    H: ['% Avance', 'G#/F#'],
    I: ['% Otro', 'F#*1'],
    J: ['Nota', formula],
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
  return surrounded({ ...plan, objectives }, { ...plan.surroundings, formulas: formulas ?? [] });
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
  'G#*2+F#/100',
])('«=%s» does not', (formula) => {
  expect(toldIn(formula)).toEqual([]);
});
