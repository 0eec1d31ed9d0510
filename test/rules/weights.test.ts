import { describe, expect, it } from 'vitest';
import type { Objective, Plan } from '../../src/model/plan.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { objectiveNumbers, weightsMissing } from '../../src/rules/weights.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../facts.ts';

function placesOf(rule: Rule, plan: Plan) {
  const found = [...rule({ plan, executions: [], evaluation: evaluateFacts(plan) })];
  return found.map(({ at, related }) =>
    [at, ...related].map(({ cell }) => [cell?.row, cell?.column]),
  );
}

describe('the number of an objective', () => {
  /** An objective of that number, named in column B of that row. */
  const named = (number: number, row: number): Objective => {
    const objective = objectiveWith([indicatorWith({ goalCode: String(row) })], number);
    const cells = { objective: { row, column: 2 } };
    return { ...objective, source: { ...objective.source, row, cells } };
  };

  it('is told where two have it, with the cell of each', () => {
    expect(placesOf(objectiveNumbers, planWith([named(1, 3), named(2, 4), named(1, 6)]))).toEqual([
      [
        [3, 2],
        [6, 2],
      ],
    ]);
    expect(placesOf(objectiveNumbers, planWith([named(1, 3), named(2, 4)]))).toEqual([]);
  });

  it('is none of what nothing names', () => {
    const unnamed = { ...named(1, 6), unnamed: true } as const;
    expect(placesOf(objectiveNumbers, planWith([named(1, 3), unnamed]))).toEqual([]);
  });
});

describe('an indicator without weight', () => {
  /** One without weight, beside one with it, of a sheet that has that column or not. */
  const planOf = (isInColumn: boolean) => {
    const [first, second] = [0.5, null].map((weight, at) => {
      const one = indicatorWith({ goalCode: String(at), weight });
      const cells = isInColumn && at === 0 ? { weight: { row: 5, column: 6 } } : {};
      return {
        ...one,
        vigencias: one.vigencias.map((year) => ({ ...year, source: { ...year.source, cells } })),
      };
    });
    const objectives = [first, second].flatMap((one, at) =>
      one ? [objectiveWith([one], at + 1)] : [],
    );
    return planWith(objectives);
  };

  it('is told where the sheet weighs others, of whatever objective', () => {
    expect(placesOf(weightsMissing, planOf(true))).toHaveLength(1);
  });

  it('is not told where the sheet has no column of weights', () => {
    expect(placesOf(weightsMissing, planOf(false))).toEqual([]);
  });
});
