/** Values of years that had ended, where a later file has others. */

import { expect, it } from 'vitest';
import { compareClosedYears } from '../../../src/compute/change/closed-years.ts';
import type { ComparedEvaluation } from '../../../src/model/comparison.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../../facts.ts';

type Facts = Parameters<typeof indicatorWith>[0];

/** The evaluation of a year of one indicator; its vigencia is no matter here. */
function evaluateYear(facts: Facts): ComparedEvaluation {
  return evaluateFacts(planWith([objectiveWith([indicatorWith(facts)])], '2024-12-31'));
}

const OWN: Facts = { programmed: 10, executed: 5 };

function changesOf(years: Readonly<Record<number, readonly [Facts | null, Facts | null]>>) {
  const side = (at: 0 | 1) => (vigencia: number) => {
    const facts = years[vigencia]?.[at];
    return facts ? evaluateYear(facts) : null;
  };
  const vigencias = Object.keys(years).map(Number);
  return compareClosedYears(side(0), side(1), vigencias).map(({ vigencia, changes }) => [
    vigencia,
    changes.map(({ kind }) => kind),
  ]);
}

it('says what was executed or programmed of each year, where it is other now', () => {
  expect(
    changesOf({
      2024: [OWN, { ...OWN, executed: 6 }],
      2025: [OWN, OWN],
      2026: [OWN, { ...OWN, programmed: 20, executed: 7 }],
    }),
  ).toEqual([
    [2024, ['executed']],
    [2026, ['retargeted', 'executed']],
  ]);
});

it('leaves out what is no value: weight, trend and what came or went', () => {
  const other = { ...OWN, weight: 0.9, trend: 'suma' } as const;
  const strange = { ...OWN, goalCode: '9999', indicatorCode: '8888' };
  expect(changesOf({ 2024: [OWN, other], 2025: [OWN, strange] })).toEqual([]);
});

it('says nothing of a year that one side does not speak of', () => {
  expect(changesOf({ 2024: [null, OWN], 2025: [OWN, null], 2026: [null, null] })).toEqual([]);
});
