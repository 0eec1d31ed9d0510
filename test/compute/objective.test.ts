import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/model/number.ts';
import {
  evaluateFacts,
  evaluateObjectiveOf,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  unreadableFigure,
} from '../facts.ts';

const done = { programmed: 10, executed: 10 };
const half = { programmed: 10, executed: 5 };
const unreported = { programmed: 10, executed: null };
const notProgrammed = { programmed: markFigure('NP') };

describe('the compliance of an objective', () => {
  it('is the weighted mean of the progress', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 0.75 },
      { ...half, weight: 0.25 },
    ]);
    expect(objective).toMatchObject({ compliance: 0.875, reason: null, weightSum: 1 });
    expect(objective).toMatchObject({ complete: true, range: null, renormalised: false });
  });

  it('is not capped', () => {
    const over = { programmed: 10, executed: 15 };
    const objective = evaluateObjectiveOf([
      { ...over, weight: 0.5 },
      { ...half, weight: 0.5 },
    ]);
    expect(objective.compliance).toBe(1);
  });

  it('tells 34/33/33 from equal weights, as published', () => {
    const progress = [{ executed: 9.868 }, { executed: 10 }, { executed: 10 }];
    const with34 = [0.34, 0.33, 0.33].map((weight, index) => ({ ...progress[index], weight }));
    expect(formatPercent(evaluateObjectiveOf(with34).compliance ?? 0, 3)).toBe('99,551%');
    const equal = [0.33, 0.33, 0.33].map((weight, index) => ({ ...progress[index], weight }));
    expect(formatPercent(evaluateObjectiveOf(equal).compliance ?? 0, 3)).toBe('99,560%');
  });

  it('divides 33/33/33 by its own sum', () => {
    const weights = [done, done, half].map((facts) => ({ ...facts, weight: 0.33 }));
    const objective = evaluateObjectiveOf(weights);
    expect(objective.weightSum).toBeCloseTo(0.99, 12);
    expect(objective.compliance).toBeCloseTo(2.5 / 3, 12);
    expect(objective.renormalised).toBe(false);
    expect(objective.indicators[0]?.effectiveWeight).toBeCloseTo(1 / 3, 12);
  });

  it('admits weights within half a point of 100 %', () => {
    const weighed = (last: number) =>
      evaluateObjectiveOf([
        { ...done, weight: 0.5 },
        { ...done, weight: last },
      ]);
    expect(weighed(0.495).compliance).toBeCloseTo(1, 12);
    expect(weighed(0.505).compliance).toBeCloseTo(1, 12);
    expect(weighed(0.494)).toMatchObject({
      compliance: null,
      reason: { kind: 'weights-do-not-add-up', sum: 0.994 },
    });
    expect(weighed(0.506).reason).toMatchObject({ kind: 'weights-do-not-add-up' });
  });
});

describe('weights of what is not programmed', () => {
  it('are shared out among the programmed ones', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 0.5 },
      { ...half, weight: 0.25 },
      { ...notProgrammed, weight: 0.25 },
    ]);
    expect(objective).toMatchObject({ renormalised: true, reason: null, weightSum: 0.75 });
    expect(objective.compliance).toBeCloseTo(0.625 / 0.75, 12);
    const shares = objective.indicators.map(({ effectiveWeight }) => effectiveWeight);
    expect(shares).toEqual([0.5 / 0.75, 0.25 / 0.75, null]);
    expect(objective.indicators[2]?.contribution).toBeNull();
  });

  it('may be thirds without decimals', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 0.33 },
      { ...half, weight: 0.33 },
      { ...notProgrammed, weight: 0.33 },
    ]);
    expect(objective.renormalised).toBe(true);
    expect(objective.compliance).toBeCloseTo(0.75, 12);
  });

  it('are not missed where the others add up', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 1 },
      { ...notProgrammed, weight: 0.2 },
    ]);
    expect(objective).toMatchObject({ compliance: 0.5, renormalised: false });
  });

  it('do not mend a sum that is wrong all the same', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 0.5 },
      { ...notProgrammed, weight: 0.2 },
    ]);
    expect(objective.reason).toEqual({ kind: 'weights-do-not-add-up', sum: 0.5 });
  });

  it('do not mend an excess, were they below 0', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 1.2 },
      { ...notProgrammed, weight: -0.2 },
    ]);
    expect(objective).toMatchObject({
      compliance: null,
      renormalised: false,
      reason: { kind: 'weights-do-not-add-up', sum: 1.2 },
    });
  });

  it('that have none do not keep the others from being shared out', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 0.8 },
      { ...notProgrammed, weight: 0.2 },
      { ...notProgrammed, weight: null },
    ]);
    expect(objective).toMatchObject({ compliance: 0.5, renormalised: true });
  });

  it('cannot be shared out among indicators that weigh nothing', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 0 },
      { ...notProgrammed, weight: 1 },
    ]);
    expect(objective.reason).toEqual({ kind: 'weights-do-not-add-up', sum: 0 });
    expect(objective).toMatchObject({ compliance: null, renormalised: false });
  });
});

