/** What keeps plans from being compared, and what is kept of each. */

import { describe, expect, it } from 'vitest';
import { findIncomparable } from '../../../src/compute/consolidation/find-incomparable.ts';
import { tallyPlan } from '../../../src/compute/consolidation/tally-plan.ts';
import type { ConsolidatedPlan } from '../../../src/model/consolidation.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

type Facts = Parameters<typeof indicatorWith>[0];

/** A plan of one objective with those indicators, its execution in the matrix. */
function planOf(
  indicators: readonly Facts[],
  { cutoff = '2024-12-31', ...rest }: Partial<ConsolidatedPlan> & { cutoff?: string | null } = {},
): ConsolidatedPlan {
  const coded = indicators.map((facts, at) =>
    indicatorWith({ goalCode: String(100 + at), ...facts }),
  );
  const evaluation = evaluateFacts(planWith([objectiveWith(coded)], cutoff));
  return { tally: tallyPlan(evaluation), sector: null, matrix: `${places++}`, errors: 0, ...rest };
}

let places = 0;

const kindsOf = (plans: readonly ConsolidatedPlan[]) =>
  findIncomparable(plans).map((all) => all.map(({ kind }) => kind));

const DONE: Facts = { executed: 10 };

describe('what is kept of a plan', () => {
  it('is the figure of each objective and how its indicators stand', () => {
    const { tally } = planOf([
      { weight: 0.5, executed: 10 },
      { weight: 0.5, executed: null },
      { weight: null, programmed: { kind: 'mark', text: 'NP' } },
    ]);
    expect(tally.objectives).toEqual([
      {
        number: 1,
        name: 'Objetivo de prueba 1',
        compliance: 0.5,
        complete: false,
        range: { low: 0.5, high: 1 },
        statuses: tally.statuses,
        byMethod: 0,
      },
    ]);
    expect(tally.statuses).toEqual({
      cumplida: 1,
      'en-ejecucion': 0,
      'no-cumplida': 0,
      'sin-reporte': 1,
      'no-programada': 1,
      'no-calculable': 0,
    });
    expect([tally.programmed, tally.executed]).toEqual([
      { segplan: 0, matriz: 2 },
      { segplan: 0, matriz: 0 },
    ]);
  });

  it('tells the figures of the export from those of the matrix', () => {
    const record = recordWith({ programmed: 10, executed: 8 });
    const at = { row: 8, column: 9 };
    const cells = { programmed: at, executed: { row: 8, column: 10 } };
    const placed = { ...record, source: { ...record.source, cells } };
    const plan = planWith([objectiveWith([indicatorWith()])]);
    const tally = tallyPlan(evaluateFacts(plan, [executionWith([placed])]));
    expect([tally.programmed, tally.executed]).toEqual([
      { segplan: 1, matriz: 0 },
      { segplan: 1, matriz: 0 },
    ]);
  });
});

describe('what is not comparable', () => {
  it('is nothing of plans that are alike', () => {
    expect(kindsOf([planOf([DONE]), planOf([DONE])])).toEqual([[], []]);
    expect(kindsOf([planOf([DONE], { cutoff: null })])).toEqual([[]]);
    expect(kindsOf([])).toEqual([]);
  });

  it('is another cutoff than the one that most have, or than any other', () => {
    const other = planOf([DONE], { cutoff: '2024-09-30' });
    const found = findIncomparable([planOf([DONE]), other, planOf([DONE])]);
    expect(found).toEqual([
      [],
      [{ kind: 'cutoff', cutoff: '2024-09-30', usual: '2024-12-31' }],
      [],
    ]);
    expect(findIncomparable([planOf([DONE]), other])).toEqual([
      [{ kind: 'cutoff', cutoff: '2024-12-31', usual: null }],
      [{ kind: 'cutoff', cutoff: '2024-09-30', usual: null }],
    ]);
    expect(kindsOf([planOf([DONE]), planOf([DONE], { cutoff: null })])).toEqual([
      [],
      ['no-cutoff'],
    ]);
  });

  it('is an objective without figure, one without reports, and findings of error', () => {
    const lacks = planOf([{ weight: 0.7, executed: 10 }], { errors: 2 });
    const silent = planOf([
      { weight: 0.5, executed: 10 },
      { weight: 0.5, executed: null },
    ]);
    expect(kindsOf([lacks, silent])).toEqual([['errors', 'no-figure'], ['incomplete']]);
  });

  it('is a figure that depends on the method, where the other one gives another', () => {
    const falling: Facts = { trend: 'decreciente', baseline: 20, programmed: 10, executed: 12 };
    expect(findIncomparable([planOf([falling])])).toEqual([
      [expect.objectContaining({ kind: 'method', indicators: 1 })],
    ]);
    expect(kindsOf([planOf([{ ...falling, executed: 10 }])])).toEqual([[]]);
  });

  it('is a figure of the file that the others do not take theirs from', () => {
    const { tally } = planOf([DONE]);
    const exported = { ...tally, programmed: { segplan: 9, matriz: 1 } };
    const plans = [exported, exported, tally].map((one): ConsolidatedPlan => {
      return { ...planOf([DONE]), tally: one };
    });
    const origin = { kind: 'programmed-origin', origin: 'matriz' };
    expect(findIncomparable(plans)).toEqual([
      [{ ...origin, count: 1, of: 10 }],
      [{ ...origin, count: 1, of: 10 }],
      [{ ...origin, count: 1, of: 1 }],
    ]);
  });

  it('is a sector that two matrices say to be of, and a matrix that is there twice', () => {
    const named = ['Salud', 'SALUD', 'Salud', 'Hábitat', null].map((sector) =>
      planOf([DONE], { sector }),
    );
    expect(findIncomparable(named)).toEqual([
      [{ kind: 'repeated', count: 2, others: [1, 2], same: false }],
      [{ kind: 'repeated', count: 2, others: [0, 2], same: false }],
      [{ kind: 'repeated', count: 2, others: [0, 1], same: false }],
      [],
      [],
    ]);
    const copies = ['Salud', 'Salud', 'Salud'].map((sector, at) =>
      planOf([DONE], { sector, matrix: at < 2 ? 'one' : 'other' }),
    );
    expect(findIncomparable(copies)).toEqual([
      [{ kind: 'repeated', count: 1, others: [1], same: true }],
      [{ kind: 'repeated', count: 1, others: [0], same: true }],
      [{ kind: 'repeated', count: 2, others: [0, 1], same: false }],
    ]);
  });

  it('names a few of the many of one sector', () => {
    const many = Array.from({ length: 50 }, () => planOf([DONE], { sector: 'Salud' }));
    for (const [one] of findIncomparable(many)) {
      expect(one).toMatchObject({ kind: 'repeated', count: 49 });
      expect(one && 'others' in one && one.others).toHaveLength(3);
    }
  });
});
