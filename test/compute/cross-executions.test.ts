/** A plan crossed with the exports of a vigencia, whatever is made of it. */

import { describe, expect, it } from 'vitest';
import { crossExecutions } from '../../src/compute/cross-executions.ts';
import type { Execution } from '../../src/model/execution.ts';
import { executionWith, indicatorWith, objectiveWith, planWith, recordWith } from '../facts.ts';

const planOfOne = () => planWith([objectiveWith([indicatorWith()])]);

/** An export with one record of the indicator. */
function exportOf(
  executed: number,
  { cutoff = '2024-12-31', programmed = 10 }: { cutoff?: string | null; programmed?: number } = {},
): Execution {
  return executionWith([recordWith({ programmed, executed })], cutoff, `${executed}.xlsx`);
}

/** What the exports say of the only indicator. */
function crossingOf(executions: readonly Execution[]) {
  const plan = planOfOne();
  const [indicator] = plan.objectives.flatMap(({ indicators }) => indicators);
  const { matches } = crossExecutions(plan, executions, 2024);
  return indicator && matches.get(indicator);
}

describe('the exports of a vigencia', () => {
  it('are the latest first and those without a cutoff last, however they are given', () => {
    const [june, december] = [exportOf(4, { cutoff: '2024-06-30' }), exportOf(9)];
    const undated = exportOf(5, { cutoff: null });
    for (const given of [
      [undated, june, december],
      [december, undated, june],
      [june, december, undated],
    ]) {
      expect(crossExecutions(planOfOne(), given, 2024).relevant).toEqual([december, june, undated]);
    }
  });

  it('are crossed once for each set of them', () => {
    const plan = planOfOne();
    const [own, other] = [exportOf(4), exportOf(4)];
    const crossed = crossExecutions(plan, [own, other], 2024);
    expect(crossExecutions(plan, [own, other], 2024)).toBe(crossed);
    expect(crossExecutions(plan, [own], 2024)).not.toBe(crossed);
    expect(crossExecutions(plan, [own, exportOf(9)], 2024)).not.toBe(crossed);
    expect(crossExecutions(plan, [own, other], 2025)).not.toBe(crossed);
  });
});

describe('two exports of one cutoff', () => {
  it('are of no doubt where they give the indicator the same figures', () => {
    expect(crossingOf([exportOf(4), exportOf(4)])).toMatchObject({ doubt: null });
  });

  it.each([
    ['executed', exportOf(5)],
    ['programmed', exportOf(4, { programmed: 12 })],
  ])('are the doubt where what was %s differs', (_, other) => {
    const own = exportOf(4);
    const crossing = crossingOf([own, other]);
    expect(crossing).toMatchObject({ record: null, doubt: 'exports' });
    expect(crossing?.rivals).toEqual([...own.records, ...other.records]);
  });
});

it('an earlier export that has no single record of what the latest dropped leaves its doubt', () => {
  const other = indicatorWith({ goalCode: '9' });
  const two = planWith([objectiveWith([indicatorWith(), other])]);
  const rows = [4, 5].map((executed) => recordWith({ goalCode: '9', programmed: 10, executed }));
  const june = executionWith([recordWith({ executed: 4 }), ...rows], '2024-06-30', 'junio.xlsx');
  const { matches } = crossExecutions(two, [june, exportOf(9)], 2024);
  expect(matches.get(other)).toMatchObject({ record: null, doubt: 'several', rivals: rows });
});
