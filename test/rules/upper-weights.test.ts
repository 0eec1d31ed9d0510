import { expect, it } from 'vitest';
import { upperWeights } from '../../src/rules/upper-weights.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../facts.ts';
import { cellAt, surrounded } from './formula-plans.ts';

/** What is told of the weights of the parts of a level. */
function told(...weights: readonly number[]) {
  const parts = weights.map((weight, at) => ({ name: `P${at}`, weight, at: cellAt(`B${at + 3}`) }));
  const upper = [{ header: 'Peso', at: cellAt('B2'), weights: parts }];
  const plan = surrounded(planWith([objectiveWith([indicatorWith()])]), { upperWeights: upper });
  const found = [...upperWeights({ plan, executions: [], evaluation: evaluateFacts(plan) })];
  return found.map(({ facts, at, related }) => ({ facts, at, related: related.length }));
}

it.each([
  [[0.5, 0.45], [0.5, 0.45], 0.95],
  [[50, 45], [0.5, 0.45], 0.95],
  [[50, 45, 0], [0.5, 0.45, 0], 0.95],
  [[94, 1], [0.94, 0.01], 0.95],
  [[0.6, 0.5], [0.6, 0.5], 1.1],
  [[0.5, 0.494], [0.5, 0.494], 0.994],
])('weights of %j should have been 100 %% together', (weights, shares, sum) => {
  const [found, ...others] = told(...weights);
  expect(others).toEqual([]);
  expect(found?.facts).toEqual({ header: 'Peso', shares, sum: expect.closeTo(sum, 12) });
  expect(found?.related).toBe(weights.length);
});

it.each([
  [[0.5, 0.5]],
  [[50, 50]],
  [[0.5, 0.495]],
  [[0.5, 0.505]],
  [[33, 33, 33.5]],
  [[1, 1, 1]],
  [[0.4, 0.39]],
  [[0.7, 0.51]],
])('weights of %j are in order, or of several wholes', (weights) => {
  expect(told(...weights)).toEqual([]);
});

it('a whole is missed by a fifth at most', () => {
  expect(told(0.5, 0.25)).toEqual([]);
  expect(told(0.5, 0.375)).toHaveLength(1);
  expect(told(0.4, 0.4)).toHaveLength(1);
});
