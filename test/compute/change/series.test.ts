/** Objectives followed over several evaluations. */

import { expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import { followObjectives } from '../../../src/compute/change/series.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../../facts.ts';

/** An evaluation of objectives of those numbers, each with a single indicator. */
function evaluateNumbers(executed: Readonly<Record<number, number>>) {
  const objectives = Object.entries(executed).map(([number, amount]) =>
    objectiveWith(
      [indicatorWith({ goalCode: `230${number}`, programmed: 10, executed: amount })],
      Number(number),
    ),
  );
  return evaluateFacts(planWith(objectives, '2024-12-31'));
}

it('each is followed to where it ends, from where it begins', () => {
  const moments = [
    { 1: 2, 2: 4 },
    { 1: 5, 3: 6 },
    { 1: 10, 3: 8, 4: 1 },
    { 1: 10, 3: 9 },
  ].map(evaluateNumbers);
  const steps = moments.slice(1).map((after, at) => compare(moments[at] ?? after, after));
  const series = followObjectives(steps).map((one) => one.map((own) => own?.compliance ?? null));
  expect(series).toEqual([
    [0.2, 0.5, 1, 1],
    [null, 0.6, 0.8, 0.9],
    [null, null, 0.1, null],
    [0.4, null, null, null],
  ]);
});

it('begins with none where the first evaluation has none', () => {
  const [first, second] = [evaluateNumbers({}), evaluateNumbers({ 1: 5 })];
  const third = evaluateNumbers({ 1: 5, 2: 5 });
  const series = followObjectives([compare(first, second), compare(second, third)]);
  expect(series.map((one) => one.map((own) => own?.compliance ?? null))).toEqual([
    [null, 0.5, 0.5],
    [null, null, 0.5],
  ]);
});

it('there are none where nothing is compared', () => {
  expect(followObjectives([])).toEqual([]);
});