describe('an objective with indicators without report', () => {
  it('counts them as 0, is incomplete, and gives both readings', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 0.5 },
      { ...unreported, weight: 0.5 },
    ]);
    expect(objective).toMatchObject({ compliance: 0.25, complete: false });
    expect(objective.range).toEqual({ low: 0.25, high: 0.5 });
    expect(objective.indicators[1]).toMatchObject({ contribution: 0, progress: null });
  });

  it('has no reading that leaves them out where none reports', () => {
    const objective = evaluateObjectiveOf([{ ...unreported, weight: 1 }]);
    expect(objective).toMatchObject({ compliance: 0, complete: false });
    expect(objective.range).toEqual({ low: 0, high: null });
  });

  it('orders both readings also where the progress is negative', () => {
    const setback = { trend: 'decreciente', programmed: 10, executed: 30, baseline: 20 } as const;
    const objective = evaluateObjectiveOf(
      [
        { ...setback, weight: 0.5 },
        { ...unreported, weight: 0.5 },
      ],
      { decreciente: 'linea-base' },
    );
    expect(objective.range).toEqual({ low: -1, high: -0.5 });
  });
});

describe('an objective without a figure', () => {
  it('has no range either, though an indicator is without report', () => {
    const objective = evaluateObjectiveOf([
      { ...half, weight: 0.5 },
      { ...unreported, weight: 0.2 },
    ]);
    expect(objective).toMatchObject({ compliance: null, range: null, complete: false });
  });

  it('has nothing programmed, which is not 0 %', () => {
    const objective = evaluateObjectiveOf([{ ...notProgrammed, weight: 1 }]);
    expect(objective).toMatchObject({ compliance: null, reason: { kind: 'nothing-programmed' } });
    expect(evaluateObjectiveOf([]).reason).toEqual({ kind: 'nothing-programmed' });
  });

  it('has a programmed indicator without weight', () => {
    for (const weight of [null, markFigure('-'), unreadableFigure()]) {
      const objective = evaluateObjectiveOf([
        { ...done, weight: 1 },
        { ...done, weight },
      ]);
      expect(objective).toMatchObject({ compliance: null, weightSum: null });
      expect(objective.reason).toMatchObject({ kind: 'weight-missing' });
      if (objective.reason?.kind !== 'weight-missing') continue;
      const codes = objective.reason.indicators.map(({ indicator }) => indicator.key.goalCode);
      expect(codes).toEqual(['101']);
    }
  });

  it('has an indicator that cannot be computed', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 0.5 },
      { ...done, trend: null, weight: 0.5 },
    ]);
    expect(objective).toMatchObject({ compliance: null, complete: false, weightSum: 1 });
    expect(objective.reason).toMatchObject({ kind: 'not-calculable' });
    expect(objective.indicators.map(({ contribution }) => contribution)).toEqual([null, null]);
  });

  it('has weights above 100 %', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: 1 },
      { ...done, weight: 1 },
    ]);
    expect(objective.reason).toEqual({ kind: 'weights-do-not-add-up', sum: 2 });
    expect(objective.indicators[0]?.effectiveWeight).toBeNull();
  });
});

describe('an objective of a matrix that lacks something', () => {
  it('has no figure where no row has a cell for a weight', () => {
    const objective = evaluateObjectiveOf([
      { ...done, weight: null },
      { ...half, weight: null },
      { ...notProgrammed, weight: null },
    ]);
    expect(objective).toMatchObject({
      compliance: null,
      weightSum: null,
      reason: { kind: 'no-weights' },
    });
    expect(objective.indicators.map(({ progress }) => progress)).toEqual([1, 0.5, null]);
  });

  it('lacks a weight, and not all of them, where its rows have cells for it', () => {
    const indicator = indicatorWith({ ...done, weight: null });
    const withCell = {
      ...indicator,
      vigencias: indicator.vigencias.map((one) => ({
        ...one,
        source: { ...one.source, cells: { ...one.source.cells, weight: { row: 5, column: 6 } } },
      })),
    };
    const [objective] = evaluateFacts(planWith([objectiveWith([withCell])])).objectives;
    expect(objective?.reason).toMatchObject({ kind: 'weight-missing' });
  });

  it('has none where nothing says that it is one objective, though the weights add up', () => {
    const indicators = [
      indicatorWith({ ...done, goalCode: '1', weight: 0.5 }),
      indicatorWith({ ...half, goalCode: '2', weight: 0.5 }),
    ];
    const unnamed = { ...objectiveWith(indicators), name: '', unnamed: true } as const;
    const [objective] = evaluateFacts(planWith([unnamed])).objectives;
    expect(objective).toMatchObject({ compliance: null, reason: { kind: 'no-objective' } });
    expect(
      objective?.indicators.map(({ progress, contribution }) => [progress, contribution]),
    ).toEqual([
      [1, null],
      [0.5, null],
    ]);
  });
});
