/** What keeps plans from being compared, and what is kept of each. */

import { describe, expect, it } from 'vitest';
import { findIncomparable } from '../../../src/compute/consolidation/find-incomparable.ts';
import { tallyPlan } from '../../../src/compute/consolidation/tally-plan.ts';
import type { ConsolidatedPlan } from '../../../src/model/consolidation.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  markFigure,
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

  it('says the method of the run, and that an objective has no name where it has none', () => {
    const unnamed = { ...objectiveWith([indicatorWith(DONE)]), unnamed: true } as const;
    const tally = tallyPlan(evaluateFacts(planWith([unnamed]), [], { decreciente: 'linea-base' }));
    expect(tally.method).toEqual({ decreciente: 'linea-base', programmedFrom: 'segplan' });
    expect(tally.objectives).toMatchObject([{ unnamed: true, compliance: null }]);
  });

  /** Where the figures of an indicator come from whose record says that, in cells of their own. */
  const originsOf = (
    facts: Parameters<typeof recordWith>[0],
    source: Partial<ReturnType<typeof recordWith>['source']> = {},
    ours: Facts = {},
  ) => {
    const record = recordWith(facts);
    const cells = { programmed: { row: 8, column: 9 }, executed: { row: 8, column: 10 } };
    const placed = { ...record, source: { ...record.source, cells, ...source } };
    const plan = planWith([objectiveWith([indicatorWith(ours)])]);
    const tally = tallyPlan(evaluateFacts(plan, [executionWith([placed])]));
    return [tally.programmed, tally.executed];
  };

  it('counts no figure of what was not reported or not programmed', () => {
    const [one, none] = [
      { segplan: 1, matriz: 0 },
      { segplan: 0, matriz: 0 },
    ];
    expect(originsOf({ programmed: 10, executed: markFigure('ND') })).toEqual([one, none]);
    expect(originsOf({ programmed: markFigure('NP'), executed: 5 })).toEqual([none, none]);
  });

  it('tells them by the sheet where the export is in the file of the matrix', () => {
    const at = { file: 'matriz.xlsx', sheet: 'Reporte' };
    const blank = originsOf({ executed: 8 }, at, { programmed: 10 });
    expect(blank).toEqual([
      { segplan: 0, matriz: 1 },
      { segplan: 1, matriz: 0 },
    ]);
  });

  it('tells the figures of the export from those of the matrix', () => {
    expect(originsOf({ programmed: 10, executed: 8 })).toEqual([
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
    // The most there are, wherever they stand; what has none is not counted.
    const usual = () => planOf([DONE]);
    const without = () => planOf([DONE], { cutoff: null });
    const plans = [other, usual(), usual(), without(), without(), without()];
    expect(kindsOf(plans)).toEqual([
      ['cutoff'],
      [],
      [],
      ['no-cutoff'],
      ['no-cutoff'],
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
    const objectives = [falling, DONE].map((facts, at) =>
      objectiveWith([indicatorWith({ goalCode: `${at}`, ...facts })], at + 1),
    );
    const evaluation = evaluateFacts(planWith(objectives));
    const plan = { ...planOf([DONE]), tally: tallyPlan(evaluation) };
    const [ofFalling] = plan.tally.objectives;
    expect(findIncomparable([plan])).toEqual([
      [{ kind: 'method', indicators: 1, objectives: [ofFalling] }],
    ]);
    expect(kindsOf([planOf([{ ...falling, executed: 10 }])])).toEqual([[]]);
  });

  /** Plans of which so many figures, programmed or executed, are of each file. */
  const plansFrom = (
    operand: 'programmed' | 'executed',
    ...counts: readonly (readonly [segplan: number, matriz: number])[]
  ) =>
    counts.map(([segplan, matriz]): ConsolidatedPlan => {
      const plan = planOf([DONE]);
      const none = { segplan: 0, matriz: 0 };
      const origins = { programmed: none, executed: none, [operand]: { segplan, matriz } };
      return { ...plan, tally: { ...plan.tally, ...origins } };
    });

  it.each(['programmed', 'executed'] as const)(
    'is a figure (%s) of the file that the others do not take theirs from',
    (operand) => {
      const kind = `${operand}-origin`;
      expect(findIncomparable(plansFrom(operand, [9, 1], [9, 1], [0, 1]))).toEqual([
        [{ kind, origin: 'matriz', count: 1, of: 10 }],
        [{ kind, origin: 'matriz', count: 1, of: 10 }],
        [{ kind, origin: 'matriz', count: 1, of: 1 }],
      ]);
      expect(findIncomparable(plansFrom(operand, [0, 5], [2, 3], [4, 0]))).toEqual([
        [],
        [{ kind, origin: 'segplan', count: 2, of: 5 }],
        [{ kind, origin: 'segplan', count: 4, of: 4 }],
      ]);
    },
  );

  it('is a figure of the matrix where as many take theirs from the export', () => {
    expect(kindsOf(plansFrom('executed', [1, 1], [0, 1]))).toEqual([
      ['executed-origin'],
      ['executed-origin'],
    ]);
    expect(kindsOf(plansFrom('executed', [0, 1], [3, 0]))).toEqual([['executed-origin'], []]);
  });

  it('is no figure of a plan that has none, which makes nothing usual', () => {
    expect(kindsOf(plansFrom('executed', [0, 0], [0, 0], [0, 1]))).toEqual([[], [], []]);
    expect(kindsOf(plansFrom('executed', [0, 0], [0, 0], [1, 0]))).toEqual([[], [], []]);
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
