import { expect, it } from 'vitest';
import { listEffects } from '../../../src/report/compute/alternative-effects.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, number, objective, report } from '../evaluation-builders.ts';
import { reportOf, strainedPlan } from '../plans.ts';

const decreasing = (progress: number) =>
  indicator({ trend: 'decreciente', programmed: number(8), executed: number(10), progress });

it('names the objectives whose figure would be another, before and after', () => {
  const other = report([objective(1, [decreasing(0.5)]), objective(2, [indicator()])], {
    method: { decreciente: 'linea-base' },
  });
  const made = report([objective(1, [decreasing(0.8)]), objective(2, [indicator()])], {
    report: { alternatives: [{ choice: 'decreciente', ...other.evaluation }] },
  });
  expect(listEffects(made)).toEqual([
    ['Decreciente por «línea base»', 'La cifra de un objetivo.', 'Objetivo 1, de 80,00% a 50,00%.'],
    ['Sin contar lo no reportado', 'Ninguna cifra de los objetivos.', 'Las mismas.'],
  ]);
});

it('shows what leaving out the unreported would give', () => {
  expect(listEffects(everyStatusCase()).at(-1)).toEqual([
    'Sin contar lo no reportado',
    'La cifra de un objetivo.',
    'Objetivo 1, de 20,00% a 40,00%.',
  ]);
});

it('says that nothing changes where nothing does', () => {
  const { evaluation } = publishedCase();
  const origin = {
    ...evaluation,
    method: { ...evaluation.method, programmedFrom: 'matriz' },
  } as const;
  const answer = {
    ...publishedCase(),
    alternatives: [{ choice: 'programmedFrom', ...origin }],
  } as const;
  expect(listEffects(answer)[0]).toEqual([
    'Programado de la matriz',
    'Ninguna cifra de los objetivos.',
    'Las mismas.',
  ]);
});

it('goes with what the program evaluates', () => {
  const subjects = listEffects(reportOf(strainedPlan('2025-12-31'))).map(([subject]) => subject);
  expect(subjects).toEqual([
    'Decreciente por «línea base»',
    'Programado de la matriz',
    'Sin contar lo no reportado',
  ]);
});
